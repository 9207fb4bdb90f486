package org.sceneplan.plan.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** A file that is replaced in one step: at any moment it holds all the old or all the new bytes. */
final class TargetFile {

    private final Path file;

    /** @param file the target; a link is followed, so that the file it points to is replaced */
    TargetFile(Path file) throws IOException {
        this.file = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    }

    void replace(byte[] bytes) throws IOException {
        Path scratch = createScratch();
        try {
            write(scratch, bytes);
            copyPermissions(scratch);
            Files.move(scratch, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(scratch);
        }
        syncFolder();
    }

    private Path createScratch() throws IOException {
        for (int number = 0;; number++) {
            Path scratch = file.resolveSibling(".%s.%d-%d.tmp".formatted(file.getFileName(),
                    ProcessHandle.current().pid(), number));
            try {
                return Files.createFile(scratch);
            } catch (FileAlreadyExistsException taken) {
                if (number == 100) {
                    throw taken;
                }
            }
        }
    }

    private static void write(Path scratch, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(scratch, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
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
