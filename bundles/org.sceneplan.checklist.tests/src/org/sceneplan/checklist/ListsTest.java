package org.sceneplan.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.standard.CountBasis;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.DesignContext;

class ListsTest {

    @Test
    void fixtureListCountsBaysAndMetresAndSumsThePriceBand() {
        DesignContext context = TestStore.context(level -> level.fixture("R1", "ROOM", "Z-LIV",
                new FixturePlace(new Point(8500, 6000), 0), new FixtureSize(2500, 100, 2400, 0, 0)));

        ListTable table = FixtureList.of(context);

        assertEquals(new ListCell.Decimal(new BigDecimal("2")), cell(table, "T1", "quantity"),
                "4,800 mm = 2 bays of 2,400");
        assertEquals(new ListCell.Decimal(new BigDecimal("2.5")), cell(table, "R1", "quantity"), "2.5 m");
        assertEquals(new ListCell.Money(new BigDecimal("1000.0")), cell(table, "R1", "priceLowCny"), "2.5 x 400");
        BigDecimal low = BigDecimal.ZERO;
        for (ListRow row : table.rows()) {
            low = low.add(((ListCell.Money) cell(table, row.key(), "priceLowCny")).cny());
        }
        assertEquals(low, ((ListCell.Money) table.totals().getFirst().cellByColumn().get("priceLowCny")).cny());
        assertEquals(ListCell.money(50_000), table.totals().get(1).cellByColumn().get("priceHighCny"), "budget");
        assertTrue(ListProof.ofFixtures(context, table).holds());
    }

