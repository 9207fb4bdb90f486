package org.sceneplan.checklist;

import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/** The typed cells of the material list under the 12 numbered columns of {@link MaterialColumn}. */
public enum MaterialField {
    /** Code of the material. */
    CODE(MaterialColumn.MATERIAL, CellKind.TEXT),
    /** Name. */
    NAME(MaterialColumn.MATERIAL, CellKind.TEXT),
    /** Kind. */
    KIND(MaterialColumn.KIND, CellKind.CHOICE),
    /** Campaign or theme. */
    CAMPAIGN(MaterialColumn.CAMPAIGN, CellKind.TEXT),
    /** First day it is valid. */
    VALID_FROM(MaterialColumn.CAMPAIGN, CellKind.DATE),
    /** Last day it is valid. */
    VALID_UNTIL(MaterialColumn.CAMPAIGN, CellKind.DATE),
    /** Size w×h. */
    SIZE(MaterialColumn.SIZE, CellKind.TEXT),
    /** Printed on one side or both. */
    SIDES(MaterialColumn.SIZE, CellKind.CHOICE),
    /** Bleed in mm that the printer wants. */
    BLEED_MM(MaterialColumn.SIZE, CellKind.WHOLE),
    /** Substance and process. */
    SUBSTANCE(MaterialColumn.SUBSTANCE, CellKind.TEXT),
    /** File of the artwork and its version. */
    ARTWORK(MaterialColumn.ARTWORK, CellKind.TEXT),
    /** Zones and fixtures. */
    PLACE(MaterialColumn.PLACE, CellKind.TEXT),
    /** Mounting height and way. */
    MOUNTING(MaterialColumn.PLACE, CellKind.TEXT),
    /** What the rule counts. */
    BASIS(MaterialColumn.RULE, CellKind.CHOICE),
    /** Pieces for each. */
    PER_BASIS(MaterialColumn.RULE, CellKind.DECIMAL),
    /** How many there are on this plan. */
    COUNT(MaterialColumn.RULE, CellKind.WHOLE),
    /** Source of the rule. */
    SOURCE(MaterialColumn.RULE, CellKind.TEXT),
    /** Pieces without spares. */
    QUANTITY(MaterialColumn.QUANTITY, CellKind.WHOLE),
    /** Share of spares in percent. */
    SPARE_PERCENT(MaterialColumn.QUANTITY, CellKind.DECIMAL),
    /** Spare pieces. */
    SPARES(MaterialColumn.QUANTITY, CellKind.WHOLE),
    /** Pieces in all. */
    PIECES(MaterialColumn.QUANTITY, CellKind.WHOLE),
    /** Price of one piece in CNY. */
    UNIT_PRICE(MaterialColumn.PRICE, CellKind.MONEY),
    /** Price of all pieces in CNY. */
    AMOUNT(MaterialColumn.PRICE, CellKind.MONEY),
    /** Who pays. */
    PAID_BY(MaterialColumn.PRICE, CellKind.CHOICE),
    /** Supplier. */
    SUPPLIER(MaterialColumn.SUPPLY, CellKind.TEXT),
    /** Lead time in days. */
    LEAD_DAYS(MaterialColumn.SUPPLY, CellKind.WHOLE),
    /** Day it arrives in the store. */
    ARRIVES_ON(MaterialColumn.SUPPLY, CellKind.DATE),
    /** Who mounts it. */
    MOUNTED_BY(MaterialColumn.STATUS, CellKind.TEXT),
    /** Day it is mounted. */
    MOUNTED_ON(MaterialColumn.STATUS, CellKind.DATE),
    /** File of the photo of the mounted material. */
    PHOTO(MaterialColumn.STATUS, CellKind.TEXT),
    /** State. */
    STATUS(MaterialColumn.STATUS, CellKind.CHOICE);

    private static final Wording WORDING = Wording.of(MaterialField.class);

    private final MaterialColumn column;
    private final CellKind kind;

    MaterialField(MaterialColumn column, CellKind kind) {
        this.column = column;
        this.kind = kind;
    }

    /** The numbered column it belongs to. */
    public MaterialColumn column() {
        return column;
    }

    /** What the cell holds. */
    public CellKind kind() {
        return kind;
    }

    /** Heading of the cell. */
    public Bilingual title() {
        return WORDING.text("MaterialField_" + name());
    }

    /** Whether store, buyer or printer write into it. */
    public boolean isFilledByStore() {
        return switch (this) {
            case CAMPAIGN, VALID_FROM, VALID_UNTIL, SIDES, BLEED_MM, ARTWORK, SUPPLIER, LEAD_DAYS, ARRIVES_ON,
                    MOUNTED_BY, MOUNTED_ON, PHOTO, STATUS -> true;
            default -> false;
        };
    }
}
