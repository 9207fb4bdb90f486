package org.sceneplan.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * samplesPerFixture is honest: whatever part of the list a fixture shows, its products stand side by side with their
 * gaps in the rows that the fixture has; on the floor of a scene bay they leave room to walk.
 */
final class FixtureCapacityTest {

    /** Rows of products: shelves, or levels of a wall, times the sides it is served from. */
    private static final Map<String, Integer> ROWS_BY_FIXTURE = Map.ofEntries(Map.entry("ACDS", 1),
            Map.entry("ACHW", 5), Map.entry("ACPN", 5), Map.entry("BSHF", 4), Map.entry("ENDC", 3),
            Map.entry("FBAY", 1), Map.entry("GOND", 6), Map.entry("KBAY", 3), Map.entry("KISL", 2),
            Map.entry("PCBR", 2), Map.entry("PHBR", 2), Map.entry("PILE", 2), Map.entry("PLIN", 1),
            Map.entry("SHOW", 2), Map.entry("SHTB", 2), Map.entry("TVIS", 2), Map.entry("TVWA", 2),
            Map.entry("WIND", 1), Map.entry("WISL", 2), Map.entry("WTRW", 3));
    /** Bays that are small rooms: products stand on the floor and on three walls. */
    private static final Set<String> ROOMS = Set.of("BALC", "BEDB", "BTBY", "LIVK", "ROBP");
    private static final double MAX_ROOM_FILL = 0.6;
    /** Display rules D02, D06, D07, D09; else a hand's breadth. */
    private static final Map<String, Integer> GAP_MM_BY_GROUP = Map.of("tv", 200, "ac", 100, "fridge", 50, "laundry",
            50);
    private static final int GAP_MM = 20;

    private final Map<String, CodeLists.FixtureCode> fixtureByCode = CodeLists.fixtures();
    private final Map<String, CodeLists.ProductCode> productByCode = CodeLists.products();

    @ParameterizedTest
    @MethodSource("org.sceneplan.standard.BundledStandardsTest#standards")
    void positionsOfAFixtureFitOnIt(StandardSnapshot standard) {
        for (ZoneTarget zone : standard.zones()) {
            for (FixtureAllowance fixture : zone.fixtures()) {
                String where = "%s %s %s".formatted(standard.id(), zone.code(), fixture.fixtureTypeCode());
                if (fixture.samplesPerFixture() == 0) {
                    assertEquals(List.of(), fixture.productTypeCodes(), where);
                } else if (ROOMS.contains(fixture.fixtureTypeCode())) {
                    assertTrue(roomFill(fixture) <= MAX_ROOM_FILL, where + " " + roomFill(fixture));
                } else {
                    for (int first = 0; first < fixture.productTypeCodes().size(); first++) {
                        int rows = rowsNeeded(fixture, first);
                        assertTrue(rows <= ROWS_BY_FIXTURE.get(fixture.fixtureTypeCode()), where + " from "
                                + fixture.productTypeCodes().get(first) + ": " + rows + " rows");
                    }
                }
            }
        }
    }

    private List<String> shown(FixtureAllowance fixture, int first) {
        List<String> codes = fixture.productTypeCodes();
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < fixture.samplesPerFixture(); i++) {
            shown.add(codes.get((first + i) % codes.size()));
        }
        return shown;
    }

    /** Rows when each product goes into the first row that has room for it. */
    private int rowsNeeded(FixtureAllowance fixture, int first) {
        int widthMm = fixtureByCode.get(fixture.fixtureTypeCode()).widthMm();
        List<Integer> usedMmByRow = new ArrayList<>();
        for (String code : shown(fixture, first)) {
            CodeLists.ProductCode product = productByCode.get(code);
            int neededMm = product.widthMm() + GAP_MM_BY_GROUP.getOrDefault(product.group(), GAP_MM);
            boolean placed = false;
            for (int row = 0; row < usedMmByRow.size() && !placed; row++) {
                if (usedMmByRow.get(row) + neededMm <= widthMm) {
                    usedMmByRow.set(row, usedMmByRow.get(row) + neededMm);
                    placed = true;
                }
            }
            if (!placed) {
                usedMmByRow.add(product.widthMm());
            }
        }
        return usedMmByRow.size();
    }

    /** Share of the bay's floor under furniture, toilets and machines; a mattress lies on its bed. */
    private double roomFill(FixtureAllowance fixture) {
        CodeLists.FixtureCode room = fixtureByCode.get(fixture.fixtureTypeCode());
        double usedMm2 = shown(fixture, 0).stream().filter(code -> !code.equals("MATT")).map(productByCode::get)
                .filter(product -> product.group().equals("furniture") || product.group().equals("laundry")
                        || product.group().equals("bath") || product.group().equals("clean"))
                .mapToDouble(product -> (double) product.widthMm() * product.depthMm()).sum();
        return usedMm2 / ((double) room.widthMm() * room.depthMm());
    }
}
