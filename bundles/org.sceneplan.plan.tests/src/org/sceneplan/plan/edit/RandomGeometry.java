package org.sceneplan.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.SampleState;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.model.plan.WallOpeningSwing;
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
import org.sceneplan.plan.edit.arrange.ReplaceFixtureTypeEdit;
import org.sceneplan.plan.edit.arrange.ResizeFixtureEdit;
import org.sceneplan.plan.edit.arrange.SpaceEvenlyAlongWallEdit;
import org.sceneplan.plan.edit.arrange.SwapFixturesEdit;
import org.sceneplan.plan.edit.arrange.TurnInPlaceEdit;
import org.sceneplan.plan.edit.arrange.UndockEdit;
import org.sceneplan.plan.edit.shell.AddColumnEdit;
import org.sceneplan.plan.edit.shell.AddDimensionEdit;
import org.sceneplan.plan.edit.shell.AddNoteEdit;
import org.sceneplan.plan.edit.shell.AddObstacleEdit;
import org.sceneplan.plan.edit.shell.AddOpeningEdit;
import org.sceneplan.plan.edit.shell.AddServiceEdit;
import org.sceneplan.plan.edit.shell.AddWallEdit;
import org.sceneplan.plan.edit.shell.AddWallOpeningEdit;
import org.sceneplan.plan.edit.shell.CutWallEdit;
import org.sceneplan.plan.edit.shell.DimensionEnd;
import org.sceneplan.plan.edit.shell.InsertOutlineCornerEdit;
import org.sceneplan.plan.edit.shell.MoveDimensionEndEdit;
import org.sceneplan.plan.edit.shell.MoveOpeningEdit;
import org.sceneplan.plan.edit.shell.MoveOutlineCornerEdit;
import org.sceneplan.plan.edit.shell.MoveOutlineEdgeEdit;
import org.sceneplan.plan.edit.shell.MoveWallEdit;
import org.sceneplan.plan.edit.shell.MoveWallOpeningEdit;
import org.sceneplan.plan.edit.shell.RemoveOutlineCornerEdit;
import org.sceneplan.plan.edit.shell.SetEdgeLengthEdit;
import org.sceneplan.plan.edit.shell.SetOutlineEdit;
import org.sceneplan.plan.edit.shell.SetWallReferenceEdit;
import org.sceneplan.plan.edit.shell.WallFace;
import org.sceneplan.plan.edit.zone.AddAisleEdit;
import org.sceneplan.plan.edit.zone.AddZoneEdit;
import org.sceneplan.plan.edit.zone.CutAisleEdit;
import org.sceneplan.plan.edit.zone.CutZoneEdit;
import org.sceneplan.plan.edit.zone.InsertZoneCornerEdit;
import org.sceneplan.plan.edit.zone.MergeZonesEdit;
import org.sceneplan.plan.edit.zone.MoveZoneCornerEdit;
import org.sceneplan.plan.edit.zone.MoveZoneEdgeEdit;
import org.sceneplan.plan.edit.zone.RemoveZoneCornerEdit;
import org.sceneplan.plan.edit.zone.SetZoneOutlineEdit;
import org.sceneplan.plan.edit.zone.SplitZoneEdit;
import org.sceneplan.plan.recovery.RestorePlanEdit;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.SampleReport;
import org.sceneplan.plan.underlay.CalibrateUnderlayEdit;

/** Edits of shell, zones, fixtures and underlays as they are drawn and dragged; many are refused. Seeded. */
final class RandomGeometry {
    private static final int KINDS = 36;
    private static final FixtureSize LOW_BAY = new FixtureSize(1200, 600, 1500, 900, 1);

    private final StorePlan plan;
    private final Random random;

    RandomGeometry(StorePlan plan, long seed) {
        this.plan = plan;
        this.random = new Random(seed);
    }

    /** The next edit; without an element it could act on, one that adds a note. */
    PlanEdit next() {
        int kind = random.nextInt(KINDS);
        PlanEdit edit = kind < 12 ? shell(kind) : kind < 24 ? areas(kind - 12) : things(kind - 24);
        return edit == null ? new AddNoteEdit(level(), at(), "note " + random.nextInt(9)) : edit;
    }

