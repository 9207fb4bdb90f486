package org.sceneplan.editor.tool;

import java.util.Optional;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.display.CatalogueProduct;
import org.sceneplan.editor.display.FixtureContents;
import org.sceneplan.editor.display.ProductDrop;
import org.sceneplan.editor.tool.gesture.PlaceFixtureGesture;
import org.sceneplan.editor.tool.gesture.PlaceProductGesture;
import org.sceneplan.geometry.Point;

/**
 * Takes what is dragged from the catalogue onto the plan: while it hovers, it snaps and is judged like with the fixture
 * tool; a drop is one step of the history.
 */
public final class CatalogueDrop extends DropTargetAdapter {
    private final PlanCanvas canvas;
    private final Pencil pencil;
    /** What is dragged; for products, whether a fixture is under the pointer. */
    private Object over;
    private Runnable gone = () -> { };

    private CatalogueDrop(PlanCanvas canvas) {
        this.canvas = canvas;
        this.pencil = new Pencil(canvas);
    }

    /** Lets a canvas take catalogue entries: fixture types and {@link CatalogueProduct}s, one at a time. */
    public static CatalogueDrop install(PlanCanvas canvas) {
        CatalogueDrop drop = new CatalogueDrop(canvas);
        DropTarget target = new DropTarget(canvas.control(), DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {LocalSelectionTransfer.getTransfer()});
        target.addDropListener(drop);
        canvas.control().addListener(SWT.Dispose, event -> drop.gone.run());
        return drop;
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        Object dragged = dragged();
        event.detail = dragged == null ? DND.DROP_NONE : DND.DROP_COPY;
        event.feedback = DND.FEEDBACK_NONE;
        if (dragged != null) {
            hover(dragged, event.x, event.y);
        }
    }

    /** Takes who is told when the canvas goes, which ends what is dragged; only the last one is. */
    public void whenGone(Runnable listener) {
        gone = listener;
    }

    /** Whether a place of the screen is over the canvas. */
    public boolean isOver(int x, int y) {
        org.eclipse.swt.graphics.Point pixel = canvas.control().toControl(x, y);
        return canvas.control().isVisible() && pixel.x >= 0 && pixel.y >= 0
                && pixel.x < canvas.control().getSize().x && pixel.y < canvas.control().getSize().y;
    }

    /**
     * Shows what a drop would make. The plan stays: whoever comes over its border wants to get in, not on.
     *
     * @param dragged fixture type or {@link CatalogueProduct}
     * @param x of the pointer on the screen
     * @param y of the pointer on the screen
     */
    public void hover(Object dragged, int x, int y) {
        hover(dragged, canvas.planPoint(canvas.control().toControl(x, y)));
    }

    /** Whether something is dragged over the canvas. */
    public boolean isHovering() {
        return pencil.isDrawing();
    }

    /** Takes a key while something hovers: R turns it, Tab goes to the next snap, digits say where it goes. */
    public void key(int keyCode, char character, int keys) {
        if (pencil.isDrawing()) {
            pencil.key(keyCode, character, keys);
        }
    }

    /** Lets go of what hovers, without any change. */
    public void leave() {
        over = null;
        if (pencil.isDrawing()) {
            pencil.cancel();
        }
    }

    /** Makes what hovers, one step of the history. */
    public void drop() {
        over = null;
        if (pencil.isStuck()) {
            pencil.cancel();
        } else if (pencil.isDrawing()) {
            pencil.finish();
        }
        canvas.control().setFocus();
    }

    /** The one thing that is dragged and belongs on a plan, or null. */
    private static Object dragged() {
        Object first = LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                && selection.size() == 1 ? selection.getFirstElement() : null;
        return first instanceof FixtureTypeSnapshot || first instanceof CatalogueProduct ? first : null;
    }

    /** Leaving comes before dropping too, so what hovers goes a little later. */
    @Override
    public void dragLeave(DropTargetEvent event) {
        Gesture left = pencil.gesture();
        over = null;
        canvas.control().getDisplay().asyncExec(() -> {
            if (pencil.isDrawing() && pencil.gesture() == left && over == null) {
                pencil.cancel();
            }
        });
    }

    @Override
    public void drop(DropTargetEvent event) {
        Object dragged = dragged();
        if (dragged == null) {
            return;
        }
        hover(dragged, event.x, event.y);
        drop();
    }

    private void hover(Object dragged, Point at) {
        Object under = dragged instanceof CatalogueProduct product
                ? (Object) drop(product).fixtureAt(at).isPresent() : dragged;
        if (!pencil.isDrawing() || !under.equals(over)) {
            begin(dragged, at, under);
        }
        pencil.move(at, 0);
    }

    private void begin(Object dragged, Point at, Object under) {
        if (pencil.isDrawing()) {
            pencil.cancel();
        } else {
            canvas.useSelectTool();
        }
        over = under;
        Gesture gesture = dragged instanceof FixtureTypeSnapshot type ? canvas.drawingTools().placing(type)
                : product((CatalogueProduct) dragged, at, under.equals(false));
        pencil.begin(gesture, at, 0);
    }

    private ProductDrop drop(CatalogueProduct product) {
        return new ProductDrop(canvas.session().context(), canvas.shownLevel(), canvas.session()::element, product);
    }

    private Gesture product(CatalogueProduct product, Point at, boolean onFloor) {
        Optional<Gesture> onNew = onFloor ? carrier(product, at) : Optional.empty();
        return onNew.orElseGet(() -> new PlaceProductGesture(drop(product), canvas.session().locale()));
    }

    /** On the floor a product comes with the fixture that carries it. */
    private Optional<Gesture> carrier(CatalogueProduct product, Point at) {
        String zoneCode = canvas.shownLevel().zones().stream().filter(zone -> zone.outline().contains(at)).findFirst()
                .map(zone -> zone.code()).orElse("");
        boolean chinese = canvas.session().locale().getLanguage().equals("zh");
        return FixtureContents.carrier(canvas.session().context(), product, zoneCode).map(type -> {
            String hint = PackageTexts.ofEditor(canvas.session().locale()).text("drop.carrier",
                    chinese ? type.nameZh() : type.nameEn(), product.name(chinese));
            PlaceFixtureGesture gesture = canvas.drawingTools().placing(type, hint);
            return gesture.with(FixtureContents.product(canvas.session().context(), type, product, gesture.id()));
        });
    }
}
