package org.sceneplan.layout.service;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.shown.Trait;
import org.sceneplan.rules.utility.ServiceReach;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleLimits;
import org.sceneplan.standard.UtilityNeed;

/**
 * Plans the service points of fixtures whose products run: one point of each medium at the back of the fixture, fed by
 * the nearest surveyed point of that medium within the run the rule book allows, and power points for circuits of their
 * own. A product whose medium cannot be had is shown without running. Media that the format demands for a zone are
 * planned there.
 */
public final class ServicePlanner {
    private static final int SOCKET_HEIGHT_MM = 300;
    private static final int PHASES = 3;

    private final CatalogueSnapshot catalogue;
    private final RuleLimits limits;
    private final List<ServiceSnapshot> surveyed;
    private final List<ServiceSnapshot> planned = new ArrayList<>();
    private final ServiceReach reach;
    private final List<ServiceReach> powerPoints;
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
        this.powerPoints = surveyed.stream().filter(point -> ServiceReach.meets(point.kind(), ServiceKind.POWER))
                .map(point -> ServiceReach.of(outline, List.of(point), limits)).toList();
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
        addCircuits(result);
        return result;
    }

    /**
     * Plans what the format demands for whole zones and no point in or near them gives, at the back of a fixture there.
     */
    public void plan(List<ZoneSnapshot> zones, List<FixtureSnapshot> fixtures, List<UtilityNeed> needs) {
        for (UtilityNeed need : needs) {
            List<ZoneSnapshot> parts = zones.stream().filter(zone -> zone.code().equals(need.zoneCode())).toList();
            List<FixtureSnapshot> there = fixtures.stream()
                    .filter(fixture -> parts.stream().anyMatch(zone -> zone.id().equals(fixture.zoneId()))).toList();
            need.serviceKinds().stream().filter(kind -> !isNear(parts, kind)).forEach(kind -> addNearest(kind, there));
        }
    }

    private boolean isNear(List<ZoneSnapshot> zones, ServiceKind kind) {
        return Stream.concat(surveyed.stream(), planned.stream())
                .filter(point -> ServiceReach.meets(point.kind(), kind))
                .anyMatch(point -> zones.stream()
                        .anyMatch(zone -> zone.outline().distanceMm(point.at()) <= reach.reachMm()));
    }

    /** One point at the fixture with the shortest run. */
    private void addNearest(ServiceKind kind, List<FixtureSnapshot> fixtures) {
        FixtureSnapshot best = null;
        Connection shortest = null;
        for (FixtureSnapshot fixture : fixtures) {
            Point at = atBack(fixture, pointsAt(fixture));
            ServiceSnapshot source = nearestSource(kind, at);
            if (source != null && (shortest == null
                    || source.at().distanceMm(at) < shortest.source().at().distanceMm(shortest.at()))) {
                best = fixture;
                shortest = new Connection(at, source);
            }
        }
        if (best != null) {
            add(best, kind, shortest);
        }
    }

    /** Power points until each running sample that wants a circuit of its own has one. */
    private void addCircuits(FixtureSnapshot fixture) {
        double wanted = limits.find("UTIL-04").map(RuleLimit::limit).orElse(0.0)
                * fixture.positions().stream().filter(this::wantsOwnCircuit).mapToInt(PositionSnapshot::quantity).sum();
        double circuits = 0;
        for (ServiceReach point : wanted > 0 ? powerPoints : List.<ServiceReach>of()) {
            boolean isThreePhase = point.reaches(fixture.footprint(), ServiceKind.THREE_PHASE);
            circuits += isThreePhase ? PHASES : point.reaches(fixture.footprint(), ServiceKind.POWER) ? 1 : 0;
        }
        circuits += planned.stream().filter(point -> point.servesFixtureId().equals(fixture.id())
                && point.kind() == ServiceKind.POWER).count();
        for (; circuits < wanted; circuits++) {
            Point at = atBack(fixture, pointsAt(fixture));
            ServiceSnapshot source = nearestSource(ServiceKind.POWER, at);
            if (source == null) {
                return;
            }
            add(fixture, ServiceKind.POWER, new Connection(at, source));
        }
    }

    private boolean wantsOwnCircuit(PositionSnapshot position) {
        return position.displayMode() == DisplayMode.LIVE_POWERED && catalogue.productType(position.productTypeCode())
                .map(type -> type.needs().ownCircuit()).orElse(false);
    }

    private int pointsAt(FixtureSnapshot fixture) {
        return (int) planned.stream().filter(point -> point.servesFixtureId().equals(fixture.id())).count();
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
                add(fixture, kind, connection);
            }
        });
    }

    private void add(FixtureSnapshot fixture, ServiceKind kind, Connection connection) {
        planned.add(new ServiceSnapshot(levelId + ".planned.P" + (planned.size() + 1), kind, ServiceStatus.PLANNED,
                connection.at(), heightMm(fixture, kind), 0, connection.source().diameterMm(),
                connection.source().id(), fixture.id()));
    }

    /** Taps of washers hang above the machine, everything else at the height of a socket. */
    private int heightMm(FixtureSnapshot fixture, ServiceKind kind) {
        boolean isTap = kind == ServiceKind.WATER && fixture.positions().stream()
                .filter(position -> ServiceReach.needs(position, catalogue).contains(kind))
                .flatMap(position -> catalogue.productType(position.productTypeCode()).stream())
                .anyMatch(type -> Trait.of(type).contains(Trait.LAUNDRY));
        if (!isTap) {
            return SOCKET_HEIGHT_MM;
        }
        double lowest = limits.find("UTIL-05").map(RuleLimit::limit).orElse((double) SOCKET_HEIGHT_MM);
        return (int) Math.round((lowest + limits.find("UTIL-05-MAX").map(RuleLimit::limit).orElse(lowest)) / 2);
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
                p.obligation(), p.heroRank(), p.at(), p.report());
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
