package org.sceneplan.drawing.internal.dimension;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.label.LabelField;
import org.sceneplan.geometry.Vector;

/** Chains of a wall seen from the front: along it below the floor, up to the ceiling at its right. */
public final class ElevationDimensions {
    private static final double FIRST_MM = 6;
    private static final double ROW_MM = 6.5;
    private static final double STUB_MM = 3;

    private final PlanScene scene;
    private final ChainPen pen;

    public ElevationDimensions(PlanScene scene, LabelField field) {
        this.scene = scene;
        this.pen = new ChainPen(scene, field, "", 0.2);
    }

    /**
     * The chains.
     *
     * @param stops places along the wall, from its ends to its ends
     * @param heights heights above the floor, the floor and the ceiling included
     */
    public List<DrawnElement> elements(double lengthMm, List<Double> stops, double ceilingMm, List<Double> heights) {
        List<DrawnElement> elements = new ArrayList<>();
        List<Double> all = Side.merged(new TreeSet<>(stops));
        List<Double> whole = List.of(0.0, lengthMm);
        add(elements, new Chain(Frame.IDENTITY, -scene.mm(FIRST_MM), all, -1, scene.mm(STUB_MM)));
        if (all.size() > 2) {
            add(elements, new Chain(Frame.IDENTITY, -scene.mm(FIRST_MM + ROW_MM), whole, -1, scene.mm(1)));
        }
        Frame up = new Frame(lengthMm, 0, new Vector(0, 1));
        add(elements, new Chain(up, -scene.mm(FIRST_MM), heights, -1, scene.mm(STUB_MM)));
        if (heights.size() > 2) {
            add(elements, new Chain(up, -scene.mm(FIRST_MM + ROW_MM), List.of(0.0, ceilingMm), -1, scene.mm(1)));
        }
        return elements;
    }

    private void add(List<DrawnElement> elements, Chain chain) {
        elements.add(new DrawnElement("", DrawingLayer.DIMENSIONS, pen.draw(chain)));
    }
}
