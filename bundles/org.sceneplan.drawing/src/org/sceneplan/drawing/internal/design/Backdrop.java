package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.annotation.OpeningLabels;
import org.sceneplan.drawing.internal.annotation.PlanField;
import org.sceneplan.drawing.internal.annotation.SmallLabels;
import org.sceneplan.drawing.internal.shell.LevelShell;
import org.sceneplan.drawing.internal.shell.OpeningDrawing;
import org.sceneplan.drawing.internal.shell.ShellDrawing;
import org.sceneplan.drawing.internal.shell.WallOpeningDrawing;
import org.sceneplan.drawing.internal.symbol.FixtureSymbols;
import org.sceneplan.drawing.internal.symbol.ObstacleSymbols;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;

/** What lies behind the subject of a sheet: the building in full strength, the fixtures as a faint print. */
final class Backdrop {
    static final String FAINT = "#B9BFC8";
    private static final Style FAINT_LINE = Style.stroked(FAINT, Ink.THIN_MM);

    private Backdrop() {
    }

    /** Walls, columns, openings, obstacles. */
    static void building(PlanScene scene, LevelShell shell, List<DrawnElement> elements) {
        for (ObstacleSnapshot obstacle : scene.level().obstacles()) {
            Sketch pad = new Sketch(Frame.IDENTITY);
            ObstacleSymbols.draw(obstacle.kind(), obstacle.outline(), pad);
            elements.add(new DrawnElement(obstacle.id(), scene.texts().get("obstacle", obstacle.kind()),
                    DrawingLayer.OBSTACLES, pad.primitives()));
        }
        elements.addAll(new ShellDrawing(scene, shell).elements());
        for (OpeningSnapshot opening : scene.level().openings()) {
            elements.add(OpeningDrawing.element(opening, scene.texts()));
        }
        elements.addAll(WallOpeningDrawing.elements(scene));
    }

    /** Arrows and names of doors, then names of obstacles. */
    static void buildingLabels(PlanScene scene, PlanField plan, List<DrawnElement> elements) {
        OpeningLabels openings = new OpeningLabels(scene, plan.placer());
        elements.addAll(openings.elements());
        plan.outside().addAll(openings.reach());
        SmallLabels small = new SmallLabels(scene, plan.placer());
        scene.level().obstacles().forEach(obstacle -> small.obstacle(obstacle).ifPresent(elements::add));
    }

    /** All fixtures in thin grey lines. */
    static void fixtures(PlanScene scene, List<DrawnElement> elements) {
        scene.level().fixtures().forEach(fixture -> elements.add(faint(scene, fixture)));
    }

    /** One fixture in thin grey lines. */
    static DrawnElement faint(PlanScene scene, FixtureSnapshot fixture) {
        Sketch pad = new Sketch(Frame.at(fixture.centre(), fixture.angleDeg()));
        FixtureSymbols.draw(pad, fixture.typeCode(), fixture.widthMm(), fixture.depthMm());
        return new DrawnElement(fixture.id(), fixture.number() + " " + scene.fixtureName(fixture),
                DrawingLayer.FIXTURES, faint(pad.primitives()));
    }

    /** The same shapes in thin grey lines. */
    static List<Primitive> faint(List<Primitive> primitives) {
        List<Primitive> faint = new ArrayList<>();
        for (Primitive primitive : primitives) {
            if (primitive instanceof Primitive.Path path) {
                Style style = path.style();
                boolean filled = !style.fill().isEmpty();
                Style pale = style.stroke().isEmpty() ? new Style("", 0, List.of(), "", 1)
                        : FAINT_LINE.dashed(style.dashMm().toArray(Double[]::new));
                faint.add(new Primitive.Path(path.steps(), filled ? pale.withFill(fill(style), style.fillOpacity())
                        : pale));
            }
        }
        return faint;
    }

    private static String fill(Style style) {
        return style.fill().equals(Ink.PAPER) ? Ink.PAPER : "#EDEFF2";
    }
}
