package org.sceneplan.standard;

import java.util.List;

import org.sceneplan.model.standard.Placing;

/**
 * How many fixtures of one type a zone gets and what stands on them.
 *
 * @param minCount must-have number, 0 = optional
 * @param priority 1 is placed first
 * @param live products on it run for the customer
 * @param productTypeCodes product types shown on it, best first
 * @param samplesPerFixture display positions on one fixture
 */
public record FixtureAllowance(String fixtureTypeCode, int minCount, int maxCount, int priority, Placing placing,
        boolean live, List<String> productTypeCodes, int samplesPerFixture, String source) {

    public FixtureAllowance {
        productTypeCodes = List.copyOf(productTypeCodes);
    }
}
