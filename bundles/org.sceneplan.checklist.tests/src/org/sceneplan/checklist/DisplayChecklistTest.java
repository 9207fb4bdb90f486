package org.sceneplan.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Reported;
import org.sceneplan.model.plan.SampleState;
import org.sceneplan.plan.walk.Walk;
import org.sceneplan.rules.DesignContext;

class DisplayChecklistTest {
    private static final String FRIDGE = "XM-BCD-600WKMPDIN";

    @Test
    void has24NumberedColumnsOfTypedCells() {
        ListTable table = DisplayChecklist.of(TestStore.context());
        List<ListBand> bands = table.columns().stream().map(ListColumn::band).distinct().toList();

        assertEquals(IntStream.rangeClosed(1, 24).boxed().toList(), bands.stream().map(ListBand::number).toList());
        assertEquals(List.of("序号", "门店编码/名称", "方案/版本", "区域", "道具编号", "位置号", "品类/产品类型", "品牌", "型号", "SKU", "颜色/规格",
                "数量; 排面", "出样形式", "样机权属", "必出/选出/替换", "主推等级", "尺寸 W×D×H; 间距要求", "水/电/气/网/排",
                "价格; 补贴后价; 能效等级; 补贴类别", "价签/功能卡/能效标识", "上样日期, 计划下样日期, 样机天数", "责任人; 供货方; 到货日期", "状态",
                "照片, 检查结果, 备注"), bands.stream().map(band -> band.title().zh()).toList());
        assertEquals(DisplayField.values().length, table.columns().size());
    }

    @Test
    void walksZoneByZoneFromTheEntrance() {
        ListTable table = DisplayChecklist.of(TestStore.context());

        assertEquals(List.of("P-T1", "P-T2", "P-K2", "P-K1"), table.rows().stream().map(ListRow::key).toList());
        assertEquals(List.of("Z-LIV", "Z-KIT"), table.groups().stream().map(ListGroup::id).toList());
        assertEquals("#AABBCC", table.groups().getFirst().tint());
    }

    @Test
    void writesWhatIsKnownOfATypeWithoutProduct() {
        ListTable table = DisplayChecklist.of(TestStore.context());

        assertEquals("TEST-1", text(table, 3, DisplayField.STORE));
        assertEquals("TEST-1", text(table, 3, DisplayField.PLAN));
        assertEquals(new ListCell.Whole(1), cell(table, 3, DisplayField.REVISION));
        assertEquals("厨房", text(table, 3, DisplayField.ZONE));
        assertEquals("FRCX", text(table, 3, DisplayField.TYPE_CODE));
        assertEquals("十字门冰箱 500L", text(table, 3, DisplayField.TYPE_NAME));
        assertEquals(List.of(new ListCell.Whole(830), new ListCell.Whole(690), new ListCell.Whole(1910)),
                List.of(cell(table, 3, DisplayField.WIDTH_MM), cell(table, 3, DisplayField.DEPTH_MM),
                        cell(table, 3, DisplayField.HEIGHT_MM)));
        assertEquals("间距 50–100 mm", text(table, 3, DisplayField.GAP));
        assertEquals(ListCell.BLANK, cell(table, 3, DisplayField.PRICE));
        assertEquals("冰箱", text(table, 3, DisplayField.SUBSIDY_CLASS));
        assertEquals("2,352–17,999", text(table, 3, DisplayField.PRICE_GUIDE));
        assertEquals("型号待定", text(table, 3, DisplayField.ISSUE));
        assertEquals(ListCell.BLANK, cell(table, 3, DisplayField.ENERGY_LABEL));
        assertEquals(ListCell.BLANK, cell(table, 0, DisplayField.POWER_W), "not connected");
        assertEquals(new ListCell.Whole(1830), cell(table, 2, DisplayField.POWER_W));
        assertEquals(new ListCell.YesNo(true), cell(table, 2, DisplayField.WATER));
        assertEquals(new ListCell.YesNo(true), cell(table, 2, DisplayField.DRAIN));
        assertEquals(new ListCell.YesNo(true), cell(table, 2, DisplayField.OWN_CIRCUIT));
        assertEquals(ListCell.BLANK, cell(table, 2, DisplayField.GAS));
        assertEquals(new ListCell.Whole(2), cell(table, 1, DisplayField.QUANTITY));
        assertEquals("真机通电", text(table, 1, DisplayField.DISPLAY_MODE));
        assertEquals("待上样", text(table, 1, DisplayField.STATUS));
    }

    @Test
    void writesFactsOfTheProduct() {
        ListTable table = DisplayChecklist.of(withProduct());
        int row = rowOf(table, "P-NEW");

        assertEquals("小米", text(table, row, DisplayField.BRAND));
        assertEquals("BCD-600WKMPDIN", text(table, row, DisplayField.MODEL));
        assertEquals("十字门冰箱 600L", text(table, row, DisplayField.SPECIFICATION));
        assertEquals(new ListCell.Whole(852), cell(table, row, DisplayField.WIDTH_MM));
        assertEquals(ListCell.money(4469), cell(table, row, DisplayField.PRICE));
        assertEquals(new ListCell.Whole(1), cell(table, row, DisplayField.ENERGY_GRADE));
        assertEquals("", text(table, row, DisplayField.ISSUE));
    }

