package org.sceneplan.geometry;

import java.util.List;

/**
 * A connected area: a shell without its holes.
 *
 * <p>Integer mm. All rings counter-clockwise, also the holes; holes lie in the shell and do not overlap one another.
 *
 * @param shell outer ring
 * @param holes rings cut out, in the order of {@link Region#polygons()}; immutable copy
 */
public record Polygon(Ring shell, List<Ring> holes) {

    /** Copies the list of holes. */
    public Polygon {
        holes = List.copyOf(holes);
    }

    /** Returns the area without the holes in mm2. */
    public double areaMm2() {
        long doubled = shell.doubledAreaMm2();
        for (Ring hole : holes) {
            doubled -= hole.doubledAreaMm2();
        }
        return doubled / 2.0;
    }

    /** Tells where a point lies; the edges of holes are boundary. Exact. */
    public Location locate(Point point) {
        Location location = shell.locate(point);
        if (location != Location.INSIDE) {
            return location;
        }
        for (Ring hole : holes) {
            switch (hole.locate(point)) {
                case INSIDE -> {
                    return Location.OUTSIDE;
                }
                case BOUNDARY -> {
                    return Location.BOUNDARY;
                }
                case OUTSIDE -> {
                }
            }
        }
        return Location.INSIDE;
    }
}
