package org.sceneplan.rules.load;

/**
 * Load of the live samples of one product group.
 *
 * @param productGroup group of the catalogue
 * @param samples      number of live samples
 * @param ratedW       sum of rated powers in W
 * @param demandFactor share of the rated power that is drawn at the same time, 0 to 1
 */
public record GroupLoad(String productGroup, int samples, double ratedW, double demandFactor) {

    /** Returns the power to be planned for in W. */
    public double demandW() {
        return ratedW * demandFactor;
    }
}
