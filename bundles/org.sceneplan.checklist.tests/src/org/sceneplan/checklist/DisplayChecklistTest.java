package org.sceneplan.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.rules.DesignContext;

class DisplayChecklistTest {
    private static final String FRIDGE = "XM-BCD-600WKMPDIN";

    @Test
    void hasThe24ColumnsOfTheFieldNotes() {
        List<String> titles = DisplayChecklist.of(TestStore.context()).columns().stream().map(c -> c.title().zh())
                .toList();

        assertEquals(List.of("序号", "门店编码/名称", "方案/版本", "区域", "道具编号", "位置号", "品类/产品类型", "品牌", "型号", "SKU", "颜色/规格",
                "数量; 排面", "出样形式", "样机权属", "必出/选出/替换", "主推等级", "尺寸 W×D×H; 间距要求", "水/电/气/网/排",
                "价格; 补贴后价; 能效等级; 补贴类别", "价签/功能卡/能效标识", "上样日期, 计划下样日期, 样机天数", "责任人; 供货方; 到货日期", "状态",
                "照片, 检查结果, 备注"), titles);
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

        assertEquals("测试店", zh(table, 3, DisplayColumn.STORE).substring("TEST-1 ".length()));
        assertEquals("TEST-1 / R1", zh(table, 3, DisplayColumn.PLAN));
        assertEquals("厨房", zh(table, 3, DisplayColumn.ZONE));
        assertEquals("FRCX 十字门冰箱 500L", zh(table, 3, DisplayColumn.PRODUCT_TYPE));
        assertEquals("830×690×1910 mm; 间距 50–100 mm", zh(table, 3, DisplayColumn.SIZE));
        assertEquals("参考价 ¥2,352–17,999; 补贴类别 冰箱", zh(table, 3, DisplayColumn.PRICE));
        assertEquals("□\u00a0价签 □\u00a0功能卡 □\u00a0能效标识", zh(table, 3, DisplayColumn.TAGS));
        assertEquals("型号待定", zh(table, 3, DisplayColumn.REMARK));
        assertEquals("水; 电 1,830 W 独立回路; 排水", zh(table, 2, DisplayColumn.NEEDS));
        assertEquals("不接", zh(table, 0, DisplayColumn.NEEDS));
        assertEquals("2 台; 排面 1", zh(table, 1, DisplayColumn.QUANTITY));
        assertEquals("真机通电", zh(table, 1, DisplayColumn.DISPLAY_MODE));
        assertEquals("待上样", zh(table, 1, DisplayColumn.STATUS));
    }

    @Test
    void writesFactsOfTheProduct() {
        ListTable table = DisplayChecklist.of(withProduct());
        int row = rowOf(table, "P-NEW");

        assertEquals("小米", zh(table, row, DisplayColumn.BRAND));
        assertEquals("BCD-600WKMPDIN", zh(table, row, DisplayColumn.MODEL));
        assertEquals("十字门冰箱 600L", zh(table, row, DisplayColumn.SPECIFICATION));
        assertEquals("852×675×1912 mm; 间距 50–100 mm", zh(table, row, DisplayColumn.SIZE));
        assertEquals("¥4,469; 能效 1 级; 补贴类别 冰箱", zh(table, row, DisplayColumn.PRICE));
        assertEquals("", zh(table, row, DisplayColumn.REMARK));
    }

    @Test
    void priceAfterSubsidyFollowsTheSchemeOfTheDay() {
        assertEquals("¥4,469; 补贴后 ¥3,576; 能效 1 级; 补贴类别 冰箱", price("2025-06-01"), "20 % = 893.8");
        assertEquals("¥4,469; 补贴后 ¥3,799; 能效 1 级; 补贴类别 冰箱", price("2026-06-01"), "15 % = 670.35");
        assertEquals("¥4,469; 能效 1 级; 补贴类别 冰箱", price("2024-12-31"));
    }

    @Test
    void choicesHoldEveryValueOfTheirColumn() {
        for (ListRow row : DisplayChecklist.of(withProduct()).rows()) {
            for (DisplayColumn column : DisplayColumn.values()) {
                if (row.cells().get(column.ordinal()) instanceof ListCell.Choice cell) {
                    assertTrue(DisplayChecklist.of(withProduct()).columns().get(column.ordinal()).choices()
                            .contains(cell.choice()), cell::toString);
                }
            }
        }
        assertEquals(DisplayMode.values().length, Choices.DISPLAY_MODES.size());
    }

    private static String price(String day) {
        ListTable table = DisplayChecklist.of(withProduct(), LocalDate.parse(day));
        return zh(table, rowOf(table, "P-NEW"), DisplayColumn.PRICE);
    }

    private static DesignContext withProduct() {
        return TestStore.context(level -> level.position("P-NEW", "K1", "FRCX", 300)
                .last(DisplayPosition.class, position -> position.setSku(FRIDGE)));
    }

    private static int rowOf(ListTable table, String key) {
        return table.rows().stream().map(ListRow::key).toList().indexOf(key);
    }

    private static String zh(ListTable table, int row, DisplayColumn column) {
        return switch (table.rows().get(row).cells().get(column.ordinal())) {
            case ListCell.Text text -> text.text().zh();
            case ListCell.Choice choice -> choice.choice().name().zh();
            case ListCell.Blank blank -> "";
            case ListCell other -> other.toString();
        };
    }
}
