package org.sceneplan.workbench.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sceneplan.layout.likeness.Likeness;
import org.sceneplan.layout.likeness.StoreTraits;
import org.sceneplan.model.plan.StoreTier;

class LikenessReasonsTest {
    private static final StoreTraits HERE =
            new StoreTraits("HOME", StoreTier.COUNTY, 80, 8_000, 10_000, 4_000, 90);
    private static final StoreTraits THERE =
            new StoreTraits("THREE_C", StoreTier.TOWNSHIP, 100, 10_000, 10_000, -1, 90);

    @Test
    void everyTraitStandsThereWithBothValues() {
        assertEquals("""
                62 % alike, the mean of 5:
                Area 80 %: 100 m², new store 80 m²
                Front 80 %: 10 m, new store 8 m
                Depth 100 %: 10 m, new store 10 m
                Entrance 0 %: none, new store 4 m from an end
                Tier 50 %: Township, new store County
                Another format: its zones do not belong to that of the survey.""",
                words(Locale.ENGLISH, Likeness.of(HERE, "there", THERE)));
    }

    @Test
    void storesOfOneFormatAreToldInChineseWithoutAWarning() {
        assertEquals("""
                相似度 100 %，为以下 5 项的平均：
                面积 100 %：80 m²，新店 80 m²
                门面宽 100 %：8 米，新店 8 米
                进深 100 %：10 米，新店 10 米
                入口 100 %：距一端 4 米，新店 距一端 4 米
                级别 100 %：县城，新店 县城""", words(Locale.CHINESE, Likeness.of(HERE, "there", HERE)));
    }

    private static String words(Locale language, Likeness likeness) {
        return new LikenessReasons(language).of(likeness).replace('\u00a0', ' ');
    }
}
