package org.sceneplan.rules.aisle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.geometry.ClearWidth;
import org.sceneplan.geometry.ClearWidth.Bottleneck;
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
        int rounds = to.stream().mapToInt(end -> end.places().size()).max().orElse(0);
        for (Stand start : from.places()) {
            for (int round = 0; round < rounds; round++) {
                measure(ways, start.widest(ways, widthMm), to, round, widthMm, widest);
            }
        }
        Map<Bottleneck, List<WayEnd>> endsByPlace = new LinkedHashMap<>();
        Bottleneck noWay = null;
        for (int i = 0; i < widest.length; i++) {
            noWay = noWay == null && widest[i].widthMm() == 0 ? widest[i] : noWay;
            Bottleneck place = widest[i].widthMm() == 0 ? noWay : widest[i];
            endsByPlace.computeIfAbsent(place, each -> new ArrayList<>()).add(to.get(i));
        }
        List<Narrows> narrows = new ArrayList<>();
        endsByPlace.forEach((place, ends) -> narrows.add(new Narrows(place, from, ends)));
        return narrows;
    }

    /** Asks for one place each of the ends that no way is wide enough to yet. */
    private static void measure(ClearWidth ways, Place start, List<WayEnd> to, int round, double widthMm,
            Bottleneck[] widest) {
        List<Integer> open = new ArrayList<>(widest.length);
        List<Stand> stands = new ArrayList<>(widest.length);
        for (int i = 0; i < widest.length; i++) {
            if (round < to.get(i).places().size() && (widest[i] == null || widest[i].widthMm() < widthMm)) {
                open.add(i);
                stands.add(to.get(i).places().get(round));
            }
        }
        if (open.isEmpty()) {
            return;
        }
        List<Place> places = Stand.widest(stands, ways, widthMm);
        places.add(start);
        List<Bottleneck> found = ways.passages(start, places);
        Bottleneck atStart = found.get(places.size() - 1);
        for (int k = 0; k < open.size(); k++) {
            int i = open.get(k);
            widest[i] = wider(widest[i], limitedBy(atStart, found.get(k)));
        }
    }

    /** Where no gap limits the way and it is as wide as its start, the start is the narrow place. */
    private static Bottleneck limitedBy(Bottleneck atStart, Bottleneck found) {
        return found.gap().isEmpty() && found.widthMm() == atStart.widthMm() && found.widthMm() > 0 ? atStart : found;
    }

    private static Bottleneck wider(Bottleneck one, Bottleneck other) {
        return one == null || other.widthMm() > one.widthMm() ? other : one;
    }
}
