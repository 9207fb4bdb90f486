package org.sceneplan.exchange.sh3d;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

import org.sceneplan.files.BoundedZip;
import org.sceneplan.files.ZipRefusedException;

/**
 * Takes {@code Home.xml} out of a file. Nothing else of the archive is inflated, and the Java-serialised entry
 * {@code Home} is never read: deserialising a foreign file would run code of its choice.
 */
final class Sh3dArchive {
    private static final String XML_ENTRY = "Home.xml";
    private static final String SERIALISED_ENTRY = "Home";
    private static final int SIGNATURE = 4;

    private Sh3dArchive() {
    }

    /** The bytes of {@code Home.xml}; those of the file itself when it is that XML already. */
    static byte[] homeXml(Path file) throws Sh3dRefusedException {
        try {
            if (Files.isDirectory(file)) {
                throw new Sh3dRefusedException("Sh3dArchive_folder", null, file);
            }
            if (!Files.exists(file)) {
                throw new Sh3dRefusedException("Sh3dArchive_missing", null, file);
            }
            long size = Files.size(file);
            if (size > Sh3dLimits.MAX_FILE_BYTES) {
                throw new Sh3dRefusedException("Sh3dArchive_tooLarge", null, file, megabytes(size),
                        megabytes(Sh3dLimits.MAX_FILE_BYTES));
            }
            return switch (kind(file)) {
                case ZIP -> ofZip(file);
                case SERIALISED -> throw new Sh3dRefusedException("Sh3dArchive_serialised", null, file);
                case XML -> ofXml(file, size);
                case OTHER -> throw new Sh3dRefusedException("Sh3dArchive_noHome", null, file);
            };
        } catch (ZipException e) {
            throw new Sh3dRefusedException("Sh3dArchive_damaged", e, file, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new Sh3dRefusedException("Sh3dArchive_unreadable", e, file, e.getClass().getSimpleName());
        }
    }

    /** What the first bytes say. */
    private enum Kind { ZIP, SERIALISED, XML, OTHER }

    private static Kind kind(Path file) throws IOException {
        byte[] start;
        try (InputStream stream = Files.newInputStream(file)) {
            start = stream.readNBytes(SIGNATURE);
        }
        if (start.length == SIGNATURE && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4) {
            return Kind.ZIP;
        }
        if (start.length == SIGNATURE && (start[0] & 0xFF) == 0xAC && (start[1] & 0xFF) == 0xED) {
            return Kind.SERIALISED;
        }
        boolean marked = start.length == SIGNATURE && (start[0] & 0xFF) == 0xEF && start[3] == '<';
        return marked || start.length > 0 && start[0] == '<' ? Kind.XML : Kind.OTHER;
    }

    private static byte[] ofXml(Path file, long size) throws IOException, Sh3dRefusedException {
        if (size > Sh3dLimits.MAX_XML_BYTES) {
            throw new Sh3dRefusedException("Sh3dArchive_tooLarge", null, file, megabytes(size),
                    megabytes(Sh3dLimits.MAX_XML_BYTES));
        }
        return Files.readAllBytes(file);
    }

    private static byte[] ofZip(Path file) throws IOException, Sh3dRefusedException {
        try (BoundedZip zip = BoundedZip.open(file, Sh3dLimits.ZIP)) {
            ZipEntry entry = zip.entry(XML_ENTRY).orElse(null);
            if (entry == null) {
                throw new Sh3dRefusedException(zip.entry(SERIALISED_ENTRY).isEmpty() ? "Sh3dArchive_noHome"
                        : "Sh3dArchive_serialised", null, file);
            }
            try (InputStream stream = zip.read(entry)) {
                return stream.readAllBytes();
            }
        } catch (ZipRefusedException e) {
            throw switch (e.limit()) {
                case ENTRIES -> new Sh3dRefusedException("Sh3dArchive_entries", e, file, e.found(),
                        Sh3dLimits.ZIP.maxEntries());
                case INFLATION -> new Sh3dRefusedException("Sh3dArchive_inflates", e, file, XML_ENTRY,
                        Sh3dLimits.ZIP.maxInflationRatio(), megabytes(Sh3dLimits.MAX_XML_BYTES));
            };
        }
    }

    private static long megabytes(long bytes) {
        return bytes / (1024 * 1024);
    }
}
