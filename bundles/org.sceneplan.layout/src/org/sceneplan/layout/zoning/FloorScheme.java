package org.sceneplan.layout.zoning;

import java.util.List;

import org.sceneplan.layout.frame.ShellClip;
import org.sceneplan.layout.frame.UvBox;

/**
 * A way to lay the main aisle into a shell.
 *
 * @param name kind of scheme, for example {@code spine} or {@code loop}
 * @param aisles disjoint boxes of the main aisle
 * @param entry the entry zone, empty on storeys without an entrance
 * @param bands disjoint; with aisles and entry they cover the shell
 */
record FloorScheme(String name, List<UvBox> aisles, UvBox entry, List<Band> bands, double aisleWidthMm) {

    FloorScheme {
        aisles = List.copyOf(aisles);
        bands = List.copyOf(bands);
    }

    /** Area of the shell in a box that is neither aisle nor entry, mm2. */
    double netAreaMm2(ShellClip clip, UvBox box) {
        double area = clip.areaMm2(box);
        if (area <= 0) {
            return 0;
        }
        if (!entry.isEmpty()) {
            area -= clip.areaMm2(box.intersect(entry));
        }
        for (UvBox aisle : aisles) {
            UvBox common = box.intersect(aisle);
            if (!common.isEmpty()) {
                area -= clip.areaMm2(common);
            }
        }
        return area;
    }

    /** Longest common border of a box with the aisle or the entry, mm. */
    double accessMm(UvBox box) {
        double longest = entry.isEmpty() ? 0 : entry.contactMm(box);
        for (UvBox aisle : aisles) {
            longest = Math.max(longest, aisle.contactMm(box));
        }
        return longest;
    }

    /** Area of the main aisle, mm2. */
    double aisleAreaMm2(ShellClip clip) {
        return aisles.stream().mapToDouble(clip::areaMm2).sum();
    }
}
