package org.sceneplan.plan.edit.zone;

import org.sceneplan.plan.edit.internal.EditTexts;

/** The messages of this package. */
final class ZoneTexts {

    static final EditTexts TEXTS = new EditTexts(ZoneTexts.class);

    private static final double MM2_PER_M2 = 1e6;

    private ZoneTexts() {
    }

    /** Square metres with one decimal, for messages. */
    static String squareMetres(double areaMm2) {
        return String.valueOf(Math.round(areaMm2 / MM2_PER_M2 * 10) / 10.0);
    }
}
