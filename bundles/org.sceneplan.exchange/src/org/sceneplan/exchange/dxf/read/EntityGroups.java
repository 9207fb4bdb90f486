package org.sceneplan.exchange.dxf.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.sceneplan.exchange.dxf.DxfLimits;
import org.sceneplan.exchange.dxf.DxfReadException;
import org.sceneplan.exchange.dxf.Place;

/** The groups of one entity, kept as bytes until somebody asks for them; used again for every entity. */
final class EntityGroups {
    private static final int EXTENDED_DATA = 1000;
    private static final double[] POWERS = new double[23];

    private final TextCode code;
    private byte[] bytes = new byte[1 << 12];
    private int[] codes = new int[128];
    private int[] ends = new int[128];
    private int size;
    private int brace;
    private String type = "";
    private long position;

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    EntityGroups(TextCode code) {
        this.code = code;
    }

    void begin(String newType, long newPosition) {
        type = newType;
        position = newPosition;
        size = 0;
        brace = 0;
    }

    /** Keeps a group; data of applications, from 102 with a brace to its end and from 1000 on, is left out. */
    void add(GroupSource source) throws DxfReadException {
        int groupCode = source.code();
        if (groupCode == 102) {
            brace = source.start() < source.end() && source.buffer()[source.start()] == '{' ? 1 : 0;
            return;
        }
        if (brace > 0 || groupCode >= EXTENDED_DATA || groupCode == 999) {
            return;
        }
        int from = size == 0 ? 0 : ends[size - 1];
        int length = source.end() - source.start();
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        if (from + length > bytes.length) {
            if (from + length > DxfLimits.MAX_ENTITY_BYTES) {
                throw new DxfReadException("EntityGroups_tooLarge", Place.line(position), type,
                        DxfLimits.MAX_ENTITY_BYTES);
            }
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, from + length));
        }
        System.arraycopy(source.buffer(), source.start(), bytes, from, length);
        codes[size] = groupCode;
        ends[size] = from + length;
        size++;
    }

    String type() {
        return type;
    }

    long position() {
        return position;
    }

    int size() {
        return size;
    }

    int code(int index) {
        return codes[index];
    }

    /** Index of the first group of a code from an index on, -1 when there is none. */
    int find(int wanted, int from) {
        for (int i = from; i < size; i++) {
            if (codes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** How many groups have a code. */
    int count(int wanted) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += codes[i] == wanted ? 1 : 0;
        }
        return count;
    }

    /** Text of the first group of a code, with its blanks, without escapes resolved; empty when there is none. */
    String text(int wanted) {
        int index = find(wanted, 0);
        return index < 0 ? "" : textAt(index);
    }

    String textAt(int index) {
        return code.decode(bytes, index == 0 ? 0 : ends[index - 1], ends[index]);
    }

    /** Name in the first group of a code: escapes resolved, no blanks around. */
    String name(int wanted) {
        return TextEscapes.line(text(wanted)).strip();
    }

    /** Number of the first group of a code. */
    double number(int wanted, double otherwise) {
        int index = find(wanted, 0);
        return index < 0 ? otherwise : numberAt(index);
    }

    /** Whole number of the first group of a code. */
    int integer(int wanted, int otherwise) {
        int index = find(wanted, 0);
        return index < 0 ? otherwise : integerAt(index);
    }

    int integerAt(int index) {
        double value = numberAt(index);
        return Double.isNaN(value) ? 0 : (int) value;
    }

    /** The number of a group; NaN when it is none. A comma counts as the decimal point. */
    double numberAt(int index) {
        int from = index == 0 ? 0 : ends[index - 1];
        int to = ends[index];
        while (from < to && bytes[from] == ' ') {
            from++;
        }
        while (to > from && (bytes[to - 1] == ' ' || bytes[to - 1] == '\t')) {
            to--;
        }
        return parse(from, to);
    }

    /** Up to 15 digits and a small power of ten are exact in one operation; all else goes the long way. */
    private double parse(int from, int to) {
        long digits = 0;
        int count = 0;
        int decimals = -1;
        int at = from;
        boolean isNegative = at < to && bytes[at] == '-';
        if (isNegative || at < to && bytes[at] == '+') {
            at++;
        }
        for (; at < to; at++) {
            int b = bytes[at];
            if (b >= '0' && b <= '9') {
                digits = digits * 10 + b - '0';
                count += digits == 0 ? 0 : 1;
                decimals += decimals >= 0 ? 1 : 0;
                if (count > 15) {
                    return slow(from, to);
                }
            } else if (b == '.' && decimals < 0) {
                decimals = 0;
            } else {
                return slow(from, to);
            }
        }
        if (at - from == 0 || decimals >= POWERS.length || at - from <= (isNegative ? 1 : 0)) {
            return slow(from, to);
        }
        double value = decimals > 0 ? digits / POWERS[decimals] : digits;
        return isNegative ? -value : value;
    }

    private double slow(int from, int to) {
        try {
            String text = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).replace(',', '.');
            boolean isPlain = text.length() <= 64 && text.chars().allMatch(c -> "+-.0123456789eE".indexOf(c) >= 0);
            return isPlain ? Double.parseDouble(text) : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
