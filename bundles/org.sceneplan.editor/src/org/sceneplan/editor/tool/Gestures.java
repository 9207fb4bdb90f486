package org.sceneplan.editor.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.display.CatalogueProduct;
import org.sceneplan.editor.display.ProductDrop;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.tool.gesture.MoveGesture;
import org.sceneplan.editor.tool.gesture.MovePositionGesture;
import org.sceneplan.editor.tool.gesture.PointGesture;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.shell.MoveOpeningEdit;
import org.sceneplan.plan.edit.shell.MoveWallOpeningEdit;
import org.sceneplan.plan.snapshot.FixtureSnapshot;

/** What dragging elements does. */
final class Gestures {

    private Gestures() {
    }

    /** Whether dragging the element moves it; zones and aisles change by their grips. */
    static boolean canDrag(PlanCanvas canvas, String id) {
        EObject element = canvas.session().element(id);
        return element != null && !(element instanceof Zone) && !(element instanceof Aisle);
    }

    /** Takes the display position that is selected at a point of a fixture to another place or fixture. */
    static Optional<Gesture> position(PlanCanvas canvas, String fixtureId, Point at) {
        CatalogueSnapshot catalogue = canvas.session().context().catalogue();
        return canvas.aids().selectedPosition(fixtureId, at)
                .flatMap(shown -> catalogue.productType(shown.productTypeCode()).map(type -> new MovePositionGesture(
                        (DisplayPosition) canvas.session().element(shown.id()),
                        new ProductDrop(canvas.session().context(), canvas.shownLevel(), canvas.session()::element,
                                new CatalogueProduct(type, catalogue.product(shown.sku()).orElse(null))),
                        canvas.session().locale())));
    }

    /** Moves what is selected, empty when nothing of it moves. */
    static Optional<Gesture> drag(PlanCanvas canvas, Set<String> ids) {
        List<EObject> elements = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (String id : ids) {
            PlanNode node = canvas.session().tree().node(id);
            if (node != null && node.outline() != null && canDrag(canvas, id)) {
                elements.add(canvas.session().element(id));
                points.addAll(node.outline().points());
            }
        }
        if (elements.size() == 1 && elements.getFirst() instanceof Opening opening) {
            return Optional.of(new PointGesture(opening.getId(), at -> MoveOpeningEdit.near(opening, at).orElse(null))
                    .heldAt(after -> ShellTools.held(after, opening.getId())));
        }
        if (elements.size() == 1 && elements.getFirst() instanceof WallOpening opening) {
            return Optional.of(new PointGesture(opening.getId(), at -> MoveWallOpeningEdit.near(opening, at))
                    .heldAt(after -> ShellTools.held(after, opening.getId())));
        }
        return elements.isEmpty() ? Optional.empty()
                : Optional.of(new MoveGesture(elements, shape(canvas, elements, points)).copyingTo(canvas::pick));
    }

    private static MovingShape shape(PlanCanvas canvas, List<EObject> elements, List<Point> points) {
        if (elements.size() == 1) {
            String id = ((Identified) elements.getFirst()).getId();
            FixtureSnapshot fixture = canvas.shownLevel().fixture(id).orElse(null);
            return fixture != null ? MovingShape.fixture(fixture)
                    : MovingShape.outline(canvas.session().tree().node(id).outline(), 0);
        }
        return MovingShape.outline(Box.of(points).toRing(), 0);
    }
}
