package org.sceneplan.rules.viewing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.shown.Show;

/** The screen of 832 mm hangs on a wall whose screen front stands at y 3810. */
@Proves({"VIEW-01", "VIEW-02", "VIEW-03", "VIEW-03-MAX", "VIEW-04", "VIEW-04-MAX"})
class ViewingRulesTest {

    @Test
    void depthUpToTheShell() {
        hung().at(5000, 1438, 0).passes("VIEW-01");
        Finding finding = hung().at(5000, 1437, 0).fails("VIEW-01", 1247, 1248);
        assertEquals(List.of("R", "P1"), finding.objects());
        assertEquals("Before TV65 at position 1-1 on fixture R (Fridge wall surround) the view is free for 1,247 mm up "
                + "to the wall; to see it standing 1,248 mm are wanted, 1 mm more.", finding.messageEn());
    }

    @Test
    void benchWantsTwiceAsMuch() {
        hung().at(5000, 2686, 0).passes("VIEW-02");
        hung().at(5000, 2685, 0).fails("VIEW-02", 2495, 2496);
    }

    @Test
    void higherFixturesHideTheScreenLowerOnesDoNot() {
        block(1201, 2562).passes("VIEW-01");
        Finding finding = block(1201, 2563).fails("VIEW-01", 1247, 1248);
        assertEquals(List.of("R", "P1", "B"), finding.objects());
        block(1200, 3000).passes("VIEW-01");
        hung().level(level -> level.column("C", Point.of(5000, 2500), 200, 200)).fails("VIEW-01", 1210, 1248);
    }

    @Test
    void thingsBesideTheScreenDoNotMatter() {
        hung().level(level -> level.fixture("B", "GOND", "", Ask.at(6225, 3000, 0), tall(1000))).passes("VIEW-01");
        hung().level(level -> level.fixture("B", "GOND", "", Ask.at(6224, 3000, 0), tall(1000)))
                .fails("VIEW-01", 310, 1248);
    }

    @Test
    void samplesOfTheSameFixtureHideItToo() {
        Show.room().size(4000, 3000, 2400, 1000, 1).at(5000, 5000, 0).sample("TV65", 0, 1460, 1000)
                .sample("FR2D", 0, -100, 0).fails("VIEW-01", 1220, 1248);
        Show.room().size(4000, 3000, 2400, 1000, 1).at(5000, 5000, 0).sample("TV65", 0, 1460, 1000)
                .sample("BED", 0, -100, 0).passes("VIEW-01");
    }

    @Test
    void screensOnTheBackLookBack() {
        Show.wall().size(4000, 700, 2600, 1500, 2).at(5000, 6711, 0)
                .sample("TV65", 0, 1, 1200, position -> position.setSide(1)).passes("VIEW-01");
        Show.wall().size(4000, 700, 2600, 1500, 2).at(5000, 6712, 0)
                .sample("TV65", 0, 1, 1200, position -> position.setSide(1)).fails("VIEW-01", 1247, 1248);
    }

    @Test
    void turnedScreens() {
        hung().at(1438, 4000, 270).passes("VIEW-01");
        hung().at(1437, 4000, 270).fails("VIEW-01", 1247, 1248);
    }

    @ParameterizedTest
    @CsvSource({"VIEW-03,TV65,1100,684", "VIEW-04,TV75,1200,725"})
    void screensInRoomSetsHangHighEnough(String rule, String code, int limitMm, int bottomMm) {
        Show.room().sample(code, 0, 0, bottomMm).passes(rule);
        Show.room().sample(code, 0, 0, bottomMm - 1).fails(rule, limitMm - 1, limitMm);
    }

    @ParameterizedTest
    @CsvSource({"VIEW-03-MAX,TV65,1200,784", "VIEW-04-MAX,TV75,1300,825"})
    void screensInRoomSetsHangLowEnough(String rule, String code, int limitMm, int bottomMm) {
        Show.room().sample(code, 0, 0, bottomMm).passes(rule);
        Show.room().sample(code, 0, 0, bottomMm + 1).fails(rule, limitMm + 1, limitMm);
    }

    @Test
    void otherSizesAndTvWallsAreNotAsked() {
        Show.room().sample("TV65", 0, 0, 0).whyNot("VIEW-04");
        Show.room().sample("TV65", 0, 0, 0).whyNot("VIEW-04-MAX");
        Show.wall().sample("TV65", 0, 0, 0).whyNot("VIEW-03");
        Show.wall().sample("TV65", 0, 0, 0).whyNot("VIEW-03-MAX");
        Show.wall().sample("RICE", 0, 0, 900).whyNot("VIEW-01");
        Show.wall().sample("RICE", 0, 0, 900).whyNot("VIEW-02");
    }

    private static Show hung() {
        return Show.wall().sample("TV65", 0, -150, 1200);
    }

    /** A block 1,000 deep whose back stands at the given y; the screen front stands at y 3810. */
    private static Show block(int heightMm, int backYMm) {
        return hung().level(level -> level.fixture("B", "GOND", "", Ask.at(5000, backYMm - 500, 0),
                new FixtureSize(1000, 1000, heightMm, 0, 0)));
    }

    private static FixtureSize tall(int widthMm) {
        return new FixtureSize(widthMm, 1000, 2000, 0, 0);
    }
}
