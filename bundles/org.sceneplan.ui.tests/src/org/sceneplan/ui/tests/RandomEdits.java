package org.sceneplan.ui.tests;

import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.WallReference;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.MoveElementsEdit;
import org.sceneplan.plan.edit.MoveFixtureEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.RemoveElementsEdit;
import org.sceneplan.plan.edit.SetAttributesEdit;
import org.sceneplan.plan.edit.arrange.AlignEdit;
import org.sceneplan.plan.edit.arrange.AlignMode;
import org.sceneplan.plan.edit.arrange.ArrayEdit;
import org.sceneplan.plan.edit.arrange.DistributeEdit;
import org.sceneplan.plan.edit.arrange.Distribution;
import org.sceneplan.plan.edit.arrange.DockEdit;
import org.sceneplan.plan.edit.arrange.FixtureRow;
import org.sceneplan.plan.edit.arrange.FixtureSide;
import org.sceneplan.plan.edit.arrange.ResizeFixtureEdit;
import org.sceneplan.plan.edit.arrange.TurnInPlaceEdit;
import org.sceneplan.plan.edit.shell.AddColumnEdit;
import org.sceneplan.plan.edit.shell.AddWallEdit;
import org.sceneplan.plan.edit.shell.MoveOpeningEdit;
import org.sceneplan.plan.edit.shell.MoveOutlineCornerEdit;
import org.sceneplan.plan.edit.shell.MoveOutlineEdgeEdit;
import org.sceneplan.plan.edit.zone.InsertZoneCornerEdit;
import org.sceneplan.plan.edit.zone.MergeZonesEdit;
import org.sceneplan.plan.edit.zone.MoveZoneCornerEdit;
import org.sceneplan.plan.edit.zone.MoveZoneEdgeEdit;
import org.sceneplan.plan.edit.zone.SplitZoneEdit;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

/** Edits a user might make next, by a seed; the plan stays small. */
final class RandomEdits {
    private static final int MOST_FIXTURES = 14;
    private static final int MOST_WALLS = 4;
    private static final int MOST_ZONES = 5;

    private final Level level;
    private final Random random;

    RandomEdits(PlanSession session, long seed) {
        level = session.model().getLevels().getFirst();
        random = new Random(seed);
    }

    PlanEdit next() {
        if (level.getFixtures().size() > MOST_FIXTURES) {
            return new RemoveElementsEdit(level.getFixtures().subList(3, 8));
        }
        return random.nextBoolean() ? fixtures() : floor();
    }

    private PlanEdit fixtures() {
        Fixture fixture = level.getFixtures().get(random.nextInt(level.getFixtures().size()));
        List<EObject> all = List.copyOf(level.getFixtures());
        FixturePlace place = new FixturePlace(new Point(fixture.getXMm(), fixture.getYMm()), fixture.getAngleDeg());
        FixtureSize size = new FixtureSize(fixture.getWidthMm(), fixture.getDepthMm(), fixture.getHeightMm(),
                fixture.getClearMm(), fixture.getClearSides());
        int mm = random.nextInt(801) - 400;
        return switch (random.nextInt(9)) {
            case 0 -> new AlignEdit(all, AlignMode.values()[random.nextInt(AlignMode.values().length)]);
            case 1 -> new DistributeEdit(all, Distribution.gap(mm, 100));
            case 2 -> new DockEdit(List.of(fixture), "", random.nextInt(3) * 10);
            case 3 -> new ArrayEdit(fixture, FixtureRow.beside(place, size, 2, 50, true));
            case 4 -> new ResizeFixtureEdit(fixture, FixtureSide.values()[random.nextInt(4)], 900 + mm, List.of());
            case 5 -> TurnInPlaceEdit.by(List.of(fixture), mm);
            case 6 -> new MoveElementsEdit(all.subList(0, 1 + random.nextInt(all.size())), mm, mm / 2);
            case 7 -> new SetAttributesEdit(List.of(fixture), "heightMm", 1000 + Math.abs(mm));
            default -> new MoveFixtureEdit(fixture, new FixturePlace(point(), mm));
        };
    }

    private PlanEdit floor() {
        Zone zone = level.getZones().get(random.nextInt(level.getZones().size()));
        Point corner = Ring.parse(zone.getOutline()).points().getFirst();
        Ring outline = Ring.parse(level.getOutline());
        int index = random.nextInt(4);
        int mm = random.nextInt(401) - 200;
        Point at = point();
        return switch (random.nextInt(10)) {
            case 0 -> new MoveZoneEdgeEdit(zone, index, mm);
            case 1 -> new MoveZoneCornerEdit(zone, 0, corner.plus(mm / 3, mm / 2));
            case 2 -> new InsertZoneCornerEdit(zone, index, at);
            case 3 -> level.getZones().size() > MOST_ZONES ? new MergeZonesEdit(level.getZones().subList(1, 3))
                    : new SplitZoneEdit(zone, List.of(at, at.plus(mm, 500)), "");
            case 4 -> new MoveOutlineEdgeEdit(level, index, mm);
            case 5 -> new MoveOutlineCornerEdit(level, index, outline.points().get(index).plus(mm / 4, mm / 5));
            case 6 -> MoveOpeningEdit.near(level.getOpenings().getFirst(), at)
                    .<PlanEdit>map(edit -> edit).orElse(new MoveZoneEdgeEdit(zone, index, -mm));
            case 7 -> level.getWalls().size() > MOST_WALLS ? new RemoveElementsEdit(level.getWalls().subList(1, 3))
                    : new AddWallEdit(level, new Segment(at, at.plus(500, mm)), WallReference.LEFT, 120);
            case 8 -> level.getColumns().size() > MOST_WALLS
                    ? new RemoveElementsEdit(level.getColumns().subList(1, 3))
                    : new AddColumnEdit(level, new FixturePlace(at, 0), 300, 300, false);
            default -> level.getZones().size() < 3 ? new MoveZoneEdgeEdit(zone, index, -mm)
                    : new MergeZonesEdit(level.getZones().subList(0, 2));
        };
    }

    private Point point() {
        return new Point(500 + random.nextInt(11000), 500 + random.nextInt(7000));
    }
}
