package org.sceneplan.rules.building;

/** Codes of the fixture and product catalogue that code rules know by their use. */
public final class FixtureCodes {

    /** Checkout desk. */
    public static final String CHECKOUT = "CASH";
    /** Service and trade-in desk. */
    public static final String SERVICE_DESK = "SERV";
    /** Glass showcase, the one fixture goods are sold over like over a counter. */
    public static final String COUNTER = "SHOW";
    /** Store-room rack. */
    public static final String STORE_RACK = "RACK";
    /** Platform in a display window. */
    public static final String WINDOW_PLATFORM = "WIND";
    /** Product type: washer and dryer sold as one stack. */
    public static final String WASHER_STACK = "WSET";

    private FixtureCodes() {
    }
}
