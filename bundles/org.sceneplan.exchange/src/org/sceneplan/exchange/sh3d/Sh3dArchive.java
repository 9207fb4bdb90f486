package org.sceneplan.exchange.sh3d;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

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
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > Sh3dLimits.MAX_ENTRIES) {
                throw new Sh3dRefusedException("Sh3dArchive_entries", null, file, zip.size(), Sh3dLimits.MAX_ENTRIES);
            }
            ZipEntry entry = zip.getEntry(XML_ENTRY);
            if (entry == null) {
                throw new Sh3dRefusedException(zip.getEntry(SERIALISED_ENTRY) == null ? "Sh3dArchive_noHome"
                        : "Sh3dArchive_serialised", null, file);
            }
            long stored = Math.max(1, Math.min(entry.getCompressedSize(), Files.size(file)));
            long most = Math.min(Sh3dLimits.MAX_XML_BYTES,
                    Math.max(Sh3dLimits.RATIO_FLOOR_BYTES, stored * Sh3dLimits.MAX_INFLATION_RATIO));
            try (InputStream stream = zip.getInputStream(entry)) {
                byte[] xml = stream.readNBytes((int) most + 1);
                if (xml.length > most) {
                    throw new Sh3dRefusedException("Sh3dArchive_inflates", null, file, XML_ENTRY,
                            Sh3dLimits.MAX_INFLATION_RATIO, megabytes(Sh3dLimits.MAX_XML_BYTES));
                }
                return xml;
            }
        }
    }

    private static long megabytes(long bytes) {
        return bytes / (1024 * 1024);
    }
}
