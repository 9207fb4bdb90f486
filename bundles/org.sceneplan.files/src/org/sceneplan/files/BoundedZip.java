package org.sceneplan.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A zip file of others, read by its central directory and never further than its limits: what inflates too much is
 * refused while it inflates, whatever the directory says about sizes.
 */
public final class BoundedZip implements AutoCloseable {
    private final ZipFile zip;
    private final ZipLimits limits;
    private final long fileBytes;
    private long inflatedBytes;

    private BoundedZip(ZipFile zip, ZipLimits limits, long fileBytes) {
        this.zip = zip;
        this.limits = limits;
        this.fileBytes = fileBytes;
    }

    /**
     * Opens a file.
     *
     * @throws ZipRefusedException if it has more entries than allowed
     * @throws java.util.zip.ZipException if it is no zip file or damaged
     * @throws IOException if the file system refuses
     */
    public static BoundedZip open(Path file, ZipLimits limits) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        int entries = zip.size();
        if (entries > limits.maxEntries()) {
            zip.close();
            throw new ZipRefusedException(ZipRefusedException.Limit.ENTRIES, entries, entries + " entries");
        }
        return new BoundedZip(zip, limits, Files.size(file));
    }

    /** All entries in the order of the directory. */
    public List<ZipEntry> entries() {
        return zip.stream().map(ZipEntry.class::cast).toList();
    }

    /** The entry of a name. */
    public Optional<ZipEntry> entry(String name) {
        return Optional.ofNullable(zip.getEntry(name));
    }

    /**
     * What an entry holds.
     *
     * @return a stream that throws a {@link ZipRefusedException} where it goes over a limit
     * @throws IOException if the entry is damaged
     */
    public InputStream read(ZipEntry entry) throws IOException {
        long stored = Math.clamp(entry.getCompressedSize(), 1, Math.max(1, fileBytes));
        return new Bounded(zip.getInputStream(entry), entry.getName(),
                Math.max(limits.ratioFloorBytes(), stored * limits.maxInflationRatio()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Bounded extends FilterInputStream {
        private final String name;
        private final long mostBytes;
        private long entryBytes;

        Bounded(InputStream inflated, String name, long mostBytes) {
            super(inflated);
            this.name = name;
            this.mostBytes = mostBytes;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(0, count));
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            return readNBytes((int) Math.clamp(count, 0, Short.MAX_VALUE)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int bytes) throws ZipRefusedException {
            entryBytes += bytes;
            inflatedBytes += bytes;
            if (entryBytes > mostBytes || inflatedBytes > limits.maxInflatedBytes()) {
                throw new ZipRefusedException(ZipRefusedException.Limit.INFLATION, entryBytes,
                        name + " inflates too much");
            }
        }
    }
}
