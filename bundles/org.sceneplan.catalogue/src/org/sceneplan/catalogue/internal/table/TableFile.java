package org.sceneplan.catalogue.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.sceneplan.catalogue.internal.table.TableRefusedException.Cause;

/** Reads the tables of a file; what the file is, is told by its first bytes, not by its name. */
public final class TableFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableFile() {
    }

    /**
     * Reads all tables: one for a text file, one per sheet for a workbook.
     *
     * @throws TableRefusedException if the file is missing, too big, damaged or of another kind
     */
    public static List<RawTable> read(Path file, TableLimits limits) throws TableRefusedException {
        byte[] bytes = bytes(file, limits);
        if (bytes.length == 0) {
            throw new TableRefusedException(Cause.EMPTY);
        }
        if (startsWith(bytes, ZIP)) {
            return WorkbookReader.read(file, limits);
        }
        if (startsWith(bytes, OLE2)) {
            throw new TableRefusedException(isEncrypted(bytes) ? Cause.ENCRYPTED : Cause.OLD_EXCEL);
        }
        String text = TextDecoding.decode(bytes);
        if (text.stripLeading().startsWith("<")) {
            throw new TableRefusedException(Cause.MARKUP);
        }
        return List.of(TextTableReader.read(text, limits));
    }

    /** A workbook with a password is a compound file with a stream of this name. Source: MS-OFFCRYPTO 2.1.1. */
    private static boolean isEncrypted(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(
                new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    private static byte[] bytes(Path file, TableLimits limits) throws TableRefusedException {
        if (!Files.exists(file)) {
            throw new TableRefusedException(Cause.MISSING);
        }
        if (Files.isDirectory(file)) {
            throw new TableRefusedException(Cause.DIRECTORY);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.maxFileBytes() + 1));
            if (bytes.length > limits.maxFileBytes()) {
                throw new TableRefusedException(Cause.TOO_BIG, limits.maxFileBytes() / 1_000_000);
            }
            return bytes;
        } catch (IOException e) {
            TableRefusedException refused = new TableRefusedException(Cause.UNREADABLE, String.valueOf(e.getMessage()));
            refused.initCause(e);
            throw refused;
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (bytes.length <= i || bytes[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
