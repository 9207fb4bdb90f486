package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.annotation.SmallLabels;
import org.sceneplan.drawing.internal.floor.ServiceDrawing.Placed;
import org.sceneplan.drawing.internal.label.Placer;
import org.sceneplan.drawing.internal.symbol.ServiceSymbols;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.plan.snapshot.ServiceSnapshot;

/** Connection points in a wall at their height, with the numbers they have on the services sheet. */
final class ElevationServices {
    private static final int MOST_SHIFTS = 6;

    private final PlanScene scene;
    private final List<Placed> placed = new ArrayList<>();

    ElevationServices(PlanScene scene, WallRun run) {
        this.scene = scene;
        for (ServiceSnapshot point : scene.level().services()) {
            boolean known = point.heightMm() > 0 || point.kind() == ServiceKind.DRAIN;
            if (known && run.holds(point.at()) && point.heightMm() < scene.level().clearHeightMm()) {
                placed.add(new Placed(point, free(run.x(point.at()), point.heightMm()), 0));
            }
        }
    }

    /** The place itself, or the next free one at its right where another symbol lies there. */
    private Coordinate free(double x, double y) {
        double step = scene.mm(2 * ServiceSymbols.RADIUS_MM + 0.3);
        double low = Math.max(y, scene.mm(ServiceSymbols.RADIUS_MM));
        for (int i = 0; i < MOST_SHIFTS; i++) {
            double shifted = x + i * step;
            if (placed.stream().noneMatch(other -> Math.hypot(other.at().x() - shifted, other.at().y() - low)
                    < step * 0.95)) {
                return new Coordinate(shifted, low);
            }
        }
        return new Coordinate(x, low);
    }

    /** The symbols, whose places no text takes afterwards. */
    List<DrawnElement> symbols(Placer placer) {
        List<DrawnElement> elements = new ArrayList<>();
        double r = scene.mm(ServiceSymbols.RADIUS_MM);
        for (Placed point : placed) {
            Sketch pad = new Sketch(Frame.at(point.at(), 0));
            ServiceSymbols.draw(pad, point.service().kind(), point.service().status(), scene.scale());
            placer.field().block(Patch.box(Frame.at(point.at(), 0), -r, -r, r, r));
            elements.add(new DrawnElement(point.service().id(), ElementIds.shortId(point.service().id()),
                    DrawingLayer.SERVICES, pad.primitives()));
        }
        return elements;
    }

    /** Numbers and heights, where there is room for them. */
    List<DrawnElement> labels(Placer placer) {
        List<DrawnElement> elements = new ArrayList<>();
        SmallLabels labels = new SmallLabels(scene, placer);
        placed.forEach(point -> labels.serviceWithHeight(point).ifPresent(elements::add));
        return elements;
    }
}
