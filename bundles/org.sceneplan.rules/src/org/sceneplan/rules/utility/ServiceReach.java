package org.sceneplan.rules.utility;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.catalogue.CatalogueSnapshot;
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
 * <p>The distance is straight, from the nearest edge of the footprint to the point, 0 when the point lies under the
 * fixture; walls between them do not count. A need for power is met by power and by three-phase points.
 * Source: check 8 of the field notes, section 9.2 [K], rule book id {@value #RULE_ID}.
 */
public final class ServiceReach {

    /** Rule book id of the reach. */
    public static final String RULE_ID = "UTIL-01";

    /** A service point and its distance. */
    public record Reached(ServiceSnapshot service, double distanceMm) {
    }

    private final List<ServiceSnapshot> services;
    private final double reachMm;

    private ServiceReach(List<ServiceSnapshot> services, double reachMm) {
        this.services = List.copyOf(services);
        this.reachMm = reachMm;
    }

    /** Looks at some points with a reach in mm. */
    public static ServiceReach of(List<ServiceSnapshot> services, double reachMm) {
        return new ServiceReach(services, reachMm);
    }

    /**
     * Looks at the points of a level with the reach of the rule book.
     *
     * @throws IllegalArgumentException if the rule book lacks {@value #RULE_ID}
     */
    public static ServiceReach of(LevelSnapshot level, RuleLimits limits) {
        return new ServiceReach(level.services(), Lengths.millimetres(limits.get(RULE_ID)));
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
        Reached nearest = null;
        for (ServiceSnapshot service : services) {
            if (meets(service.kind(), need)) {
                double distance = footprint.distanceMm(service.at());
                if (nearest == null || distance < nearest.distanceMm) {
                    nearest = new Reached(service, distance);
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Tells whether a point that meets the need lies within reach; a distance equal to the reach is within. */
    public boolean reaches(Ring footprint, ServiceKind need) {
        return nearest(footprint, need).filter(reached -> isWithin(footprint, reached)).isPresent();
    }

    /** Tells whether a distance, rounded to whole mm, is within reach; turned fixtures are allowed their rounding. */
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
