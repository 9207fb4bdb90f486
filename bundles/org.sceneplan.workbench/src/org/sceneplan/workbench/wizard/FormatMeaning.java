package org.sceneplan.workbench.wizard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.sceneplan.editor.PackageTexts;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.standard.ZoneTarget;

/** What a format will be judged by: every zone it must have, with the share of the store area it is meant to take. */
final class FormatMeaning {
    private final PackageTexts texts;
    private final PackageTexts numbers;

    FormatMeaning(Locale locale) {
        texts = PackageTexts.of(FormatMeaning.class, locale);
        numbers = PackageTexts.ofEditor(locale);
    }

    /** The zones in the order of the standard, which is that of the way through a store. */
    String of(StandardSnapshot standard) {
        List<ZoneTarget> demanded = standard.zones().stream().filter(ZoneTarget::mandatory).toList();
        return texts.text("format.meaning", demanded.size(), demanded.stream().map(this::zone)
                .collect(Collectors.joining(texts.text("format.join"))), standard.version());
    }

    private String zone(ZoneTarget zone) {
        String name = texts.choose(zone.nameZh(), zone.nameEn());
        return zone.maxPercent() <= 0 ? texts.text("format.zone.noShare", name)
                : texts.text("format.zone", name, percent(zone.targetPercent()), percent(zone.minPercent()),
                        percent(zone.maxPercent()));
    }

    private String percent(double share) {
        return numbers.number(share, 1);
    }
}
