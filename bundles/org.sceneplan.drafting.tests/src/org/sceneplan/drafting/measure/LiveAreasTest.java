package org.sceneplan.drafting.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.drafting.Levels;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanHistory;
import org.sceneplan.plan.edit.shell.AddNoteEdit;
import org.sceneplan.plan.edit.shell.MoveOutlineEdgeEdit;
import org.sceneplan.plan.edit.zone.MoveZoneEdgeEdit;
import org.sceneplan.plan.edit.zone.SplitZoneEdit;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

class LiveAreasTest {

    private StorePlan plan;
    private Level level;
    private Zone kitchen;

    @BeforeEach
    void shop() {
        plan = PlanBuilder.of("T1", "S_CLASS").layer("LY-1", "Shell")
                .plan(built -> built.getLayers().get(0).setKind("SHELL")).level("L1", 3600, Levels.ROOM, content -> content
                .zone("Z-1", "KITCHEN", Ring.rectangle(0, 0, 6000, 8000))
                .zone("Z-2", "LIVING", Ring.rectangle(6000, 0, 12000, 8000))).build();
        level = plan.getLevels().get(0);
        kitchen = level.getZones().get(0);
    }

    private List<String> after(PlanEdit edit) throws Exception {
        PlanSnapshot before = PlanSnapshotFactory.of(plan);
        assertEquals(false, new PlanHistory(plan).execute(edit).isRefused());
        PlanSnapshot then = PlanSnapshotFactory.of(plan);
        return LiveAreas.of(before.levels().get(0), then.levels().get(0), then).stream()
                .map(area -> "%s %.1f of %.1f, before %.1f".formatted(area.id(), area.areaMm2() / 1e6,
                        area.kindMm2() / 1e6, area.beforeMm2() / 1e6)).toList();
    }

    @Test
    void bothPartsOfASplitAreTold() throws Exception {
        List<String> areas = after(new SplitZoneEdit(kitchen, List.of(Point.of(0, 2000), Point.of(6000, 2000)), ""));

        assertEquals("Z-1 36.0 of 48.0, before 48.0", areas.get(0));
        assertEquals(" 12.0 of 48.0, before 0.0", areas.get(1).substring(areas.get(1).indexOf(' ')));
        assertEquals(2, areas.size());
    }

    @Test
    void bothSidesOfADraggedEdgeAreTold() throws Exception {
        assertEquals(List.of("Z-1 56.0 of 56.0, before 48.0", "Z-2 40.0 of 40.0, before 48.0"),
                after(new MoveZoneEdgeEdit(kitchen, 1, 1000)));
    }

    @Test
    void theFloorIsToldWhenTheOutlineMoves() throws Exception {
        assertEquals("L1 104.0 of 104.0, before 96.0", after(new MoveOutlineEdgeEdit(level, 1, 1000)).getLast());
    }

    @Test
    void whatChangesNoAreaTellsNone() throws Exception {
        assertEquals(List.of(), after(new AddNoteEdit(level, Point.of(100, 100), "note")));
    }
}
