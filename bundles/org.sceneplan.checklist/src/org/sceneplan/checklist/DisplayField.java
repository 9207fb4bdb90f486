package org.sceneplan.checklist;

import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/**
 * The typed cells of the display checklist: every numbered column of {@link DisplayColumn} is one cell or a few under
 * its heading. {@link DisplayCells} says what stands in each.
 */
public enum DisplayField {
    /** Line number in walking order, from 1. */
    LINE(DisplayColumn.LINE, CellKind.WHOLE),
    /** Code of the store. */
    STORE(DisplayColumn.STORE, CellKind.TEXT),
    /** Name of the store. */
    STORE_NAME(DisplayColumn.STORE, CellKind.TEXT),
    /** Id of the plan. */
    PLAN(DisplayColumn.PLAN, CellKind.TEXT),
    /** Revision of the plan. */
    REVISION(DisplayColumn.PLAN, CellKind.WHOLE),
    /** Zone. */
    ZONE(DisplayColumn.ZONE, CellKind.CHOICE),
    /** Number of the fixture on the plan. */
    FIXTURE(DisplayColumn.FIXTURE, CellKind.TEXT),
    /** Number of the position on the fixture. */
    POSITION(DisplayColumn.POSITION, CellKind.TEXT),
    /** Code of the product type. */
    TYPE_CODE(DisplayColumn.PRODUCT_TYPE, CellKind.TEXT),
    /** Name of the product type. */
    TYPE_NAME(DisplayColumn.PRODUCT_TYPE, CellKind.TEXT),
    /** Brand. */
    BRAND(DisplayColumn.BRAND, CellKind.TEXT),
    /** Model. */
    MODEL(DisplayColumn.MODEL, CellKind.TEXT),
    /** SKU. */
    SKU(DisplayColumn.SKU, CellKind.TEXT),
    /** Colour and specification. */
    SPECIFICATION(DisplayColumn.SPECIFICATION, CellKind.TEXT),
    /** Pieces on the position. */
    QUANTITY(DisplayColumn.QUANTITY, CellKind.WHOLE),
    /** Pieces side by side. */
    FACINGS(DisplayColumn.QUANTITY, CellKind.WHOLE),
    /** How it is shown. */
    DISPLAY_MODE(DisplayColumn.DISPLAY_MODE, CellKind.CHOICE),
    /** Who owns it. */
    OWNERSHIP(DisplayColumn.OWNERSHIP, CellKind.CHOICE),
    /** Must, optional or replacing. */
    OBLIGATION(DisplayColumn.OBLIGATION, CellKind.CHOICE),
    /** Emphasis. */
    HERO_RANK(DisplayColumn.HERO_RANK, CellKind.CHOICE),
    /** Width in mm. */
    WIDTH_MM(DisplayColumn.SIZE, CellKind.WHOLE),
    /** Depth in mm. */
    DEPTH_MM(DisplayColumn.SIZE, CellKind.WHOLE),
    /** Height in mm. */
    HEIGHT_MM(DisplayColumn.SIZE, CellKind.WHOLE),
    /** Gap to the neighbours. */
    GAP(DisplayColumn.SIZE, CellKind.TEXT),
    /** Needs water. */
    WATER(DisplayColumn.NEEDS, CellKind.YES_NO),
    /** Rated power of all pieces in W; blank when it is not connected. */
    POWER_W(DisplayColumn.NEEDS, CellKind.WHOLE),
    /** Needs a circuit of its own. */
    OWN_CIRCUIT(DisplayColumn.NEEDS, CellKind.YES_NO),
    /** Needs gas. */
    GAS(DisplayColumn.NEEDS, CellKind.YES_NO),
    /** Needs the network. */
    NETWORK(DisplayColumn.NEEDS, CellKind.YES_NO),
    /** Needs a drain. */
    DRAIN(DisplayColumn.NEEDS, CellKind.YES_NO),
    /** Needs an exhaust. */
    EXHAUST(DisplayColumn.NEEDS, CellKind.YES_NO),
    /** Price of one piece in CNY. */
    PRICE(DisplayColumn.PRICE, CellKind.MONEY),
    /** Usual prices of the product type in CNY, where no product with a price is chosen. */
    PRICE_GUIDE(DisplayColumn.PRICE, CellKind.TEXT),
    /** Price of one piece after subsidy in CNY. */
    PRICE_AFTER(DisplayColumn.PRICE, CellKind.MONEY),
    /** Energy grade, 1 is best. */
    ENERGY_GRADE(DisplayColumn.PRICE, CellKind.WHOLE),
    /** Class of the trade-in scheme. */
    SUBSIDY_CLASS(DisplayColumn.PRICE, CellKind.TEXT),
    /** Price tag in place. */
    PRICE_TAG(DisplayColumn.TAGS, CellKind.CHOICE),
    /** Feature card in place. */
    FEATURE_CARD(DisplayColumn.TAGS, CellKind.CHOICE),
    /** Energy label in place. */
    ENERGY_LABEL(DisplayColumn.TAGS, CellKind.CHOICE),
    /** Day it was put up. */
    SHOWN_ON(DisplayColumn.DATES, CellKind.DATE),
    /** Day it is to be taken down. */
    SHOWN_UNTIL(DisplayColumn.DATES, CellKind.DATE),
    /** Days between both. */
    DAYS(DisplayColumn.DATES, CellKind.WHOLE),
    /** Who in the store answers for it. */
    RESPONSIBLE(DisplayColumn.PEOPLE, CellKind.TEXT),
    /** Who delivers it. */
    SUPPLIER(DisplayColumn.PEOPLE, CellKind.TEXT),
    /** Day it arrives. */
    ARRIVES_ON(DisplayColumn.PEOPLE, CellKind.DATE),
    /** State in the store. */
    STATUS(DisplayColumn.STATUS, CellKind.CHOICE),
    /** Model that really stands there, when it is another. */
    ACTUAL_MODEL(DisplayColumn.STATUS, CellKind.TEXT),
    /** Photo frame that shows it. */
    PHOTO(DisplayColumn.REMARK, CellKind.TEXT),
    /** What the check on site said. */
    CHECK_RESULT(DisplayColumn.REMARK, CellKind.CHOICE),
    /** What stands in the way of doing the line. */
    ISSUE(DisplayColumn.REMARK, CellKind.TEXT),
    /** Remark of the store. */
    NOTE(DisplayColumn.REMARK, CellKind.TEXT);

    private static final Wording WORDING = Wording.of(DisplayField.class);

    private final DisplayColumn column;
    private final CellKind kind;

    DisplayField(DisplayColumn column, CellKind kind) {
        this.column = column;
        this.kind = kind;
    }

    /** The numbered column it belongs to. */
    public DisplayColumn column() {
        return column;
    }

    /** What the cell holds. */
    public CellKind kind() {
        return kind;
    }

    /** Heading of the cell. */
    public Bilingual title() {
        return WORDING.text("DisplayField_" + name());
    }

    /** Whether the store writes into it; the import takes these cells and no others. */
    public boolean isFilledByStore() {
        return switch (this) {
            case PRICE_TAG, FEATURE_CARD, ENERGY_LABEL, SHOWN_ON, SHOWN_UNTIL, RESPONSIBLE, SUPPLIER, ARRIVES_ON,
                    STATUS, ACTUAL_MODEL, CHECK_RESULT, NOTE -> true;
            default -> false;
        };
    }
}
