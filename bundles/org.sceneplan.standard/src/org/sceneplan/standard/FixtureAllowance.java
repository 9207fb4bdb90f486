package org.sceneplan.standard;

import java.util.List;

import org.sceneplan.model.standard.Placing;

/**
 * How many fixtures of one type a zone gets and what stands on them.
 *
 * @param minCount must-have number, 0 = optional
 * @param priority 1 is placed first; after the must-haves, fixtures of one priority take turns
 * @param live products on it run for the customer
 * @param productTypeCodes product types shown on it, best first, without repetition; the positions of a zone's fixtures
 *         of this type go through the list in order and start again at its end, so that a set that belongs together
 *         (hood, hob, oven) stands together in the list
 * @param samplesPerFixture display positions on one fixture, 0 = it shows no product
 */
public record FixtureAllowance(String fixtureTypeCode, int minCount, int maxCount, int priority, Placing placing,
        boolean live, List<String> productTypeCodes, int samplesPerFixture, String source) {

    public FixtureAllowance {
        productTypeCodes = List.copyOf(productTypeCodes);
    }
}
