package org.sceneplan.plan.edit.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.EditHarness;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

/**
 * Two zones beside one another, an aisle north of both, a long zone north of the aisle:
 *
 * <pre>
 * 9000 +--------Z-3--------+
 * 6000 +--------A-1--------+
 * 4000 +---Z-1---+---Z-2---+
 *    0 0        6000    12000
 * </pre>
 */
class ZoneEditsTest {

    private final StorePlan plan = PlanBuilder.of("SP-T-0003", "S_CLASS")
            .level("L1", 3600, Ring.rectangle(0, 0, 12000, 9000), level -> level
                    .zone("Z-1", "KITCHEN", Ring.rectangle(0, 0, 6000, 4000))
                    .zone("Z-2", "LIVING", Ring.rectangle(6000, 0, 12000, 4000))
                    .zone("Z-3", "BATH", Ring.rectangle(0, 6000, 12000, 9000))
                    .aisle("A-1", AisleKind.MAIN, Ring.rectangle(0, 4000, 12000, 6000), 2000)
                    .fixture("F-1", "FBAY", "Z-1", new FixturePlace(new Point(1000, 1000), 0),
                            new FixtureSize(900, 450, 2200, 1000, 1))
                    .fixture("F-2", "FBAY", "Z-1", new FixturePlace(new Point(5000, 3000), 0),
                            new FixtureSize(900, 450, 2200, 1000, 1))
                    .material("M-1", "POSM", "Z-1"))
            .build();
    private final Level level = plan.getLevels().get(0);
    private final Zone first = level.getZones().get(0);
    private final Zone second = level.getZones().get(1);
    private final Zone third = level.getZones().get(2);
    private final Aisle aisle = level.getAisles().get(0);

    @Test
    void neighbourFollowsASharedEdge() throws Exception {
        EditHarness.applied(plan, new MoveZoneEdgeEdit(first, 1, 500));

        assertEquals("0,0 6500,0 6500,4000 0,4000", first.getOutline());
        assertEquals("6500,0 12000,0 12000,4000 6500,4000", second.getOutline());
        assertEquals("0,4000 12000,4000 12000,6000 0,6000", aisle.getOutline());
    }

    @Test
    void edgeOverTwoZonesTakesBothAlong() throws Exception {
        EditHarness.applied(plan, new MoveZoneEdgeEdit(aisle, 0, -300));

        assertEquals("0,0 6000,0 6000,4300 0,4300", first.getOutline());
        assertEquals("6000,0 12000,0 12000,4300 6000,4300", second.getOutline());
        assertEquals("0,4300 12000,4300 12000,6000 0,6000", aisle.getOutline());
        assertEquals(1700, aisle.getDesignWidthMm());
    }

    @Test
    void partOfALongEdgeLeavesAStepInTheNeighbour() throws Exception {
        EditHarness.applied(plan, new MoveZoneEdgeEdit(first, 2, 400));

        assertEquals("0,0 6000,0 6000,4400 0,4400", first.getOutline());
        assertEquals("6000,0 12000,0 12000,4000 6000,4000", second.getOutline());
        assertEquals("0,4400 6000,4400 6000,4000 12000,4000 12000,6000 0,6000", aisle.getOutline());
    }

    @Test
    void shrinkingGivesTheFloorToTheNeighbours() throws Exception {
        EditHarness.applied(plan, new MoveZoneEdgeEdit(first, 2, -400));

        assertEquals("0,0 6000,0 6000,3600 0,3600", first.getOutline());
        assertEquals("6000,0 12000,0 12000,4000 6000,4000", second.getOutline());
        assertEquals("0,3600 6000,3600 6000,4000 12000,4000 12000,6000 0,6000", aisle.getOutline());
    }

    @Test
    void previewTellsTheAreasBeforeAndAfter() {
        AreaPreview preview = new MoveZoneEdgeEdit(first, 1, 1000).preview();

        assertEquals(Refusal.NONE, preview.refusal());
        assertEquals(List.of("Z-1", "Z-2"), preview.changes().stream().map(AreaChange::id).toList());
        assertEquals(24e6, preview.changes().get(0).beforeMm2());
        assertEquals(28e6, preview.changes().get(0).afterMm2());
        assertEquals(20e6, preview.changes().get(1).afterMm2());
    }

