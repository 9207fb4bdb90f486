package org.sceneplan.plan.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.WallReference;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.SamplePlans;
import org.sceneplan.plan.edit.arrange.AlignEdit;
import org.sceneplan.plan.edit.arrange.AlignMode;
import org.sceneplan.plan.edit.arrange.ArrayEdit;
import org.sceneplan.plan.edit.arrange.DistributeEdit;
import org.sceneplan.plan.edit.arrange.Distribution;
import org.sceneplan.plan.edit.arrange.DockEdit;
import org.sceneplan.plan.edit.arrange.FixtureRow;
import org.sceneplan.plan.edit.arrange.FixtureSide;
import org.sceneplan.plan.edit.arrange.ResizeFixtureEdit;
import org.sceneplan.plan.edit.arrange.SwapFixturesEdit;
import org.sceneplan.plan.edit.arrange.TurnInPlaceEdit;
import org.sceneplan.plan.edit.shell.AddWallEdit;
import org.sceneplan.plan.edit.shell.InsertOutlineCornerEdit;
import org.sceneplan.plan.edit.shell.MoveOpeningEdit;
import org.sceneplan.plan.edit.shell.MoveOutlineCornerEdit;
import org.sceneplan.plan.edit.shell.MoveOutlineEdgeEdit;
import org.sceneplan.plan.edit.shell.RemoveOutlineCornerEdit;
import org.sceneplan.plan.edit.zone.InsertZoneCornerEdit;
import org.sceneplan.plan.edit.zone.MergeZonesEdit;
import org.sceneplan.plan.edit.zone.MoveZoneCornerEdit;
import org.sceneplan.plan.edit.zone.MoveZoneEdgeEdit;
import org.sceneplan.plan.edit.zone.RemoveZoneCornerEdit;
import org.sceneplan.plan.edit.zone.SplitZoneEdit;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

/** Random sequences of all geometric edits leave a plan that can be read, and undone give the original bytes. */
class GeometricEditsHistoryTest {

    private final StorePlan plan = SamplePlans.shop();
    private final Level level = plan.getLevels().get(0);

    @ParameterizedTest
    @CsvSource({"1,120", "2,120", "3,120"})
    void randomEditsUndoneGiveTheOriginalBytesAndRedoneTheFinalOnes(long seed, int edits) throws Exception {
        Layer shell = PlanFactory.INSTANCE.createLayer();
        shell.setId("LY-2");
        shell.setName("Shell");
        shell.setKind("SHELL");
        plan.getLayers().add(shell);
        byte[] original = PlanFile.bytes(plan);
        PlanHistory history = new PlanHistory(plan);
        Random random = new Random(seed);

        for (int i = 0; i < edits; i++) {
            history.execute(randomEdit(random));
            if (random.nextInt(6) == 0 && history.canUndo()) {
                history.undo();
            }
        }

        PlanSnapshotFactory.of(plan);
        byte[] last = PlanFile.bytes(plan);
        int inForce = history.edits().size();
        assertTrue(inForce > edits / 5, "enough edits took place: " + inForce);
        while (history.canUndo()) {
            history.undo();
        }
        assertArrayEquals(original, PlanFile.bytes(plan));
        for (int i = 0; i < inForce; i++) {
            history.redo();
        }
        assertArrayEquals(last, PlanFile.bytes(plan));
    }

    private PlanEdit randomEdit(Random random) {
        Zone zone = level.getZones().get(random.nextInt(level.getZones().size()));
        Fixture fixture = level.getFixtures().get(random.nextInt(level.getFixtures().size()));
        List<EObject> all = List.copyOf(level.getFixtures());
        Ring outline = Ring.parse(level.getOutline());
        int corner = random.nextInt(6);
        int mm = random.nextInt(801) - 400;
        Point at = new Point(random.nextInt(20000), random.nextInt(12000));
        return switch (random.nextInt(19)) {
            case 0 -> new MoveZoneEdgeEdit(zone, corner, mm);
            case 1 -> new MoveZoneCornerEdit(zone, corner, cornerNear(zone, corner).plus(mm / 3, mm / 2));
            case 2 -> new InsertZoneCornerEdit(zone, corner, at);
            case 3 -> new RemoveZoneCornerEdit(zone, corner);
            case 4 -> new SplitZoneEdit(zone, List.of(at, at.plus(mm, 500)), "");
            case 5 -> level.getZones().size() < 4 ? new MoveZoneEdgeEdit(zone, corner, -mm)
                    : new MergeZonesEdit(level.getZones().subList(1, 3));
            case 6 -> new MoveOutlineEdgeEdit(level, corner, mm);
            case 7 -> new MoveOutlineCornerEdit(level, corner,
                    outline.points().get(corner % outline.size()).plus(mm / 4, mm / 5));
            case 8 -> new InsertOutlineCornerEdit(level, corner, at);
            case 9 -> new RemoveOutlineCornerEdit(level, corner);
            case 10 -> MoveOpeningEdit.near(level.getOpenings().get(0), at).orElseThrow();
            case 11 -> new AddWallEdit(level, new Segment(at, at.plus(500, mm)), WallReference.LEFT, 120);
            case 12 -> new AlignEdit(all, AlignMode.values()[random.nextInt(AlignMode.values().length)]);
            case 13 -> new DistributeEdit(all, Distribution.gap(mm, 100));
            case 14 -> new DockEdit(List.of(fixture), "", random.nextInt(3) * 10);
            case 15 -> level.getFixtures().size() > 12 ? TurnInPlaceEdit.by(List.of(fixture), mm)
                    : new ArrayEdit(fixture, FixtureRow.beside(place(fixture), SamplePlans.BAY, 2, 50, true));
            case 16 -> new ResizeFixtureEdit(fixture, FixtureSide.values()[random.nextInt(4)], 900 + mm, List.of());
            case 17 -> fixture == all.get(0) ? TurnInPlaceEdit.to(List.of(fixture), mm)
                    : new SwapFixturesEdit(level.getFixtures().get(0), fixture);
            default -> new MoveFixtureEdit(fixture, new FixturePlace(at, mm));
        };
    }

    private static Point cornerNear(Zone zone, int corner) {
        List<Point> corners = Ring.parse(zone.getOutline()).points();
        return corners.get(corner % corners.size());
    }

    private static FixturePlace place(Fixture fixture) {
        return new FixturePlace(new Point(fixture.getXMm(), fixture.getYMm()), fixture.getAngleDeg());
    }
}
