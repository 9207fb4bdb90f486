package org.sceneplan.exchange.dxf.write;

/** Group codes and values as lines of ASCII with CR LF, the way CAD programs write them. */
final class GroupWriter {
    private static final double DECIMALS = 1e6;
    /** From here on a number of this kind has no decimals to round. */
    private static final double MOST = 1e12;

    private final StringBuilder out = new StringBuilder();

    /** A text group; the value is written as it is. */
    GroupWriter put(int code, String value) {
        code(code);
        out.append(value).append("\r\n");
        return this;
    }

    private void code(int code) {
        if (code < 100) {
            out.append(code < 10 ? "  " : " ");
        }
        out.append(code).append("\r\n");
    }

    /** A whole number. */
    GroupWriter put(int code, int value) {
        return put(code, Integer.toString(value));
    }

    /** A real number with up to six decimals, never with exponent. */
    GroupWriter put(int code, double value) {
        code(code);
        number(value);
        out.append("\r\n");
        return this;
    }

    /** The coordinates of a point in the ground plane: groups code, code + 10 and code + 20. */
    GroupWriter point(int code, double x, double y) {
        return put(code, x).put(code + 10, y).put(code + 20, 0.0);
    }

    /** A handle of another object. */
    GroupWriter handle(int code, int handle) {
        return put(code, Integer.toHexString(handle).toUpperCase(java.util.Locale.ROOT));
    }

    /** Everything another writer holds. */
    GroupWriter put(GroupWriter other) {
        out.append(other.out);
        return this;
    }

    /** What was written. */
    String text() {
        return out.toString();
    }

    private void number(double value) {
        if (Math.abs(value) >= MOST) {
            out.append(java.math.BigDecimal.valueOf(value).toPlainString());
            return;
        }
        long millionths = (long) Math.rint(value * DECIMALS);
        if (millionths < 0) {
            out.append('-');
        }
        long size = Math.abs(millionths);
        out.append(size / (long) DECIMALS).append('.');
        long decimals = size % (long) DECIMALS;
        long place = (long) DECIMALS / 10;
        do {
            out.append((char) ('0' + decimals / place));
            decimals %= place;
            place /= 10;
        } while (decimals > 0);
    }
}