    @Test
    void edgeThatGoesTooFarNamesTheLimit() throws Exception {
        Refusal refusal = EditHarness.refused(plan, new MoveZoneEdgeEdit(first, 1, 7000), "edge.tooFar", "Z-1");
        assertTrue(refusal.english().contains("at most 5999 mm"), refusal.english());

        refusal = EditHarness.refused(plan, new MoveZoneEdgeEdit(first, 3, 10), "edge.tooFar", "Z-1");
        assertTrue(refusal.english().contains("leave the walls; at most 0 mm"), refusal.english());
    }

    @Test
    void lockedNeighbourHoldsTheSharedEdge() throws Exception {
        second.setLocked(true);
        EditHarness.refused(plan, new MoveZoneEdgeEdit(first, 1, 100), "element.locked", "Z-2");
        EditHarness.applied(plan, new MoveZoneEdgeEdit(first, 2, 100));
        first.setLocked(true);
        EditHarness.refused(plan, new MoveZoneEdgeEdit(first, 2, 100), "element.locked", "Z-1");
    }

    @Test
    void unknownEdgeAndElementOfAnotherKind() throws Exception {
        EditHarness.refused(plan, new MoveZoneEdgeEdit(first, 4, 100), "outline.noIndex", "Z-1");
        EditHarness.refused(plan, new MoveZoneCornerEdit(first, -1, new Point(0, 0)), "outline.noIndex", "Z-1");
        assertThrows(IllegalArgumentException.class, () -> new MoveZoneEdgeEdit(level.getFixtures().get(0), 0, 1));
    }

    @Test
    void sharedCornerMovesInAllAreas() throws Exception {
        EditHarness.applied(plan, new MoveZoneCornerEdit(first, 2, new Point(6200, 4100)));

        assertEquals("0,0 6000,0 6200,4100 0,4000", first.getOutline());
        assertEquals("6000,0 12000,0 12000,4000 6200,4100", second.getOutline());
        assertEquals("0,4000 6200,4100 12000,4000 12000,6000 0,6000", aisle.getOutline());
        EditHarness.refused(plan, new MoveZoneCornerEdit(first, 2, new Point(6200, 7000)), "outline.folds", "Z-1");
        EditHarness.refused(plan, new MoveZoneCornerEdit(first, 0, new Point(-100, 0)), "outline.stopped", "Z-1");
    }

    @Test
    void insertedCornerMakesAStepPossible() throws Exception {
        EditHarness.applied(plan, new InsertZoneCornerEdit(third, 0, new Point(5000, 5800)));
        assertEquals("0,6000 5000,6000 12000,6000 12000,9000 0,9000", third.getOutline());
        EditHarness.applied(plan, new MoveZoneEdgeEdit(third, 0, -200));
        assertEquals("0,6200 5000,6200 5000,6000 12000,6000 12000,9000 0,9000", third.getOutline());
        assertEquals("0,4000 12000,4000 12000,6000 5000,6000 5000,6200 0,6200", aisle.getOutline());
        EditHarness.refused(plan, new InsertZoneCornerEdit(third, 0, new Point(-9, 0)), "corner.atEnd", "Z-3");
    }

    @Test
    void removedCornerGoesFromTheNeighbourTooUnlessAnotherBoundaryEndsThere() throws Exception {
        EditHarness.refused(plan, new RemoveZoneCornerEdit(first, 2), "corner.held", "Z-1");
        EditHarness.applied(plan, new InsertZoneCornerEdit(third, 0, new Point(5000, 6000)));
        EditHarness.applied(plan, new MoveZoneCornerEdit(third, 1, new Point(5000, 6500)));
        assertEquals("0,4000 12000,4000 12000,6000 5000,6500 0,6000", aisle.getOutline());

        EditHarness.applied(plan, new RemoveZoneCornerEdit(third, 1));

        assertEquals("0,6000 12000,6000 12000,9000 0,9000", third.getOutline());
        assertEquals("0,4000 12000,4000 12000,6000 0,6000", aisle.getOutline());
    }

    @Test
    void triangleKeepsItsCorners() throws Exception {
        first.setOutline("0,0 6000,0 0,4000");
        EditHarness.refused(plan, new RemoveZoneCornerEdit(first, 1), "corner.tooFew", "Z-1");
    }

