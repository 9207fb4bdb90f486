package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.verifier.internal.document.Facts;
import org.sceneplan.verifier.internal.document.Facts.FixtureCount;
import org.sceneplan.verifier.internal.document.Facts.FixtureType;
import org.sceneplan.verifier.internal.document.Facts.Material;
import org.sceneplan.verifier.internal.document.Facts.ProductType;
import org.sceneplan.verifier.internal.plan.Areas;
import org.sceneplan.verifier.internal.plan.Door;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/** What the format asks for by counting: fixtures, samples, labels, materials, money, and the hot zone. */
final class FormatRules {

    private static final double MM2_PER_M2 = 1e6;

    private FormatRules() {
    }

    /** SAMPLE-HERO: number of hero positions where the format has a hero zone, and one question. */
    static Answer hero(Case given) {
        List<String> heroes = given.plan().positions().filter(position -> position.getHeroRank() == HeroRank.HERO)
                .map(DisplayPosition::getId).toList();
        if (given.plan().positions().findAny().isEmpty()) {
            return Answer.NOT_APPLICABLE;
        }
        boolean measured = given.facts().zones().stream().anyMatch(zone -> zone.kind().equals("hero"));
        return new Asking(new Measured(measured
                ? List.of(Item.atLeast(heroes.size(), given.setting().limit(), "1", List.of())) : List.of()),
                List.of(Answer.first(heroes)));
    }

    /** SAMPLE-LIVE: fixtures that run, by zone code and type. */
    static Answer live(Case given) {
        List<Item> items = new ArrayList<>();
        for (Facts.Zone zone : given.facts().zones()) {
            for (FixtureCount wanted : zone.fixtures()) {
                if (wanted.live() && wanted.minCount() > 0) {
                    List<String> ids = given.plan().fixtures().filter(fixture -> isIn(fixture, zone.code())
                            && fixture.getTypeCode().equals(wanted.type()) && fixture.getPositions().stream()
                                    .anyMatch(each -> each.getDisplayMode() == DisplayMode.LIVE_POWERED))
                            .map(Fixture::getId).toList();
                    items.add(Item.atLeast(ids.size(), wanted.minCount(), "1", ids));
                }
            }
        }
        return items.isEmpty() ? Answer.questionIf(true) : new Measured(items);
    }

    private static boolean isIn(Fixture fixture, String code) {
        return fixture.getZone() != null && fixture.getZone().getCode().equals(code);
    }

    /** SAMPLE-DENSITY: large samples per m2 without the back of house. */
    static Answer density(Case given) {
        double most = given.facts().setting("SAMPLE-DENSITY-MAX").limit();
        Facts.Sample large = given.facts().samples().stream().filter(sample -> sample.code().equals("LARGE"))
                .findFirst().orElse(null);
        int shown = large == null ? 0 : given.plan().positions()
                .filter(position -> SupplyRules.counts(large, position, given.facts()))
                .mapToInt(DisplayPosition::getQuantity).sum();
        if (shown == 0) {
            return new None(large == null ? "noClass" : "noSamples");
        }
        double back = 0;
        double error = 0;
        for (Floor floor : given.plan().floors()) {
            Map<String, List<Polygon>> rooms = new TreeMap<>();
            floor.zones().forEach((zone, area) -> rooms.computeIfAbsent(zone.getCode(), key -> new ArrayList<>())
                    .add(area));
            for (var room : rooms.entrySet()) {
                if (given.facts().zoneKind(room.getKey()).equals("backOfHouse")) {
                    back += Areas.union(room.getValue()).getArea() / MM2_PER_M2;
                    error += room.getValue().size() == 1 ? 0
                            : Areas.union(room.getValue()).getLength() / MM2_PER_M2;
                }
            }
        }
        double floorM2 = Math.max(0.01, given.plan().areaM2() - back);
        double low = Math.rint(shown / (floorM2 + error) * 1000) / 1000;
        double high = Math.rint(shown / Math.max(0.01, floorM2 - error) * 1000) / 1000;
        return new Measured(List.of(
                Item.atLeast(low, given.setting().limit(), "1/m2", List.of()).between(low, high),
                Item.atMost(low, most, "1/m2", List.of()).between(low, high)));
    }

