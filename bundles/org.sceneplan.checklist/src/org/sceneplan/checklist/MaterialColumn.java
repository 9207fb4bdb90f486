package org.sceneplan.checklist;

import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/**
 * The 12 numbered columns of the material list 物料清单, in order; {@link MaterialField} splits them into typed cells.
 * Source: field notes 8.3 [K].
 */
public enum MaterialColumn {
    /** 1 物料编码/名称. */
    MATERIAL,
    /** 2 类型. */
    KIND,
    /** 3 活动/主题, 有效期. */
    CAMPAIGN,
    /** 4 尺寸, 单双面, 出血. */
    SIZE,
    /** 5 材质/工艺. */
    SUBSTANCE,
    /** 6 画面文件/版本. */
    ARTWORK,
    /** 7 使用区域, 道具编号, 安装高度, 安装方式. */
    PLACE,
    /** 8 单店数量规则. */
    RULE,
    /** 9 数量, 备损率. */
    QUANTITY,
    /** 10 单价, 金额, 承担方. */
    PRICE,
    /** 11 供应商, 制作周期, 到店日期. */
    SUPPLY,
    /** 12 安装人, 安装日期, 照片, 状态. */
    STATUS;

    private static final Wording WORDING = Wording.of(MaterialColumn.class);

    /** Heading. */
    public Bilingual title() {
        return WORDING.text("MaterialColumn_" + name());
    }

    /** Number in the list, 1 to 12. */
    public int number() {
        return ordinal() + 1;
    }
}
