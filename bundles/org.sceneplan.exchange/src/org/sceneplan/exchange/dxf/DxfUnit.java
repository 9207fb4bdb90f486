package org.sceneplan.exchange.dxf;

import java.util.Locale;
import java.util.Optional;

/** Lengths that drawings are drawn in. */
public enum DxfUnit {
    MM(1, 4), CM(10, 5), M(1000, 6), INCH(25.4, 1), FOOT(304.8, 2), DM(100, 14);

    private final double mm;
    private final int code;

    DxfUnit(double mm, int code) {
        this.mm = mm;
        this.code = code;
    }

    /** Length in mm. */
    public double mm() {
        return mm;
    }

    /** The word for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit of a word. */
    public static Optional<DxfUnit> ofWord(String word) {
        for (DxfUnit unit : values()) {
            if (unit.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** The unit of a value of {@code $INSUNITS}. */
    static Optional<DxfUnit> ofCode(int insUnits) {
        for (DxfUnit unit : values()) {
            if (unit.code == insUnits) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
