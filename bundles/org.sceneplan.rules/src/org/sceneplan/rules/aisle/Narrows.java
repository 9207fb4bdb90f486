package org.sceneplan.rules.aisle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.geometry.ClearWidth;
import org.sceneplan.geometry.ClearWidth.Bottleneck;
import org.sceneplan.geometry.Point;

/**
 * The narrowest place between one end of ways and others.
 *
 * @param bottleneck width and gap of the narrow place
 * @param ends       the ends behind it
 */
public record Narrows(Bottleneck bottleneck, List<WayEnd> ends) {

    public Narrows {
        ends = List.copyOf(ends);
    }

    /**
     * Measures the ways from one end to others, each from and to the best of the places of its ends, and puts those
     * with the same narrowest place together.
     *
     * @param enoughMm a way as wide as this is not looked at from further places
     * @return in the order of {@code to}
     */
    public static List<Narrows> between(ClearWidth ways, WayEnd from, List<WayEnd> to, double enoughMm) {
        Bottleneck[] widest = new Bottleneck[to.size()];
        for (Point start : from.places()) {
            List<Integer> open = new ArrayList<>();
            List<Point> places = new ArrayList<>();
            for (int i = 0; i < widest.length; i++) {
                if (widest[i] == null || widest[i].widthMm() < enoughMm) {
                    open.add(i);
                    places.addAll(to.get(i).places());
                }
            }
            if (places.isEmpty()) {
                break;
            }
            places.add(start);
            List<Bottleneck> found = ways.bottlenecks(start, places);
            Bottleneck atStart = found.get(places.size() - 1);
            int next = 0;
            for (int i : open) {
                for (int place = 0; place < to.get(i).places().size(); place++) {
                    widest[i] = wider(widest[i], limitedBy(atStart, found.get(next++)));
                }
            }
        }
        Map<Bottleneck, List<WayEnd>> endsByPlace = new LinkedHashMap<>();
        for (int i = 0; i < widest.length; i++) {
            endsByPlace.computeIfAbsent(widest[i], place -> new ArrayList<>()).add(to.get(i));
        }
        List<Narrows> narrows = new ArrayList<>();
        endsByPlace.forEach((place, ends) -> narrows.add(new Narrows(place, ends)));
        return narrows;
    }

    /** Where no gap limits the way and it is as wide as its start, the start is the narrow place. */
    private static Bottleneck limitedBy(Bottleneck atStart, Bottleneck found) {
        return found.gap().isEmpty() && found.widthMm() == atStart.widthMm() && found.widthMm() > 0 ? atStart : found;
    }

    private static Bottleneck wider(Bottleneck one, Bottleneck other) {
        return one == null || other.widthMm() > one.widthMm() ? other : one;
    }
}
