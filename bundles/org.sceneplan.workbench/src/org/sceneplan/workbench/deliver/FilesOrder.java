package org.sceneplan.workbench.deliver;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import org.sceneplan.checklist.quote.QuoteTerms;

/**
 * Files to be written of a plan.
 *
 * @param wanted what
 * @param folder where
 * @param language language of the texts
 * @param day day on which prices after subsidy are to hold; null = left out
 * @param terms terms of the quotation
 */
record FilesOrder(Set<Deliverable> wanted, Path folder, Locale language, LocalDate day, QuoteTerms terms) {

    FilesOrder {
        wanted = Set.copyOf(wanted);
    }
}
