package org.sceneplan.exchange.gltf;

/**
 * A material.
 *
 * @param name name in the file
 * @param colour {@code #RRGGBB}
 * @param opacity 1 = opaque
 */
record Paint(String name, String colour, double opacity) {
    private static final double LINEAR_BELOW = 0.04045;

    static Paint solid(String name, String colour) {
        return new Paint(name, colour, 1);
    }

    /** Red, green, blue and opacity as glTF wants them: linear light. Source: IEC 61966-2-1. */
    double[] factors() {
        double[] factors = new double[4];
        for (int i = 0; i < 3; i++) {
            double value = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            double linear = value <= LINEAR_BELOW ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            factors[i] = Math.round(linear * 1e4) / 1e4;
        }
        factors[3] = opacity;
        return factors;
    }
}
