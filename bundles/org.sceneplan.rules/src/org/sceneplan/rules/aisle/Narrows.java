package org.sceneplan.rules.aisle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.sceneplan.geometry.ClearWidth;
import org.sceneplan.geometry.ClearWidth.Bottleneck;
import org.sceneplan.geometry.ClearWidth.Passages;
import org.sceneplan.geometry.Place;

/**
 * The narrowest place between one end of ways and others.
 *
 * @param bottleneck width and gap of the narrow place
 * @param from       where the ways begin
 * @param ends       the ends behind it
 */
public record Narrows(Bottleneck bottleneck, WayEnd from, List<WayEnd> ends) {

    public Narrows {
        ends = List.copyOf(ends);
    }

    /**
     * Measures the ways from one end to others, each from and to the best of the places of its ends, and puts those
     * with the same narrowest place together; those without any way are put together, too.
     *
     * @param widthMm width somebody there has; a way as wide as this is not looked at from further places
     * @return in the order of {@code to}
     */
    public static List<Narrows> between(ClearWidth ways, WayEnd from, List<WayEnd> to, double widthMm) {
        Bottleneck[] widest = new Bottleneck[to.size()];
        int rounds = 0;
        for (WayEnd end : to) {
            rounds = Math.max(rounds, end.places().size());
        }
        for (Stand start : from.places()) {
            for (int round = 0; round < rounds; round++) {
                measure(ways, start.widest(ways, widthMm), to, round, widthMm, widest);
            }
        }
        Map<Bottleneck, List<WayEnd>> endsByPlace = new LinkedHashMap<>();
        Bottleneck noWay = null;
        Bottleneck last = null;
        List<WayEnd> behind = null;
        for (int i = 0; i < widest.length; i++) {
            noWay = noWay == null && widest[i].widthMm() == 0 ? widest[i] : noWay;
            Bottleneck place = widest[i].widthMm() == 0 ? noWay : widest[i];
            behind = place == last ? behind : endsByPlace.computeIfAbsent(place, each -> new ArrayList<>());
            behind.add(to.get(i));
            last = place;
        }
        List<Narrows> narrows = new ArrayList<>();
        endsByPlace.forEach((place, ends) -> narrows.add(new Narrows(place, from, ends)));
        return narrows;
    }

    /**
     * Measures the ways from one end to others as {@link #between} does, but those as wide as wanted are only counted:
     * in the usual case, where all are, no widths are looked for.
     *
     * @param wide takes the ends that a way as wide as wanted leads to: first those reached from the first place of
     *             the start at their own first, each group in the order of {@code to}
     * @return the narrow places, in the order of {@code to}
     */
    public static List<Narrows> below(ClearWidth ways, WayEnd from, List<WayEnd> to, double widthMm,
            Consumer<WayEnd> wide) {
        Stand[] stands = new Stand[to.size()];
        for (int i = 0; i < stands.length; i++) {
            stands[i] = to.get(i).places().get(0);
        }
        double[][] places = Stand.widest(stands, from.places().get(0).widest(ways, widthMm), ways, widthMm);
        boolean[] reached = ways.reaches(places[0], places[1], (int) Math.ceil(widthMm));
        List<WayEnd> others = new ArrayList<>();
        for (int i = 0; i < stands.length; i++) {
            if (reached[i]) {
                wide.accept(to.get(i));
            } else {
                others.add(to.get(i));
            }
        }
        return others.isEmpty() ? List.of() : belowOnly(between(ways, from, others, widthMm), widthMm, wide);
    }

    private static List<Narrows> belowOnly(List<Narrows> all, double widthMm, Consumer<WayEnd> wide) {
        List<Narrows> below = new ArrayList<>();
        for (Narrows narrows : all) {
            if (narrows.bottleneck.widthMm() < widthMm) {
                below.add(narrows);
            } else {
                narrows.ends.forEach(wide);
            }
        }
        return below;
    }

    /** Asks for one place each of the ends that no way is wide enough to yet. */
    private static void measure(ClearWidth ways, Place start, List<WayEnd> to, int round, double widthMm,
            Bottleneck[] widest) {
        int count = 0;
        for (int i = 0; i < widest.length; i++) {
            count += isOpen(to.get(i), round, widthMm, widest[i]) ? 1 : 0;
        }
        if (count == 0) {
            return;
        }
        int[] open = new int[count];
        Stand[] stands = new Stand[count];
        for (int i = 0, k = 0; k < count; i++) {
            if (isOpen(to.get(i), round, widthMm, widest[i])) {
                stands[k] = to.get(i).places().get(round);
                open[k++] = i;
            }
        }
        double[][] places = Stand.widest(stands, start, ways, widthMm);
        Passages found = ways.passages(start, places[0], places[1]);
        Bottleneck atStart = found.get(count);
        for (int k = 0; k < count; k++) {
            int i = open[k];
            widest[i] = wider(widest[i], isLimitedBy(atStart, found, k) ? atStart : found.get(k));
        }
    }

    private static boolean isOpen(WayEnd end, int round, double widthMm, Bottleneck widest) {
        return (widest == null || widest.widthMm() < widthMm) && round < end.places().size();
    }

    /** Where no gap limits the way and it is as wide as its start, the start is the narrow place. */
    private static boolean isLimitedBy(Bottleneck atStart, Passages found, int k) {
        int widthMm = found.widthMm(k);
        return widthMm > 0 && widthMm == atStart.widthMm() && (!found.isAtGap(k) || found.get(k).gap().isEmpty());
    }

    private static Bottleneck wider(Bottleneck one, Bottleneck other) {
        return one == null || other.widthMm() > one.widthMm() ? other : one;
    }
}
