package org.sceneplan.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spells out short position numbers: {@code B1~2-1,3/3-1} is B1-1, B1-3, B2-1, B2-3, B3-1. */
final class PositionRange {
    private static final Pattern PART = Pattern.compile("(\\d+)(?:~(\\d+))?-(.+)");

    private PositionRange() {
    }

    static List<String> numbers(String text) {
        String side = text.startsWith("B") ? "B" : "";
        List<String> numbers = new ArrayList<>();
        for (String part : text.substring(side.length()).split("/")) {
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches()) {
                throw new IllegalArgumentException(text);
            }
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            for (int tier = first; tier <= last; tier++) {
                for (int place : places(matcher.group(3))) {
                    numbers.add(side + tier + "-" + place);
                }
            }
        }
        return numbers;
    }

    private static List<Integer> places(String text) {
        List<Integer> places = new ArrayList<>();
        for (String range : text.split(",")) {
            String[] ends = range.split("~");
            for (int place = Integer.parseInt(ends[0]); place <= Integer.parseInt(ends[ends.length - 1]); place++) {
                places.add(place);
            }
        }
        return places;
    }
}
