package org.sceneplan.layout.start;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.layout.shell.SampleShells;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.StoreTier;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.DockSnapshot;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.plan.snapshot.StoreContact;
import org.sceneplan.standard.StandardLibrary;

class NewPlanTest {
    private static final StoreFacts FACTS = new StoreFacts("AH-9 店", "新店", "安徽", StoreTier.COUNTY, 45_000,
            new StoreContact("和平路 1 号", "王五", "0555-1234567"));
    private static final FixtureSize ISLAND = new FixtureSize(1200, 900, 900, 0, 0);

    @Test
    void aRectangleHasAnEntranceAndItsShellCanBeDrawnOn() throws Exception {
        StorePlan shell = new EmptyShell(12_000, 8_000, 3_000).plan("HOME", "一层");

        PlanSnapshot plan = snapshot(make(shell, new NewPlan.Content.AsItIs()).plan());

        LevelSnapshot level = plan.levels().getFirst();
        assertEquals(Ring.rectangle(0, 0, 12_000, 8_000), level.outline());
        assertEquals("一层", level.name());
        assertEquals(Point.of(5_100, 0), level.openings().getFirst().span().from());
        assertEquals(Point.of(6_900, 0), level.openings().getFirst().span().to());
        assertFalse(plan.isLocked(LayerKind.SHELL));
        assertEquals(List.of("AH-9_店", "AH-9 店", "新店", "安徽"),
                List.of(plan.id(), plan.store().code(), plan.store().name(), plan.store().region()));
        assertEquals(45_000, plan.store().meterCapacityW());
        assertEquals(FACTS.contact(), plan.store().contact());
        assertEquals("sample-cn", plan.catalogueId());
    }

