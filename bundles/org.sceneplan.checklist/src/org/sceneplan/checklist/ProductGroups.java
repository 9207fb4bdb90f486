package org.sceneplan.checklist;

import java.util.Set;

import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/** Names of the product groups of the catalogue. Source: field notes 6, column {@code group}. */
public final class ProductGroups {
    private static final Wording WORDING = Wording.of(ProductGroups.class);
    private static final Set<String> NAMED = Set.of("tv", "fridge", "laundry", "ac", "kitchen", "water",
            "water_heater", "bath", "small_kitchen", "clean", "air", "care", "smart", "3c", "furniture");

    private ProductGroups() {
    }

    /** The name of a group; the code itself for a group of another catalogue. */
    public static Bilingual name(String code) {
        return NAMED.contains(code) ? WORDING.text("ProductGroups_" + code) : Bilingual.same(code);
    }
}
