package org.sceneplan.checklist;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.rules.wording.Bilingual;

/** Gaps wanted between neighbouring samples, from {@code data/display-gaps.csv}. */
final class DisplayGaps {
    private static final Map<String, Bilingual> TEXT_BY_GROUP_AND_MOUNT = load();

    private DisplayGaps() {
    }

    /** What to keep free beside a sample of the type; empty when no display rule says. */
    static Optional<Bilingual> of(ProductTypeSnapshot type) {
        return Optional.ofNullable(TEXT_BY_GROUP_AND_MOUNT.get(type.group() + "/" + type.mount().getLiteral()));
    }

    private static Map<String, Bilingual> load() {
        Map<String, Bilingual> texts = new LinkedHashMap<>();
        DataTable.rows("display-gaps.csv").forEach(row -> texts.put(row.get("group") + "/" + row.get("mount"),
                new Bilingual(row.get("text_zh"), row.get("text_en"))));
        return texts;
    }
}
