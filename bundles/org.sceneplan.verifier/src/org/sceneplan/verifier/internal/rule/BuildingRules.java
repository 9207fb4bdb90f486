package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.verifier.internal.document.Facts.ProductType;
import org.sceneplan.verifier.internal.plan.Door;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.plan.Thing;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/** C08, C18, C21, C23 and T01: stairs, openings, benches, platforms and loads of the building. */
final class BuildingRules {

    private static final double MM2_PER_M2 = 1e6;

    private BuildingRules() {
    }

    /** C08: distance of stairs from fixtures and main aisles; what is near is asked. */
    static Answer stairs(Case given) {
        List<Item> items = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        int doubtful = 0;
        boolean asked = false;
        for (Floor floor : given.plan().floors()) {
            for (var stair : floor.obstacles().entrySet()) {
                if (stair.getKey().getKind() != ObstacleKind.STAIR) {
                    continue;
                }
                asked = true;
                double nearest = floor.things().stream().filter(Thing::isFixture)
                        .mapToDouble(thing -> Math.rint(thing.area().distance(stair.getValue()))).min()
                        .orElse(Double.POSITIVE_INFINITY);
                if (nearest < given.limitMm()) {
                    questions.add(stair.getKey().getId());
                } else {
                    items.add(Item.atLeast(given.limitMm(), given.limitMm(), "mm", List.of(stair.getKey().getId())));
                }
                doubtful += Math.abs(nearest - given.limitMm()) <= 1 ? 1 : 0;
                for (Aisle aisle : floor.mainAisles()) {
                    if (floor.aisles().get(aisle).distance(stair.getValue()) < given.limitMm()) {
                        questions.add(stair.getKey().getId());
                    }
                }
            }
        }
        return asked ? new Asking(new Measured(items), questions, doubtful) : Answer.NOT_APPLICABLE;
    }

    /** C18: share of doors and windows in the floor; asked where heights are missing. */
    static Answer ventilation(Case given) {
        List<Item> items = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            double open = 0;
            boolean isMeasured = true;
            for (Door door : floor.openings()) {
                if (door.opening().getKind() != OpeningKind.SHOP_WINDOW) {
                    open += (double) door.opening().getWidthMm() * door.opening().getHeightMm() / MM2_PER_M2;
                    isMeasured &= door.opening().getHeightMm() > 0;
                }
            }
            double share = 100 * open / floor.areaM2();
            if (isMeasured || share >= given.setting().limit()) {
                items.add(Item.atLeast(share, given.setting().limit(), "%", List.of(floor.id())));
            } else {
                questions.add(floor.id());
            }
        }
        return new Asking(new Measured(items), questions);
    }

    /** C21: area of the largest service zone of shops with phones and computers. */
    static Answer repair(Case given) {
        Zone largest = null;
        double most = 0;
        for (Floor floor : given.plan().floors()) {
            for (var zone : floor.zones().entrySet()) {
                if (given.facts().zoneKind(zone.getKey().getCode()).equals("service")
                        && zone.getValue().getArea() > most) {
                    largest = zone.getKey();
                    most = zone.getValue().getArea();
                }
            }
        }
        if (largest == null || Shelf.pieces(given, Kind.DIGITAL).isEmpty()) {
            return Answer.NOT_APPLICABLE;
        }
        List<String> id = List.of(largest.getId());
        double area = most / MM2_PER_M2;
        return new Asking(new Measured(List.of(Item.atLeast(area, given.setting().limit(), "m2", id))),
                area >= given.setting().limit() ? id : List.of());
    }

    /** C23: height of window platforms. */
    static Answer platform(Case given) {
        return Answer.of(given.plan().fixtures().filter(fixture -> fixture.getTypeCode().equals("WIND"))
                .map(fixture -> Item.atLeast(fixture.getHeightMm(), given.limitMm(), "mm", List.of(fixture.getId())))
                .toList());
    }

    /** T01: load of stacks of washer and dryer off the ground, and a question for every upper storey that has any. */
    static Answer floorLoad(Case given) {
        double weight = given.facts().setting("T01-STACK").limit() * 9.81 / 1000;
        List<Item> items = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        boolean isAbove = false;
        for (Floor floor : given.plan().floors()) {
            List<String> here = new ArrayList<>();
            for (Fixture fixture : floor.level().getFixtures()) {
                for (DisplayPosition position : fixture.getPositions()) {
                    ProductType type = given.facts().productTypes().get(position.getProductTypeCode());
                    if (isLaundry(type) && (isAbove || position.getElevationMm() > 0)
                            && isBottom(given, fixture, position, type)) {
                        here.add(position.getId());
                        double area = (double) type.widthMm() * type.depthMm() / MM2_PER_M2;
                        double load = Math.rint(weight / area * 100) / 100;
                        items.add(Item.atMost(load, given.setting().limit(), "kN/m2", List.of(position.getId()))
                                .maybe(List.of(fixture.getId())));
                    }
                }
            }
            if (isAbove && !here.isEmpty()) {
                questions.add(here.get(0));
            }
            isAbove = true;
        }
        return items.isEmpty() ? Answer.NOT_APPLICABLE : new Asking(new Measured(items), questions);
    }

    private static boolean isLaundry(ProductType type) {
        return type != null && type.group().equals("laundry");
    }

    private static boolean isBottom(Case given, Fixture fixture, DisplayPosition lower, ProductType type) {
        return lower.getProductTypeCode().equals("WSET") || fixture.getPositions().stream()
                .anyMatch(other -> other.getElevationMm() > lower.getElevationMm()
                        && Math.abs(other.getAlongMm() - lower.getAlongMm()) < type.widthMm() / 2
                        && Math.abs(other.getInMm() - lower.getInMm()) < type.depthMm() / 2
                        && isLaundry(given.facts().productTypes().get(other.getProductTypeCode())));
    }
}
