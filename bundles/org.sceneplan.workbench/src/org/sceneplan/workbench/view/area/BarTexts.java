package org.sceneplan.workbench.view.area;

import org.sceneplan.editor.PackageTexts;
import org.sceneplan.standard.SourceText;

/** What is written beside a bar, and what is told of it under the pointer. */
final class BarTexts {
    private static final String RANGE_DASH = " – ";

    private final PackageTexts texts;
    private final double totalM2;

    /** Texts for a store of an area. */
    BarTexts(PackageTexts texts, double totalM2) {
        this.texts = texts;
        this.totalM2 = totalM2;
    }

    /** Area and share; where they are out of range how much, in words. */
    String figures(ZoneBar bar) {
        String tight = bar.isTight() ? texts.text("figures.tight", texts.number(bar.roomM2(), 1)) : "";
        return tight + figures("figures." + bar.state().name(), bar);
    }

    /** The same where there is little room: signs for words. */
    String shortFigures(ZoneBar bar) {
        boolean outside = bar.state() == ZoneBar.State.OVER || bar.state() == ZoneBar.State.UNDER;
        return figures(outside ? "short." + bar.state().name() : "figures." + bar.state().name(), bar);
    }

    private String figures(String key, ZoneBar bar) {
        return texts.text(key, texts.number(bar.areaM2(), 1),
                texts.number(bar.sharePercent(totalM2), 1), texts.number(Math.abs(bar.missingM2()), 1));
    }

    /** All figures with the range, the target and where they come from. */
    String tooltip(ZoneBar bar) {
        String range = String.join(RANGE_DASH, texts.number(bar.minPercent(), 1), texts.number(bar.maxPercent(), 1));
        String rangeM2 = String.join(RANGE_DASH, squareMetres(bar.minPercent()), squareMetres(bar.maxPercent()));
        return texts.text("tip", bar.name(), texts.number(bar.areaM2(), 1), texts.number(bar.percent(), 2),
                bar.maxPercent() == 0 ? "" : texts.text("tip.range", range, rangeM2,
                        texts.number(bar.targetPercent(), 1), squareMetres(bar.targetPercent())) + "\n",
                texts.text("state." + bar.state().name(), texts.number(Math.abs(bar.missingM2()), 1)),
                bar.source().isEmpty() ? "" : texts.text("tip.source",
                        SourceText.named(bar.source(), texts.locale())) + "\n",
                (bar.roomM2() > 0 ? texts.text("tip.room", texts.number(bar.roomM2(), 1)) + "\n" : "")
                        + (bar.ids().isEmpty() ? texts.text("tip.draw") : "")).strip();
    }

    /** A share of the store, in square metres. */
    private String squareMetres(double percent) {
        return texts.number(percent / 100 * totalM2, 1);
    }
}
