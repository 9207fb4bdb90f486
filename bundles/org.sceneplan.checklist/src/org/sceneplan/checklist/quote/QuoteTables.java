package org.sceneplan.checklist.quote;

import java.util.List;

import org.sceneplan.checklist.ListTable;
import org.sceneplan.plan.snapshot.PlanSnapshot;

/** The lists of a quotation: cover, quotation, totals and selection list. */
public final class QuoteTables {

    private QuoteTables() {
    }

    /** All lists, in the order of the workbook. */
    public static List<ListTable> of(Quotation quotation) {
        return List.of(new CoverList(quotation).table(), new OfferList(quotation).table(),
                new TotalsList(quotation).table(), new SelectionList(quotation).table());
    }

    /** Number of the quotation: that of the terms, else made from store and revision. */
    public static String number(Quotation quotation) {
        PlanSnapshot plan = quotation.context().plan();
        return quotation.terms().number().isEmpty() ? "Q-" + plan.store().code() + "-R" + plan.revision()
                : quotation.terms().number();
    }

    static String projectNumber(Quotation quotation) {
        return quotation.terms().projectNumber().isEmpty() ? quotation.context().plan().id()
                : quotation.terms().projectNumber();
    }
}
