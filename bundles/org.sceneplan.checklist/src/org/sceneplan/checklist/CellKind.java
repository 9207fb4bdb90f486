package org.sceneplan.checklist;

/** What the cells of a column hold; any of them may be blank. */
public enum CellKind {
    /** Texts. */
    TEXT(ListCell.Text.class),
    /** Whole numbers. */
    WHOLE(ListCell.Whole.class),
    /** Numbers with decimals. */
    DECIMAL(ListCell.Decimal.class),
    /** Sums in CNY. */
    MONEY(ListCell.Money.class),
    /** Calendar days. */
    DATE(ListCell.Day.class),
    /** Yes or no. */
    YES_NO(ListCell.YesNo.class),
    /** One of the column's choices. */
    CHOICE(ListCell.Choice.class);

    private final Class<? extends ListCell> cellType;

    CellKind(Class<? extends ListCell> cellType) {
        this.cellType = cellType;
    }

    /** Whether a cell may stand in a column of this kind. */
    public boolean accepts(ListCell cell) {
        return cell instanceof ListCell.Blank || cellType.isInstance(cell);
    }
}
