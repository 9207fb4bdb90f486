package org.sceneplan.drafting.input;

/** A unit in which people type and read lengths. */
public enum LengthUnit {
    /** Millimetre. */
    MM("mm", 1, 0),
    /** Centimetre. */
    CM("cm", 10, 1),
    /** Metre. */
    M("m", 1000, 3);

    private final String symbol;
    private final int sizeMm;
    private final int decimals;

    LengthUnit(String symbol, int sizeMm, int decimals) {
        this.symbol = symbol;
        this.sizeMm = sizeMm;
        this.decimals = decimals;
    }

    /** Symbol as shown behind a number, the same in both languages. */
    public String symbol() {
        return symbol;
    }

    /** Size of the unit in mm. */
    public int sizeMm() {
        return sizeMm;
    }

    /** Decimals that a whole number of mm needs in this unit at most. */
    int decimals() {
        return decimals;
    }
}
