package org.sceneplan.checklist.quote;

import org.sceneplan.checklist.CellKind;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/** The 24 columns of the selection list 选型清单, in order. Source: field notes 11.1 [S67a] [S67b] [K]. */
public enum SelectionColumn {
    /** 1 项目编号. */
    PROJECT(CellKind.TEXT),
    /** 2 楼栋/楼层/房间(户型). */
    PLACE(CellKind.TEXT),
    /** 3 点位: fixture and position on the drawing. */
    POINT(CellKind.TEXT),
    /** 4 品类. */
    TYPE(CellKind.TEXT),
    /** 5 品牌. */
    BRAND(CellKind.TEXT),
    /** 6 型号. */
    MODEL(CellKind.TEXT),
    /** 7 规格参数: what it is beside brand and model, width, depth, height, rated power. */
    SPECIFICATION(CellKind.TEXT),
    /** 8 能效: grade 1 (best) to 5. */
    ENERGY(CellKind.WHOLE),
    /** 9 数量(每户×户数): pieces in all dwellings. */
    QUANTITY(CellKind.WHOLE),
    /** 10 单位. */
    UNIT(CellKind.TEXT),
    /** 11 面价: list price. */
    LIST_PRICE(CellKind.MONEY),
    /** 12 折扣: share of the list price paid, percent. */
    DISCOUNT(CellKind.DECIMAL),
    /** 13 工程价: price of one piece. */
    UNIT_PRICE(CellKind.MONEY),
    /** 14 小计. */
    GOODS(CellKind.MONEY),
    /** 15 安装费. */
    LABOUR(CellKind.MONEY),
    /** 16 辅材(支架/铜管/水电配件). */
    MATERIAL(CellKind.MONEY),
    /** 17 运输上楼费. */
    TRANSPORT(CellKind.MONEY),
    /** 18 税率: percent. */
    TAX(CellKind.DECIMAL),
    /** 19 含税合计. */
    TOTAL(CellKind.MONEY),
    /** 20 供货周期: days. */
    DELIVERY(CellKind.WHOLE),
    /** 21 质保期: months. */
    WARRANTY(CellKind.WHOLE),
    /** 22 替代型号. */
    OTHER_MODEL(CellKind.TEXT),
    /** 23 图纸编号: plan, revision and level. */
    DRAWING(CellKind.TEXT),
    /** 24 备注. */
    REMARK(CellKind.TEXT);

    private static final Wording WORDING = Wording.of(SelectionColumn.class);

    private final CellKind kind;

    SelectionColumn(CellKind kind) {
        this.kind = kind;
    }

    /** What the column holds. */
    public CellKind kind() {
        return kind;
    }

    /** Heading. */
    public Bilingual title() {
        return WORDING.text("SelectionColumn_" + name());
    }
}
