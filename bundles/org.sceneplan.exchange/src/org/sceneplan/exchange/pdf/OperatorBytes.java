package org.sceneplan.exchange.pdf;

import org.sceneplan.exchange.bytes.TextBytes;

/** A content stream as it grows: numbers, names and strings in the grammar of PDF, each followed by a blank. */
final class OperatorBytes {
    private final TextBytes out = new TextBytes();

    /** A number with at most three decimals. */
    OperatorBytes number(double value) {
        return thousandths(TextBytes.thousandths(value));
    }

    /** A number given in thousandths. */
    OperatorBytes thousandths(long value) {
        out.thousandths(value).put(' ');
        return this;
    }

    /** A factor with six decimals. */
    OperatorBytes factor(double value) {
        out.factor(value).put(' ');
        return this;
    }

    /** An operator, or operands as they stand, of ASCII; ends the line. */
    OperatorBytes operator(String ascii) {
        out.ascii(ascii).put('\n');
        return this;
    }

    /** An operand of ASCII. */
    OperatorBytes operand(String ascii) {
        out.ascii(ascii).put(' ');
        return this;
    }

    /** Opens a string of bytes. */
    void openString() {
        out.put('(');
    }

    /** Two bytes of an open string, the higher first. */
    void inString(int twoBytes) {
        escaped(twoBytes >> 8 & 0xFF);
        escaped(twoBytes & 0xFF);
    }

    private void escaped(int value) {
        if (value == '(' || value == ')' || value == '\\') {
            out.put('\\').put(value);
        } else if (value == '\r') {
            out.put('\\').put('r');
        } else {
            out.put(value);
        }
    }

    /** Closes a string. */
    OperatorBytes closeString() {
        out.put(')');
        return this;
    }

    /** The bytes; only the first {@link #length} count. */
    byte[] array() {
        return out.array();
    }

    int length() {
        return out.length();
    }

    /** Forgets all bytes, keeps the room. */
    void clear() {
        out.clear();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
