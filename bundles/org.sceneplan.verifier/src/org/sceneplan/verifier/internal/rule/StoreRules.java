package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.verifier.internal.plan.Door;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/** C01, C02, FORMAT-01, C17, C24-HEIGHT, F21, A05, CASH-HEIGHT, L02 and E02: areas, heights, widths as surveyed. */
final class StoreRules {

    private static final String CHECKOUT = "CASH";
    private static final String STORE_RACK = "RACK";
    private static final String BACK_OF_HOUSE = "backOfHouse";

    private StoreRules() {
    }

    /** C01: the code does not apply below an area. */
    static Answer codeScope(Case given) {
        double area = given.plan().areaM2();
        return area < given.setting().limit() ? Answer.NOT_APPLICABLE
                : new Measured(List.of(Item.atLeast(area, given.setting().limit(), "m2", List.of())));
    }

    /** C02: what is said of small shops, below an area. */
    static Answer small(Case given) {
        return given.plan().areaM2() >= given.setting().limit() ? Answer.NOT_APPLICABLE : size(given);
    }

    /** C02-LARGE: what is said of shops that are not large, up to an area. */
    static Answer notLarge(Case given) {
        return given.plan().areaM2() > given.setting().limit() ? Answer.NOT_APPLICABLE : size(given);
    }

    private static Answer size(Case given) {
        return new Measured(List.of(Item.atMost(given.plan().areaM2(), given.setting().limit(), "m2", List.of())));
    }

    /** FORMAT-01: area between the bounds of the format. */
    static Answer format(Case given) {
        double area = Math.rint(given.plan().areaM2() * 100) / 100;
        double most = given.facts().maxAreaM2();
        Item least = Item.atLeast(area, given.facts().minAreaM2(), "m2", List.of());
        return new Measured(most <= 0 ? List.of(least) : List.of(least, Item.atMost(area, most, "m2", List.of())));
    }

    /** C17-AC: clear height of halls. */
    static Answer clearHeight(Case given) {
        return new Measured(given.plan().floors().stream().map(floor -> height(floor, given)).toList());
    }

    /** C17-NATURAL: clear height of halls; of a lower one is asked how it gets its air. */
    static Answer naturalHeight(Case given) {
        return asking(given.plan().floors().stream().map(floor -> height(floor, given)).toList());
    }

    /** C24-HEIGHT: clear height of storeys with racks in the back of house. */
    static Answer storeRoomHeight(Case given) {
        List<Item> items = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            if (floor.level().getFixtures().stream().anyMatch(fixture -> isStoreRack(fixture, given))) {
                items.add(height(floor, given));
            }
        }
        return items.isEmpty() ? Answer.NOT_APPLICABLE : new Measured(items);
    }

    /** Whether a fixture is a rack in the back of house. */
    static boolean isStoreRack(Fixture fixture, Case given) {
        return STORE_RACK.equals(fixture.getTypeCode()) && fixture.getZone() != null
                && given.facts().zones().stream().anyMatch(zone -> zone.kind().equals(BACK_OF_HOUSE)
                        && zone.code().equals(fixture.getZone().getCode()));
    }

    private static Item height(Floor floor, Case given) {
        return Item.atLeast(floor.level().getClearHeightMm(), given.setting().limitMm(), "mm", List.of(floor.id()));
    }

    /** F21: area of every storey without sprinklers. */
    static Answer sprinklersByFloor(Case given) {
        return given.plan().plan().getStore().isSprinklers() ? Answer.NOT_APPLICABLE
                : new Measured(given.plan().floors().stream().map(floor -> Item.atMost(floor.areaM2(),
                        given.setting().limit(), "m2", List.of(floor.id()))).toList());
    }

    /** F21-TOTAL: area of all storeys without sprinklers. */
    static Answer sprinklersInAll(Case given) {
        return given.plan().plan().getStore().isSprinklers() ? Answer.NOT_APPLICABLE : size(given);
    }

    /** A05: width of the doors people use; of a narrower one is asked whether the building is old. */
    static Answer doorPassage(Case given) {
        List<Item> items = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            for (Door door : floor.openings()) {
                if (door.isDoor() && (door.opening().getKind() != OpeningKind.BACK_DOOR || door.isEvacuation())) {
                    items.add(Item.atLeast(door.opening().getWidthMm(), given.setting().limitMm(), "mm",
                            List.of(door.id())));
                }
            }
        }
        return items.isEmpty() ? Answer.NOT_APPLICABLE : asking(items);
    }

    /** CASH-HEIGHT: height of checkouts, between two limits. */
    static Answer checkoutHeight(Case given) {
        double most = given.facts().setting("CASH-HEIGHT-MAX").limitMm();
        List<Item> items = new ArrayList<>();
        given.plan().fixtures().filter(fixture -> CHECKOUT.equals(fixture.getTypeCode())).forEach(fixture -> {
            List<String> id = List.of(fixture.getId());
            items.add(Item.atLeast(fixture.getHeightMm(), given.setting().limitMm(), "mm", id));
            items.add(Item.atMost(fixture.getHeightMm(), most, "mm", id));
        });
        return items.isEmpty() ? Answer.NOT_APPLICABLE : new Measured(items);
    }

    /** L02: the lighting density that is planned for. */
    static Answer lightingDensity(Case given) {
        return new Measured(List.of(Item.atMost(given.facts().setting("L02-NEW").limit(), given.setting().limit(),
                "W/m2", List.of())));
    }

    /** E02: demand per area where furniture or computers are sold. */
    static Answer salesSpaceLoad(Case given) {
        Answer density = SupplyRules.loadDensity(given);
        boolean concerns = given.plan().positions().map(position -> given.facts().productTypes()
                .get(position.getProductTypeCode())).anyMatch(type -> type != null
                        && Set.of("furniture", "3c").contains(type.group()));
        return concerns ? density : Answer.NOT_APPLICABLE;
    }

    /** What does not hold must be a question each; findings there are none. */
    private static Answer asking(List<Item> items) {
        long questions = items.stream().filter(item -> !item.holds()).count();
        Answer measured = new Measured(items.stream().filter(Item::holds).toList());
        return (line, differences) -> {
            measured.compare(line, differences);
            if (line.questions() < questions) {
                differences.add("rule.questionMissing", questions, line.questions());
            }
        };
    }
}
