package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.verifier.internal.document.Facts;
import org.sceneplan.verifier.internal.document.Facts.ProductType;
import org.sceneplan.verifier.internal.document.Facts.Sample;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.plan.Shapes;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/** SAMPLE-MIN, UTIL-01, UTIL-02 and LOAD: samples and what they need. */
final class SupplyRules {

    private static final Map<String, String> FACTOR_OF_GROUP = Map.ofEntries(Map.entry("tv", "DF-TV"),
            Map.entry("fridge", "DF-FRIDGE"), Map.entry("ac", "DF-AC"), Map.entry("kitchen", "DF-LIVEKITCHEN"),
            Map.entry("laundry", "DF-LIVEKITCHEN"), Map.entry("water", "DF-LIVEKITCHEN"),
            Map.entry("water_heater", "DF-LIVEKITCHEN"), Map.entry("bath", "DF-LIVEKITCHEN"),
            Map.entry("small_kitchen", "DF-SMALL"), Map.entry("clean", "DF-SMALL"), Map.entry("air", "DF-SMALL"),
            Map.entry("care", "DF-SMALL"), Map.entry("3c", "DF-3C"), Map.entry("smart", "DF-3C"));

    private SupplyRules() {
    }

    /** SAMPLE-MIN: number of samples of every class. */
    static Answer sampleMinimum(Case given) {
        List<Item> items = new ArrayList<>();
        for (Sample sample : given.facts().samples()) {
            int shown = given.plan().positions().filter(position -> counts(sample, position, given.facts()))
                    .mapToInt(DisplayPosition::getQuantity).sum();
            items.add(Item.atLeast(shown, sample.minCount(), "1", List.of()));
        }
        return items.isEmpty() ? Answer.NOT_APPLICABLE : new Measured(items);
    }

    /** Whether a position counts as a sample of a class. */
    static boolean counts(Sample sample, DisplayPosition position, Facts facts) {
        ProductType type = facts.productTypes().get(position.getProductTypeCode());
        return sample.productTypes().contains(position.getProductTypeCode())
                || sample.groups().contains(type == null ? "" : type.group());
    }

    /** UTIL-01: distance of every live sample's fixture from the services it needs. */
    static Answer serviceReach(Case given) {
        given.facts().setting("UTIL-WALL");
        List<Item> items = new ArrayList<>();
        boolean asked = false;
        for (Floor floor : given.plan().floors()) {
            for (Fixture fixture : floor.level().getFixtures()) {
                Map<String, List<String>> positions = positionsByNeed(fixture, given.facts());
                asked |= !positions.isEmpty();
                positions.forEach((need, ids) -> items
                        .add(reach(floor, fixture, need, Item.ids(fixture.getId(), ids), given)));
            }
        }
        return asked ? new Measured(items) : Answer.NOT_APPLICABLE;
    }

    private static Map<String, List<String>> positionsByNeed(Fixture fixture, Facts facts) {
        Map<String, List<String>> positions = new LinkedHashMap<>();
        for (DisplayPosition position : fixture.getPositions()) {
            ProductType type = facts.productTypes().get(position.getProductTypeCode());
            if (type != null && position.getDisplayMode() == DisplayMode.LIVE_POWERED) {
                type.needs().forEach(need -> positions.computeIfAbsent(need, key -> new ArrayList<>())
                        .add(position.getId()));
            }
        }
        return positions;
    }

    /** Points farther off than twice the reach in a straight line are as good as none. */
    private static Item reach(Floor floor, Fixture fixture, String need, List<String> ids, Case given) {
        double reach = given.setting().limitMm();
        WallPath walls = new WallPath(floor.outline(), given.facts().setting("UTIL-WALL").limitMm());
        Polygon area = Shapes.footprint(fixture);
        double nearest = floor.level().getServices().stream().filter(point -> meets(point.getKind(), need))
                .filter(point -> area.distance(Shapes.point(at(point))) <= 2 * reach)
                .mapToDouble(point -> wayMm(walls, area, at(point))).min().orElse(Double.NaN);
        return Double.isNaN(nearest) ? Item.atLeast(0, 1, "1", ids)
                : Item.atMost(Math.rint(nearest), reach, "mm", ids)
                        .slanted(!Shapes.isAxisParallel(area, floor.outline()));
    }

    private static double wayMm(WallPath walls, Polygon area, Coordinate point) {
        double straight = area.distance(Shapes.point(point));
        double along = walls.wayMm(area, point);
        return along > straight ? along : straight;
    }

    /** Whether a point gives what is needed. */
    static boolean meets(ServiceKind point, String need) {
        return point.getLiteral().equals(need)
                || need.equals(ServiceKind.POWER.getLiteral()) && point == ServiceKind.THREE_PHASE;
    }

    private static Coordinate at(ServicePoint point) {
        return new Coordinate(point.getXMm(), point.getYMm());
    }

    /** A planned point and the surveyed point of its floor that feeds it; null where there is none. */
    private record Run(ServicePoint point, ServicePoint source) {
    }