    private PlanEdit shell(int kind) {
        Wall wall = pick(level().getWalls());
        Opening opening = pick(level().getOpenings());
        int corner = random.nextInt(6);
        int mm = step();
        return switch (kind) {
            case 0 -> new MoveOutlineEdgeEdit(level(), corner, mm);
            case 1 -> new MoveOutlineCornerEdit(level(), corner, corner(level().getOutline(), corner).plus(mm, mm / 5));
            case 2 -> new InsertOutlineCornerEdit(level(), corner, at());
            case 3 -> new RemoveOutlineCornerEdit(level(), corner);
            case 4 -> new SetEdgeLengthEdit(level(), corner, 8000 + mm,
                    SetEdgeLengthEdit.MovingEnd.values()[random.nextInt(2)]);
            case 5 -> outline(Math.abs(mm));
            case 6 -> opening == null ? addedOpening() : random.nextBoolean()
                    ? MoveOpeningEdit.resized(opening, 1000 + Math.abs(mm), random.nextBoolean())
                    : MoveOpeningEdit.near(opening, at()).orElse(null);
            case 7 -> addedOpening();
            case 8 -> wall == null ? addedWall() : random.nextInt(3) > 0 ? wallOpening(wall) : random.nextBoolean()
                    ? new SetWallReferenceEdit(wall, pick(List.of(WallReference.values())))
                    : new MoveWallEdit(wall, segment());
            case 9 -> addedWall();
            case 10 -> random.nextBoolean() ? new AddColumnEdit(level(), new FixturePlace(at(), mm), 400, 600, mm > 0)
                    : new AddObstacleEdit(level(), ObstacleKind.PANEL, square(800), 100);
            default -> new AddServiceEdit(level(), ServiceKind.POWER, ServiceStatus.PLANNED, at(), 300);
        };
    }

    private PlanEdit areas(int kind) {
        List<Identified> all = new ArrayList<>(level().getZones());
        all.addAll(level().getAisles());
        Identified area = pick(all);
        int corner = random.nextInt(6);
        int mm = step();
        if (area == null) {
            return addedZone();
        }
        return switch (kind) {
            case 0 -> new MoveZoneEdgeEdit(area, corner, mm);
            case 1 -> new MoveZoneCornerEdit(area, corner, corner(outline(area), corner).plus(mm / 3, mm / 2));
            case 2 -> new InsertZoneCornerEdit(area, corner, at());
            case 3 -> new RemoveZoneCornerEdit(area, corner);
            case 4, 5 -> split(area);
            case 6, 7 -> level().getZones().size() < 3 ? split(area)
                    : new MergeZonesEdit(neighbours());
            case 8 -> addedZone();
            case 9 -> new AddAisleEdit(level(), AisleKind.SECONDARY, 1500, square(1500).points());
            case 10 -> random.nextBoolean() ? new CutAisleEdit(level(), 1200, square(1200).points())
                    : new CutZoneEdit(level(), "LIVING", square(1200).points());
            default -> new SetZoneOutlineEdit(area, square(4000));
        };
    }

    /** A larger rectangle about the shop, or the same shop drawn along the other faces of its walls. */
    private PlanEdit outline(int mm) {
        Box box = Ring.parse(level().getOutline()).box();
        return new SetOutlineEdit(level(), Ring.rectangle(box.minXMm(), box.minYMm(), box.maxXMm() + mm,
                box.maxYMm() + mm / 2), WallFace.values()[random.nextInt(3)], 240);
    }

    /** What was drawn, or the part of it that is free. */
    private PlanEdit addedZone() {
        AddZoneEdit drawn = new AddZoneEdit(level(), "LIVING", "zone", square(2500).points());
        return drawn.freePart().<PlanEdit>map(free -> new AddZoneEdit(level(), "KITCHEN", "free", free.points()))
                .orElse(drawn);
    }

    /** Two zones, such as touch where there are any. */
    private List<Zone> neighbours() {
        List<Zone> zones = level().getZones();
        for (Zone one : zones) {
            for (Zone other : zones.subList(zones.indexOf(one) + 1, zones.size())) {
                if (!new MergeZonesEdit(List.of(one, other)).canApply().isRefused()) {
                    return List.of(one, other);
                }
            }
        }
        return zones.subList(0, 2);
    }

    private PlanEdit split(Identified area) {
        Ring ring = Ring.parse(outline(area));
        int x = (ring.box().minXMm() + ring.box().maxXMm()) / 2;
        return random.nextBoolean() ? new SplitZoneEdit(area, List.of(at(), at()), "")
                : new SplitZoneEdit(area, List.of(new Point(x, ring.box().minYMm() - 10),
                        new Point(x, ring.box().maxYMm() + 10)), "half");
    }

    private PlanEdit things(int kind) {
        Fixture fixture = pick(level().getFixtures());
        int mm = step();
        if (fixture == null) {
            return new PasteEdit(SamplePlans.shop().getLevels().get(0).getFixtures(), level(), mm, mm);
        }
        List<EObject> some = level().getFixtures().stream().limit(4).map(EObject.class::cast).toList();
        return switch (kind) {
            case 0 -> new AlignEdit(some, pick(List.of(AlignMode.values())));
            case 1 -> new DistributeEdit(some, mm > 0 ? Distribution.equalGaps(0) : Distribution.gap(mm, 100));
            case 2 -> new DockEdit(List.of(fixture), "", random.nextInt(3) * 10);
            case 3 -> random.nextBoolean() ? new UndockEdit(List.copyOf(level().getFixtures()))
                    : new SpaceEvenlyAlongWallEdit(List.of(fixture), "edge/0", 20);
            case 4 -> new ArrayEdit(fixture, FixtureRow.beside(new FixturePlace(new Point(fixture.getXMm(),
                    fixture.getYMm()), fixture.getAngleDeg()), SamplePlans.BAY, 2, 50, mm > 0));
            case 5 -> new ResizeFixtureEdit(fixture, FixtureSide.values()[random.nextInt(4)], 900 + mm, List.of());
            case 6 -> level().getFixtures().indexOf(fixture) == 0 ? null
                    : new SwapFixturesEdit(fixture, level().getFixtures().get(0));
            case 7 -> random.nextBoolean() ? TurnInPlaceEdit.by(List.of(fixture), mm)
                    : new MoveFixtureEdit(fixture, new FixturePlace(at(), mm));
            case 8 -> new ReplaceFixtureTypeEdit(fixture, "FLOW", LOW_BAY);
            case 9 -> reported();
            case 10 -> dimension();
            default -> random.nextInt(4) > 0 ? calibrated() : restored();
        };
    }

