package org.sceneplan.exchange.table;

import java.math.BigDecimal;

import org.sceneplan.checklist.CellKind;
import org.sceneplan.checklist.ListCell;

/** Fonts, colours and number formats of printed lists. */
final class SheetStyle {
    /** Font that Windows and macOS spreadsheet programs show Chinese with. */
    static final String FONT = "Microsoft YaHei";
    static final double FONT_SIZE = 9;
    static final int TITLE_SIZE = 16;
    static final int FOOTER_SIZE = 8;
    static final String HEADING_FILL = "DDE3EA";
    /** Behind what the store fills in. */
    static final String STORE_HEADING_FILL = "F5E3B5";
    static final String STORE_FILL = "FFFBEF";
    static final String TOTAL_FILL = "F2F4F7";
    static final String LINE = "B8C0CA";
    static final String GROUP_LINE = "5B6775";

    private static final String DAY = "yyyy-mm-dd";
    /** What is typed stays as it is: {@code 1-2} does not become a day. */
    private static final String TEXT = "@";

    private SheetStyle() {
    }

    /** Number format of a cell; blank cells have that of their column, so that a typed day shows as a day. */
    static String format(ListCell cell, CellKind kind) {
        return cell instanceof ListCell.Blank && kind == CellKind.DATE ? DAY
                : cell instanceof ListCell.Blank && kind == CellKind.TEXT || cell instanceof ListCell.Text ? TEXT
                        : format(cell);
    }

    /** Number format of a cell; empty for texts. */
    static String format(ListCell cell) {
        return switch (cell) {
            case ListCell.Whole whole -> "#,##0";
            case ListCell.Decimal decimal -> decimal.value().scale() <= 0 ? "#,##0"
                    : "#,##0." + "0".repeat(decimal.value().scale());
            case ListCell.Money money -> isWhole(money.cny()) ? "#,##0" : "#,##0.00";
            case ListCell.Day day -> DAY;
            case ListCell.Blank blank -> "";
            case ListCell.Text text -> "";
            case ListCell.YesNo yesNo -> "";
            case ListCell.Choice choice -> "";
        };
    }

    static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
