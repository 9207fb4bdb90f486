package org.sceneplan.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Replaces a file in one step: at any moment it holds all the old or all the new bytes, and on failure the old ones. A
 * link is followed, so that the file it points to is replaced; access rights of a replaced file are kept.
 */
public final class WholeFile {
    private static final int MOST_SCRATCHES = 100;

    private final Path file;

    private WholeFile(Path file) throws IOException {
        this.file = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    }

    /** Writes what a file is to hold. */
    @FunctionalInterface
    public interface Content {

        /** Writes everything; closing the stream is left to the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes bytes to a new file beside the target, waits until they are on the disk and moves it into place.
     *
     * @throws IOException if the folder is missing or the file system refuses; the target is as it was
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }

    /** The same for content that is written piece by piece. */
    public static void write(Path file, Content content) throws IOException {
        new WholeFile(file).replace(content);
    }

    /**
     * Moves a file over another, in one step where the file system can.
     *
     * @throws IOException if it refuses, for example because the target is a folder with files
     */
    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void replace(Content content) throws IOException {
        WritingGate.enter();
        try {
            Path scratch = createScratch();
            try {
                fill(scratch, content);
                copyPermissions(scratch);
                move(scratch, file);
            } finally {
                Files.deleteIfExists(scratch);
            }
            syncFolder();
        } finally {
            WritingGate.leave();
        }
    }

    /** A new file with the rights any new file gets; those of the system's temporary files are for their owner only. */
    private Path createScratch() throws IOException {
        for (int number = 0;; number++) {
            Path scratch = file.resolveSibling(".%s.%d-%d.tmp".formatted(file.getFileName(),
                    ProcessHandle.current().pid(), number));
            try {
                return Files.createFile(scratch);
            } catch (FileAlreadyExistsException taken) {
                if (number == MOST_SCRATCHES) {
                    throw taken;
                }
            }
        }
    }

    private static void fill(Path scratch, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(scratch, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private void copyPermissions(Path scratch) throws IOException {
        PosixFileAttributeView target = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (target != null && Files.exists(file)) {
            Files.setPosixFilePermissions(scratch, target.readAttributes().permissions());
        }
    }

    /** Makes the move itself durable. Not every system can open a folder; the content is on the disk in any case. */
    private void syncFolder() {
        try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notOnThisSystem) {
            return;
        }
    }
}