    /** FIXTURE-01: types of the catalogue and the zone, and their greatest numbers. */
    static Answer approved(Case given) {
        List<Item> items = new ArrayList<>();
        Map<String, List<String>> used = new TreeMap<>();
        Map<String, Integer> most = new TreeMap<>();
        for (Fixture fixture : given.plan().fixtures().toList()) {
            Zone zone = fixture.getZone();
            Facts.Zone target = zone == null ? null : given.facts().zones().stream()
                    .filter(each -> each.code().equals(zone.getCode())).findFirst().orElse(null);
            FixtureCount allowed = target == null ? null : target.fixtures().stream()
                    .filter(each -> each.type().equals(fixture.getTypeCode())).findFirst().orElse(null);
            if (!given.facts().fixtureTypes().containsKey(fixture.getTypeCode())) {
                items.add(Item.atMost(1, 0, "1", List.of(fixture.getId())));
            } else if (target != null && allowed == null) {
                items.add(Item.atMost(1, 0, "1", List.of(fixture.getId(), zone.getId())));
            } else if (allowed != null) {
                String key = target.code() + " " + allowed.type();
                used.computeIfAbsent(key, each -> new ArrayList<>()).add(fixture.getId());
                most.put(key, allowed.maxCount());
            }
        }
        used.forEach((key, ids) -> items.add(Item.atMost(ids.size(), most.get(key), "1", ids)));
        return given.plan().fixtures().findAny().isEmpty() ? Answer.NOT_APPLICABLE : new Measured(items);
    }

    /** Both ends of what all fixtures cost, and how many have no price. */
    private record Cost(double low, double high, int unpriced) {
        private double mean() {
            return Math.rint((low + high) / 2);
        }
    }

    private static Cost cost(Case given) {
        double low = 0;
        double high = 0;
        int unpriced = 0;
        for (Fixture fixture : given.plan().fixtures().toList()) {
            FixtureType type = given.facts().fixtureTypes().get(fixture.getTypeCode());
            if (type == null || type.priceHighCny() <= 0) {
                unpriced++;
                continue;
            }
            double pieces = switch (type.unit()) {
                case "m" -> Math.rint(fixture.getWidthMm() / 10.0) / 100;
                case "bay" -> Math.max(1, Math.floor((double) fixture.getWidthMm() / type.widthMm() + 0.5));
                default -> 1;
            };
            low += pieces * type.priceLowCny();
            high += pieces * type.priceHighCny();
        }
        return new Cost(Math.rint(low), Math.rint(high), unpriced);
    }

    /** BUDGET-01: middle of the price band of all fixtures against the budget; asked where the upper end is over. */
    static Answer budget(Case given) {
        int budget = given.plan().plan().getStore().getBudgetCny();
        if (budget <= 0 || given.plan().fixtures().findAny().isEmpty()) {
            return new None(budget <= 0 ? "noBudget" : "noFixtures");
        }
        Cost cost = cost(given);
        List<String> questions = new ArrayList<>();
        if (cost.mean() <= budget && cost.high > budget) {
            questions.add("");
        }
        if (cost.unpriced > 0) {
            questions.add("");
        }
        return new Asking(new Measured(List.of(Item.atMost(cost.mean(), budget, "CNY", List.of()))), questions);
    }

    /** MATERIAL-01: pieces on the plan, cost of what the store pays, and one question. */
    static Answer materials(Case given) {
        if (given.facts().materials().isEmpty()) {
            return Answer.NOT_APPLICABLE;
        }
        Map<String, Integer> placed = new TreeMap<>();
        for (MaterialPlacement each : placed(given)) {
            placed.merge(each.getMaterialCode(), each.getQuantity(), Integer::sum);
        }
        List<Item> items = new ArrayList<>();
        double paid = 0;
        for (Material material : given.facts().materials()) {
            double pieces = Math.ceil(material.quantity() * basis(given, material) - 1e-9);
            double spares = Math.ceil(pieces * material.spareRatio() - 1e-9);
            if (!placed.isEmpty()) {
                items.add(Item.atLeast(placed.getOrDefault(material.code(), 0), pieces, "1", List.of()));
            }
            paid += material.paidBy().equals("store") ? (pieces + spares) * material.unitPriceCny() : 0;
        }
        double budget = given.plan().plan().getStore().getBudgetCny();
        double left = budget - cost(given).mean();
        if (budget > 0 && left >= 0) {
            items.add(Item.atMost(Math.rint(paid), left, "CNY", List.of()));
        }
        return new Asking(new Measured(items), List.of(""));
    }

    private static List<MaterialPlacement> placed(Case given) {
        return given.plan().floors().stream().flatMap(floor -> floor.level().getMaterials().stream()).toList();
    }

    private static long basis(Case given, Material material) {
        Set<String> wanted = new TreeSet<>(List.of(material.appliesTo().strip().split(" ")));
        wanted.remove("");
        return switch (material.basis()) {
            case "store" -> 1;
            case "zone" -> given.plan().floors().stream().flatMap(floor -> floor.zones().keySet().stream())
                    .filter(zone -> wanted.isEmpty() || wanted.contains(zone.getCode())
                            || wanted.contains(given.facts().zoneKind(zone.getCode()))).count();
            case "fixture" -> given.plan().fixtures()
                    .filter(fixture -> wanted.isEmpty() || wanted.contains(fixture.getTypeCode())).count();
            case "checkout" -> given.plan().fixtures().filter(each -> each.getTypeCode().equals("CASH")).count();
            default -> given.plan().positions().filter(position -> wanted.isEmpty()
                    || wanted.contains(position.getProductTypeCode()) || wanted.contains(group(given, position)))
                    .count();
        };
    }


