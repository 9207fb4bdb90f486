package org.sceneplan.rules.display;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.shown.Show;

/** Two samples of the same width side by side, or of the same height above each other. */
@Proves({"D02", "D02-MAX", "D03-COLUMN", "D03-ROW", "D03-ROW-MAX", "D06", "D06-MAX", "D07", "D07-MAX", "D09", "D09-V"})
class GapRuleTest {

    @ParameterizedTest
    @CsvSource({"D02,ACF2,340,100", "D06,FR2D,500,50", "D07,WMDR,600,50", "D09,TV65,1450,200"})
    void leastGapBesidePassesAndOneLessFails(String rule, String code, int widthMm, int limitMm) {
        beside(code, widthMm + limitMm).passes(rule);
        beside(code, widthMm + limitMm - 1).fails(rule, limitMm - 1, limitMm);
    }

    @ParameterizedTest
    @CsvSource({"D02-MAX,ACF2,340,150", "D03-COLUMN,ACW15,840,300", "D06-MAX,FR2D,500,100", "D07-MAX,WMDR,600,100"})
    void greatestGapBesidePassesAndOneMoreFails(String rule, String code, int widthMm, int limitMm) {
        beside(code, widthMm + limitMm).passes(rule);
        beside(code, widthMm + limitMm + 1).fails(rule, limitMm + 1, limitMm);
    }

    @Test
    void gapsAboveEachOther() {
        above("ACW15", 450).passes("D03-ROW");
        above("ACW15", 449).fails("D03-ROW", 149, 150);
        above("ACW15", 500).passes("D03-ROW-MAX");
        above("ACW15", 501).fails("D03-ROW-MAX", 201, 200);
        above("TV65", 1032).passes("D09-V");
        above("TV65", 1031).fails("D09-V", 199, 200);
    }

    @Test
    void overlapIsSaidAsSuch() {
        Finding finding = above("TV65", 500).fails("D09-V", -332, 200);

        assertEquals(List.of("R", "P1", "P2"), finding.objects());
        assertEquals("TV65 at position 1-1 and TV65 at position 1-2 overlap by 332 mm in height on fixture R (Fridge "
                + "wall surround); a gap of at least 200 mm is wanted, move them 532 mm apart (places there: 1).",
                finding.messageEn());
    }

    @Test
    void halfAMillimetreCountsForTheDesign() {
        Show.wall().sample("FR2D", 0, 0, 0).sample("FR2D", 540, 0, 0, position -> position.setSku("SLIM"))
                .passes("D06");
        Show.wall().sample("WMDR", 0, 0, 150).sample("ACF2", 900, 0, 150).sample("WMDR", 701, 0, 150)
                .fails("D07-MAX", 101, 100);
    }

    @Test
    void theWorstGapIsNamed() {
        Finding finding = Show.wall().sample("ACF2", -500, 0, 0).sample("ACF2", 0, 0, 0).sample("ACF2", 420, 0, 0)
                .fails("D02", 80, 100);

        assertEquals(List.of("R", "P2", "P3"), finding.objects());
        assertEquals(1, Show.wall().sample("ACF2", -500, 0, 0).sample("ACF2", 0, 0, 0).sample("ACF2", 420, 0, 0)
                .findings("D02-MAX").size());
    }

    @Test
    void sidesAndRowsBehindEachOtherAreNoNeighbours() {
        Show back = Show.wall().size(4000, 1300, 150, 1000, 2).sample("WMDR", 0, -325, 150).sample("WMDR", 10, 325, 150,
                position -> position.setSide(1));

        assertEquals("Outside room sets no fixture shows two washers or dryers next to each other in the direction "
                + "measured here.",
                back.whyNot("D07"));
        Show.room().sample("WMDR", 0, 0, 0).sample("WMDR", 610, 0, 0).whyNot("D07");
    }

    @Test
    void oneSampleHasNoNeighbour() {
        assertEquals("Outside room sets no fixture shows two fridges next to each other in the direction measured here.",
                Show.wall().sample("FR2D", 0, 0, 0).whyNot("D06"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"D02", "D02-MAX", "D03-COLUMN", "D03-ROW", "D03-ROW-MAX", "D06", "D06-MAX", "D07", "D07-MAX",
        "D09", "D09-V"})
    void samplesOfOtherKindsAreNotAsked(String rule) {
        beside("BED", 2000).whyNot(rule);
    }

    private static Show beside(String code, int apartMm) {
        return Show.wall().sample(code, -900, 0, 0).sample(code, -900 + apartMm, 0, 0);
    }

    private static Show above(String code, int apartMm) {
        return Show.wall().sample(code, 0, 200, 600).sample(code, 0, 200, 600 + apartMm);
    }
}
