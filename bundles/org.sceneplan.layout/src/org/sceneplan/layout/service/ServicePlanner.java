package org.sceneplan.layout.service;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.rules.utility.ServiceReach;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleLimits;

/**
 * Plans the service points of fixtures whose products run: one point of each medium at the back of the fixture, fed by the
 * nearest surveyed point of that medium within the run the rule book allows. A product whose medium cannot be had is shown
 * without running.
 */
public final class ServicePlanner {
    private static final int SOCKET_HEIGHT_MM = 300;

    private final CatalogueSnapshot catalogue;
    private final RuleLimits limits;
    private final List<ServiceSnapshot> surveyed;
    private final List<ServiceSnapshot> planned = new ArrayList<>();
    private final ServiceReach reach;
    private final String levelId;

    /**
     * A planner for one level.
     *
     * @param outline inner face of the shell; ways between things at the wall follow it
     */
    public ServicePlanner(String levelId, Ring outline, List<ServiceSnapshot> services, CatalogueSnapshot catalogue,
            RuleLimits limits) {
        this.levelId = levelId;
        this.catalogue = catalogue;
        this.limits = limits;
        this.surveyed = services.stream().filter(s -> s.status() == ServiceStatus.SURVEYED).toList();
        this.reach = ServiceReach.of(outline, surveyed, limits);
    }

    /** Where a point goes and what feeds it. */
    private record Connection(Point at, ServiceSnapshot source) {
    }

    /** Plans the points of one fixture; returns it with products switched off that cannot run here. */
    public FixtureSnapshot plan(FixtureSnapshot fixture) {
        Map<ServiceKind, Connection> connections = new EnumMap<>(ServiceKind.class);
        Set<ServiceKind> missing = EnumSet.noneOf(ServiceKind.class);
        for (ServiceKind kind : needs(fixture)) {
            if (!reach.reaches(fixture.footprint(), kind)) {
                Point at = atBack(fixture, connections.size());
                ServiceSnapshot source = nearestSource(kind, at);
                if (source == null) {
                    missing.add(kind);
                } else {
                    connections.put(kind, new Connection(at, source));
                }
            }
        }
        FixtureSnapshot result = switchOff(fixture, missing);
        addPoints(result, connections);
        return result;
    }

    /** The planned points so far. */
    public List<ServiceSnapshot> planned() {
        return List.copyOf(planned);
    }

    private Set<ServiceKind> needs(FixtureSnapshot fixture) {
        Set<ServiceKind> needs = EnumSet.noneOf(ServiceKind.class);
        fixture.positions().forEach(position -> needs.addAll(ServiceReach.needs(position, catalogue)));
        return needs;
    }

    private void addPoints(FixtureSnapshot fixture, Map<ServiceKind, Connection> connections) {
        Set<ServiceKind> stillNeeded = needs(fixture);
        connections.forEach((kind, connection) -> {
            if (stillNeeded.contains(kind)) {
                planned.add(new ServiceSnapshot(levelId + ".planned.P" + (planned.size() + 1), kind,
                        ServiceStatus.PLANNED, connection.at(), SOCKET_HEIGHT_MM, 0,
                        connection.source().diameterMm(), connection.source().id(), fixture.id()));
            }
        });
    }

    /** Points of one fixture lie side by side along its back, from the middle outwards. */
    private static Point atBack(FixtureSnapshot fixture, int index) {
        int shift = (index + 1) / 2 * 200 * (index % 2 == 0 ? 1 : -1);
        double along = Math.max(-fixture.widthMm() / 2.0, Math.min(fixture.widthMm() / 2.0, shift));
        return FixtureFrame.toPlan(fixture.place(), along, fixture.depthMm() / 2.0);
    }

    private static FixtureSnapshot switchOff(FixtureSnapshot fixture, Set<ServiceKind> missing, CatalogueSnapshot catalogue) {
        List<PositionSnapshot> positions = new ArrayList<>();
        for (PositionSnapshot position : fixture.positions()) {
            boolean cannotRun = ServiceReach.needs(position, catalogue).stream().anyMatch(missing::contains);
            positions.add(cannotRun ? withMode(position, DisplayMode.LIVE_UNPOWERED) : position);
        }
        return fixture.withPositions(positions);
    }

    private FixtureSnapshot switchOff(FixtureSnapshot fixture, Set<ServiceKind> missing) {
        return missing.isEmpty() ? fixture : switchOff(fixture, missing, catalogue);
    }

    static PositionSnapshot withMode(PositionSnapshot p, DisplayMode mode) {
        return new PositionSnapshot(p.id(), p.number(), p.row(), p.column(), p.side(), p.alongMm(), p.inMm(),
                p.elevationMm(), p.productTypeCode(), p.sku(), p.facings(), p.quantity(), mode, p.ownership(),
                p.obligation(), p.heroRank(), p.at());
    }

    private ServiceSnapshot nearestSource(ServiceKind kind, Point from) {
        ServiceSnapshot best = null;
        double bestMm = runLimitMm(kind);
        for (ServiceSnapshot service : surveyed) {
            double distance = service.at().distanceMm(from);
            if (ServiceReach.meets(service.kind(), kind) && distance <= bestMm) {
                best = service;
                bestMm = distance;
            }
        }
        return best;
    }

    /** Longest run from a surveyed point; media without a limit in the rule book may be led anywhere on the level. */
    private double runLimitMm(ServiceKind kind) {
        return limits.find("UTIL-02-" + kind.name()).map(RuleLimit::limit).orElse(Double.POSITIVE_INFINITY);
    }
}
