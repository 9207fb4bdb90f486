package org.sceneplan.checklist;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.sceneplan.rules.wording.Bilingual;

/** A typed value in a list. */
public sealed interface ListCell {

    /** Nothing known yet: the store fills it in. */
    ListCell BLANK = new Blank();

    /** A cell without value. */
    record Blank() implements ListCell {
    }

    /** A text in both languages. */
    record Text(Bilingual text) implements ListCell {
        public Text {
            requireNonNull(text, "text");
        }
    }

    /** A whole number. */
    record Whole(long value) implements ListCell {
    }

    /** A number whose scale is the number of decimals shown. */
    record Decimal(BigDecimal value) implements ListCell {
        public Decimal {
            requireNonNull(value, "value");
        }
    }

    /** A sum in CNY with two decimals at most. */
    record Money(BigDecimal cny) implements ListCell {
        public Money {
            requireNonNull(cny, "cny");
        }
    }

    /** A calendar day. */
    record Day(LocalDate date) implements ListCell {
        public Day {
            requireNonNull(date, "date");
        }
    }

    /** Yes or no. */
    record YesNo(boolean yes) implements ListCell {
    }

    /** One value of the column's choices. */
    record Choice(ListChoice choice) implements ListCell {
        public Choice {
            requireNonNull(choice, "choice");
        }
    }

    /** A text; blank when it is empty. */
    static ListCell text(String text) {
        return text.isEmpty() ? BLANK : new Text(Bilingual.same(text));
    }

    /** A text in both languages; blank when both are empty. */
    static ListCell text(Bilingual text) {
        return text.zh().isEmpty() && text.en().isEmpty() ? BLANK : new Text(text);
    }

    /** A sum of whole CNY. */
    static ListCell money(long cny) {
        return new Money(BigDecimal.valueOf(cny));
    }
}
