package org.sceneplan.rules.utility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.geometry.Box;
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

    private record Indexed(ServiceSnapshot service, int index) {
    }

    private final List<Indexed> fromWest;
    private final WallWay walls;
    private final double reachMm;

    private ServiceReach(WallWay walls, List<ServiceSnapshot> services, double reachMm) {
        this.walls = walls;
        this.reachMm = reachMm;
        List<Indexed> sorted = new ArrayList<>(services.size());
        for (ServiceSnapshot service : services) {
            sorted.add(new Indexed(service, sorted.size()));
        }
        sorted.sort(Comparator.comparingInt(each -> each.service.at().xMm()));
        this.fromWest = sorted;
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
        Reached nearest = null;
        int index = 0;
        Box box = footprint.box();
        int from = firstFrom(box.minXMm() - straightMm);
        for (int i = from; i < fromWest.size() && fromWest.get(i).service.at().xMm() <= box.maxXMm() + straightMm;
                i++) {
            ServiceSnapshot service = fromWest.get(i).service;
            if (meets(service.kind(), need) && service.at().yMm() >= box.minYMm() - straightMm
                    && service.at().yMm() <= box.maxYMm() + straightMm) {
                double limitMm = nearest == null ? straightMm : Math.min(straightMm, nearest.distanceMm);
                Reached reached = way(footprint, service, limitMm);
                if (reached != null && (nearest == null || reached.distanceMm < nearest.distanceMm
                        || reached.distanceMm == nearest.distanceMm && fromWest.get(i).index < index)) {
                    nearest = reached;
                    index = fromWest.get(i).index;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Returns the points that meet the need within reach, from west to east. */
    List<ServiceSnapshot> within(Ring footprint, ServiceKind need) {
        List<ServiceSnapshot> found = new ArrayList<>();
        Box box = footprint.box();
        double farMm = reachMm + Rounding.SLANTED_MM;
        for (int i = firstFrom(box.minXMm() - farMm); i < fromWest.size(); i++) {
            ServiceSnapshot service = fromWest.get(i).service;
            if (service.at().xMm() > box.maxXMm() + farMm) {
                break;
            }
            Reached reached = meets(service.kind(), need) ? way(footprint, service, farMm) : null;
            if (reached != null && isWithin(footprint, reached)) {
                found.add(service);
            }
        }
        return found;
    }

    private Reached way(Ring footprint, ServiceSnapshot service, double straightMm) {
        double straight = footprint.distanceMm(service.at());
        if (straight > straightMm) {
            return null;
        }
        double way = walls == null ? Double.NaN : walls.wayMm(footprint, service.at());
        boolean alongWall = way > straight;
        return new Reached(service, alongWall ? way : straight, alongWall);
    }

    private int firstFrom(double xMm) {
        int low = 0;
        int high = fromWest.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fromWest.get(middle).service.at().xMm() < xMm) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
