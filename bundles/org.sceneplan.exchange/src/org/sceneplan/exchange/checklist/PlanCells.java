package org.sceneplan.exchange.checklist;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.sceneplan.checklist.DisplayField;
import org.sceneplan.checklist.ListCell;

/** Whether a cell of the file still says what the plan says, in whichever language and form it was saved. */
final class PlanCells {
    /** The order of the walk, what follows from other cells, and what depends on the day of the export. */
    private static final Set<DisplayField> NOT_COMPARED = EnumSet.of(DisplayField.LINE,
            DisplayField.STORE_NAME, DisplayField.PLAN, DisplayField.REVISION, DisplayField.DAYS,
            DisplayField.PRICE_AFTER);
    /** What a line is about; the rest may change from one revision to the next without making a report worthless. */
    private static final Set<DisplayField> IDENTITY = EnumSet.of(DisplayField.FIXTURE, DisplayField.POSITION,
            DisplayField.TYPE_CODE, DisplayField.SKU);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*(\\.[0-9]+)?");

    private PlanCells() {
    }

    /** The fields of the plan to compare. */
    static Set<DisplayField> compared(boolean sameRevision) {
        Set<DisplayField> fields = EnumSet.allOf(DisplayField.class);
        fields.removeIf(field -> field.isFilledByStore() || NOT_COMPARED.contains(field)
                || !sameRevision && !IDENTITY.contains(field));
        return fields;
    }

    static boolean isSame(ListCell planned, String text) {
        return switch (planned) {
            case ListCell.Blank blank -> text.isEmpty();
            case ListCell.Text known -> isSameText(known.text().zh(), text) || isSameText(known.text().en(), text)
                    || isDayOf(known.text().zh(), text);
            case ListCell.Choice choice -> isSameText(choice.choice().name().zh(), text)
                    || isSameText(choice.choice().name().en(), text);
            case ListCell.Whole whole -> isSameNumber(BigDecimal.valueOf(whole.value()), text);
            case ListCell.Decimal decimal -> isSameNumber(decimal.value(), text);
            case ListCell.Money money -> isSameNumber(money.cny(), text);
            case ListCell.Day day -> CellWords.day(text).equals(Optional.of(day.date()));
            case ListCell.YesNo yesNo -> CellWords.tick(text).map(tick -> tick.getLiteral().equals("yes"))
                    .orElse(false) == yesNo.yes();
        };
    }

    private static boolean isSameText(String planned, String text) {
        return usual(planned).equals(usual(text));
    }

    /** Control characters do not survive a spreadsheet, blanks multiply. */
    private static String usual(String text) {
        return CellWords.plain(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("[\\p{Cntrl}\\s]+", " ");
    }

    private static boolean isSameNumber(BigDecimal planned, String text) {
        return NUMBER.matcher(text).matches() && new BigDecimal(text.replace(",", "")).compareTo(planned) == 0;
    }

    /** A spreadsheet made a day of position 1-2: first or second of a month, in some year. */
    private static boolean isDayOf(String planned, String text) {
        Optional<LocalDate> day = planned.matches("\\d{1,2}-\\d{1,2}") ? CellWords.day(text) : Optional.empty();
        return day.isPresent() && (planned.equals(day.get().getMonthValue() + "-" + day.get().getDayOfMonth())
                || planned.equals(day.get().getDayOfMonth() + "-" + day.get().getMonthValue()));
    }
}
