package org.sceneplan.rules;

/** On which side of its limit a measured value holds; a value equal to the limit holds on both. */
public enum Sense {
    /** The value must reach the limit, for example a clear width. */
    AT_LEAST,
    /** The value must not exceed the limit, for example a distance to an exit. */
    AT_MOST;

    /** Returns how far a value is on the good side of a limit; negative where it breaks it. */
    public double margin(double value, double limit) {
        return this == AT_LEAST ? value - limit : limit - value;
    }
}