    @Test
    void sidesOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new EmptyShell(1_999, 8_000, 3_000));
        assertThrows(IllegalArgumentException.class, () -> new EmptyShell(12_000, 200_001, 3_000));
        assertEquals(2_000, new EmptyShell(2_000, 200_000, 20_000).widthMm());
    }

    @Test
    void theShellGivenIsNotChanged() throws Exception {
        StorePlan shell = new EmptyShell(12_000, 8_000, 3_000).plan("HOME", "L1");
        byte[] before = PlanFile.bytes(shell);

        make(shell, new NewPlan.Content.LaidOut(1));

        assertArrayEquals(before, PlanFile.bytes(shell));
    }

    @Test
    void theSameSeedLaysOutTheSamePlan() throws Exception {
        NewPlan.Outcome.Made first = make(SampleShells.threeC(), new NewPlan.Content.LaidOut(3));
        NewPlan.Outcome.Made second = make(SampleShells.threeC(), new NewPlan.Content.LaidOut(3));

        assertTrue(first.fixtures() > 0 && first.zones() > 0);
        assertArrayEquals(PlanFile.bytes(first.plan()), PlanFile.bytes(second.plan()));
    }

    @Test
    void aShellNobodyCanEnterIsRefusedInBothLanguages() throws Exception {
        StorePlan closed = PlanBuilder.of("X", "HOME").level("L1", 3_000, Ring.rectangle(0, 0, 9_000, 9_000)).build();

        NewPlan.Outcome outcome = plan(closed, new NewPlan.Content.LaidOut(1)).make();

        NewPlan.Outcome.Refused refused = assertInstanceOf(NewPlan.Outcome.Refused.class, outcome);
        assertTrue(refused.messageEn().contains("door"), refused.messageEn());
        assertTrue(refused.messageZh().contains("出入口"), refused.messageZh());
    }

    @Test
    void aSimilarStoreGivesWhatFits() throws Exception {
        PlanSnapshot similar = snapshot(PlanBuilder.of("OLD", "HOME")
                .level("A", 3_000, Ring.rectangle(1_000, 1_000, 13_000, 9_000), level -> level
                        .entrance("A.D", 0, 5_000, 2_000)
                        .zone("Z1", "living", Ring.rectangle(1_000, 1_000, 7_000, 9_000))
                        .zone("Z2", "kitchen", Ring.rectangle(7_000, 1_000, 9_000, 9_000))
                        .zone("Z3", "dining", Ring.rectangle(9_500, 1_000, 10_500, 9_000))
                        .fixture("F1", "ISLAND-1200", "Z1", new FixturePlace(Point.of(2_000, 3_000), 0), ISLAND)
                        .fixture("F2", "ISLAND-1200", "Z2", new FixturePlace(Point.of(12_000, 3_000), 0), ISLAND)
                        .fixture("F3", "ISLAND-1200", "Z1", new FixturePlace(Point.of(6_200, 6_000), 0), ISLAND))
                .build());
        StorePlan shell = PlanBuilder.of("NEW", "HOME")
                .level("L1", 3_000, Ring.rectangle(0, 0, 8_000, 8_000), level -> level
                        .entrance("L1.D", 0, 3_000, 2_000)
                        .column("C1", Point.of(3_200, 5_000), 400, 400)
                        .column("C2", Point.of(4_800, 5_000), 400, 400))
                .build();

        NewPlan.Outcome.Made made = make(shell, new NewPlan.Content.Similar(similar));

        LevelSnapshot level = snapshot(made.plan()).levels().getFirst();
        assertEquals(Ring.rectangle(0, 0, 4_000, 8_000), level.zone("Z1").orElseThrow().outline());
        assertEquals(List.of("Z1", "Z2"), level.zones().stream().map(zone -> zone.id()).toList());
        assertEquals(Point.of(1_000, 2_000), level.fixture("F1").orElseThrow().centre());
        assertEquals(Point.of(7_000, 2_000), level.fixture("F2").orElseThrow().centre());
        assertEquals(List.of("Z3", "F3"), made.leftOut(), "in the strip that falls out; on the column");
    }

    @Test
    void aMirroredShopGetsItsDesignMirrored() throws Exception {
        PlanSnapshot similar = snapshot(shop("OLD", 12_000, 2_000, level -> level
                .fixture("F1", "ISLAND-1200", "", new FixturePlace(Point.of(6_500, 450), 180), ISLAND)
                .fixture("F2", "ISLAND-1200", "", new FixturePlace(Point.of(9_000, 5_000), 0), ISLAND)));

        LevelSnapshot level = taken(shop("NEW", 12_000, 8_000, shell -> { }), similar);

        assertEquals(Point.of(5_500, 450), level.fixture("F1").orElseThrow().centre());
        assertEquals(180, level.fixture("F1").orElseThrow().angleDeg());
        assertEquals(Point.of(3_000, 5_000), level.fixture("F2").orElseThrow().centre());
    }

    @Test
    void aShopWithItsEntranceInAnotherWallIsTurned() throws Exception {
        PlanSnapshot similar = snapshot(shop("OLD", 12_000, 2_000, level -> level
                .fixture("F1", "ISLAND-1200", "", new FixturePlace(Point.of(3_000, 5_000), 0), ISLAND)));
        StorePlan shell = PlanBuilder.of("NEW", "HOME").level("L1", 3_000, Ring.rectangle(0, 0, 8_000, 12_000),
                level -> level.entrance("D", 1, 2_000, 2_000)).build();

        FixtureSnapshot turned = taken(shell, similar).fixture("F1").orElseThrow();

        assertEquals(Point.of(3_000, 3_000), turned.centre(), "5 m behind the entrance wall, 3 m from its left end");
        assertEquals(90, turned.angleDeg());
    }

    @Test
    void aFixtureAtTheBackWallGoesWithItAndIsDockedThere() throws Exception {
        PlanSnapshot similar = snapshot(shop("OLD", 12_000, 2_000, level -> level
                .fixture("F1", "ISLAND-1200", "", new FixturePlace(Point.of(3_000, 7_550), 0), ISLAND)));
        StorePlan shell = PlanBuilder.of("NEW", "HOME").level("L1", 3_000, Ring.rectangle(0, 0, 12_000, 9_000),
                level -> level.entrance("D", 0, 2_000, 2_000)).build();

        FixtureSnapshot moved = taken(shell, similar).fixture("F1").orElseThrow();

        assertEquals(Point.of(3_000, 8_550), moved.centre());
        assertEquals(new DockSnapshot("edge/2", 9_000, 0), moved.dock());
    }

    @Test
    void ofASmallerShopAStripWithoutFixturesFallsOut() throws Exception {
        PlanSnapshot similar = snapshot(shop("OLD", 12_000, 2_000, level -> level
                .fixture("F1", "ISLAND-1200", "", new FixturePlace(Point.of(3_000, 2_000), 0), ISLAND)
                .fixture("F2", "ISLAND-1200", "", new FixturePlace(Point.of(3_000, 3_200), 0), ISLAND)));
        StorePlan shell = PlanBuilder.of("NEW", "HOME").level("L1", 3_000, Ring.rectangle(0, 0, 12_000, 7_000),
                level -> level.entrance("D", 0, 2_000, 2_000)).build();

        LevelSnapshot level = taken(shell, similar);

        assertEquals(Point.of(3_000, 2_000), level.fixture("F1").orElseThrow().centre());
        assertEquals(Point.of(3_000, 3_200), level.fixture("F2").orElseThrow().centre(), "their way keeps its width");
    }

    @Test
    void anIdenticalShellTakesTheDesignOfASampleAsItIs() throws Exception {
        NewPlan.Outcome.Made laidOut = make(SampleShells.threeC(), new NewPlan.Content.LaidOut(1));
        PlanSnapshot there = snapshot(laidOut.plan());

        NewPlan.Outcome.Made made = make(SampleShells.threeC(), new NewPlan.Content.Similar(there));

        assertEquals(List.of(), made.leftOut());
        LevelSnapshot now = snapshot(made.plan()).levels().getFirst();
        assertEquals(there.levels().getFirst().fixtures().stream().map(FixtureSnapshot::footprint).toList(),
                now.fixtures().stream().map(FixtureSnapshot::footprint).toList());
        assertEquals(there.levels().getFirst().services().size(), now.services().size(), "its points are led anew");
    }

    /** A shop 8 m deep with an entrance of 2 m in the south, so far from the west. */
    private static StorePlan shop(String code, int widthMm, int entranceFromMm, Consumer<LevelBuilder> content) {
        return PlanBuilder.of(code, "HOME").level("L1", 3_000, Ring.rectangle(0, 0, widthMm, 8_000), level -> {
            level.entrance("D", 0, entranceFromMm, 2_000);
            content.accept(level);
        }).build();
    }

    private static LevelSnapshot taken(StorePlan shell, PlanSnapshot similar) throws Exception {
        return snapshot(make(shell, new NewPlan.Content.Similar(similar)).plan()).levels().getFirst();
    }

    private static NewPlan.Outcome.Made make(StorePlan shell, NewPlan.Content content) throws Exception {
        return assertInstanceOf(NewPlan.Outcome.Made.class, plan(shell, content).make());
    }

    private static NewPlan plan(StorePlan shell, NewPlan.Content content) throws Exception {
        return new NewPlan(shell, FACTS, StandardLibrary.bundled().standard("HOME"), SampleCatalogue.load(), content);
    }

    private static PlanSnapshot snapshot(StorePlan plan) throws Exception {
        return PlanSnapshotFactory.of(plan);
    }
}
