package org.sceneplan.checklist;

import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/**
 * The 12 columns of the material list 物料清单, in order; {@link MaterialLine} says what stands in each.
 * Source: field notes 8.3 [K].
 */
public enum MaterialColumn {
    /** 1 物料编码/名称. */
    MATERIAL(CellKind.TEXT),
    /** 2 类型. */
    KIND(CellKind.CHOICE),
    /** 3 活动/主题, 有效期: for the store. */
    CAMPAIGN(CellKind.TEXT),
    /** 4 尺寸, 单双面, 出血. */
    SIZE(CellKind.TEXT),
    /** 5 材质/工艺. */
    SUBSTANCE(CellKind.TEXT),
    /** 6 画面文件/版本: for the designer of the print. */
    ARTWORK(CellKind.TEXT),
    /** 7 使用区域, 道具编号, 安装高度, 安装方式. */
    PLACE(CellKind.TEXT),
    /** 8 单店数量规则. */
    RULE(CellKind.TEXT),
    /** 9 数量, 备损率. */
    QUANTITY(CellKind.TEXT),
    /** 10 单价, 金额, 承担方. */
    PRICE(CellKind.TEXT),
    /** 11 供应商, 制作周期, 到店日期: for the buyer. */
    SUPPLY(CellKind.TEXT),
    /** 12 安装人, 安装日期, 照片, 状态. */
    STATUS(CellKind.CHOICE);

    private static final Wording WORDING = Wording.of(MaterialColumn.class);

    private final CellKind kind;

    MaterialColumn(CellKind kind) {
        this.kind = kind;
    }

    /** What the column holds. */
    public CellKind kind() {
        return kind;
    }

    /** Heading. */
    public Bilingual title() {
        return WORDING.text("MaterialColumn_" + name());
    }
}
