package org.sceneplan.exchange.dxf.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.sceneplan.exchange.dxf.DxfLimits;
import org.sceneplan.exchange.dxf.DxfReadException;

/**
 * Groups of a binary file behind its sentinel. Codes take two bytes, before AutoCAD release 13 one; the first group,
 * {@code 0 SECTION}, tells which. Numbers become text, so that the rest of the reader knows one form only.
 */
final class BinaryGroups implements GroupSource {
    /** First bytes of every binary file. */
    static final byte[] SENTINEL = "AutoCAD Binary DXF\r\n\u001a\0".getBytes(StandardCharsets.US_ASCII);

    private final InputStream stream;
    private boolean isFirst = true;
    private boolean isShort;
    private byte[] value = new byte[64];
    private int length;
    private int code;
    private long position = SENTINEL.length;
    private long offset = SENTINEL.length;

    /** The stream stands behind the sentinel. */
    BinaryGroups(InputStream stream) {
        this.stream = new BufferedInputStream(stream, 1 << 16);
    }

    @Override
    public boolean next() throws IOException, DxfReadException {
        position = offset;
        int low = stream.read();
        if (low < 0) {
            return false;
        }
        offset++;
        if (isFirst) {
            stream.mark(1);
            isShort = stream.read() != 0;
            stream.reset();
            isFirst = false;
        }
        code = isShort ? low == 255 ? number(2) : low : low | need() << 8;
        readValue();
        return true;
    }

    private void readValue() throws IOException, DxfReadException {
        if (isReal(code)) {
            long bits = 0;
            for (int i = 0; i < 8; i++) {
                bits |= (long) need() << 8 * i;
            }
            text(Double.toString(Double.longBitsToDouble(bits)));
        } else if (code >= 290 && code <= 299) {
            text(Integer.toString(need()));
        } else if (code >= 60 && code <= 79 || code >= 170 && code <= 179 || code >= 270 && code <= 289
                || code >= 370 && code <= 389 || code >= 400 && code <= 409 || code >= 1060 && code <= 1070) {
            text(Integer.toString((short) number(2)));
        } else if (code >= 90 && code <= 99 || code >= 420 && code <= 429 || code >= 440 && code <= 459
                || code == 1071) {
            text(Integer.toString(number(4)));
        } else if (code >= 160 && code <= 169) {
            text(Long.toString(number(4) & 0xFFFFFFFFL | (long) number(4) << 32));
        } else if (code >= 310 && code <= 319 || code == 1004) {
            int count = need();
            length = 0;
            for (int i = 0; i < count; i++) {
                need();
            }
        } else {
            readText();
        }
    }

    private static boolean isReal(int code) {
        return code >= 10 && code <= 59 || code >= 110 && code <= 149 || code >= 210 && code <= 239
                || code >= 460 && code <= 469 || code >= 1010 && code <= 1059;
    }

    private void readText() throws IOException, DxfReadException {
        length = 0;
        for (int b = need(); b != 0; b = need()) {
            if (length == value.length) {
                if (length >= DxfLimits.MAX_VALUE_BYTES) {
                    throw new DxfReadException("BinaryGroups_longValue", position, DxfLimits.MAX_VALUE_BYTES);
                }
                value = java.util.Arrays.copyOf(value, length * 2);
            }
            value[length++] = (byte) b;
        }
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, value, 0, bytes.length);
        length = bytes.length;
    }

    private int number(int bytes) throws IOException, DxfReadException {
        int number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= need() << 8 * i;
        }
        return number;
    }

    private int need() throws IOException, DxfReadException {
        int b = stream.read();
        if (b < 0) {
            throw new DxfReadException("BinaryGroups_cut", offset, code);
        }
        offset++;
        return b;
    }

    @Override
    public long countRest() throws IOException {
        byte[] rest = new byte[1 << 16];
        long count = 0;
        for (int read = stream.read(rest); read >= 0; read = stream.read(rest)) {
            count += GroupSource.countMarks(rest, 0, read);
        }
        return count;
    }

    @Override
    public int code() {
        return code;
    }

    @Override
    public byte[] buffer() {
        return value;
    }

    @Override
    public int start() {
        return 0;
    }

    @Override
    public int end() {
        return length;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public long bytesRead() {
        return offset;
    }
}
