package org.sceneplan.plan.edit.follow;

import java.util.Optional;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.internal.EditTexts;
import org.sceneplan.plan.edit.internal.RefusedEditException;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.RingCheck;
import org.sceneplan.plan.place.HostLine;
import org.sceneplan.plan.place.RenumberedRing;
import org.sceneplan.plan.snapshot.DockSnapshot;
import org.sceneplan.plan.snapshot.FixturePlace;

/**
 * Fixtures that stand with their back to a host and go with it. When the host moves, turns or is lengthened, they keep
 * the place along it and the gap. When a fixture itself is moved, it stays docked as long as it stands at its host,
 * else it is let go.
 */
public final class DockedFixtures {

    private static final EditTexts TEXTS = new EditTexts(DockedFixtures.class);
    /** Rounding of places and docks to whole mm. */
    private static final double TOLERANCE_MM = 1.5;
    private static final double TOLERANCE_DEG = 0.01;
    private static final String EDGE = "edge/";

    private final TouchedFeatures touched;

    DockedFixtures(TouchedFeatures touched) {
        this.touched = touched;
    }

    void follow(Level level) {
        boolean hostTouched = touched.changed(level, "outline");
        for (Wall wall : level.getWalls()) {
            hostTouched |= touched.isTouched(wall);
        }
        for (Column column : level.getColumns()) {
            hostTouched |= touched.isTouched(column);
        }
        for (Fixture fixture : level.getFixtures()) {
            boolean docked = fixture.getDockHost() != null && !fixture.getDockHost().isEmpty();
            if (docked && (hostTouched || touched.isTouched(fixture))) {
                follow(level, fixture);
            }
        }
    }

    private void follow(Level level, Fixture fixture) {
        boolean dockChanged = touched.changed(fixture, "dockHost", "dockAlongMm", "dockGapMm");
        if (!dockChanged) {
            renumber(level, fixture);
        }
        if (fixture.getDockHost() == null) {
            return;
        }
        Optional<HostLine> host = HostLine.of(level, fixture.getDockHost());
        if (host.isEmpty()) {
            undock(fixture);
        } else if (!stands(fixture, host.get())) {
            boolean moved = touched.changed(fixture, "xMm", "yMm", "angleDeg") || touched.isNew(fixture);
            if (moved && !dockChanged) {
                keepOrLetGo(fixture, host.get());
            } else {
                place(fixture, host.get());
            }
        }
    }

    /** Whether the fixture is where its dock says. */
    private static boolean stands(Fixture fixture, HostLine host) {
        FixturePlace place = host.place(fixture.getDockAlongMm(), fixture.getDockGapMm(), fixture.getDepthMm());
        return place.centre().distanceMm(centre(fixture)) <= TOLERANCE_MM && looksAway(fixture, host);
    }

    private static boolean looksAway(Fixture fixture, HostLine host) {
        double turn = Math.abs(fixture.getAngleDeg() - host.angleDeg()) % 360;
        return Math.min(turn, 360 - turn) <= TOLERANCE_DEG;
    }

    private static Point centre(Fixture fixture) {
        return new Point(fixture.getXMm(), fixture.getYMm());
    }

    private static void keepOrLetGo(Fixture fixture, HostLine host) {
        DockSnapshot dock = host.dock(fixture.getDockHost(), centre(fixture), fixture.getDepthMm());
        boolean atHost = looksAway(fixture, host) && Math.abs(dock.gapMm() - fixture.getDockGapMm()) <= TOLERANCE_MM
                && dock.alongMm() >= 0 && dock.alongMm() <= host.line().lengthMm();
        if (atHost) {
            fixture.setDockAlongMm(dock.alongMm());
        } else {
            undock(fixture);
        }
    }

    private static void place(Fixture fixture, HostLine host) {
        Refusal locked = PlanLayers.lock(fixture);
        if (locked.isRefused()) {
            throw new RefusedEditException(TEXTS.refusal(fixture, "dock.locked", fixture.getDockHost()));
        }
        FixturePlace place = host.place(fixture.getDockAlongMm(), fixture.getDockGapMm(), fixture.getDepthMm());
        fixture.setXMm(place.centre().xMm());
        fixture.setYMm(place.centre().yMm());
        fixture.setAngleDeg(place.angleDeg());
    }

    /** Edges of the outline are known by number; corners that came or went change the numbers. */
    private void renumber(Level level, Fixture fixture) {
        String before = touched.outlineBefore(level);
        if (before == null || !fixture.getDockHost().startsWith(EDGE)) {
            return;
        }
        try {
            Ring old = RingCheck.parse(before);
            Ring now = RingCheck.parse(level.getOutline());
            Optional<HostLine> host = edge(old, fixture.getDockHost());
            if (old.size() == now.size() || host.isEmpty()) {
                return;
            }
            Point at = host.get().line().pointAt(fixture.getDockAlongMm());
            int edge = new RenumberedRing(old, now).edge(number(fixture.getDockHost()), at);
            if (edge < 0) {
                undock(fixture);
            } else {
                fixture.setDockHost(EDGE + edge);
                fixture.setDockAlongMm((int) Math.round(new HostLine(now.edge(edge)).alongMm(at)));
            }
        } catch (FaultException broken) {
            undock(fixture);
        }
    }

    private static Optional<HostLine> edge(Ring ring, String host) {
        int number = number(host);
        return number < 0 || number >= ring.size() ? Optional.empty() : Optional.of(new HostLine(ring.edge(number)));
    }

    private static int number(String host) {
        try {
            return Integer.parseInt(host.substring(EDGE.length()));
        } catch (NumberFormatException other) {
            return -1;
        }
    }

    /** Lets a fixture stand free where it is. */
    public static void undock(Fixture fixture) {
        fixture.setDockHost(null);
        fixture.setDockAlongMm(0);
        fixture.setDockGapMm(0);
    }
}
