package org.sceneplan.checklist;

import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/**
 * The 24 columns of the display checklist 出样清单, in order. Column n of the field notes is the constant number n;
 * {@link DisplayLine} says what stands in each. Source: field notes 8.2 [S61] [S63] [K].
 */
public enum DisplayColumn {
    /** 1 序号: line number, from 1. */
    LINE(CellKind.WHOLE),
    /** 2 门店编码/名称. */
    STORE(CellKind.TEXT),
    /** 3 方案/版本. */
    PLAN(CellKind.TEXT),
    /** 4 区域: one of the zones of the format. */
    ZONE(CellKind.CHOICE),
    /** 5 道具编号: number of the fixture on the plan. */
    FIXTURE(CellKind.TEXT),
    /** 6 位置号: row and column on the fixture, left to right. */
    POSITION(CellKind.TEXT),
    /** 7 品类/产品类型: code and name of the catalogue. */
    PRODUCT_TYPE(CellKind.TEXT),
    /** 8 品牌. */
    BRAND(CellKind.TEXT),
    /** 9 型号. */
    MODEL(CellKind.TEXT),
    /** 10 SKU. */
    SKU(CellKind.TEXT),
    /** 11 颜色/规格. */
    SPECIFICATION(CellKind.TEXT),
    /** 12 数量; 排面. */
    QUANTITY(CellKind.TEXT),
    /** 13 出样形式. */
    DISPLAY_MODE(CellKind.CHOICE),
    /** 14 样机权属. */
    OWNERSHIP(CellKind.CHOICE),
    /** 15 必出/选出/替换. */
    OBLIGATION(CellKind.CHOICE),
    /** 16 主推等级. */
    HERO_RANK(CellKind.CHOICE),
    /** 17 尺寸 W×D×H; 间距要求. */
    SIZE(CellKind.TEXT),
    /** 18 水/电/气/网/排. */
    NEEDS(CellKind.TEXT),
    /** 19 价格; 补贴后价; 能效等级; 补贴类别. */
    PRICE(CellKind.TEXT),
    /** 20 价签/功能卡/能效标识: boxes to tick. */
    TAGS(CellKind.TEXT),
    /** 21 上样日期, 计划下样日期, 样机天数: for the store. */
    DATES(CellKind.TEXT),
    /** 22 责任人; 供货方; 到货日期: for the store. */
    PEOPLE(CellKind.TEXT),
    /** 23 状态. */
    STATUS(CellKind.CHOICE),
    /** 24 照片, 检查结果, 备注: for the store, with the planner's remark. */
    REMARK(CellKind.TEXT);

    private static final Wording WORDING = Wording.of(DisplayColumn.class);

    private final CellKind kind;

    DisplayColumn(CellKind kind) {
        this.kind = kind;
    }

    /** What the column holds. */
    public CellKind kind() {
        return kind;
    }

    /** Heading. */
    public Bilingual title() {
        return WORDING.text("DisplayColumn_" + name());
    }

    /** Number in the checklist, 1 to 24. */
    public int number() {
        return ordinal() + 1;
    }
}
