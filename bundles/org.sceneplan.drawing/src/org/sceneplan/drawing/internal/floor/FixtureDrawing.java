package org.sceneplan.drawing.internal.floor;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.symbol.FixtureSymbols;
import org.sceneplan.drawing.internal.symbol.ProductSymbols;
import org.sceneplan.plan.snapshot.FixtureSnapshot;

/** Fixtures and the products on them. */
public final class FixtureDrawing {
    private final List<DrawnElement> elements = new ArrayList<>();
    private final List<ProductGroup> groups = new ArrayList<>();

    public FixtureDrawing(PlanScene scene) {
        for (FixtureSnapshot fixture : scene.level().fixtures()) {
            Sketch pad = new Sketch(Frame.at(fixture.centre(), fixture.angleDeg()));
            FixtureSymbols.draw(pad, fixture.typeCode(), fixture.widthMm(), fixture.depthMm());
            elements.add(new DrawnElement(fixture.id(), DrawingLayer.FIXTURES, pad.primitives()));
            groups.addAll(ProductGroup.of(fixture, scene.context().catalogue()));
        }
        groups.forEach(group -> elements.add(product(group)));
    }

    private static DrawnElement product(ProductGroup group) {
        Sketch pad = new Sketch(group.frame());
        int facings = Math.max(1, group.top().facings());
        double width = group.shape().widthMm();
        for (int i = 0; i < facings; i++) {
            ProductSymbols.draw(pad.inner((i - (facings - 1) / 2.0) * width, 0, 0), group.shape(), group.top());
        }
        return new DrawnElement(group.top().id(), DrawingLayer.PRODUCTS, pad.primitives());
    }

    /** Fixtures, then products. */
    public List<DrawnElement> elements() {
        return List.copyOf(elements);
    }

    /** What is drawn as one product symbol each. */
    public List<ProductGroup> groups() {
        return List.copyOf(groups);
    }
}
