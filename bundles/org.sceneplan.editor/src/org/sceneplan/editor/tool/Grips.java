package org.sceneplan.editor.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.SharedCursors;
import org.eclipse.swt.graphics.Cursor;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.drafting.snap.SnapKind;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.outline.PlanTree;
import org.sceneplan.editor.tool.gesture.AlongGesture;
import org.sceneplan.editor.tool.gesture.MoveGesture;
import org.sceneplan.editor.tool.gesture.PointGesture;
import org.sceneplan.editor.tool.gesture.TurnGesture;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.arrange.FixtureSide;
import org.sceneplan.plan.edit.arrange.ResizeFixtureEdit;
import org.sceneplan.plan.edit.shell.MoveDimensionEndEdit;
import org.sceneplan.plan.edit.shell.MoveOpeningEdit;
import org.sceneplan.plan.edit.shell.MoveOutlineCornerEdit;
import org.sceneplan.plan.edit.shell.MoveOutlineEdgeEdit;
import org.sceneplan.plan.edit.shell.MoveWallEdit;
import org.sceneplan.plan.edit.shell.MoveWallOpeningEdit;
import org.sceneplan.plan.edit.zone.MoveZoneCornerEdit;
import org.sceneplan.plan.edit.zone.MoveZoneEdgeEdit;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.OpeningSnapshot;

/** Makes the grips of the one element that is selected. */
public final class Grips {
    private static final double TURN_PIXELS = 26;
    private static final double LEAST_EDGE_PIXELS = 30;
    /** In smaller areas the grip in the middle would lie on those of the edges. */
    private static final double LEAST_AREA_PIXELS = 70;
    /** Smaller things are zoomed in to before their sides are dragged. */
    private static final double LEAST_HALF_PIXELS = 18;
    /** As wide a wall is hit when it shows narrower. */
    private static final double LEAST_WALL_PIXELS = 6;
    private static final double SLANTING = 0.4;

    private final PlanCanvas canvas;
    private final List<Grip> grips = new ArrayList<>();

    private Grips(PlanCanvas canvas) {
        this.canvas = canvas;
    }

    /** Grips of the selected element; those of the outline when nothing is selected and the shell is unlocked. */
    public static List<Grip> of(PlanCanvas canvas) {
        Grips made = new Grips(canvas);
        Set<String> selected = canvas.selectedIds();
        if (selected.size() == 1) {
            made.element(canvas.session().element(selected.iterator().next()));
        } else if (selected.isEmpty() && !PlanLayers.isLocked(canvas.session().model(), LayerKind.SHELL)) {
            made.outline();
        }
        return List.copyOf(made.grips);
    }

    private void element(EObject element) {
        switch (element) {
            case Zone zone -> area(zone, canvas.session().plan().level(canvas.shownLevel().id())
                    .flatMap(level -> level.zone(zone.getId())).map(found -> found.outline()).orElse(null));
            case Aisle aisle -> area(aisle, Ring.parse(aisle.getOutline()));
            case Fixture fixture -> fixture(fixture);
            case Wall wall -> wall(wall);
            case Opening opening -> opening(opening);
            case WallOpening opening -> opening(opening);
            case Dimension dimension -> dimension(dimension);
            case null, default -> { /* moved as a whole */ }
        }
    }

    private void area(Identified area, Ring outline) {
        if (outline == null) {
            return;
        }
        for (int i = 0; i < outline.size(); i++) {
            int index = i;
            Segment edge = outline.edge(i);
            if (edge.lengthMm() * canvas.scale().pixelsPerMm() < LEAST_EDGE_PIXELS) {
                continue;
            }
            grips.add(new Grip(edge.midPoint(), true, SharedCursors.SIZEALL,
                    new AlongGesture(edge.leftNormal().times(-1), Set.of(area.getId()), 0,
                            mm -> new MoveZoneEdgeEdit(area, index, mm)).preferring(SnapKind.OF_FLOOR)));
        }
        for (int i = 0; i < outline.size(); i++) {
            int index = i;
            grips.add(new Grip(outline.points().get(i), false, SharedCursors.SIZEALL,
                    new PointGesture(area.getId(), at -> new MoveZoneCornerEdit(area, index, at))
                            .preferring(SnapKind.OF_FLOOR)));
        }
        whole(area, outline);
    }

