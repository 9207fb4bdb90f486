package org.sceneplan.exchange.bytes;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** UTF-8 text as it grows. Not safe for several threads. */
public final class TextBytes {
    private static final int FIRST_SIZE = 1 << 9;
    private static final int LONGEST_NUMBER = 24;
    private static final int THOUSAND = 1000;
    private static final int FACTOR_DECIMALS = 6;

    private byte[] bytes;
    private int length;

    /** An empty text. */
    public TextBytes() {
        this(FIRST_SIZE);
    }

    /** An empty text with room for some bytes. */
    public TextBytes(int firstSize) {
        bytes = new byte[firstSize];
    }

    /** The number that is written for a value, in thousandths. */
    public static long thousandths(double value) {
        return Math.round(value * THOUSAND);
    }

    /**
     * A number with at most three decimals, rounded half up; never an exponent.
     *
     * @return this
     */
    public TextBytes number(double value) {
        return thousandths(thousandths(value));
    }

    /** A number given in thousandths. */
    public TextBytes thousandths(long value) {
        reserve(LONGEST_NUMBER);
        if (value < 0) {
            bytes[length++] = '-';
        }
        long size = Math.abs(value);
        if (size < Integer.MAX_VALUE) {
            int whole = (int) size / THOUSAND;
            whole(whole);
            decimals((int) size - whole * THOUSAND);
        } else {
            ascii(Long.toString(size / THOUSAND));
            decimals((int) (size % THOUSAND));
        }
        return this;
    }

    /** A factor with six decimals, rounded half up; never an exponent. */
    public TextBytes factor(double value) {
        return ascii(BigDecimal.valueOf(value).setScale(FACTOR_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros()
                .toPlainString());
    }

    private void whole(int value) {
        int digits = 1;
        for (int rest = value / 10; rest > 0; rest /= 10) {
            digits++;
        }
        int rest = value;
        for (int at = length + digits - 1; at >= length; at--) {
            int tenth = rest / 10;
            bytes[at] = (byte) ('0' + rest - 10 * tenth);
            rest = tenth;
        }
        length += digits;
    }

    private void decimals(int thousandths) {
        if (thousandths != 0) {
            reserve(4);
            bytes[length++] = '.';
            bytes[length++] = (byte) ('0' + thousandths / 100);
            if (thousandths % 100 != 0) {
                bytes[length++] = (byte) ('0' + thousandths / 10 % 10);
                if (thousandths % 10 != 0) {
                    bytes[length++] = (byte) ('0' + thousandths % 10);
                }
            }
        }
    }

    /** One byte. */
    public TextBytes put(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
        return this;
    }

    /** Text that is ASCII. */
    @SuppressWarnings("deprecation")
    public TextBytes ascii(String text) {
        int size = text.length();
        reserve(size);
        text.getBytes(0, size, bytes, length);
        length += size;
        return this;
    }

    /** Any text; half surrogates become question marks. */
    public TextBytes text(String text) {
        int size = text.length();
        reserve(size);
        for (int at = 0; at < size; at++) {
            char c = text.charAt(at);
            if (c >= 0x80) {
                return bytes(text.substring(at).getBytes(StandardCharsets.UTF_8));
            }
            bytes[length++] = (byte) c;
        }
        return this;
    }

    /** Bytes as they are. */
    public TextBytes bytes(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    /** The bytes of another text. */
    public TextBytes bytes(TextBytes more) {
        reserve(more.length);
        System.arraycopy(more.bytes, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** The bytes; only the first {@link #length} count. Live: valid until more is added. */
    public byte[] array() {
        return bytes;
    }

    /** How many bytes there are. */
    public int length() {
        return length;
    }

    /** Forgets all bytes, keeps the room. */
    public void clear() {
        length = 0;
    }

    /** Writes all bytes. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
