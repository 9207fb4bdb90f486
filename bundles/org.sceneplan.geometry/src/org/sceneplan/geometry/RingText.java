package org.sceneplan.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The text form of a ring, {@code x,y x,y ...}. */
final class RingText {

    private RingText() {
    }

    static String format(List<Point> points) {
        return points.stream().map(Point::toString).collect(Collectors.joining(" "));
    }

    static List<Point> parse(String text) {
        List<Point> points = new ArrayList<>();
        for (String pair : text.strip().split("\\s+")) {
            points.add(parsePair(pair, points.size()));
        }
        return points;
    }

    private static Point parsePair(String pair, int index) {
        int comma = pair.indexOf(',');
        try {
            if (comma > 0) {
                return new Point(Integer.parseInt(pair.substring(0, comma)),
                        Integer.parseInt(pair.substring(comma + 1)));
            }
        } catch (NumberFormatException notAnInt) {
            throw refusal(pair, index, notAnInt);
        }
        throw refusal(pair, index, null);
    }

    private static IllegalArgumentException refusal(String pair, int index, NumberFormatException cause) {
        String shown = pair.length() > 40 ? pair.substring(0, 40) + "..." : pair;
        return new IllegalArgumentException("point " + index + ": expected x,y in whole mm, found '" + shown + "'",
                cause);
    }
}
