package org.sceneplan.drawing.internal.floor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.drawing.internal.symbol.FixtureSymbols;
import org.sceneplan.drawing.internal.symbol.ProductSymbols;
import org.sceneplan.plan.snapshot.FixtureSnapshot;

/** Fixtures and the products on them. */
public final class FixtureDrawing {
    private final List<DrawnElement> elements = new ArrayList<>();
    private final List<ProductGroup> groups = new ArrayList<>();
    private final List<FixtureSnapshot> fixtures;
    private List<Patch> bodies;

    public FixtureDrawing(PlanScene scene) {
        fixtures = scene.level().fixtures();
        for (FixtureSnapshot fixture : fixtures) {
            Sketch pad = new Sketch(Frame.at(fixture.centre(), fixture.angleDeg()));
            FixtureSymbols.draw(pad, fixture.typeCode(), fixture.widthMm(), fixture.depthMm());
            elements.add(new DrawnElement(fixture.id(), () -> fixture.number() + " " + scene.fixtureName(fixture),
                    DrawingLayer.FIXTURES, pad.primitives()));
            groups.addAll(ProductGroup.of(fixture, scene.context().catalogue()));
        }
        for (ProductGroup group : groups) {
            elements.add(product(scene, group));
        }
    }

    private static DrawnElement product(PlanScene scene, ProductGroup group) {
        Sketch pad = new Sketch(group.frame());
        int facings = Math.max(1, group.top().facings());
        double width = group.shape().widthMm();
        for (int i = 0; i < facings; i++) {
            ProductSymbols.draw(pad.inner((i - (facings - 1) / 2.0) * width, 0, 0), group.shape(), group.top());
        }
        return new DrawnElement(group.top().id(), () -> title(scene, group), DrawingLayer.PRODUCTS, pad.primitives());
    }

    private static String title(PlanScene scene, ProductGroup group) {
        return group.fixture().number() + " " + group.label() + " " + scene.productName(group.top());
    }

    /** Fixtures, then products. */
    public List<DrawnElement> elements() {
        return Collections.unmodifiableList(elements);
    }

    /** Footprints of the things the elements show, in the same order. */
    public List<Patch> bodies() {
        if (bodies == null) {
            bodies = Stream.concat(fixtures.stream().map(fixture -> Patch.ofPoints(fixture.footprint().points())),
                    groups.stream().map(ProductGroup::body)).toList();
        }
        return bodies;
    }

    /** What is drawn as one product symbol each. */
    public List<ProductGroup> groups() {
        return Collections.unmodifiableList(groups);
    }
}
