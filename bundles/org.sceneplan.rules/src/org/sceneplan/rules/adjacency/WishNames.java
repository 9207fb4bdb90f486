package org.sceneplan.rules.adjacency;

import java.util.Set;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.AdjacencyWish;

/** Names of what wishes speak of. */
final class WishNames {

    private static final Wording WORDING = Wording.of(WishNames.class);
    private static final Set<String> KNOWN = Set.of("entrance", "window", "checkout", "wall", "column", "waterPoint",
            "flue", "sideDoor", "tv", "fridge", "laundry", "ac", "kitchen", "water", "water_heater", "bath",
            "small_kitchen", "clean", "air", "care", "smart", "furniture");

    private WishNames() {
    }

    /** Returns the name of an element, a product group or a zone code; the name itself where none is known. */
    static Bilingual of(CheckScope scope, String name) {
        return KNOWN.contains(name) ? WORDING.text("WishNames_" + name) : scope.names().zoneCode(name);
    }

    /** Returns why a format wishes it. */
    static Bilingual reason(AdjacencyWish wish) {
        return new Bilingual(wish.reasonZh(), wish.reasonEn());
    }
}
