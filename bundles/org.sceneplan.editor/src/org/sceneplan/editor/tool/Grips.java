package org.sceneplan.editor.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.SharedCursors;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.tool.gesture.AlongGesture;
import org.sceneplan.editor.tool.gesture.PointGesture;
import org.sceneplan.editor.tool.gesture.TurnGesture;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.arrange.FixtureSide;
import org.sceneplan.plan.edit.arrange.ResizeFixtureEdit;
import org.sceneplan.plan.edit.zone.MoveZoneCornerEdit;
import org.sceneplan.plan.edit.zone.MoveZoneEdgeEdit;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixturePlace;

/** Makes the grips of the one element that is selected. */
public final class Grips {
    private static final double TURN_PIXELS = 26;
    private static final double LEAST_EDGE_PIXELS = 30;
    /** Smaller things are zoomed in to before their sides are dragged. */
    private static final double LEAST_HALF_PIXELS = 18;

    private final PlanCanvas canvas;
    private final List<Grip> grips = new ArrayList<>();

    private Grips(PlanCanvas canvas) {
        this.canvas = canvas;
    }

    /** Grips of the selected element; none when nothing or several are selected, or when it is locked. */
    public static List<Grip> of(PlanCanvas canvas) {
        Grips made = new Grips(canvas);
        Set<String> selected = canvas.selectedIds();
        if (selected.size() == 1) {
            made.element(canvas.session().element(selected.iterator().next()));
        }
        return List.copyOf(made.grips);
    }

    private void element(EObject element) {
        switch (element) {
            case Zone zone -> area(zone, canvas.session().plan().level(canvas.shownLevel().id())
                    .flatMap(level -> level.zone(zone.getId())).map(found -> found.outline()).orElse(null));
            case Aisle aisle -> area(aisle, Ring.parse(aisle.getOutline()));
            case Fixture fixture -> fixture(fixture);
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
                            mm -> new MoveZoneEdgeEdit(area, index, mm))));
        }
        for (int i = 0; i < outline.size(); i++) {
            int index = i;
            grips.add(new Grip(outline.points().get(i), false, SharedCursors.SIZEALL,
                    new PointGesture(area.getId(), at -> new MoveZoneCornerEdit(area, index, at))));
        }
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
