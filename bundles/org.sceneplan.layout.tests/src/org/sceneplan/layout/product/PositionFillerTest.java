package org.sceneplan.layout.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.layout.goods.Goods.fixture;
import static org.sceneplan.layout.goods.Goods.small;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.geometry.Point;
import org.sceneplan.layout.fixture.PlacedFixture;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayObligation;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.standard.Placing;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.standard.FixtureAllowance;
import org.sceneplan.standard.ZoneTarget;

class PositionFillerTest {

    private static final FixtureTypeSnapshot COUNTER = fixture("COUNTER", 1000, 600, 900, 1000, 1);
    private static final CatalogueSnapshot CATALOGUE = new CatalogueSnapshot("TEST", "1",
            List.of(small("A", 400), small("B", 400), small("C", 400)), List.of(COUNTER), List.of());

    private final PositionFiller filler = new PositionFiller(CATALOGUE, Samples.LIMITS);

    @Test
    void theListRunsOnOverTheFixturesAndStartsAgain() {
        FixtureAllowance allowance = allowance(0, false, 2, "A", "B", "C");

        assertEquals(List.of("A", "B"), codes(fill(allowance, ZoneKind.SCENE)));
        assertEquals(List.of("C", "A"), codes(fill(allowance, ZoneKind.SCENE)));
        assertEquals(List.of("B", "C"), codes(fill(allowance, ZoneKind.SCENE)));
    }

    @Test
    void typesThatTheCatalogueLacksAreLeftOut() {
        assertEquals(List.of("B", "B"), codes(fill(allowance(0, false, 2, "GONE", "B"), ZoneKind.SCENE)));
        assertEquals(List.of(), fill(allowance(0, false, 4, "GONE"), ZoneKind.SCENE));
        assertEquals(List.of(), fill(allowance(0, false, 0), ZoneKind.SERVICE));
    }

    @Test
    void whatRunsIsLiveAndWhatMustBeIsMust() {
        PositionSnapshot running = fill(allowance(1, true, 1, "A"), ZoneKind.SCENE).get(0);
        PositionSnapshot resting = fill(allowance(0, false, 1, "A"), ZoneKind.SCENE).get(0);

        assertEquals(DisplayMode.LIVE_POWERED, running.displayMode());
        assertEquals(DisplayObligation.MUST, running.obligation());
        assertEquals(DisplayMode.LIVE_UNPOWERED, resting.displayMode());
        assertEquals(DisplayObligation.OPTIONAL, resting.obligation());
    }

    @Test
    void onlyTheFirstOfAHeroFixtureIsTheHero() {
        List<PositionSnapshot> hero = fill(allowance(0, false, 2, "A", "B"), ZoneKind.HERO);
        List<PositionSnapshot> scene = fill(allowance(0, false, 2, "A", "B"), ZoneKind.SCENE);

        assertEquals(List.of(HeroRank.HERO, HeroRank.BASE), hero.stream().map(PositionSnapshot::heroRank).toList());
        assertEquals(List.of(HeroRank.MAIN, HeroRank.BASE), scene.stream().map(PositionSnapshot::heroRank).toList());
    }

    @Test
    void positionsAreNumberedAndLieWhereTheFixtureStands() {
        List<PositionSnapshot> positions = fill(allowance(0, false, 2, "A", "B"), ZoneKind.SCENE);

        assertEquals(List.of("F.P1 1-1", "F.P2 1-2"),
                positions.stream().map(position -> position.id() + " " + position.number()).toList());
        assertEquals(List.of(Point.of(5000, 6750), Point.of(5000, 7250)),
                positions.stream().map(PositionSnapshot::at).toList());
    }

    /** One sample of 400 mm on a counter of 1,000 mm is less than the 60 % of display rule D10. */
    @Test
    void aCounterThatIsNotFullIsFilledFromTheList() {
        assertEquals(List.of("A", "B"), codes(fill(allowance(0, false, 1, "A", "B", "C"), ZoneKind.SCENE)));
        FixtureAllowance one = allowance(0, false, 1, "A");
        assertEquals(List.of("A", "A"), codes(fill(one, ZoneKind.SCENE)));
    }

    private List<PositionSnapshot> fill(FixtureAllowance allowance, ZoneKind kind) {
        ZoneTarget zone = new ZoneTarget("Z", "", "", kind, 0, 0, 0, false, "#FFFFFF", false, List.of(),
                List.of(allowance), "[K]");
        FixturePlace place = new FixturePlace(Point.of(5000, 7000), 90);
        return filler.fill(new PlacedFixture(COUNTER, allowance, place, false), zone, "F");
    }

    private static FixtureAllowance allowance(int minCount, boolean live, int samples, String... types) {
        return new FixtureAllowance("COUNTER", minCount, 9, 1, Placing.ANYWHERE, live, List.of(types), samples, "[K]");
    }

    private static List<String> codes(List<PositionSnapshot> positions) {
        return positions.stream().map(PositionSnapshot::productTypeCode).toList();
    }
}
