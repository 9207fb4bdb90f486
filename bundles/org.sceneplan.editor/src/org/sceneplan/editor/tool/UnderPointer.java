package org.sceneplan.editor.tool;

import java.util.List;
import java.util.Optional;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.aid.FindingSign;
import org.sceneplan.editor.part.ElementEditPart;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.GuideSnapshot;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;

/** What lies at one place of the canvas: elements, and the grips and aids above them. */
final class UnderPointer {
    private static final int GRIP_PIXELS = 8;
    private static final int GUIDE_PIXELS = 5;

    private final PlanCanvas canvas;
    private final org.eclipse.draw2d.geometry.Point pixel;
    private final Point at;
    private String elementId;

    /** @param pixel of the window */
    UnderPointer(PlanCanvas canvas, org.eclipse.draw2d.geometry.Point pixel) {
        this.canvas = canvas;
        this.pixel = pixel.getCopy();
        this.at = canvas.planPoint(new org.eclipse.swt.graphics.Point(pixel.x, pixel.y));
    }

    /** The place on the plan. */
    Point at() {
        return at;
    }

    /** Id of the topmost element, also of one that a sign of findings covers; empty when there is none. */
    String elementId() {
        if (elementId == null) {
            LayerManager layers = (LayerManager) canvas.viewer().getRootEditPart();
            EditPart part = canvas.viewer().findObjectAtExcluding(pixel,
                    List.of(layers.getLayer(LayerConstants.HANDLE_LAYER)));
            while (part != null && !(part instanceof ElementEditPart)) {
                part = part.getParent();
            }
            elementId = part instanceof ElementEditPart element ? element.elementId() : "";
        }
        return elementId;
    }

    /** Whether there is an element that moves when it is dragged. */
    boolean canDrag() {
        return !elementId().isEmpty() && Gestures.canDrag(canvas, elementId());
    }

    /** The nearest grip within reach. */
    Optional<Grip> grip() {
        double reachMm = GRIP_PIXELS / canvas.scale().pixelsPerMm();
        return canvas.grips().stream().filter(grip -> grip.at().distanceMm(at) <= reachMm)
                .min((a, b) -> Double.compare(a.at().distanceMm(at), b.at().distanceMm(at)));
    }

    Optional<FindingSign> sign() {
        org.eclipse.swt.graphics.Point origin = canvas.windowOrigin();
        return canvas.aids().signAt(pixel.x + origin.x, pixel.y + origin.y);
    }

    /** A guide, where nothing else can be dragged. */
    Optional<GuideSnapshot> guide() {
        return canvas.aids().guideAt(at, GUIDE_PIXELS / canvas.scale().pixelsPerMm()).filter(found -> !canDrag());
    }

    /** A wall of the outline that is not locked, as a grip at the place itself. */
    Optional<Grip> wall() {
        return canDrag() ? Optional.empty() : Grips.ofWall(canvas, at);
    }

    /** What lies under the plan; over zones only once something there is selected. */
    Optional<UnderlaySnapshot> underlay() {
        boolean free = elementId().isEmpty()
                || !canDrag() && !canvas.aids().selectedUnderlayIds().isEmpty();
        return free ? canvas.aids().underlayAt(at, reachMm()) : Optional.empty();
    }

    int reachMm() {
        return (int) Math.max(1, Math.round(GRIP_PIXELS / canvas.scale().pixelsPerMm()));
    }
}
