package org.sceneplan.drawing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.internal.annotation.PlanLabels;
import org.sceneplan.drawing.internal.floor.AreaDrawing;
import org.sceneplan.drawing.internal.floor.FixtureDrawing;
import org.sceneplan.drawing.internal.floor.FreeStrips;
import org.sceneplan.drawing.internal.floor.ServiceDrawing;
import org.sceneplan.drawing.internal.shell.OpeningDrawing;
import org.sceneplan.drawing.internal.shell.ShellDrawing;
import org.sceneplan.drawing.internal.shell.WallOpeningDrawing;

/**
 * Everything a floor plan shows of a storey at one scale: shapes, then texts and dimensions between them, which take
 * most of the time. One thread at a time.
 */
public final class StoreyDrawing {
    /** What does not stand on the floor, drawn by the thread that comes first; the other one waits. */
    private static final class Ground {
        private final PlanScene scene;
        private final FreeStrips strips;
        private ShellDrawing shell;
        private ServiceDrawing services;

        Ground(PlanScene scene, FreeStrips strips) {
            this.scene = scene;
            this.strips = strips;
        }

        synchronized Ground draw() {
            if (services == null) {
                strips.polygons();
                shell = new ShellDrawing(scene);
                services = new ServiceDrawing(scene);
            }
            return this;
        }
    }

    private final PlanScene scene;
    private final FreeStrips strips;
    private final AreaDrawing areas;
    private final ShellDrawing shell;
    private final FixtureDrawing fixtures;
    private final ServiceDrawing services;
    /** All shapes but the free strips. */
    private final List<DrawnElement> solid;
    private List<DrawnElement> shapes;

    /**
     * Draws the shapes but for the strips that are kept free.
     *
     * @param strips those of its storey; kept by who draws it at several scales
     */
    public StoreyDrawing(PlanScene scene, FreeStrips strips) {
        this(scene, strips, new Ground(scene, strips).draw(), new FixtureDrawing(scene));
    }

    private StoreyDrawing(PlanScene scene, FreeStrips strips, Ground ground, FixtureDrawing fixtures) {
        this.scene = scene;
        this.strips = strips;
        this.fixtures = fixtures;
        areas = new AreaDrawing(scene, strips);
        shell = ground.shell;
        services = ground.services;
        solid = new ArrayList<>(areas.elementsWithoutClearances());
        solid.addAll(fixtures.elements());
        solid.addAll(services.elements());
        solid.addAll(shell.elements());
        scene.level().openings().forEach(opening -> solid.add(OpeningDrawing.element(opening, scene.texts())));
        solid.addAll(WallOpeningDrawing.elements(scene));
    }

    /**
     * Draws the shapes in two threads.
     *
     * @param helper runs a part of the work beside the calling thread, unless that is done sooner than it begins
     */
    public static StoreyDrawing begin(PlanScene scene, FreeStrips strips, Executor helper) {
        Ground ground = new Ground(scene, strips);
        helper.execute(ground::draw);
        FixtureDrawing fixtures = new FixtureDrawing(scene);
        ground.draw();
        return new StoreyDrawing(scene, strips, ground, fixtures);
    }

    /** Draws a whole storey, as {@link #whole}. */
    public static List<DrawnElement> of(PlanScene scene, FreeStrips strips) {
        return new StoreyDrawing(scene, strips).whole();
    }

    public PlanScene scene() {
        return scene;
    }

    public FreeStrips strips() {
        return strips;
    }

    /** What stands below texts and dimensions, in painting order; the same objects each time. */
    public List<DrawnElement> shapes() {
        if (shapes == null) {
            List<DrawnElement> elements = new ArrayList<>(solid);
            elements.addAll(areas.clearances());
            shapes = inPaintingOrder(elements);
        }
        return shapes;
    }

    /** Shapes, texts and dimensions in painting order: by layer, inside a layer in the order of the plan. */
    public List<DrawnElement> whole() {
        PlanLabels labels = new PlanLabels(scene, shell.poche(), fixtures, services);
        List<DrawnElement> elements = new ArrayList<>(shapes());
        elements.addAll(labels.elements(fixtures.groups(), services));
        return inPaintingOrder(elements);
    }

    private static List<DrawnElement> inPaintingOrder(List<DrawnElement> elements) {
        List<DrawnElement> ordered = new ArrayList<>(elements.size());
        for (DrawingLayer layer : DrawingLayer.values()) {
            for (DrawnElement element : elements) {
                if (element.layer() == layer) {
                    ordered.add(element);
                }
            }
        }
        return List.copyOf(ordered);
    }
}