    @Test
    void writesWhatTheStoreReported() {
        ListTable table = DisplayChecklist.of(TestStore.context(level -> level.position("P-NEW", "K1", "FRCX", 300)
                .last(DisplayPosition.class, position -> {
                    position.setSampleState(SampleState.TO_SWAP);
                    position.setShownOn("2026-11-01");
                    position.setShownUntil("2026-12-01");
                    position.setPriceTag(Reported.YES);
                    position.setFeatureCard(Reported.NO);
                    position.setActualModel("BCD-1");
                    position.setStoreNote("划痕");
                })));
        int row = rowOf(table, "P-NEW");

        assertEquals("待换", text(table, row, DisplayField.STATUS));
        assertEquals(new ListCell.Day(LocalDate.parse("2026-11-01")), cell(table, row, DisplayField.SHOWN_ON));
        assertEquals(new ListCell.Whole(30), cell(table, row, DisplayField.DAYS));
        assertEquals("是", text(table, row, DisplayField.PRICE_TAG));
        assertEquals("否", text(table, row, DisplayField.FEATURE_CARD));
        assertEquals("BCD-1", text(table, row, DisplayField.ACTUAL_MODEL));
        assertEquals("划痕", text(table, row, DisplayField.NOTE));
    }

    @Test
    void linesThatCanNotBeDoneSayWhy() {
        DesignContext context = TestStore.context(level -> level
                .position("P-1", "K1", "FRCX", 300).last(DisplayPosition.class, p -> p.setSku("GONE-1"))
                .position("P-2", "K1", "TV75", 600).last(DisplayPosition.class, p -> p.setSku(FRIDGE))
                .position("P-3", "K1", "NOTYPE", 900));
        ListTable table = DisplayChecklist.of(context);

        assertEquals("产品目录中无此 SKU（可能已停产）", text(table, rowOf(table, "P-1"), DisplayField.ISSUE));
        assertEquals("所选产品不属于该产品类型", text(table, rowOf(table, "P-2"), DisplayField.ISSUE));
        assertEquals("型号待定; 产品目录中无此产品类型", text(table, rowOf(table, "P-3"), DisplayField.ISSUE));
        assertTrue(table.notes().stream().anyMatch(note -> note.zh().equals("待解决 7 行")), table.notes()::toString);
    }

    @Test
    void priceAfterSubsidyFollowsTheSchemeOfTheDay() {
        assertEquals(ListCell.money(3576), priceAfter("2025-06-01"), "20 % = 893.8");
        assertEquals(ListCell.money(3799), priceAfter("2026-06-01"), "15 % = 670.35");
        assertEquals(ListCell.BLANK, priceAfter("2024-12-31"));
    }

    @Test
    void compactListHasOneTextPerColumn() {
        DesignContext context = withProduct();
        ListTable table = DisplayChecklist.compact(context, Walk.of(context.plan()));
        List<ListCell> cells = table.rows().get(rowOf(table, "P-NEW")).cells();

        assertEquals(24, table.columns().size());
        assertEquals("¥4,469; 补贴后 ¥3,799; 能效 1 级; 补贴类别 冰箱",
                ((ListCell.Text) cells.get(DisplayColumn.PRICE.ordinal())).text().zh());
        assertEquals("852×675×1912 mm; 间距 50–100 mm",
                ((ListCell.Text) cells.get(DisplayColumn.SIZE.ordinal())).text().zh());
        assertEquals(DisplayChecklist.of(context).rows().stream().map(ListRow::key).toList(),
                table.rows().stream().map(ListRow::key).toList());
    }

    @Test
    void choicesHoldEveryValueOfTheirColumn() {
        ListTable table = DisplayChecklist.of(withProduct());
        for (ListRow row : table.rows()) {
            for (DisplayField field : DisplayField.values()) {
                if (row.cells().get(field.ordinal()) instanceof ListCell.Choice cell) {
                    assertTrue(table.columns().get(field.ordinal()).choices().contains(cell.choice()), cell::toString);
                }
            }
        }
        assertEquals(DisplayMode.values().length, Choices.DISPLAY_MODES.size());
    }

    private static ListCell priceAfter(String day) {
        DesignContext context = withProduct();
        ListTable table = DisplayChecklist.of(context, Walk.of(context.plan()), LocalDate.parse(day));
        return cell(table, rowOf(table, "P-NEW"), DisplayField.PRICE_AFTER);
    }

    private static DesignContext withProduct() {
        return TestStore.context(level -> level.position("P-NEW", "K1", "FRCX", 300)
                .last(DisplayPosition.class, position -> position.setSku(FRIDGE)));
    }

    private static int rowOf(ListTable table, String key) {
        return table.rows().stream().map(ListRow::key).toList().indexOf(key);
    }

    private static ListCell cell(ListTable table, int row, DisplayField field) {
        return table.rows().get(row).cells().get(field.ordinal());
    }

    private static String text(ListTable table, int row, DisplayField field) {
        return switch (cell(table, row, field)) {
            case ListCell.Text text -> text.text().zh();
            case ListCell.Choice choice -> choice.choice().name().zh();
            case ListCell.Blank blank -> "";
            case ListCell other -> other.toString();
        };
    }
}