    @Test
    void photoOfOnePlaceNamesItOnce() {
        List<String> wanted = DesignLists.of(TestStore.context()).photos().stream()
                .map(frame -> frame.mustShow().getFirst().zh()).toList();

        assertEquals(2, wanted.stream().filter(text -> text.matches("道具全貌，\\S+ 共 1 个，无遮挡")).count(),
                wanted.toString());
        assertEquals(1, wanted.stream().filter(text -> text.contains(" 至 ")).count(), wanted.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STORE    |         | 2   | 1 | 2  | 1 | 全店
            ZONE     | scene   | 1.5 | 2 | 3  | 1 | 厨房, 客厅
            ZONE     | SERVICE | 1   | 1 | 1  | 1 | 服务
            FIXTURE  | FBAY    | 20  | 2 | 40 | 2 | K2, K1
            CHECKOUT |         | 1   | 1 | 1  | 1 | C1
            SAMPLE   | tv      | 0.5 | 2 | 1  | 1 | 客厅 2
            SAMPLE   | 3c      | 1   | 0 | 0  | 0 | 本方案无对应位置
            """)
    void materialQuantityIsRuleTimesBasisPlusSpares(CountBasis basis, String appliesTo, double quantity, int count,
            int pieces, int spares, String place) {
        String scope = appliesTo == null ? "" : appliesTo;

        ListTable table = MaterialList.of(TestStore.context(TestStore.material("PM-1", basis, scope, quantity)));

        assertEquals(new ListCell.Whole(count), cell(table, "PM-1", "COUNT"));
        assertEquals(new ListCell.Whole(pieces), cell(table, "PM-1", "QUANTITY"));
        assertEquals(new ListCell.Whole(spares), cell(table, "PM-1", "SPARES"));
        assertEquals(new ListCell.Whole(pieces + spares), cell(table, "PM-1", "PIECES"));
        assertEquals(new ListCell.Decimal(new BigDecimal("5")), cell(table, "PM-1", "SPARE_PERCENT"));
        assertEquals(place, zh(cell(table, "PM-1", "PLACE")));
        assertEquals("2.2–2.5 m", zh(cell(table, "PM-1", "MOUNTING")));
    }

    /** Every part of a numbered heading has a cell: 4 尺寸, 单双面, 出血; 12 安装人, 安装日期, 照片, 状态. */
    @Test
    void everyPartOfAMaterialHeadingHasACell() {
        ListTable table = MaterialList.of(TestStore.context(TestStore.material("PM-1", CountBasis.STORE, "", 1)));
        Map<Integer, List<String>> cells = new TreeMap<>();
        table.columns().forEach(column -> cells.computeIfAbsent(column.band().number(), key -> new ArrayList<>())
                .add(column.title().zh()));

        assertEquals(List.of("尺寸", "单双面", "出血 mm"), cells.get(4));
        assertEquals(List.of("安装人", "安装日期", "照片", "状态"), cells.get(12));
        assertEquals(12, cells.size());
    }

    @Test
    void materialListNamesPlacedMaterialsTheStandardDoesNotKnow() {
        DesignContext context = TestStore.context(level -> level.material("M1", "XX-9", "Z-KIT"),
                TestStore.material("PM-1", CountBasis.STORE, "", 1));

        ListTable table = MaterialList.of(context);

        assertEquals(12, table.columns().stream().map(ListColumn::band).distinct().count());
        assertEquals(List.of("PM-1", "XX-9"), table.rows().stream().map(ListRow::key).toList());
        assertEquals(new ListCell.Money(new BigDecimal("10.0")), cell(table, "PM-1", "UNIT_PRICE"));
        assertEquals(new ListCell.Money(new BigDecimal("20.0")), cell(table, "PM-1", "AMOUNT"));
        assertEquals("总部", ((ListCell.Choice) cell(table, "PM-1", "PAID_BY")).choice().name().zh());
        assertEquals(new ListCell.Money(new BigDecimal("20.0")),
                table.totals().getFirst().cellByColumn().get("AMOUNT"));
        assertEquals("合计 2 种物料，其中 1 种未计价", table.totals().getFirst().label().zh());
        assertTrue(ListProof.ofMaterials(context, table).holds());
    }

    @Test
    void serviceListHoldsPointsAndNeedsWithRunAndCircuit() {
        DesignContext context = TestStore.context();

        ListTable table = ServiceList.of(context);

        assertEquals(List.of("L1.service.E1", "L1.service.W1", "L1.planned.P1", "P-T2/power", "P-T2/network",
                "P-K2/power", "P-K2/water", "P-K2/drain"), table.rows().stream().map(ListRow::key).toList());
        assertEquals("E1", zh(cell(table, "L1.service.E1", "POINT")));
        assertEquals(new ListCell.Whole(20_000), cell(table, "L1.service.E1", "CAPACITY_W"));
        assertEquals("C02", zh(cell(table, "P-K2/power", "CIRCUIT")));
        assertEquals(new ListCell.Whole(16), cell(table, "P-K2/power", "BREAKER_A"));
        assertEquals(new ListCell.Decimal(new BigDecimal("0.50")), cell(table, "P-K2/power", "DEMAND_FACTOR"));
        assertEquals("P1", zh(cell(table, "P-K2/power", "SOURCE")), "nearer than E1");
        assertEquals(new ListCell.Decimal(new BigDecimal("3.1")), cell(table, "P-K2/water", "RUN_M"),
                "2,500 to 100 and 9,700 to 9,000");
        assertEquals("本层无此类点位", zh(cell(table, "P-K2/drain", "REMARK")));
        assertEquals(new ListCell.Whole(500), cell(table, "P-T2/power", "RATED_W"), "2 x 250 W");
        assertEquals(new ListCell.Whole(400), cell(table, "P-T2/power", "DEMAND_W"), "x 0.8");
        assertTrue(ListProof.ofServices(context, table).holds());
    }

    @Test
    void serviceTotalsAddUpToTheMeter() {
        List<ListTotal> totals = ServiceList.of(TestStore.context()).totals();

        assertEquals(List.of("group.kitchen", "group.tv", "samples", "lighting", "demand", "meter", "margin"),
                totals.stream().map(ListTotal::id).toList());
        assertEquals(new ListCell.Whole(915 + 400), totals.get(2).cellByColumn().get("DEMAND_W"),
                "1,830 x 0.5 + 500 x 0.8");
        assertEquals(new ListCell.Whole(1080), totals.get(3).cellByColumn().get("DEMAND_W"), "120 m2 x 10 W x 0.9");
        assertEquals(new ListCell.Whole(20_000 - 2395), totals.get(6).cellByColumn().get("CAPACITY_W"));
    }

    @ParameterizedTest
    @CsvSource({"true,0,16", "true,3520,16", "true,3521,20", "false,0,10", "false,2200,10", "false,2201,16",
            "false,90000,63"})
    void breakerIsTheSmallestThatCarriesThePower(boolean own, int powerW, int expectedA) {
        assertEquals(expectedA, Circuit.ratingA(own, powerW));
    }

    @Test
    void proofFindsMissingAndUnknownLines() {
        DesignContext context = TestStore.context();
        ListTable full = DisplayChecklist.of(context);
        List<ListRow> rows = new ArrayList<>(full.rows());
        rows.set(0, new ListRow("P-GHOST", rows.get(0).groupId(), List.of("GHOST"), rows.get(0).cells()));
        ListTable broken = new ListTable(full.id(), full.title(), full.subject(), full.columns(), full.groups(), rows,
                full.totals());

        ListProof proof = ListProof.ofDisplay(context, broken);

        assertFalse(proof.holds());
        assertEquals(4, proof.expected());
        assertEquals(List.of("P-T1"), proof.missing());
        assertEquals(List.of("P-GHOST"), proof.unknown());
        assertEquals(List.of("GHOST"), proof.strayElements());
        assertTrue(ListProof.ofDisplay(context, full).holds());
    }

    @Test
    void unknownTypesAndFixturesWithoutZoneStillGetTheirLines() {
        DesignContext context = TestStore.context(level -> level
                .fixture("X1", "NOSUCH", "", new FixturePlace(new Point(6000, 8000), 0), TestStore.BAY)
                .last(Fixture.class, fixture -> fixture.setNumber(""))
                .position("P-X", "X1", "NOTYPE", 0).service("G", ServiceKind.GAS, new Point(0, 0)));

        assertTrue(ListProof.ofDisplay(context, DisplayChecklist.of(context)).holds());
        assertTrue(ListProof.ofFixtures(context, FixtureList.of(context)).holds());
        assertTrue(ListProof.ofServices(context, ServiceList.of(context)).holds());
        assertEquals("X1", zh(cell(FixtureList.of(context), "X1", "number")));
    }

    private static ListCell cell(ListTable table, String key, String column) {
        return table.rows().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow().cells()
                .get(table.columnIndex(column));
    }

    private static String zh(ListCell cell) {
        return cell instanceof ListCell.Text text ? text.text().zh() : cell.toString();
    }
}