    private static List<Run> runs(Case given) {
        List<Run> runs = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            for (ServicePoint point : floor.level().getServices()) {
                if (point.getStatus() == ServiceStatus.PLANNED) {
                    ServicePoint source = point.getSource();
                    boolean feeds = source != null && floor.level().getServices().contains(source)
                            && source.getStatus() == ServiceStatus.SURVEYED;
                    runs.add(new Run(point, feeds ? source : null));
                }
            }
        }
        return runs;
    }

    /** UTIL-04: power points in reach of fixtures whose running samples want circuits of their own. */
    static Answer ownCircuits(Case given) {
        double reach = given.facts().setting("UTIL-01").limitMm();
        double wall = given.facts().setting("UTIL-WALL").limitMm();
        return Shelf.worst(given, shelf -> {
            List<Piece> own = shelf.all(piece -> piece.isLive() && piece.type().ownCircuit());
            boolean runs = shelf.shows(piece -> piece.isLive() && !piece.type().needs().isEmpty());
            if (own.isEmpty() || !runs) {
                return null;
            }
            Polygon area = Shapes.footprint(shelf.fixture());
            WallPath walls = new WallPath(shelf.floor().outline(), wall);
            double error = Shapes.isAxisParallel(area, shelf.floor().outline()) ? 1 : Item.SLANTED_MM;
            int low = 0;
            int high = 0;
            for (ServicePoint point : shelf.floor().level().getServices()) {
                if (meets(point.getKind(), ServiceKind.POWER.getLiteral())) {
                    double way = wayMm(walls, area, at(point));
                    int circuits = point.getKind() == ServiceKind.THREE_PHASE ? 3 : 1;
                    low += way <= reach - error || error <= 1 && way <= reach ? circuits : 0;
                    high += way <= reach + error ? circuits : 0;
                }
            }
            int samples = own.stream().mapToInt(piece -> piece.position().getQuantity()).sum();
            return List.of(Item.atLeast(low, samples * given.setting().limit(), "1",
                    Item.ids(shelf.id(), own.stream().map(Piece::id).toList())).between(low, high));
        });
    }

    /** UTIL-05 to UTIL-07: height or diameter of points planned for fixtures that run something of a kind. */
    static RuleCheck planned(ServiceKind kind, Predicate<Piece> shown, boolean atLeast) {
        return given -> {
            List<Item> items = new ArrayList<>();
            for (Shelf shelf : Shelf.all(given)) {
                boolean runs = shelf.shows(shown.and(piece -> piece.isLive()
                        && piece.type().needs().contains(kind.getLiteral())));
                for (ServicePoint point : runs ? shelf.floor().level().getServices() : List.<ServicePoint>of()) {
                    int mm = kind == ServiceKind.FLUE ? point.getDiameterMm() : point.getHeightMm();
                    if (point.getKind() == kind && point.getServes() == shelf.fixture() && mm > 0) {
                        List<String> ids = List.of(point.getId(), shelf.id());
                        items.add(atLeast ? Item.atLeast(mm, given.limitMm(), "mm", ids)
                                : Item.atMost(mm, given.limitMm(), "mm", ids));
                    }
                }
            }
            return Answer.of(items);
        };
    }

    /** UTIL-02: every planned point is fed by a surveyed point of its kind. */
    static Answer plannedSource(Case given) {
        List<Item> items = new ArrayList<>();
        for (Run run : runs(given)) {
            boolean fed = run.source != null && meets(run.source.getKind(), run.point.getKind().getLiteral());
            items.add(Item.atLeast(fed ? 1 : 0, 1, "1", run.source == null ? List.of(run.point.getId())
                    : List.of(run.point.getId(), run.source.getId())));
        }
        return items.isEmpty() ? Answer.NOT_APPLICABLE : new Measured(items);
    }

    /** UTIL-02 of a kind: distance of planned points from what feeds them. */
    static RuleCheck plannedRun(ServiceKind kind) {
        return given -> {
            List<Item> items = new ArrayList<>();
            for (Run run : runs(given)) {
                if (run.source != null && run.point.getKind() == kind) {
                    items.add(Item.atMost(Math.rint(at(run.point).distance(at(run.source))),
                            given.setting().limitMm(), "mm", List.of(run.point.getId(), run.source.getId())));
                }
            }
            return items.isEmpty() ? Answer.NOT_APPLICABLE : new Measured(items);
        };
    }

    private static double demandW(Case given) {
        Facts facts = given.facts();
        Set.copyOf(FACTOR_OF_GROUP.values()).forEach(facts::setting);
        double demand = facts.setting("L02-NEW").limit() * given.plan().areaM2() * facts.setting("DF-LIGHT").limit();
        for (DisplayPosition position : given.plan().positions().toList()) {
            ProductType type = facts.productTypes().get(position.getProductTypeCode());
            if (type != null && position.getDisplayMode() == DisplayMode.LIVE_POWERED) {
                String factor = FACTOR_OF_GROUP.get(type.group());
                demand += (double) type.powerW() * position.getQuantity()
                        * (factor == null ? 1 : facts.setting(factor).limit());
            }
        }
        return demand;
    }

    /** LOAD-01: demand of samples and lighting against the meter. */
    static Answer meterLoad(Case given) {
        double demand = demandW(given);
        int capacity = given.plan().plan().getStore().getMeterCapacityW();
        return capacity <= 0 ? Answer.NOT_APPLICABLE : new Measured(List.of(Item.atMost(Math.rint(demand),
                Math.floor(capacity * given.setting().limit() / 100), "W", List.of())));
    }

    /** LOAD-02: demand per area. */
    static Answer loadDensity(Case given) {
        double density = Math.rint(demandW(given) / given.plan().areaM2() * 10) / 10;
        return new Measured(List.of(Item.atMost(density, given.setting().limit(), "W/m2", List.of())));
    }
}