    @Test
    void outlineIsSetWhereItIsFree() throws Exception {
        EditHarness.applied(plan, new SetZoneOutlineEdit(first, Ring.rectangle(0, 0, 5000, 4000)));
        EditHarness.refused(plan, new SetZoneOutlineEdit(first, Ring.rectangle(0, 0, 7000, 4000)), "outline.stopped",
                "Z-1");
        EditHarness.refused(plan, new SetZoneOutlineEdit(first, Ring.rectangle(-1, 0, 5000, 4000)), "outline.stopped",
                "Z-1");
        EditHarness.refused(plan, new SetZoneOutlineEdit(first, Ring.parse("0,0 3000,0 3000,3000 1000,-500 0,3000")),
                "outline.folds", "Z-1");
    }

    @Test
    void newZoneIsDrawnInEitherDirectionOnFreeFloor() throws Exception {
        first.setOutline("0,0 3000,0 3000,4000 0,4000");
        EditHarness.applied(plan, new AddZoneEdit(level, "BRAND", "新区",
                List.of(new Point(3000, 0), new Point(3000, 4000), new Point(6000, 4000), new Point(6000, 0))));

        Zone added = level.getZones().get(3);
        assertEquals("L1.zone.Z1", added.getId());
        assertEquals("新区", added.getName());
        assertEquals("3000,0 6000,0 6000,4000 3000,4000", added.getOutline());
    }

    @Test
    void zoneOverOthersOffersItsFreePart() throws Exception {
        first.setOutline("0,0 3000,0 3000,4000 0,4000");
        AddZoneEdit edit = new AddZoneEdit(level, "BRAND", "", List.of(new Point(2000, -500), new Point(7000, -500),
                new Point(7000, 2000), new Point(2000, 2000)));

        Refusal refusal = EditHarness.refused(plan, edit, "draw.overlaps", "Z-1");

        assertTrue(refusal.english().contains("6.0 square metres"), refusal.english());
        Ring free = edit.freePart().orElseThrow();
        assertEquals(6e6, free.areaMm2());
        EditHarness.applied(plan, new AddZoneEdit(level, "BRAND", "", free.points()));
        assertNull(level.getZones().get(3).getName());
    }

    @Test
    void drawingThatIsNoZoneIsRefused() throws Exception {
        EditHarness.refused(plan, new AddZoneEdit(level, "BRAND", "", List.of(new Point(0, 0), new Point(9, 9))),
                "draw.noArea", "L1");
        EditHarness.refused(plan, new AddZoneEdit(level, "BRAND", "", List.of(new Point(0, 0), new Point(900, 0),
                new Point(100, 500), new Point(700, -500))), "draw.crosses", "L1");
        first.setOutline("0,0 3000,0 3000,4000 0,4000");
        EditHarness.refused(plan, new AddZoneEdit(level, "BRAND", "", List.of(new Point(3000, -900),
                new Point(6000, -900), new Point(6000, 500), new Point(3000, 500))), "draw.leavesShell", "L1");
        EditHarness.refused(plan, new AddZoneEdit(level, "BRAND", "", List.of(new Point(3000, -900),
                new Point(6000, -900), new Point(6000, -100), new Point(3000, -100))), "draw.outside", "L1");
        EditHarness.refused(plan, new AddZoneEdit(level, "", "", List.of(new Point(3000, 0), new Point(6000, 0),
                new Point(6000, 500), new Point(3000, 500))), "attribute.missing", "");
    }

    @Test
    void splitSharesOutFixturesByTheirCentre() throws Exception {
        EditHarness.applied(plan, new SplitZoneEdit(first, List.of(new Point(4000, 1000), new Point(4000, 3000)), "右"));

        assertEquals("0,0 4000,0 4000,4000 0,4000", first.getOutline());
        Zone part = level.getZones().get(1);
        assertEquals("L1.zone.Z1", part.getId());
        assertEquals("KITCHEN", part.getCode());
        assertEquals("右", part.getName());
        assertEquals("6000,0 6000,4000 4000,4000 4000,0", part.getOutline());
        assertSame(first, level.getFixtures().get(0).getZone());
        assertSame(part, level.getFixtures().get(1).getZone());
        assertSame(first, level.getMaterials().get(0).getZone());
    }