    private PlanEdit dimension() {
        if (random.nextBoolean() && !level().getDimensions().isEmpty()) {
            return random.nextBoolean()
                    ? new MoveDimensionLineEdit(List.of(pick(level().getDimensions())), step(), step())
                    : new MoveDimensionEndEdit(pick(level().getDimensions()), random.nextBoolean(), end());
        }
        return new AddDimensionEdit(level(), List.of(DimensionEnd.free(at()), DimensionEnd.free(at())), step());
    }

    private DimensionEnd end() {
        return level().getFixtures().isEmpty() || random.nextBoolean() ? DimensionEnd.free(at())
                : DimensionEnd.on(pick(level().getFixtures()), "centre", at());
    }

    private PlanEdit reported() {
        return plan.getLevels().stream().flatMap(each -> each.getFixtures().stream())
                .flatMap(each -> each.getPositions().stream()).findFirst()
                .map(position -> new ReportSamplesEdit(Map.of(position, report()))).orElse(null);
    }

    private SampleReport report() {
        SampleReport none = SampleReport.NONE;
        return new SampleReport(pick(List.of(SampleState.values())), "MODEL-" + random.nextInt(5), "2026-03-01", "", "",
                "", "", none.priceTag(), none.featureCard(), none.energyLabel(), none.checkResult(), "");
    }

    private PlanEdit calibrated() {
        return level().getUnderlays().isEmpty() ? null
                : new CalibrateUnderlayEdit(pick(level().getUnderlays()), new Point(0, 0),
                        new Point(3000, step()), 2500 + Math.abs(step()));
    }

    /** Goes over to what a recovery copy of the same plan would hold. */
    private PlanEdit restored() {
        StorePlan state = EcoreUtil.copy(plan);
        state.getStore().setName("restored " + random.nextInt(5));
        return new RestorePlanEdit(plan, state);
    }

    private PlanEdit addedOpening() {
        Opening opening = PlanFactory.INSTANCE.createOpening();
        opening.setId(new PlanIds(plan).next(level(), opening.eClass()));
        opening.setKind(OpeningKind.WINDOW);
        opening.setEdge(random.nextInt(4));
        opening.setOffsetMm(500 + random.nextInt(8000));
        opening.setWidthMm(900);
        return new AddOpeningEdit(level(), opening);
    }

    /** A new wall, or a passage in one there is. */
    private PlanEdit addedWall() {
        Wall wall = pick(level().getWalls());
        return wall != null && random.nextInt(3) == 0 ? CutWallEdit.near(wall, at(), 300 + random.nextInt(200))
                : new AddWallEdit(level(), segment(), pick(List.of(WallReference.values())), 120);
    }

    /** A new door in a wall, or another place or width for one there is. */
    private PlanEdit wallOpening(Wall wall) {
        WallOpening opening = pick(level().getWalls().stream().flatMap(each -> each.getOpenings().stream()).toList());
        if (opening != null && random.nextInt(3) > 0) {
            return random.nextBoolean() ? MoveWallOpeningEdit.near(opening, at())
                    : MoveWallOpeningEdit.resized(opening, 300 + random.nextInt(600), random.nextBoolean());
        }
        WallOpening added = PlanFactory.INSTANCE.createWallOpening();
        added.setWidthMm(300 + random.nextInt(400));
        added.setSwing(pick(List.of(WallOpeningSwing.values())));
        return AddWallOpeningEdit.near(wall, added, at());
    }

    private Segment segment() {
        Point at = at();
        return new Segment(at, at.plus(500 + random.nextInt(2000), step()));
    }

    private Ring square(int sideMm) {
        Point at = at();
        return Ring.rectangle(at.xMm(), at.yMm(), at.xMm() + sideMm, at.yMm() + sideMm);
    }

    private Level level() {
        return plan.getLevels().get(0);
    }

    private int step() {
        return random.nextInt(801) - 400;
    }

    private Point at() {
        return new Point(random.nextInt(20000), random.nextInt(12000));
    }

    private <T> T pick(List<? extends T> list) {
        return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
    }

    private static String outline(Identified area) {
        return (String) area.eGet(area.eClass().getEStructuralFeature("outline"));
    }

    private static Point corner(String outline, int corner) {
        List<Point> corners = Ring.parse(outline).points();
        return corners.get(corner % corners.size());
    }
}
