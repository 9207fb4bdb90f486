package org.sceneplan.rules.utility;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.standard.RuleLimits;

/**
 * Which service points a fixture reaches on its level, surveyed and planned ones alike.
 *
 * <p>The way of cable or pipe is straight, from the nearest edge of the footprint to the point, 0 when the point lies
 * under the fixture. Where both stand at an outer wall it follows the wall, see {@code WallWay}: no cable crosses the
 * corner of a room over the floor; it is never less than the straight distance. Inner walls do not count. A need for
 * power is met by power and by three-phase points. Source: check 8 of the field notes, section 9.2 [K], rule book ids
 * {@value #RULE_ID} and {@value #WALL_ID}.
 */
public final class ServiceReach {

    /** Rule book id of the reach. */
    public static final String RULE_ID = "UTIL-01";
    /** Rule book id of the distance from the outline up to which something stands at the wall. */
    public static final String WALL_ID = "UTIL-WALL";

    /**
     * A service point and the way to it.
     *
     * @param alongWall whether the way follows the wall and is longer for it than the straight distance
     */
    public record Reached(ServiceSnapshot service, double distanceMm, boolean alongWall) {
    }

    private record Indexed(ServiceSnapshot service, int index, List<WallWay.Foot> feet) {
    }

    private final PointGrid<Indexed> points;
    private final WallWay walls;
    private final double reachMm;

    private ServiceReach(WallWay walls, List<ServiceSnapshot> services, double reachMm) {
        this.walls = walls;
        this.reachMm = reachMm;
        List<Indexed> indexed = new ArrayList<>(services.size());
        for (ServiceSnapshot service : services) {
            indexed.add(new Indexed(service, indexed.size(),
                    walls == null ? List.of() : walls.feet(service.at())));
        }
        points = new PointGrid<>(indexed, each -> each.service.at());
    }

    /** Looks at some points with a reach in mm, in a place without walls: all ways are straight. */
    public static ServiceReach of(List<ServiceSnapshot> services, double reachMm) {
        return new ServiceReach(null, services, reachMm);
    }

    /**
     * Looks at some points inside an outline with the reach of the rule book.
     *
     * @throws IllegalArgumentException if the rule book lacks {@value #RULE_ID} or {@value #WALL_ID}
     */
    public static ServiceReach of(Ring outline, List<ServiceSnapshot> services, RuleLimits limits) {
        return new ServiceReach(new WallWay(outline, Lengths.millimetres(limits.get(WALL_ID))), services,
                Lengths.millimetres(limits.get(RULE_ID)));
    }

    /**
     * Looks at the points of a level with the reach of the rule book.
     *
     * @throws IllegalArgumentException if the rule book lacks {@value #RULE_ID} or {@value #WALL_ID}
     */
    public static ServiceReach of(LevelSnapshot level, RuleLimits limits) {
        return of(level.outline(), level.services(), limits);
    }

    /** Returns the reach in mm. */
    public double reachMm() {
        return reachMm;
    }

    /** Tells whether a point of one kind meets a need. */
    public static boolean meets(ServiceKind point, ServiceKind need) {
        return point == need || need == ServiceKind.POWER && point == ServiceKind.THREE_PHASE;
    }

    /** Returns the nearest point that meets the need, the first of equals; empty when the level has none. */
    public Optional<Reached> nearest(Ring footprint, ServiceKind need) {
        return nearest(footprint, need, Double.POSITIVE_INFINITY);
    }

    /** Returns the nearest point that meets the need and lies no farther off in a straight line than given. */
    Optional<Reached> nearest(Ring footprint, ServiceKind need, double straightMm) {
        Nearest nearest = new Nearest();
        Box box = footprint.box();
        points.forEach(box, straightMm, each -> {
            if (meets(each.service.kind(), need)) {
                nearest.take(each, way(footprint, box, each, Math.min(straightMm, nearest.distanceMm())));
            }
        });
        return Optional.ofNullable(nearest.reached);
    }

    /** The nearest so far, of equals the one named first by the plan. */
    private static final class Nearest {
        private Reached reached;
        private int index;

        private double distanceMm() {
            return reached == null ? Double.POSITIVE_INFINITY : reached.distanceMm;
        }

        private void take(Indexed each, Reached way) {
            if (way != null && (way.distanceMm < distanceMm()
                    || way.distanceMm == distanceMm() && each.index < index)) {
                reached = way;
                index = each.index;
            }
        }
    }

    /** Returns the points that meet the need within reach, in no order. */
    List<ServiceSnapshot> within(Ring footprint, ServiceKind need) {
        List<ServiceSnapshot> found = new ArrayList<>();
        Box box = footprint.box();
        double farMm = reachMm + Rounding.SLANTED_MM;
        points.forEach(box, farMm, each -> {
            Reached reached = meets(each.service.kind(), need) ? way(footprint, box, each, farMm) : null;
            if (reached != null && isWithin(footprint, reached)) {
                found.add(each.service);
            }
        });
        return found;
    }

    /** The way to a point; null when it lies farther off in a straight line than given. */
    private Reached way(Ring footprint, Box box, Indexed each, double straightMm) {
        Point at = each.service.at();
        double dx = Math.max(0, Math.max((double) box.minXMm() - at.xMm(), (double) at.xMm() - box.maxXMm()));
        double dy = Math.max(0, Math.max((double) box.minYMm() - at.yMm(), (double) at.yMm() - box.maxYMm()));
        if (dx * dx + dy * dy > straightMm * straightMm) {
            return null;
        }
        double straight = footprint.distanceMm(at);
        if (straight > straightMm) {
            return null;
        }
        double way = each.feet.isEmpty() ? Double.NaN : walls.wayMm(footprint, each.feet);
        boolean alongWall = way > straight;
        return new Reached(each.service, alongWall ? way : straight, alongWall);
    }

    /** Tells whether a point that meets the need lies within reach; a way equal to the reach is within. */
    public boolean reaches(Ring footprint, ServiceKind need) {
        return nearest(footprint, need, reachMm + Rounding.SLANTED_MM).filter(reached -> isWithin(footprint, reached))
                .isPresent();
    }

    /** Tells whether a way, rounded to whole mm, is within reach; turned fixtures are allowed their rounding. */
    public boolean isWithin(Ring footprint, Reached reached) {
        return Math.rint(reached.distanceMm) <= reachMm + Rounding.allowanceMm(footprint);
    }

    /** Returns the needs of a sample that runs; none for other display modes and for types the catalogue lacks. */
    public static Set<ServiceKind> needs(PositionSnapshot position, CatalogueSnapshot catalogue) {
        if (position.displayMode() != DisplayMode.LIVE_POWERED) {
            return Set.of();
        }
        return catalogue.productType(position.productTypeCode()).map(type -> type.needs().kinds()).orElse(Set.of());
    }

    /** Returns the needs of a fixture's live samples that no point within reach meets, in the order of the enum. */
    public List<ServiceKind> unmet(FixtureSnapshot fixture, CatalogueSnapshot catalogue) {
        Set<ServiceKind> needs = EnumSet.noneOf(ServiceKind.class);
        fixture.positions().forEach(position -> needs.addAll(needs(position, catalogue)));
        List<ServiceKind> unmet = new ArrayList<>();
        for (ServiceKind need : needs) {
            if (!reaches(fixture.footprint(), need)) {
                unmet.add(need);
            }
        }
        return unmet;
    }
}
