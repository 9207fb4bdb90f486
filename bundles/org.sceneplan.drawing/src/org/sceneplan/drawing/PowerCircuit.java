package org.sceneplan.drawing;

import static java.util.Objects.requireNonNull;

import java.util.List;

import org.sceneplan.rules.wording.Bilingual;

/**
 * A circuit as the circuit list of the same plan proposes it.
 *
 * @param number its number, {@code C07}
 * @param phase its phase, {@code L2}
 * @param breakerA rating of its breaker in A
 * @param use whether it feeds one appliance alone or several, in words
 * @param ratedW sum of rated powers in W
 * @param demandW power to plan for in W
 * @param elementIds ids of what it feeds; those that are not display positions do not matter
 */
public record PowerCircuit(String number, String phase, long breakerA, Bilingual use, long ratedW, long demandW,
        List<String> elementIds) {

    public PowerCircuit {
        requireNonNull(number, "number");
        requireNonNull(phase, "phase");
        requireNonNull(use, "use");
        elementIds = List.copyOf(elementIds);
    }
}
