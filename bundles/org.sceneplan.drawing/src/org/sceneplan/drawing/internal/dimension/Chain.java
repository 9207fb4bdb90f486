package org.sceneplan.drawing.internal.dimension;

import java.util.List;

import org.sceneplan.drawing.internal.Frame;

/**
 * A row of dimensions: stops on a line of a readable frame.
 *
 * @param frame x along the chain, angle above -90 up to 90 degrees
 * @param lineY local y of the dimension line
 * @param stops local x of the extension lines, ascending, two or more
 * @param outward +1 when the building lies below the line, -1 when above
 * @param stubMm length of the extension lines towards the building, plan mm
 */
record Chain(Frame frame, double lineY, List<Double> stops, int outward, double stubMm) {

    Chain {
        stops = List.copyOf(stops);
    }

    double from() {
        return stops.getFirst();
    }

    double to() {
        return stops.getLast();
    }
}
