package org.sceneplan.exchange.table;

import java.math.BigDecimal;
import java.util.Locale;

import org.sceneplan.checklist.ListCell;
import org.sceneplan.rules.wording.Bilingual;

/** Cells and texts of a list in one language. */
final class CellText {
    private final Locale locale;

    CellText(Locale locale) {
        this.locale = locale;
    }

    /** The text in this language. */
    String of(Bilingual text) {
        return text.in(locale);
    }

    /** The value without unit or grouping; dates as YYYY-MM-DD, blank as an empty text. */
    String of(ListCell cell) {
        return switch (cell) {
            case ListCell.Blank blank -> "";
            case ListCell.Text text -> of(text.text());
            case ListCell.Whole whole -> Long.toString(whole.value());
            case ListCell.Decimal decimal -> decimal.value().toPlainString();
            case ListCell.Money money -> plain(money.cny());
            case ListCell.Day day -> day.date().toString();
            case ListCell.YesNo yesNo -> of(yesNo.yes() ? new Bilingual("是", "yes") : new Bilingual("否", "no"));
            case ListCell.Choice choice -> of(choice.choice().name());
        };
    }

    private static String plain(BigDecimal cny) {
        return cny.signum() == 0 ? "0" : cny.stripTrailingZeros().toPlainString();
    }
}
