package org.sceneplan.drawing.internal.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Position numbers in short: {@code 1~3-2} for places 2 of tiers 1 to 3, {@code 1-1/2-1~2} for place 1 of tier 1 and
 * places 1 and 2 of tier 2. Numbers of another form are listed one by one.
 */
public final class PositionNumbers {
    private static final Pattern TIER_AND_PLACE = Pattern.compile("(\\D*)(\\d{1,4})-(\\d{1,4})");
    private static final int MOST_DIGITS = 4;

    private PositionNumbers() {
    }

    /** The numbers in short. */
    public static String inShort(List<String> numbers) {
        if (numbers.size() == 1) {
            return ofOne(numbers.getFirst());
        }
        String prefix = null;
        TreeMap<Integer, TreeSet<Integer>> placesByTier = new TreeMap<>();
        for (String number : numbers) {
            Matcher matcher = TIER_AND_PLACE.matcher(number);
            if (!matcher.matches() || prefix != null && !prefix.equals(matcher.group(1))) {
                return String.join("/", numbers);
            }
            prefix = matcher.group(1);
            placesByTier.computeIfAbsent(Integer.valueOf(matcher.group(2)), tier -> new TreeSet<>())
                    .add(Integer.valueOf(matcher.group(3)));
        }
        return placesByTier.isEmpty() ? "" : prefix + text(placesByTier);
    }

    /** Most groups are of one position: without looking for ranges. */
    private static String ofOne(String number) {
        int dash = number.lastIndexOf('-');
        int tier = dash;
        while (tier > 0 && isDigit(number, tier - 1)) {
            tier--;
        }
        boolean known = isShort(dash - tier) && isShort(number.length() - dash - 1);
        for (int i = 0; i < number.length(); i++) {
            known &= i == dash || isDigit(number, i) == i >= tier;
        }
        return known ? number.substring(0, tier) + Integer.parseInt(number, tier, dash, 10) + "-"
                + Integer.parseInt(number, dash + 1, number.length(), 10) : number;
    }

    private static boolean isShort(int digits) {
        return digits > 0 && digits <= MOST_DIGITS;
    }

    private static boolean isDigit(String number, int index) {
        return number.charAt(index) >= '0' && number.charAt(index) <= '9';
    }

    private static String text(TreeMap<Integer, TreeSet<Integer>> placesByTier) {
        List<String> parts = new ArrayList<>();
        int from = placesByTier.firstKey();
        int last = from;
        for (Map.Entry<Integer, TreeSet<Integer>> tier : placesByTier.tailMap(from, false).entrySet()) {
            if (tier.getKey() != last + 1 || !tier.getValue().equals(placesByTier.get(last))) {
                parts.add(range(from, last) + "-" + places(placesByTier.get(last)));
                from = tier.getKey();
            }
            last = tier.getKey();
        }
        parts.add(range(from, last) + "-" + places(placesByTier.get(last)));
        return String.join("/", parts);
    }

    private static String places(TreeSet<Integer> places) {
        boolean gapless = places.last() - places.first() == places.size() - 1;
        return gapless ? range(places.first(), places.last())
                : String.join(",", places.stream().map(String::valueOf).toList());
    }

    private static String range(int from, int to) {
        return from == to ? Integer.toString(from) : from + "~" + to;
    }
}
