package org.sceneplan.checklist.quote;

import org.sceneplan.rules.wording.Bilingual;

/**
 * How long products take to come and how long they are under warranty.
 *
 * @param deliveryDays calendar days from the order
 * @param warrantyMonths months from acceptance
 */
public record Supply(ProductScope scope, int deliveryDays, int warrantyMonths, Bilingual source) {
}
