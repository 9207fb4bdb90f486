package org.sceneplan.exchange.psa;

import java.util.Map;
import java.util.Optional;

/**
 * What a file can't tell.
 *
 * @param units unit of its lengths; empty guesses by the height of the planograms
 * @param typeByCategory product type of the catalogue by category, or by category and subcategory joined with a slash
 */
public record PsaSettings(Optional<PsaUnits> units, Map<String, String> typeByCategory) {

    public PsaSettings {
        typeByCategory = Map.copyOf(typeByCategory);
    }
}
