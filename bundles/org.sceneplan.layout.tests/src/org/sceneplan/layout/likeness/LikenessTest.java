package org.sceneplan.layout.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Ring;
import org.sceneplan.layout.shell.TurnedPlan;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.StoreTier;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

class LikenessTest {

    @Test
    void frontDepthAndEntranceAreMeasuredFromTheWallOfTheEntrance() throws Exception {
        StoreTraits traits = StoreTraits.of(snapshot(PlanBuilder.of("A", "HOME").level("L1", 3_000,
                Ring.rectangle(0, 0, 8_000, 12_000), level -> level.entrance("D", 1, 2_000, 2_000)).build()));

        assertEquals(96, traits.areaM2());
        assertEquals(12_000, traits.frontMm());
        assertEquals(8_000, traits.depthMm());
        assertEquals(3_000, traits.entranceFromEndMm());
        assertEquals(180, traits.inwardsDeg());
    }

    @Test
    void everyShareIsTheRatioOfWhatWasMeasured() throws Exception {
        Likeness likeness = Likeness.ranked(snapshot(shop("HOME", 8_000, 10_000, 3_000)),
                Map.of("B", snapshot(shop("HOME", 10_000, 8_000, 1_500)))).getFirst();

        assertEquals(Map.of(Trait.AREA, 1.0, Trait.FRONT, 0.8, Trait.DEPTH, 0.8, Trait.ENTRANCE, 0.5, Trait.TIER, 1.0),
                likeness.shareByTrait());
        assertEquals(82, likeness.percent());
    }

    @Test
    void aTurnedShopIsWhollyAlike() throws Exception {
        StorePlan shop = shop("HOME", 8_000, 10_000, 3_000);

        assertEquals(100, Likeness.ranked(snapshot(shop), Map.of("B", snapshot(TurnedPlan.of(shop, 90))))
                .getFirst().percent());
    }

    @Test
    void tierCountsByItsSteps() throws Exception {
        StorePlan township = shop("HOME", 8_000, 10_000, 3_000);
        township.getStore().setTier(StoreTier.TOWNSHIP);
        StorePlan county = shop("HOME", 8_000, 10_000, 3_000);
        county.getStore().setTier(StoreTier.COUNTY);

        assertEquals(0.5, Likeness.ranked(snapshot(township), Map.of("B", snapshot(county))).getFirst().shareByTrait()
                .get(Trait.TIER));
    }

    @Test
    void theSameFormatComesFirstThenTheLikestThenTheName() throws Exception {
        List<Likeness> ranked = Likeness.ranked(snapshot(shop("HOME", 8_000, 10_000, 3_000)),
                Map.of("other", snapshot(shop("THREE_C", 8_000, 10_000, 3_000)),
                        "far", snapshot(shop("HOME", 16_000, 20_000, 3_000)),
                        "near b", snapshot(shop("HOME", 8_000, 10_000, 3_000)),
                        "near a", snapshot(shop("HOME", 8_000, 10_000, 3_000))));

        assertEquals(List.of("near a", "near b", "far", "other"), ranked.stream().map(Likeness::name).toList());
    }

    /** A shop with an entrance of 2 m in the south, so far from the west. */
    private static StorePlan shop(String format, int widthMm, int depthMm, int fromMm) {
        return PlanBuilder.of("S", format).level("L1", 3_000, Ring.rectangle(0, 0, widthMm, depthMm),
                level -> level.entrance("D", 0, fromMm, 2_000)).build();
    }

    private static PlanSnapshot snapshot(StorePlan plan) throws Exception {
        return PlanSnapshotFactory.of(plan);
    }
}