    /** The grip in the middle moves a zone with all that stands in it. */
    private void whole(Identified area, Ring outline) {
        double leastMm = LEAST_AREA_PIXELS / canvas.scale().pixelsPerMm();
        if (outline.box().widthMm() >= leastMm && outline.box().depthMm() >= leastMm) {
            grips.add(new Grip(outline.labelPoint(), false, SharedCursors.SIZEALL,
                    new MoveGesture(MovedTogether.of(List.of(area)), MovingShape.outline(outline, 0))));
        }
    }

    private void outline() {
        Level level = (Level) canvas.session().element(canvas.shownLevel().id());
        Ring outline = canvas.shownLevel().outline();
        for (int i = 0; i < outline.size(); i++) {
            int index = i;
            Segment edge = outline.edge(i);
            if (edge.lengthMm() * canvas.scale().pixelsPerMm() >= LEAST_EDGE_PIXELS) {
                grips.add(new Grip(edge.midPoint(), true, SharedCursors.SIZEALL, outlineEdge(level, edge, index)));
            }
            grips.add(new Grip(outline.points().get(i), false, SharedCursors.SIZEALL,
                    new PointGesture(level.getId(), at -> new MoveOutlineCornerEdit(level, index, at))));
        }
    }

    private static Gesture outlineEdge(Level level, Segment edge, int index) {
        return new AlongGesture(edge.leftNormal().times(-1), Set.of(), 0,
                mm -> new MoveOutlineEdgeEdit(level, index, mm));
    }

    /** The wall of the outline at a place, held by its inner face; empty while the shell is locked. */
    static Optional<Grip> ofWall(PlanCanvas canvas, Point at) {
        Ring outline = canvas.shownLevel().outline();
        if (PlanLayers.isLocked(canvas.session().model(), LayerKind.SHELL) || outline.contains(at)) {
            return Optional.empty();
        }
        double reachMm = Math.max(PlanTree.WALL_MM, LEAST_WALL_PIXELS / canvas.scale().pixelsPerMm());
        Level level = (Level) canvas.session().element(canvas.shownLevel().id());
        Grip best = null;
        for (int i = 0; i < outline.size(); i++) {
            Segment edge = outline.edge(i);
            double alongMm = edge.from().to(at).dot(edge.direction());
            double asideMm = -edge.from().to(at).dot(edge.leftNormal());
            if (alongMm >= 0 && alongMm <= edge.lengthMm() && asideMm >= 0 && asideMm <= reachMm) {
                reachMm = asideMm;
                best = new Grip(edge.pointAt(alongMm), true, across(edge), outlineEdge(level, edge, i));
            }
        }
        return Optional.ofNullable(best);
    }

    private static Cursor across(Segment edge) {
        Vector along = edge.direction();
        boolean isSlanting = Math.min(Math.abs(along.x()), Math.abs(along.y())) > SLANTING;
        return isSlanting ? SharedCursors.SIZEALL
                : Math.abs(along.x()) > Math.abs(along.y()) ? SharedCursors.SIZENS : SharedCursors.SIZEWE;
    }

    private void wall(Wall wall) {
        Point from = Point.of(wall.getFromXMm(), wall.getFromYMm());
        Point to = Point.of(wall.getToXMm(), wall.getToYMm());
        grips.add(new Grip(from, false, SharedCursors.SIZEALL,
                new PointGesture(wall.getId(), at -> new MoveWallEdit(wall, new Segment(at, to)))));
        grips.add(new Grip(to, false, SharedCursors.SIZEALL,
                new PointGesture(wall.getId(), at -> new MoveWallEdit(wall, new Segment(from, at)))));
    }

