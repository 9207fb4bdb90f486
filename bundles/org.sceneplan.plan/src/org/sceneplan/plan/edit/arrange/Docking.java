package org.sceneplan.plan.edit.arrange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

/**
 * Where a fixture stands with its back to a host.
 *
 * @param face the host
 * @param alongMm from the left end of the face to the centre of the fixture
 * @param gapMm from the face to the back
 * @param place centre and angle on the floor
 */
public record Docking(DockFace face, int alongMm, int gapMm, FixturePlace place) {

    public Docking {
        requireNonNull(face, "face");
        requireNonNull(place, "place");
    }

    /** Docks as near as possible to where the fixture stands along the face, without reaching over its ends. */
    public static Docking at(DockFace face, FixturePlace place, FixtureSize size, int gapMm) {
        int along = face.fittingMm(face.alongMm(place.centre()), size.widthMm());
        return new Docking(face, along, gapMm, face.place(along, gapMm, size.depthMm()));
    }

    /** Docks to the nearest face the fixture stands before; the first of equally near ones; nothing without faces. */
    public static Optional<Docking> nearest(List<DockFace> faces, FixturePlace place, FixtureSize size, int gapMm) {
        Docking nearest = null;
        double leastMm = Double.POSITIVE_INFINITY;
        for (DockFace face : faces) {
            Point centre = place.centre();
            double mm = face.face().distanceMm(centre);
            if (face.beforeMm(centre) >= 0 && mm < leastMm) {
                leastMm = mm;
                nearest = at(face, place, size, gapMm);
            }
        }
        return Optional.ofNullable(nearest);
    }
}
