package org.sceneplan.exchange.psa;

import java.util.List;

/** Unit of all lengths of a file. */
public enum PsaUnits {
    /** Inches, the setting "imperial". */
    INCHES(25.4),
    /** Centimetres, the setting "metric". */
    CENTIMETRES(10);

    /** A bay is rarely higher than this many inches, rarely lower than as many centimetres. */
    private static final double HIGHEST_IN_INCHES = 110;

    private final double mm;

    PsaUnits(double mm) {
        this.mm = mm;
    }

    /** How many millimetres one has. */
    public double mm() {
        return mm;
    }

    /** The unit that makes bays as high as bays are: above 110 it must be centimetres. Own knowledge. */
    static PsaUnits guess(PsaFile file) {
        List<PsaRow> planograms = file.rows(PsaColumns.PLANOGRAM);
        double highest = planograms.stream().mapToDouble(row -> row.number(PsaColumns.PLANOGRAM_HEIGHT))
                .filter(height -> !Double.isNaN(height)).max().orElse(0);
        return highest > HIGHEST_IN_INCHES ? CENTIMETRES : INCHES;
    }
}