    private void opening(Opening opening) {
        OpeningSnapshot drawn = canvas.shownLevel().openings().stream()
                .filter(each -> each.id().equals(opening.getId())).findFirst().orElse(null);
        if (drawn != null) {
            Vector along = drawn.span().direction();
            int width = opening.getWidthMm();
            grips.add(new Grip(drawn.span().to(), false, SharedCursors.SIZEALL, new AlongGesture(along,
                    Set.of(opening.getId()), width, mm -> MoveOpeningEdit.resized(opening, width + mm, true))));
            grips.add(new Grip(drawn.span().from(), false, SharedCursors.SIZEALL, new AlongGesture(along.times(-1),
                    Set.of(opening.getId()), width, mm -> MoveOpeningEdit.resized(opening, width + mm, false))));
        }
    }

    private void opening(WallOpening opening) {
        Segment span = MoveWallOpeningEdit.resized(opening, opening.getWidthMm(), true).preview();
        Vector along = span.direction();
        int width = opening.getWidthMm();
        grips.add(new Grip(span.to(), false, SharedCursors.SIZEALL, new AlongGesture(along,
                Set.of(opening.getId()), width, mm -> MoveWallOpeningEdit.resized(opening, width + mm, true))));
        grips.add(new Grip(span.from(), false, SharedCursors.SIZEALL, new AlongGesture(along.times(-1),
                Set.of(opening.getId()), width, mm -> MoveWallOpeningEdit.resized(opening, width + mm, false))));
    }

    private void dimension(Dimension dimension) {
        end(dimension, true, Point.of(dimension.getFromXMm(), dimension.getFromYMm()));
        end(dimension, false, Point.of(dimension.getToXMm(), dimension.getToYMm()));
    }

    private void end(Dimension dimension, boolean start, Point now) {
        grips.add(new Grip(now, true, SharedCursors.SIZEALL, new PointGesture(dimension.getId(),
                at -> new MoveDimensionEndEdit(dimension, start,
                        DimensionAnchors.end(canvas.session(), canvas.shownLevel(), at)))));
    }

    private void fixture(Fixture fixture) {
        FixturePlace place = new FixturePlace(Point.of(fixture.getXMm(), fixture.getYMm()), fixture.getAngleDeg());
        for (FixtureSide side : FixtureSide.values()) {
            side(fixture, place, side);
        }
        double beyond = fixture.getDepthMm() / 2.0 + TURN_PIXELS / canvas.scale().pixelsPerMm();
        grips.add(new Grip(FixtureFrame.toPlan(place, 0, -beyond), true, SharedCursors.HAND,
                new TurnGesture(List.of(fixture), place.centre(), fixture.getAngleDeg())));
    }

    private void side(Fixture fixture, FixturePlace place, FixtureSide side) {
        double halfWidth = fixture.getWidthMm() / 2.0;
        double halfDepth = fixture.getDepthMm() / 2.0;
        Vector outward = switch (side) {
            case LEFT -> new Vector(-1, 0);
            case RIGHT -> new Vector(1, 0);
            case FRONT -> new Vector(0, -1);
            case BACK -> new Vector(0, 1);
        };
        boolean isWidth = outward.x() != 0;
        if ((isWidth ? halfWidth : halfDepth) * canvas.scale().pixelsPerMm() < LEAST_HALF_PIXELS) {
            return;
        }
        int size = isWidth ? fixture.getWidthMm() : fixture.getDepthMm();
        grips.add(new Grip(FixtureFrame.toPlan(place, outward.x() * halfWidth, outward.y() * halfDepth), false,
                isWidth ? SharedCursors.SIZEWE : SharedCursors.SIZENS,
                new AlongGesture(outward.rotated(fixture.getAngleDeg()), Set.of(fixture.getId()), size,
                        mm -> new ResizeFixtureEdit(fixture, side, Math.max(1, size + mm), List.of()))));
    }
}