    @Test
    void splitAlongABentLineFromOneEdgeBackToIt() throws Exception {
        EditHarness.applied(plan, new SplitZoneEdit(first, List.of(new Point(1000, -100), new Point(1000, 1000),
                new Point(2000, 1000), new Point(2000, -100)), ""));

        assertEquals("0,0 1000,0 1000,1000 2000,1000 2000,0 6000,0 6000,4000 0,4000", first.getOutline());
        assertEquals(1e6, Ring.parse(level.getZones().get(1).getOutline()).areaMm2());
    }

    @Test
    void splitThatDoesNotGiveTwoPartsIsRefused() throws Exception {
        EditHarness.refused(plan, new SplitZoneEdit(first, List.of(new Point(-100, 5000), new Point(9000, 5000)), ""),
                "split.misses", "Z-1");
        EditHarness.refused(plan, new SplitZoneEdit(first, List.of(new Point(0, 0), new Point(6000, 0)), ""),
                "split.misses", "Z-1");
        first.setOutline("0,0 6000,0 6000,4000 4000,4000 4000,1000 2000,1000 2000,4000 0,4000");
        EditHarness.refused(plan, new SplitZoneEdit(first, List.of(new Point(-1, 3000), new Point(6001, 3000)), ""),
                "split.manyParts", "Z-1");
        EditHarness.applied(plan, new SplitZoneEdit(first, List.of(new Point(1500, 3000), new Point(500, 3000)), ""));
    }

    @Test
    void aisleIsSplitToo() throws Exception {
        EditHarness.applied(plan, new SplitZoneEdit(aisle, List.of(new Point(8000, 5000), new Point(8000, 5100)), ""));

        assertEquals("0,4000 8000,4000 8000,6000 0,6000", aisle.getOutline());
        assertEquals("L1.aisle.A1", level.getAisles().get(1).getId());
        assertEquals(2000, level.getAisles().get(1).getDesignWidthMm());
    }

    @Test
    void mergedZoneHasTheFixturesOfAll() throws Exception {
        level.getFixtures().get(1).setZone(second);
        EditHarness.applied(plan, new MergeZonesEdit(List.of(second, first)));

        assertEquals(List.of("Z-2", "Z-3"), level.getZones().stream().map(Zone::getId).toList());
        assertEquals("12000,0 12000,4000 0,4000 0,0", second.getOutline());
        assertSame(second, level.getFixtures().get(0).getZone());
        assertSame(second, level.getMaterials().get(0).getZone());
    }

    @Test
    void whatStandsInNoZoneStaysSoWhenZonesAreMerged() throws Exception {
        level.getFixtures().get(1).setZone(null);
        level.getMaterials().get(0).setZone(null);

        EditHarness.applied(plan, new MergeZonesEdit(List.of(first, second)));

        assertNull(level.getFixtures().get(1).getZone());
        assertNull(level.getMaterials().get(0).getZone());
    }

    @Test
    void zonesApartOrAroundOthersAreNotMerged() throws Exception {
        EditHarness.refused(plan, new MergeZonesEdit(List.of(first, third)), "merge.apart", "Z-1");
        first.setOutline("0,0 6000,0 6000,1000 1000,1000 1000,3000 6000,3000 6000,4000 0,4000");
        EditHarness.refused(plan, new MergeZonesEdit(List.of(first, second)), "merge.hole", "Z-1");
        third.setLocked(true);
        EditHarness.refused(plan, new MergeZonesEdit(List.of(first, third)), "element.locked", "Z-3");
        assertThrows(IllegalArgumentException.class, () -> new MergeZonesEdit(List.of(first)));
        assertThrows(IllegalArgumentException.class, () -> new MergeZonesEdit(List.of(first, aisle)));
    }

    @Test
    void sideAisleInAZoneFollowsItsEdge() throws Exception {
        level.getAisles().add(EcoreUtil.copy(aisle));
        Aisle side = level.getAisles().get(1);
        side.setId("A-2");
        side.setKind(AisleKind.SECONDARY);
        side.setOutline("2000,1000 3000,1000 3000,4000 2000,4000");

        EditHarness.applied(plan, new MoveZoneEdgeEdit(first, 2, 400));

        assertEquals("2000,1000 3000,1000 3000,4400 2000,4400", side.getOutline());
        assertFalse(side.getOutline().equals(aisle.getOutline()));
    }

