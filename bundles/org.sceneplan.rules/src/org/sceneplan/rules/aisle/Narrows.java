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
     * Measures the ways from one end to others, each from and to the best of the places of its ends, and puts those with
     * the same narrowest place together.
     *
     * @return in the order of {@code to}
     */
    public static List<Narrows> between(ClearWidth ways, WayEnd from, List<WayEnd> to) {
        List<Point> places = to.stream().flatMap(end -> end.places().stream()).toList();
        List<Bottleneck> best = new ArrayList<>();
        for (Point start : from.places()) {
            List<Bottleneck> found = ways.bottlenecks(start, places);
            for (int i = 0; i < found.size(); i++) {
                if (best.size() <= i) {
                    best.add(found.get(i));
                } else if (found.get(i).widthMm() > best.get(i).widthMm()) {
                    best.set(i, found.get(i));
                }
            }
        }
        Map<Bottleneck, List<WayEnd>> endsByPlace = new LinkedHashMap<>();
        int next = 0;
        for (WayEnd end : to) {
            Bottleneck widest = best.get(next);
            for (int i = 0; i < end.places().size(); i++) {
                Bottleneck candidate = best.get(next++);
                widest = candidate.widthMm() > widest.widthMm() ? candidate : widest;
            }
            endsByPlace.computeIfAbsent(widest, place -> new ArrayList<>()).add(end);
        }
        List<Narrows> narrows = new ArrayList<>();
        endsByPlace.forEach((place, ends) -> narrows.add(new Narrows(place, ends)));
        return narrows;
    }
}
