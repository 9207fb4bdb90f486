package org.sceneplan.drawing.internal.dimension;

import java.util.Collections;
import java.util.List;

import org.sceneplan.drawing.internal.Frame;

/**
 * A row of dimensions: stops on a line of a readable frame.
 *
 * @param frame x along the chain, angle above -90 up to 90 degrees
 * @param lineY local y of the dimension line
 * @param stops local x of the extension lines, ascending, two or more
 * @param outward +1 when the building lies below the line, -1 when above
 * @param feet local y where the extension line of each stop begins
 */
record Chain(Frame frame, double lineY, List<Double> stops, int outward, List<Double> feet) {

    Chain {
        stops = List.copyOf(stops);
        feet = List.copyOf(feet);
    }

    /**
     * A row whose extension lines are of one length.
     *
     * @param stubMm length of the extension lines towards the building, plan mm
     */
    Chain(Frame frame, double lineY, List<Double> stops, int outward, double stubMm) {
        this(frame, lineY, stops, outward, Collections.nCopies(stops.size(), lineY - outward * stubMm));
    }

    double from() {
        return stops.getFirst();
    }

    double to() {
        return stops.getLast();
    }

    /** The side of the line an extension line goes beyond it: +1 above, -1 below. */
    int beyond(int stop) {
        double up = lineY - feet.get(stop);
        return up == 0 ? outward : up > 0 ? 1 : -1;
    }
}
