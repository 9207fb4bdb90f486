package org.sceneplan.workbench.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.standard.ZoneTarget;

class FormatMeaningTest {

    @Test
    void everyZoneTheFindingsWillDemandIsNamedWithTargetAndRange() throws Exception {
        StandardSnapshot standard = StandardLibrary.bundled().standard("THREE_C");

        assertEquals("必须有以下 8 个区域，各附占门店面积的目标（括号内为允许范围）："
                + "入口缓冲 目标 4 %（3–6 %）；通讯 目标 20 %（15–28 %）；电脑数码 目标 17 %（12–24 %）；"
                + "家电 目标 30 %（24–38 %）；配件/智能 目标 7 %（5–10 %）；服务 目标 8 %（6–12 %）；"
                + "主通道 目标 8 %（6–13 %）；后场 目标 6 %（4–10 %）。标准版本 " + standard.version() + "。",
                words(Locale.CHINESE, standard));
    }

    @Test
    void aZoneWithoutFigureIsNamedInWordsAndOneThatMayBeMissingIsNot() throws Exception {
        StandardSnapshot standard = StandardLibrary.bundled().standard("HOME");
        StandardSnapshot changed = with(standard, List.of(with(standard.zones().getFirst(), 0, true),
                with(standard.zones().getLast(), 10, true), with(standard.zones().get(1), 30, false)));

        assertEquals("It must have these 2 zones, with their target share of the store area (and the range that is "
                + "accepted): Entry buffer (any share); Back of house 5 % (0–10 %). Standard version "
                + standard.version() + ".", words(Locale.ENGLISH, changed));
    }

    /** A line never ends between a number and its unit. */
    private static String words(Locale language, StandardSnapshot standard) {
        String words = new FormatMeaning(language).of(standard);
        assertFalse(words.contains(" %"), words);
        return words.replace('\u00a0', ' ');
    }

    private static ZoneTarget with(ZoneTarget zone, double maxPercent, boolean mandatory) {
        return new ZoneTarget(zone.code(), zone.nameZh(), zone.nameEn(), zone.kind(), 0, maxPercent / 2, maxPercent,
                mandatory, zone.tint(), zone.needsWall(), zone.utilities(), zone.fixtures(), zone.source());
    }

    private static StandardSnapshot with(StandardSnapshot standard, List<ZoneTarget> zones) {
        return new StandardSnapshot(standard.id(), standard.version(), standard.nameZh(), standard.nameEn(),
                standard.minAreaM2(), standard.maxAreaM2(), standard.source(), zones, standard.utilities(),
                standard.samples(), standard.adjacencies(), standard.materials(), standard.checks(),
                standard.ruleLimits());
    }
}
