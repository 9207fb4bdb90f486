package org.sceneplan.exchange.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a ZIP file held in memory by its central directory. The streaming reader of the JDK can't read what the
 * workbook library writes: sizes behind the data in 64-bit form without saying so. Source: PKWARE APPNOTE 6.3, sections
 * 4.3.7, 4.3.12 and 4.3.16; no comment behind the end record, no ZIP64, no encryption.
 */
final class ZipDirectory {
    private static final int END_LENGTH = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int HEADER_SIGNATURE = 0x02014b50;
    private static final int HEADER_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int STORED = 0;

    private ZipDirectory() {
    }

    /**
     * The contents of all entries by name, in the order of the directory.
     *
     * @throws IOException if the bytes are no ZIP file of this simple kind
     */
    static Map<String, byte[]> read(byte[] zip) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_LENGTH;
        require(end >= 0 && bytes.getInt(end) == END_SIGNATURE, "end record");
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        int at = bytes.getInt(end + 16);
        Map<String, byte[]> contentByName = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            require(bytes.getInt(at) == HEADER_SIGNATURE, "directory entry " + i);
            int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
            String name = new String(zip, at + HEADER_LENGTH, nameLength, StandardCharsets.UTF_8);
            contentByName.put(name, content(bytes, at));
            at += HEADER_LENGTH + nameLength + Short.toUnsignedInt(bytes.getShort(at + 30))
                    + Short.toUnsignedInt(bytes.getShort(at + 32));
        }
        return contentByName;
    }

    private static byte[] content(ByteBuffer bytes, int header) throws IOException {
        int method = Short.toUnsignedInt(bytes.getShort(header + 10));
        int packedSize = bytes.getInt(header + 20);
        int size = bytes.getInt(header + 24);
        int local = bytes.getInt(header + 42);
        require(packedSize >= 0 && size >= 0 && local >= 0, "sizes");
        int start = local + LOCAL_LENGTH + Short.toUnsignedInt(bytes.getShort(local + 26))
                + Short.toUnsignedInt(bytes.getShort(local + 28));
        byte[] content = new byte[size];
        if (method == STORED) {
            bytes.get(start, content);
            return content;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.array(), start, packedSize);
            int done = 0;
            while (done < size && !inflater.needsInput()) {
                done += inflater.inflate(content, done, size - done);
            }
            require(done == size, "content");
            return content;
        } catch (DataFormatException e) {
            throw new IOException("the workbook holds a damaged entry", e);
        } finally {
            inflater.end();
        }
    }

    private static void require(boolean holds, String what) throws IOException {
        if (!holds) {
            throw new IOException("the workbook has an unexpected " + what);
        }
    }
}
