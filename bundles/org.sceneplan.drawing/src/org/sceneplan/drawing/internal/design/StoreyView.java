package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.sheet.SheetView;

/** A whole storey, drawn by a function. */
record StoreyView(LevelKit kit, double besideMm, Drawing drawing) implements SheetView {
    /** Paper mm that doors with their names need beside the walls. */
    static final double DOORS_MM = 8;
    /** Paper mm that dimension chains need beside the walls, both sides together. */
    static final double CHAINS_MM = 26;

    /** Adds what a sheet shows to a list, in any order of layers. */
    @FunctionalInterface
    interface Drawing {
        void draw(PlanScene scene, List<DrawnElement> elements);
    }

    @Override
    public double widthMm() {
        return kit.level().outline().box().widthMm() + 2.0 * PlanScene.WALL_MM;
    }

    @Override
    public double heightMm() {
        return kit.level().outline().box().depthMm() + 2.0 * PlanScene.WALL_MM;
    }

    @Override
    public List<DrawnElement> draw(double scale) {
        List<DrawnElement> elements = new ArrayList<>();
        drawing.draw(kit.scene(scale), elements);
        elements.sort(Comparator.comparing(DrawnElement::layer));
        return elements;
    }
}
