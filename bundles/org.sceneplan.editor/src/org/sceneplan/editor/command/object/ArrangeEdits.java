package org.sceneplan.editor.command.object;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.CompositeEdit;
import org.sceneplan.plan.edit.MirrorElementsEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.RotateElementsEdit;
import org.sceneplan.plan.edit.arrange.AlignEdit;
import org.sceneplan.plan.edit.arrange.AlignMode;
import org.sceneplan.plan.edit.arrange.DistributeEdit;
import org.sceneplan.plan.edit.arrange.Distribution;
import org.sceneplan.plan.edit.arrange.DockEdit;
import org.sceneplan.plan.edit.arrange.DockFace;
import org.sceneplan.plan.edit.arrange.Docking;
import org.sceneplan.plan.edit.arrange.PlacedThing;
import org.sceneplan.plan.edit.arrange.RowDimension;
import org.sceneplan.plan.edit.arrange.SpaceEvenlyAlongWallEdit;
import org.sceneplan.plan.edit.arrange.TurnInPlaceEdit;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

/** The edits that turn, mirror, align, spread and dock what is selected. */
public final class ArrangeEdits {
    private static final int QUARTER_DEG = 90;
    /** Half the length of a mirror line; only its direction counts. */
    private static final int MIRROR_MM = 100_000;

    private final Situation at;

    /** Edits in a situation. */
    public ArrangeEdits(Situation at) {
        this.at = at;
    }

    Optional<PlanEdit> edit(ObjectCommand command) {
        return switch (command) {
            case ROTATE_LEFT -> turn(QUARTER_DEG);
            case ROTATE_RIGHT -> turn(-QUARTER_DEG);
            case MIRROR_HORIZONTAL -> at.box().map(box -> mirror(box, QUARTER_DEG));
            case MIRROR_VERTICAL -> at.box().map(box -> mirror(box, 0));
            case MIRROR_OWN -> Optional.of(mirrorOwn());
            case ALIGN_LEFT -> align(AlignMode.LEFT);
            case ALIGN_RIGHT -> align(AlignMode.RIGHT);
            case ALIGN_TOP -> align(AlignMode.TOP);
            case ALIGN_BOTTOM -> align(AlignMode.BOTTOM);
            case ALIGN_CENTRE_X -> align(AlignMode.CENTRE_X);
            case ALIGN_CENTRE_Y -> align(AlignMode.CENTRE_Y);
            case ALIGN_OWN_FRONT -> align(AlignMode.OWN_FRONT);
            case ALIGN_OWN_BACK -> align(AlignMode.OWN_BACK);
            case ALIGN_OWN_LEFT -> align(AlignMode.OWN_LEFT);
            case ALIGN_OWN_RIGHT -> align(AlignMode.OWN_RIGHT);
            case GAPS_HORIZONTAL -> spread(Distribution.equalGaps(0));
            case GAPS_VERTICAL -> spread(Distribution.equalGaps(QUARTER_DEG));
            case CENTRES_HORIZONTAL -> spread(Distribution.equalCentres(0));
            case CENTRES_VERTICAL -> spread(Distribution.equalCentres(QUARTER_DEG));
            case DIMENSION_ROW -> RowDimension.of(at.fixtures());
            case DOCK -> Optional.of(dock());
            case SPACE_EVENLY -> Optional.of(new SpaceEvenlyAlongWallEdit(at.fixtures(), nearestHost(), ownGapMm()));
            default -> Optional.empty();
        };
    }

    /**
     * Turns what is selected: one fixture or column about its centre, several about their common middle.
     *
     * @param byDeg counter-clockwise
     * @return empty when nothing selected has a place
     */
    public Optional<PlanEdit> turn(double byDeg) {
        List<EObject> all = at.ungrouped();
        if (all.size() == 1 && (all.getFirst() instanceof Fixture || all.getFirst() instanceof Column)) {
            return Optional.of(TurnInPlaceEdit.by(all, byDeg));
        }
        return at.box().map(box -> new RotateElementsEdit(at.selected(), box.centre(), byDeg));
    }

    /** Spreads with a given gap along the axis in which what is selected reaches farther. */
    public PlanEdit spread(int gapMm) {
        boolean wide = at.box().map(box -> box.widthMm() >= box.depthMm()).orElse(true);
        return new DistributeEdit(at.ungrouped(), Distribution.gap(wide ? 0 : QUARTER_DEG, gapMm));
    }

    /** Docks to the nearest face with a gap, 0 or more. */
    public PlanEdit dock(int gapMm) {
        return new DockEdit(at.fixtures(), "", gapMm);
    }

    /** Docks to the nearest face, each fixture with its own gap. */
    private PlanEdit dock() {
        Map<Integer, List<Fixture>> byGap = at.fixtures().stream()
                .collect(Collectors.groupingBy(ArrangeEdits::wallGapMm, TreeMap::new, Collectors.toList()));
        List<PlanEdit> edits = byGap.entrySet().stream()
                .<PlanEdit>map(each -> new DockEdit(each.getValue(), "", each.getKey())).toList();
        return edits.size() == 1 ? edits.getFirst() : CompositeEdit.of("Dock fixtures", "道具靠墙", edits);
    }

    /** Gap the first fixture is to have to a wall behind it. */
    public int ownGapMm() {
        return at.fixtures().stream().findFirst().map(ArrangeEdits::wallGapMm).orElse(0);
    }

    /** Gap a fixture has to what it is docked to, but as much as it wants free behind it; 0 when it may touch. */
    public static int wallGapMm(Fixture fixture) {
        return Math.max(fixture.getDockGapMm(), size(fixture).clearBackMm());
    }

    /** The face the first fixture is docked to, else the nearest one; empty when there is none. */
    public String nearestHost() {
        Fixture first = at.fixtures().getFirst();
        if (first.getDockHost() != null && !first.getDockHost().isEmpty()) {
            return first.getDockHost();
        }
        return Docking.nearest(DockFace.of((Level) first.eContainer()), place(first), size(first), 0)
                .map(docking -> docking.face().host()).orElse("");
    }

    static FixturePlace place(Fixture fixture) {
        return new FixturePlace(new Point(fixture.getXMm(), fixture.getYMm()), fixture.getAngleDeg());
    }

    static FixtureSize size(Fixture fixture) {
        return new FixtureSize(fixture.getWidthMm(), fixture.getDepthMm(), fixture.getHeightMm(), fixture.getClearMm(),
                fixture.getClearSides());
    }

    private Optional<PlanEdit> align(AlignMode mode) {
        return Optional.of(new AlignEdit(at.ungrouped(), mode));
    }

    private Optional<PlanEdit> spread(Distribution distribution) {
        return Optional.of(new DistributeEdit(at.ungrouped(), distribution));
    }

    private PlanEdit mirror(Box box, double lineDeg) {
        return new MirrorElementsEdit(at.selected(), line(box.centre(), lineDeg));
    }

    /** Over the line from back to front through the middle, in the frame of the first fixture. */
    private PlanEdit mirrorOwn() {
        PlacedThing first = PlacedThing.of(at.fixtures().getFirst()).orElseThrow();
        Point middle = at.fixtures().size() == 1 ? first.place().centre() : at.box().orElseThrow().centre();
        return new MirrorElementsEdit(at.selected(), line(middle, first.place().angleDeg() + QUARTER_DEG));
    }

    private static Segment line(Point through, double angleDeg) {
        Vector way = Vector.ofAngle(angleDeg).times(MIRROR_MM);
        return new Segment(through, Point.rounded(through.xMm() + way.x(), through.yMm() + way.y()));
    }
}
