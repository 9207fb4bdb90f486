package org.sceneplan.workbench.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.sceneplan.files.WholeFile;

/** Picture files kept by the content of the plan they show, so that none is made twice and none is out of date. */
final class ThumbnailStore {
    /** More are not kept; the ones not asked for longest go first. */
    static final int MAX_FILES = 500;
    private static final String ENDING = ".png";
    private static final String PREVIEW = "-preview";

    private final Path folder;

    /** @param folder made with the first picture */
    ThumbnailStore(Path folder) {
        this.folder = folder;
    }

    /** The pictures of this workbench. */
    static ThumbnailStore ofWorkbench() {
        return new ThumbnailStore(Platform.getStateLocation(Platform.getBundle("org.sceneplan.workbench"))
                .append("thumbnails").toFile().toPath());
    }

    /** Key of a content. */
    static String key(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform; use another JDK", e);
        }
    }

    /** The file for a key, which may not be there yet. */
    Path file(String key) {
        return folder.resolve(key + ENDING);
    }

    /** The file of the larger picture for a key, which may not be there yet. */
    Path preview(String key) {
        return file(key + PREVIEW);
    }

    /**
     * Keeps the larger picture, complete or not at all.
     *
     * @throws IOException if the file system refuses
     */
    void keepPreview(String key, byte[] png) throws IOException {
        keep(key + PREVIEW, png);
    }

    /**
     * Keeps a picture, complete or not at all.
     *
     * @throws IOException if the file system refuses
     */
    void keep(String key, byte[] png) throws IOException {
        Files.createDirectories(folder);
        WholeFile.write(file(key), png);
        removeOldest();
    }

    private void removeOldest() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = new ArrayList<>(all.filter(file -> file.toString().endsWith(ENDING)).toList());
        }
        if (files.size() > MAX_FILES) {
            files.sort(Comparator.comparing((Path file) -> file.toFile().lastModified()));
            for (Path file : files.subList(0, files.size() - MAX_FILES)) {
                Files.deleteIfExists(file);
            }
        }
    }
}
