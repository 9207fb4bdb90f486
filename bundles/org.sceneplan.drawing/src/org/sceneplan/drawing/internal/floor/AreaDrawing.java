package org.sceneplan.drawing.internal.floor;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.symbol.ObstacleSymbols;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;

/** Areas of the floor: zone tints, aisles, strips kept free, obstacles. */
public final class AreaDrawing {
    private static final double TINT_OPACITY = 0.5;
    private static final Style AISLE_EDGE = Style.stroked(Ink.ANNOTATION, Ink.THIN_MM).dashed(2.5, 1.2);
    private static final Style SIDE_AISLE_EDGE = Style.stroked(Ink.FAINT, Ink.THIN_MM).dashed(1.5, 1.2);

    private final PlanScene scene;
    private final FreeStrips strips;

    public AreaDrawing(PlanScene scene, FreeStrips strips) {
        this.scene = scene;
        this.strips = strips;
    }

    /** All areas, zones first. */
    public List<DrawnElement> elements() {
        List<DrawnElement> elements = floor();
        elements.addAll(clearances());
        obstacles(elements);
        return elements;
    }

    /** All areas but the strips kept free. */
    public List<DrawnElement> elementsWithoutClearances() {
        List<DrawnElement> elements = floor();
        obstacles(elements);
        return elements;
    }

    private List<DrawnElement> floor() {
        List<DrawnElement> elements = new ArrayList<>();
        scene.level().zones().forEach(zone -> elements.add(zone(zone)));
        scene.level().aisles().forEach(aisle -> elements.add(aisle(aisle)));
        return elements;
    }

    private void obstacles(List<DrawnElement> elements) {
        scene.level().obstacles().forEach(obstacle -> elements.add(obstacle(obstacle)));
    }

    private DrawnElement zone(ZoneSnapshot zone) {
        boolean aisle = scene.target(zone).map(target -> target.kind() == ZoneKind.MAIN_AISLE).orElse(false);
        Style tint = Style.filled(scene.tint(zone)).withFill(scene.tint(zone), TINT_OPACITY);
        Style style = aisle ? tint : tint.withStroke(Ink.DETAIL, Ink.THIN_MM).dashed(4.0, 1.0, 0.8, 1.0);
        return new DrawnElement(zone.id(), scene.zoneName(zone), DrawingLayer.ZONES,
                new Sketch(Frame.IDENTITY).ring(zone.outline(), style).primitives());
    }

    private DrawnElement aisle(AisleSnapshot aisle) {
        Style style = aisle.kind() == AisleKind.MAIN ? AISLE_EDGE.withFill(Ink.PAPER, 0.55) : SIDE_AISLE_EDGE;
        return element(aisle.id(), DrawingLayer.AISLES, new Sketch(Frame.IDENTITY).ring(aisle.outline(), style));
    }

    /** The strips of all fixtures as one area, so that their edges do not cross one another. */
    public List<DrawnElement> clearances() {
        return clearances(strips);
    }

    /** Strips as one area; nothing where none is kept free. */
    public static List<DrawnElement> clearances(FreeStrips strips) {
        if (strips.polygons().isEmpty()) {
            return List.of();
        }
        Sketch pad = new Sketch(Frame.IDENTITY);
        strips.polygons().forEach(polygon -> pad.area(polygon, Ink.CLEARANCE));
        return List.of(element("", DrawingLayer.CLEARANCES, pad));
    }

    private DrawnElement obstacle(ObstacleSnapshot obstacle) {
        Sketch pad = new Sketch(Frame.IDENTITY);
        ObstacleSymbols.draw(obstacle.kind(), obstacle.outline(), pad);
        return new DrawnElement(obstacle.id(), scene.texts().get("obstacle", obstacle.kind()), DrawingLayer.OBSTACLES,
                pad.primitives());
    }

    private static DrawnElement element(String id, DrawingLayer layer, Sketch pad) {
        return new DrawnElement(id, layer, pad.primitives());
    }
}
