package org.sceneplan.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scene tints of one format can be told apart by people with normal, deuteranope and protanope sight, and carry black
 * text. Source: Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency", IEEE TVCG 15(6), 2009, severity 1.0; differences are CIE 1976 in L*a*b*, D65.
 */
final class TintTest {

    private static final double[][] NORMAL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    private static final double[][] DEUTERANOPE = {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}};
    private static final double[][] PROTANOPE = {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}};
    /** Two flat areas side by side are told apart from about 2.3 on; 7 keeps apart areas with lines between them. */
    private static final double MIN_DIFFERENCE = 7;
    /** Relative luminance of a tint on which black text has a contrast of at least 10:1. */
    private static final double MIN_LUMINANCE = 0.45;

    static Stream<StandardSnapshot> standards() throws StandardReadException {
        return BundledStandardsTest.standards();
    }

    @ParameterizedTest
    @MethodSource("standards")
    void anyTwoZonesOfAFormatDiffer(StandardSnapshot standard) {
        List<ZoneTarget> zones = standard.zones();
        for (int i = 0; i < zones.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (double[][] sight : List.of(NORMAL, DEUTERANOPE, PROTANOPE)) {
                    double difference = difference(zones.get(i).tint(), zones.get(j).tint(), sight);
                    assertTrue(difference >= MIN_DIFFERENCE, "%s %s - %s: %.1f".formatted(standard.id(),
                            zones.get(i).code(), zones.get(j).code(), difference));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("standards")
    void tintsCarryBlackText(StandardSnapshot standard) {
        for (ZoneTarget zone : standard.zones()) {
            double[] linear = linear(zone.tint());
            double luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
            assertTrue(luminance >= MIN_LUMINANCE, zone.code() + " " + luminance);
        }
    }

    @Test
    void oneFamilyOneColourInAllFormats() throws StandardReadException {
        assertEquals(tint("S_CLASS", "KITCHEN"), tint("SMART_KITCHEN", "KITCHEN_APPLIANCES"));
        assertEquals(tint("S_CLASS", "BATH"), tint("SMART_KITCHEN", "BATHROOM"));
        assertEquals(tint("S_CLASS", "LIVING"), tint("HOME", "APPLIANCES"));
        assertEquals(tint("HOME", "APPLIANCES"), tint("THREE_C", "APPLIANCES"));
        assertEquals(tint("HOME", "HOMEWARE"), tint("SMART_KITCHEN", "HOME_GOODS"));
        for (String code : List.of("ENTRY", "SERVICE", "MAIN_AISLE", "BACK_OF_HOUSE")) {
            for (String id : StandardLibrary.bundled().ids()) {
                assertEquals(tint("S_CLASS", code), tint(id, code));
            }
        }
    }

    private static String tint(String id, String code) throws StandardReadException {
        return StandardLibrary.bundled().standard(id).zone(code).orElseThrow().tint();
    }

    private static double difference(String one, String other, double[][] sight) {
        double[] a = lab(seen(linear(one), sight));
        double[] b = lab(seen(linear(other), sight));
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] linear(String tint) {
        double[] linear = new double[3];
        for (int channel = 0; channel < 3; channel++) {
            double value = Integer.parseInt(tint.substring(1 + 2 * channel, 3 + 2 * channel), 16) / 255.0;
            linear[channel] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    private static double[] seen(double[] linear, double[][] sight) {
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            double sum = 0;
            for (int column = 0; column < 3; column++) {
                sum += sight[row][column] * linear[column];
            }
            seen[row] = Math.clamp(sum, 0, 1);
        }
        return seen;
    }

    private static double[] lab(double[] linear) {
        double x = root((0.4124 * linear[0] + 0.3576 * linear[1] + 0.1805 * linear[2]) / 0.95047);
        double y = root(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]);
        double z = root((0.0193 * linear[0] + 0.1192 * linear[1] + 0.9505 * linear[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116.0;
    }
}
