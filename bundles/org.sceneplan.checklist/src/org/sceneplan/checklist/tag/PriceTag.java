package org.sceneplan.checklist.tag;

import org.sceneplan.rules.wording.Bilingual;

/**
 * What stands on the tag of one place.
 *
 * @param positionId the place on the plan
 * @param place number of fixture and position, so that the store hangs it in the right place
 * @param typeName product type
 * @param name name of the product without brand and model
 * @param size width, depth and height in mm
 * @param priceCny list price, at least 1
 * @param subsidisedCny price after subsidy on the day of the tags; 0 = none or no day given
 * @param energyGrade 1 (best) to 5, 0 = not graded
 * @param carriesEnergyLabel whether goods of this type must carry the energy label
 * @param powerW rated power of the type, 0 = none
 */
public record PriceTag(String positionId, String place, Bilingual typeName, String brand, String model, String sku,
        String name, String size, int priceCny, int subsidisedCny, int energyGrade, boolean carriesEnergyLabel,
        int powerW) {
}
