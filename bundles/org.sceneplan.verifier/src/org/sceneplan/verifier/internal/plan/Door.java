package org.sceneplan.verifier.internal.plan;

import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;

/**
 * An opening with its jambs on the outline; the shop lies left of the way from the first to the second.
 *
 * @param from first jamb, rounded to the mm
 * @param to   second jamb, rounded to the mm
 */
public record Door(Opening opening, Coordinate from, Coordinate to) {

    /** Returns the id of the opening. */
    public String id() {
        return opening.getId();
    }

    /** Whether people can walk through. */
    public boolean isDoor() {
        return opening.getKind() != OpeningKind.WINDOW && opening.getKind() != OpeningKind.SHOP_WINDOW;
    }

    /** Whether it is a door of the way out. */
    public boolean isEvacuation() {
        return isDoor() && opening.isEvacuation();
    }

    /** Returns the strip inside of it. */
    public Polygon strip(double depthMm) {
        double length = from.distance(to);
        double x = Math.floor(-(to.y - from.y) / length * depthMm + 0.5);
        double y = Math.floor((to.x - from.x) / length * depthMm + 0.5);
        return Shapes.polygon(List.of(from, to, new Coordinate(to.x + x, to.y + y),
                new Coordinate(from.x + x, from.y + y)));
    }

    /** Returns how far inside a place lies, mm. */
    public double depthMm(Coordinate place) {
        double length = from.distance(to);
        return Math.abs((to.x - from.x) * (place.y - from.y) - (to.y - from.y) * (place.x - from.x)) / length;
    }
}
