package org.sceneplan.workbench.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sceneplan.editor.PackageTexts;
import org.sceneplan.layout.likeness.Likeness;
import org.sceneplan.layout.likeness.StoreTraits;
import org.sceneplan.layout.likeness.Trait;

/** Why a store is as much like a new one as it is, in words. */
final class LikenessReasons {
    private static final double MM_PER_M = 1000;
    private static final int PERCENT = 100;

    private final PackageTexts texts;
    private final PackageTexts numbers;

    LikenessReasons(Locale locale) {
        texts = PackageTexts.of(LikenessReasons.class, locale);
        numbers = PackageTexts.ofEditor(locale);
    }

    /** A line for the whole, then one for each trait. */
    String of(Likeness likeness) {
        if (likeness == null) {
            return texts.text("likeness.none");
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("likeness.whole", likeness.percent(), likeness.shareByTrait().size()));
        likeness.shareByTrait().forEach((trait, share) -> lines.add(texts.text("likeness.trait",
                texts.text("likeness." + trait.name()), Math.round(share * PERCENT), value(trait, likeness.there()),
                value(trait, likeness.here()))));
        if (!likeness.isSameFormat()) {
            lines.add(texts.text("likeness.otherFormat"));
        }
        return String.join("\n", lines);
    }

    private String value(Trait trait, StoreTraits traits) {
        return switch (trait) {
            case AREA -> texts.text("likeness.m2", numbers.number(traits.areaM2(), 1));
            case FRONT -> metres(traits.frontMm());
            case DEPTH -> metres(traits.depthMm());
            case ENTRANCE -> traits.entranceFromEndMm() < 0 ? texts.text("likeness.noEntrance")
                    : texts.text("likeness.fromEnd", metres(traits.entranceFromEndMm()));
            case TIER -> texts.text("tier." + traits.tier().getLiteral());
        };
    }

    private String metres(int mm) {
        return texts.text("likeness.m", numbers.number(mm / MM_PER_M, 1));
    }
}
