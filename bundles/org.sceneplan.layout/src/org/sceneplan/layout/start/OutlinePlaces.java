package org.sceneplan.layout.start;

import java.util.Optional;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.place.HostLine;
import org.sceneplan.plan.snapshot.DockSnapshot;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSnapshot;

/** Fixtures with their back to the outline of an old floor, at the outline of a new one. */
final class OutlinePlaces {
    private static final String EDGE = "edge/";
    /** A fixture farther off does not stand at the wall. */
    private static final int MAX_GAP_MM = 100;
    private static final int ROUNDING_MM = 2;
    private static final double SAME_DIRECTION_DEG = 1;

    private final Ring old;
    private final Ring now;
    private final Laying laying;

    OutlinePlaces(Ring old, Ring now, Laying laying) {
        this.old = old;
        this.now = now;
        this.laying = laying;
    }

    /** The dock of a fixture at the new outline; empty when it stands at no edge, or no edge looks its way. */
    Optional<DockSnapshot> of(FixtureSnapshot fixture) {
        for (Segment edge : old.edges()) {
            DockSnapshot dock = new HostLine(edge).dock("", fixture.centre(), fixture.depthMm());
            boolean atEdge = isAlong(fixture.angleDeg(), edge) && dock.gapMm() >= -ROUNDING_MM
                    && dock.gapMm() <= MAX_GAP_MM && dock.alongMm() >= 0 && dock.alongMm() <= edge.lengthMm();
            if (atEdge) {
                return moved(fixture, dock.gapMm());
            }
        }
        return Optional.empty();
    }

    private Optional<DockSnapshot> moved(FixtureSnapshot fixture, int gapMm) {
        FixturePlace place = laying.of(fixture.place());
        int nearest = -1;
        for (int i = 0; i < now.size(); i++) {
            if (isAlong(place.angleDeg(), now.edge(i)) && fixture.widthMm() <= now.edge(i).lengthMm()
                    && (nearest < 0 || distanceMm(i, place) < distanceMm(nearest, place))) {
                nearest = i;
            }
        }
        return nearest < 0 ? Optional.empty() : Optional.of(at(nearest, place.centre(), fixture.widthMm(), gapMm));
    }

    private double distanceMm(int edge, FixturePlace place) {
        return now.edge(edge).distanceMm(place.centre());
    }

    private DockSnapshot at(int edge, Point centre, int widthMm, int gapMm) {
        HostLine host = new HostLine(now.edge(edge));
        int half = (widthMm + 1) / 2;
        int farthest = Math.max(half, (int) host.line().lengthMm() - half);
        int alongMm = Math.clamp(Math.round(host.alongMm(centre)), half, farthest);
        return new DockSnapshot(EDGE + edge, alongMm, Math.max(0, gapMm));
    }

    FixturePlace place(DockSnapshot dock, int depthMm) {
        HostLine host = new HostLine(now.edge(Integer.parseInt(dock.host().substring(EDGE.length()))));
        return host.place(dock.alongMm(), dock.gapMm(), depthMm);
    }

    private static boolean isAlong(double angleDeg, Segment edge) {
        double turn = Math.abs(angleDeg - new HostLine(edge).angleDeg()) % 360;
        return Math.min(turn, 360 - turn) <= SAME_DIRECTION_DEG;
    }
}
