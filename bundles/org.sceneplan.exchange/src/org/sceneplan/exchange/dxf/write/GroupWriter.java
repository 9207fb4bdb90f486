package org.sceneplan.exchange.dxf.write;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.sceneplan.exchange.bytes.TextBytes;

/** Group codes and values as lines of ASCII with CR LF, the way CAD programs write them. */
final class GroupWriter {
    private static final double DECIMALS = 1e6;
    /** From here on a number of this kind has no decimals to round. */
    private static final double MOST = 1e12;

    private final TextBytes out = new TextBytes();

    /** A text group; the value is written as it is. */
    GroupWriter put(int code, String value) {
        code(code);
        out.bytes(value.getBytes(StandardCharsets.US_ASCII));
        return endLine();
    }

    private void code(int code) {
        if (code < 100) {
            out.ascii(code < 10 ? "  " : " ");
        }
        out.thousandths(1000L * code);
        endLine();
    }

    private GroupWriter endLine() {
        out.put('\r').put('\n');
        return this;
    }

    /** A whole number. */
    GroupWriter put(int code, int value) {
        return put(code, Integer.toString(value));
    }

    /** A real number with up to six decimals, never with exponent. */
    GroupWriter put(int code, double value) {
        code(code);
        number(value);
        return endLine();
    }

    /** The coordinates of a point in the ground plane: groups code, code + 10 and code + 20. */
    GroupWriter point(int code, double x, double y) {
        return put(code, x).put(code + 10, y).put(code + 20, 0.0);
    }

    /** A handle of another object. */
    GroupWriter handle(int code, int handle) {
        return put(code, Integer.toHexString(handle).toUpperCase(Locale.ROOT));
    }

    /** Everything another writer holds. */
    GroupWriter put(GroupWriter other) {
        out.bytes(other.out);
        return this;
    }

    /** Whether a text stands in what was written. */
    boolean holds(String text) {
        return out.toString().contains(text);
    }

    /** Writes what was written. */
    void writeTo(OutputStream stream) throws IOException {
        out.writeTo(stream);
    }

    private void number(double value) {
        if (Math.abs(value) >= MOST) {
            out.ascii(BigDecimal.valueOf(value).toPlainString());
            return;
        }
        long millionths = (long) Math.rint(value * DECIMALS);
        if (millionths < 0) {
            out.put('-');
        }
        long size = Math.abs(millionths);
        out.thousandths(size / (long) DECIMALS * 1000).put('.');
        long decimals = size % (long) DECIMALS;
        long place = (long) DECIMALS / 10;
        do {
            out.put((int) ('0' + decimals / place));
            decimals %= place;
            place /= 10;
        } while (decimals > 0);
    }
}
