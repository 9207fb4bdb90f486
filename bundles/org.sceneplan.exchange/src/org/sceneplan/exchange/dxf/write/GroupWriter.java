package org.sceneplan.exchange.dxf.write;

/** Group codes and values as lines of ASCII with CR LF, the way CAD programs write them. */
final class GroupWriter {
    private static final double DECIMALS = 1e6;

    private final StringBuilder out = new StringBuilder();

    /** A text group; the value is written as it is. */
    GroupWriter put(int code, String value) {
        if (code < 100) {
            out.append(code < 10 ? "  " : " ");
        }
        out.append(code).append("\r\n").append(value).append("\r\n");
        return this;
    }

    /** A whole number. */
    GroupWriter put(int code, int value) {
        return put(code, Integer.toString(value));
    }

    /** A real number with up to six decimals, never with exponent. */
    GroupWriter put(int code, double value) {
        return put(code, number(value));
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

    private static String number(double value) {
        double rounded = Math.rint(value * DECIMALS) / DECIMALS;
        if (rounded == Math.rint(rounded)) {
            return (long) rounded + ".0";
        }
        return java.math.BigDecimal.valueOf(rounded).setScale(6, java.math.RoundingMode.HALF_EVEN)
                .stripTrailingZeros().toPlainString();
    }
}