    private static String group(Case given, DisplayPosition position) {
        ProductType type = given.facts().productTypes().get(position.getProductTypeCode());
        return type == null ? "" : type.group();
    }

    /** P01 and P02: pieces of a kind of label against samples, and one question. */
    static RuleCheck label(String kind, boolean forAll) {
        return given -> {
            List<Material> labels = given.facts().materials().stream().filter(each -> each.kind().equals(kind))
                    .toList();
            int samples = 0;
            double listed = 0;
            for (DisplayPosition position : given.plan().positions().toList()) {
                double pieces = 0;
                for (Material label : labels) {
                    boolean fits = List.of("", group(given, position), position.getProductTypeCode())
                            .contains(label.appliesTo());
                    pieces += label.basis().equals("sample") && fits ? label.quantity() : 0;
                }
                if (position.getDisplayMode() != DisplayMode.VIRTUAL && (forAll || pieces > 0)) {
                    samples++;
                    listed += pieces;
                }
            }
            int placed = placed(given).stream().filter(each -> labels.stream()
                    .anyMatch(label -> label.code().equals(each.getMaterialCode())))
                    .mapToInt(MaterialPlacement::getQuantity).sum();
            double pieces = placed > 0 ? placed : Math.floor(listed + 1e-9);
            return samples == 0 ? Answer.NOT_APPLICABLE
                    : new Asking(new Measured(List.of(Item.atLeast(pieces, samples, "1", List.of()))), List.of(""));
        };
    }

    /** DANGLER-01: height of hung materials; asked where it is not stated. */
    static Answer dangler(Case given) {
        List<Material> hung = given.facts().materials().stream().filter(each -> each.kind().equals("dangler"))
                .toList();
        List<Item> items = new ArrayList<>();
        List<String> unstated = new ArrayList<>();
        boolean found = false;
        for (MaterialPlacement each : placed(given)) {
            if (hung.stream().anyMatch(material -> material.code().equals(each.getMaterialCode()))) {
                found = true;
                if (each.getMountingHeightMm() == 0) {
                    unstated.add(each.getId());
                } else {
                    items.add(Item.atLeast(each.getMountingHeightMm(), given.limitMm(), "mm", List.of(each.getId())));
                }
            }
        }
        boolean asked = !found || !unstated.isEmpty();
        return hung.isEmpty() ? Answer.NOT_APPLICABLE
                : new Asking(new Measured(items), asked ? List.of(Answer.first(unstated)) : List.of());
    }

    /** ZONE-HOT: share of the selling zones whose centre lies in the first part of the depth of the store. */
    static Answer hot(Case given) {
        double most = given.facts().setting("ZONE-HOT-MAX").limit();
        double depth = given.facts().setting("ZONE-HOT-DEPTH").limit() / 100;
        Floor entered = given.plan().floors().stream().filter(floor -> SightRules.entrance(floor) != null)
                .findFirst().orElse(null);
        double sold = 0;
        double low = 0;
        double high = 0;
        List<String> certain = new ArrayList<>();
        List<String> maybe = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            for (var zone : floor.zones().entrySet()) {
                double area = zone.getValue().getArea();
                String kind = given.facts().zoneKind(zone.getKey().getCode());
                if (!Set.of("scene", "hero", "service").contains(kind)) {
                    continue;
                }
                sold += area;
                double off = floor == entered ? offMm(floor, zone.getValue(), depth) : Double.POSITIVE_INFINITY;
                if (off <= -2) {
                    certain.add(zone.getKey().getId());
                    low += area;
                    high += area;
                } else if (off <= 2) {
                    maybe.add(zone.getKey().getId());
                    high += area;
                }
            }
        }
        if (entered == null || sold == 0) {
            return Answer.NOT_APPLICABLE;
        }
        double from = Math.rint(low / sold * 10_000) / 100;
        double to = Math.rint(high / sold * 10_000) / 100;
        return new Measured(List.of(
                Item.atLeast(from, given.setting().limit(), "%", certain).maybe(maybe).between(from, to),
                Item.atMost(from, most, "%", certain).maybe(maybe).between(from, to)));
    }

    /** How far the centre of a zone lies behind the end of the hot part. */
    private static double offMm(Floor floor, Polygon zone, double share) {
        Door entrance = SightRules.entrance(floor);
        Coordinate from = new Coordinate((entrance.from().x + entrance.to().x) / 2,
                (entrance.from().y + entrance.to().y) / 2);
        double deepest = 0;
        for (Coordinate corner : floor.outline().getCoordinates()) {
            deepest = Math.max(deepest, corner.distance(from));
        }
        return zone.getCentroid().getCoordinate().distance(from) - deepest * share;
    }
}
