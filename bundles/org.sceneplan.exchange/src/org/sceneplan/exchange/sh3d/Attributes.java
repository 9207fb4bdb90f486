package org.sceneplan.exchange.sh3d;

import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

/** The attributes of one element as checked values; remembers whether one of them made no sense. */
final class Attributes {
    private static final double MAX_RATIO = 100;
    private static final double MAX_ANGLE_RAD = 1_000;
    private static final int MAX_NUMBER_CHARACTERS = 64;

    private final Map<String, String> valueByName = new HashMap<>();
    private boolean damaged;

    Attributes(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            valueByName.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
    }

    boolean isDamaged() {
        return damaged;
    }

    boolean has(String name) {
        return valueByName.containsKey(name);
    }

    /** A text without control characters, cut to a readable length; empty when there is none. */
    String text(String name) {
        String text = valueByName.getOrDefault(name, "").replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]+", " ").strip();
        return text.codePointCount(0, text.length()) <= Sh3dLimits.MAX_TEXT ? text
                : text.substring(0, text.offsetByCodePoints(0, Sh3dLimits.MAX_TEXT - 1)) + "…";
    }

    /** A length in mm; the given one, in cm, when there is none. A missing one without stand-in is damage. */
    double lengthMm(String name, double otherwiseCm) {
        return number(name, otherwiseCm, Sh3dLimits.MAX_CM) * 10;
    }

    /** A share of a length. */
    double ratio(String name, double otherwise) {
        return number(name, otherwise, MAX_RATIO);
    }

    /** An angle in degrees, 0 when there is none; the file has radians. */
    double angleDeg(String name) {
        return Math.toDegrees(number(name, 0, MAX_ANGLE_RAD));
    }

    /** A place. */
    Spot spot(String x, String y) {
        return Spot.ofFile(number(x, Double.NaN, Sh3dLimits.MAX_CM), number(y, Double.NaN, Sh3dLimits.MAX_CM));
    }

    private double number(String name, double otherwise, double most) {
        String text = valueByName.get(name);
        double number = otherwise;
        if (text != null) {
            try {
                number = text.length() > MAX_NUMBER_CHARACTERS ? Double.NaN : Double.parseDouble(text.strip());
            } catch (NumberFormatException e) {
                number = Double.NaN;
            }
        }
        if (!(Math.abs(number) <= most)) {
            damaged = true;
            return 0;
        }
        return number;
    }
}
