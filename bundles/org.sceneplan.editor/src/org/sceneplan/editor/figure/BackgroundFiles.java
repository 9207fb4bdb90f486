package org.sceneplan.editor.figure;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.sceneplan.exchange.dxf.DxfBackground;
import org.sceneplan.exchange.dxf.DxfProgress;
import org.sceneplan.exchange.dxf.DxfReadException;

/**
 * DXF drawings that lie under plans, each read once in the background for all windows and prints, and again when its
 * file has changed.
 */
public final class BackgroundFiles {
    private static final Map<Path, Read> READ_BY_FILE = new HashMap<>();

    /** A file as it was when it was read; given back when memory runs short. */
    private record Read(long modified, long bytes, SoftReference<CompletableFuture<DxfBackground>> lines) {
    }

    private BackgroundFiles() {
    }

    /** Whether a file is a drawing, by its name; all others count as pictures. */
    public static boolean isDrawing(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".dxf");
    }

    /** The drawing of a file, waiting for it; empty where it is no drawing, missing or damaged. */
    public static Optional<DxfBackground> drawing(Path file) {
        return isDrawing(file.toString()) ? Optional.ofNullable(lines(file).join()) : Optional.empty();
    }

    /** The drawing of a file as soon as it has been read; until then, and where there is none, empty. */
    public static Optional<DxfBackground> drawingIfRead(Path file) {
        return isDrawing(file.toString()) ? Optional.ofNullable(lines(file).getNow(null)) : Optional.empty();
    }

    /** The lines of a file; null inside where it is missing or damaged. */
    static synchronized CompletableFuture<DxfBackground> lines(Path file) {
        Path key = file.toAbsolutePath().normalize();
        long modified = 0;
        long bytes = 0;
        try {
            modified = Files.getLastModifiedTime(key).toMillis();
            bytes = Files.size(key);
        } catch (IOException missing) {
            return CompletableFuture.completedFuture(null);
        }
        Read known = READ_BY_FILE.get(key);
        CompletableFuture<DxfBackground> lines = known != null && known.modified() == modified && known.bytes() == bytes
                ? known.lines().get() : null;
        if (lines == null) {
            lines = read(key);
            READ_BY_FILE.put(key, new Read(modified, bytes, new SoftReference<>(lines)));
        }
        return lines;
    }

    private static CompletableFuture<DxfBackground> read(Path file) {
        CompletableFuture<DxfBackground> lines = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("background " + file.getFileName()).start(() -> {
            DxfBackground read = null;
            try {
                read = DxfBackground.read(file, DxfProgress.NONE);
            } catch (DxfReadException damaged) {
                // left out as damaged pictures are; who inserts it is told why
            } finally {
                lines.complete(read);
            }
        });
        return lines;
    }
}
