package org.sceneplan.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.files.ZipRefusedException.Limit;

class BoundedZipTest {
    /** Zeros inflate about a thousand times. */
    private static final ZipLimits LIMITS = new ZipLimits(3, 50_000, 100, 20_000);

    @TempDir
    private Path folder;

    @Test
    void entriesWithinTheLimitsAreRead() throws IOException {
        try (BoundedZip zip = BoundedZip.open(zip(20_000, 20_000), LIMITS)) {
            assertEquals(2, zip.entries().size());
            assertTrue(zip.entry("none").isEmpty());
            assertEquals(20_000, read(zip, "e0"));
            assertEquals(20_000, read(zip, "e1"));
        }
    }

    @Test
    void entryThatInflatesTooMuchForItsStoredBytesIsRefused() throws IOException {
        try (BoundedZip zip = BoundedZip.open(zip(20_001), LIMITS)) {
            assertEquals(Limit.INFLATION, assertThrows(ZipRefusedException.class, () -> read(zip, "e0")).limit());
        }
    }

    @Test
    void skippingIsCountedToo() throws IOException {
        try (BoundedZip zip = BoundedZip.open(zip(20_001), LIMITS);
                InputStream entry = zip.read(zip.entry("e0").orElseThrow())) {
            assertThrows(ZipRefusedException.class, () -> entry.skipNBytes(20_001));
        }
    }

    @Test
    void entriesAreSummed() throws IOException {
        try (BoundedZip zip = BoundedZip.open(zip(20_000, 20_000, 20_000), LIMITS)) {
            read(zip, "e0");
            read(zip, "e1");
            assertEquals(Limit.INFLATION, assertThrows(ZipRefusedException.class, () -> read(zip, "e2")).limit());
        }
    }

    @Test
    void tooManyEntriesAndNoZipAreRefused() throws IOException {
        Path many = zip(1, 1, 1, 1);
        assertEquals(Limit.ENTRIES, assertThrows(ZipRefusedException.class, () -> BoundedZip.open(many, LIMITS))
                .limit());
        Path none = Files.writeString(folder.resolve("none"), "PK is not enough");
        assertThrows(ZipException.class, () -> BoundedZip.open(none, LIMITS));
    }

    private static int read(BoundedZip zip, String name) throws IOException {
        try (InputStream entry = zip.read(zip.entry(name).orElseThrow())) {
            return entry.readAllBytes().length;
        }
    }

    private Path zip(int... sizes) throws IOException {
        Path file = folder.resolve("x.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < sizes.length; i++) {
                out.putNextEntry(new ZipEntry("e" + i));
                out.write(new byte[sizes[i]]);
                out.closeEntry();
            }
        }
        return file;
    }
}
