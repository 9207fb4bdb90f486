package org.sceneplan.layout.start;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.layout.shell.SampleShells;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.StoreTier;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
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
                        .zone("Z1", "living", Ring.rectangle(1_000, 1_000, 7_000, 9_000))
                        .zone("Z2", "kitchen", Ring.rectangle(7_000, 1_000, 13_000, 9_000))
                        .fixture("F1", "ISLAND-1200", "Z1", new FixturePlace(Point.of(3_000, 3_000), 0), ISLAND)
                        .fixture("F2", "ISLAND-1200", "Z2", new FixturePlace(Point.of(12_000, 3_000), 0), ISLAND)
                        .fixture("F3", "ISLAND-1200", "Z1", new FixturePlace(Point.of(5_000, 5_000), 0), ISLAND))
                .build());
        StorePlan shell = PlanBuilder.of("NEW", "HOME")
                .level("L1", 3_000, Ring.rectangle(0, 0, 8_000, 8_000), level -> level
                        .column("C1", Point.of(4_000, 4_000), 400, 400))
                .build();

        NewPlan.Outcome.Made made = make(shell, new NewPlan.Content.Similar(similar));

        LevelSnapshot level = snapshot(made.plan()).levels().getFirst();
        assertEquals(Ring.rectangle(0, 0, 6_000, 8_000), level.zone("Z1").orElseThrow().outline());
        assertEquals(List.of("Z1"), level.zones().stream().map(zone -> zone.id()).toList(),
                "a third of Z2 is no zone any more");
        assertEquals(Point.of(2_000, 2_000), level.fixture("F1").orElseThrow().centre());
        assertEquals(List.of("Z2", "F2", "F3"), made.leftOut(), "outside the shell; on the column");
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
