package org.sceneplan.exchange.pdf.certificate;

import org.sceneplan.drawing.Primitive.Weight;

/** How a text is set: size of the em in paper mm, weight, colour. */
record Type(double sizeMm, Weight weight, String colour) {

    static final String INK = "#1C1C1C";
    static final String GREY = "#5F6670";
    static final String FAINT = "#B9BEC6";
    static final String RED = "#B3261E";
    static final String AMBER = "#8A5A00";
    static final String GREEN = "#1B6E43";
    static final String BAND = "#F1F3F6";

    static final Type BODY = new Type(2.6, Weight.REGULAR, INK);
    static final Type STRONG = new Type(2.6, Weight.BOLD, INK);
    static final Type SMALL = new Type(2.2, Weight.REGULAR, GREY);
    static final Type HEAD = new Type(3.6, Weight.BOLD, INK);
    static final Type TITLE = new Type(6, Weight.BOLD, INK);

    /** Height of one line. */
    double lineMm() {
        return sizeMm * 1.42;
    }

    Type in(String other) {
        return new Type(sizeMm, weight, other);
    }

    Type bold() {
        return new Type(sizeMm, Weight.BOLD, colour);
    }
}