    @Test
    void sideAisleIsDrawnInsideAZoneAndAMainAisleIsNot() throws Exception {
        List<Point> drawn = Ring.rectangle(1000, 0, 2000, 3000).points();
        EditHarness.applied(plan, new AddAisleEdit(level, AisleKind.SECONDARY, 1000, drawn));
        assertEquals("L1.aisle.A1", level.getAisles().get(1).getId());
        EditHarness.refused(plan, new AddAisleEdit(level, AisleKind.MAIN, 1000, drawn), "draw.covered", "Z-1");
        AddAisleEdit outside = new AddAisleEdit(level, AisleKind.SECONDARY, 1000, List.of(new Point(1000, -1000),
                new Point(2000, -1000), new Point(2000, 3000), new Point(1000, 3000)));
        EditHarness.refused(plan, outside, "draw.leavesShell", "L1");
        assertEquals(3e6, outside.freePart().orElseThrow().areaMm2());
    }

    @Test
    void mainAisleCutsTheZonesItRunsThrough() throws Exception {
        EditHarness.applied(plan, new CutAisleEdit(level, 1500, Ring.rectangle(2000, 0, 3500, 4000).points()));

        assertEquals("3500,0 6000,0 6000,4000 3500,4000", first.getOutline());
        Zone part = level.getZones().get(1);
        assertEquals("0,0 2000,0 2000,4000 0,4000", part.getOutline());
        assertEquals("KITCHEN", part.getCode());
        assertSame(part, level.getFixtures().get(0).getZone());
        assertSame(first, level.getFixtures().get(1).getZone());
        assertEquals("2000,0 3500,0 3500,4000 2000,4000", level.getAisles().get(1).getOutline());
        assertEquals(AisleKind.MAIN, level.getAisles().get(1).getKind());
    }

    @Test
    void zoneDrawnInsideOthersIsCutOutOfThem() throws Exception {
        EditHarness.applied(plan, new CutZoneEdit(level, "BEDROOM", Ring.rectangle(5000, 0, 7000, 1000).points()));

        assertEquals("0,0 5000,0 5000,1000 6000,1000 6000,4000 0,4000", first.getOutline());
        assertEquals("6000,1000 7000,1000 7000,0 12000,0 12000,4000 6000,4000", second.getOutline());
        assertEquals("BEDROOM", level.getZones().getLast().getCode());
        assertEquals("5000,0 7000,0 7000,1000 5000,1000", level.getZones().getLast().getOutline());
        EditHarness.refused(plan, new CutZoneEdit(level, "BEDROOM", Ring.rectangle(1000, 1000, 3000, 2000).points()),
                "zone.enclosed", "Z-1");
        EditHarness.refused(plan, new CutZoneEdit(level, "BEDROOM", Ring.rectangle(0, 0, 6000, 4000).points()),
                "zone.covers", "Z-1");
    }

    @Test
    void mainAisleOverTwoZonesShortensBoth() throws Exception {
        EditHarness.applied(plan, new CutAisleEdit(level, 1000, Ring.rectangle(5000, 0, 7000, 4000).points()));

        assertEquals("0,0 5000,0 5000,4000 0,4000", first.getOutline());
        assertEquals("7000,0 12000,0 12000,4000 7000,4000", second.getOutline());
        assertEquals(3, level.getZones().size());
    }

    @Test
    void aisleThatLeavesNoZoneOrIsEnclosedIsRefused() throws Exception {
        EditHarness.refused(plan, new CutAisleEdit(level, 1000, Ring.rectangle(0, 0, 6000, 4000).points()),
                "aisle.covers", "Z-1");
        EditHarness.refused(plan, new CutAisleEdit(level, 1000, Ring.rectangle(1000, 1000, 3000, 2000).points()),
                "aisle.enclosed", "Z-1");
        EditHarness.refused(plan, new CutAisleEdit(level, 1000, Ring.rectangle(0, 3000, 6000, 5000).points()),
                "draw.overlaps", "A-1");
        first.setLocked(true);
        EditHarness.refused(plan, new CutAisleEdit(level, 1000, Ring.rectangle(2000, 0, 3000, 4000).points()),
                "element.locked", "Z-1");
    }
}
