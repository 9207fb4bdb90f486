package org.sceneplan.exchange.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of a content stream as they grow: numbers, names and strings in the grammar of PDF, each followed by a blank. */
final class OperatorBytes {
    private static final int FIRST_SIZE = 1 << 16;
    private static final int LONGEST_NUMBER = 24;
    private static final int THOUSAND = 1000;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;

    /**
     * A number with at most three decimals, rounded half up; never an exponent.
     *
     * @return this
     */
    OperatorBytes number(double value) {
        return thousandths(thousandths(value));
    }

    /** The number a page shows for a value, in thousandths. */
    static long thousandths(double value) {
        return Math.round(value * THOUSAND);
    }

    /** A number given in thousandths. */
    OperatorBytes thousandths(long value) {
        reserve(LONGEST_NUMBER);
        if (value < 0) {
            bytes[length++] = '-';
        }
        long size = Math.abs(value);
        whole(size / THOUSAND);
        int decimals = (int) (size % THOUSAND);
        if (decimals != 0) {
            bytes[length++] = '.';
            bytes[length++] = (byte) ('0' + decimals / 100);
            if (decimals % 100 != 0) {
                bytes[length++] = (byte) ('0' + decimals / 10 % 10);
                if (decimals % 10 != 0) {
                    bytes[length++] = (byte) ('0' + decimals % 10);
                }
            }
        }
        bytes[length++] = ' ';
        return this;
    }

    private void whole(long value) {
        int digits = 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            digits++;
        }
        long rest = value;
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    /** An operator, or operands as they stand, of ASCII; ends the line. */
    OperatorBytes operator(String ascii) {
        return ascii(ascii, '\n');
    }

    /** An operand of ASCII. */
    OperatorBytes operand(String ascii) {
        return ascii(ascii, ' ');
    }

    @SuppressWarnings("deprecation")
    private OperatorBytes ascii(String text, char end) {
        int size = text.length();
        reserve(size + 1);
        text.getBytes(0, size, bytes, length);
        length += size;
        bytes[length++] = (byte) end;
        return this;
    }

    /** Opens a string of bytes. */
    void openString() {
        reserve(1);
        bytes[length++] = '(';
    }

    /** Two bytes of an open string, the higher first. */
    void inString(int twoBytes) {
        reserve(4);
        escaped(twoBytes >> 8 & 0xFF);
        escaped(twoBytes & 0xFF);
    }

    private void escaped(int value) {
        if (value == '(' || value == ')' || value == '\\') {
            bytes[length++] = '\\';
            bytes[length++] = (byte) value;
        } else if (value == '\r') {
            bytes[length++] = '\\';
            bytes[length++] = 'r';
        } else {
            bytes[length++] = (byte) value;
        }
    }

    /** Closes a string. */
    OperatorBytes closeString() {
        reserve(1);
        bytes[length++] = ')';
        return this;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** The bytes; only the first {@link #length} count. */
    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Forgets all bytes, keeps the room. */
    void clear() {
        length = 0;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
