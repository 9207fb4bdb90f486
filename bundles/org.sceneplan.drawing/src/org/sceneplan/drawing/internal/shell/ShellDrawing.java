package org.sceneplan.drawing.internal.shell;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.geometry.Join;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.ColumnSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.WallCorners;
import org.sceneplan.plan.snapshot.WallSnapshot;

/**
 * Outer shell, inner walls and columns as solid poché. The shell is drawn {@link PlanScene#WALL_MM} thick outside its
 * inner face; openings are cut out of it.
 */
public final class ShellDrawing {
    /** Openings are cut a little deeper than the wall, so that rounding leaves no skin. */
    private static final int OVERCUT_MM = 5;

    private final PlanScene scene;
    private final LevelShell shell;

    public ShellDrawing(PlanScene scene) {
        this(scene, LevelShell.of(scene.level()));
    }

    /** A drawing of walls that are worked out already. */
    public ShellDrawing(PlanScene scene, LevelShell shell) {
        this.scene = scene;
        this.shell = shell;
    }

    /** The cut walls of a storey: shell and inner walls without openings. */
    public List<Polygon> poche() {
        return shell.poche();
    }

    /** Walls, then columns. */
    public List<DrawnElement> elements() {
        List<DrawnElement> elements = new ArrayList<>();
        Style poche = Style.stroked(Ink.BLACK, Ink.SHELL_MM).withFill(Ink.POCHE, 1);
        Sketch pad = new Sketch(Frame.IDENTITY);
        shell.poche().forEach(polygon -> pad.area(polygon, poche));
        elements.add(new DrawnElement(scene.level().id(), DrawingLayer.SHELL, pad.primitives()));
        scene.level().columns().forEach(column -> elements.add(column(column)));
        return elements;
    }

    private static DrawnElement column(ColumnSnapshot column) {
        Sketch pad = new Sketch(Frame.at(column.centre(), column.angleDeg()));
        Style body = Style.stroked(Ink.BLACK, Ink.COLUMN_MM).withFill(Ink.POCHE, 1);
        Style cross = Style.stroked(Ink.PAPER, Ink.THIN_MM);
        double halfWidth = column.widthMm() / 2.0;
        double halfDepth = column.depthMm() / 2.0;
        if (column.round()) {
            pad.circle(0, 0, halfWidth, body);
            halfWidth *= Math.sqrt(0.5);
            halfDepth = halfWidth;
        } else {
            pad.rectangle(-halfWidth, -halfDepth, halfWidth, halfDepth, body);
        }
        pad.line(-halfWidth, -halfDepth, halfWidth, halfDepth, cross);
        pad.line(-halfWidth, halfDepth, halfWidth, -halfDepth, cross);
        return new DrawnElement(column.id(), DrawingLayer.SHELL, pad.primitives());
    }

    static Region walls(LevelSnapshot level) {
        Region inside = Region.of(level.outline());
        Region shell = inside.offset(PlanScene.WALL_MM, Join.MITRE).minus(inside);
        List<Ring> cuts = level.openings().stream().map(ShellDrawing::cut).toList();
        if (!cuts.isEmpty()) {
            shell = shell.minus(Region.of(cuts));
        }
        List<Ring> inner = new ArrayList<>(WallCorners.of(level.walls()).stream()
                .map(WallCorners.Corner::ring).toList());
        level.walls().stream().map(WallSnapshot::pieces).forEach(inner::addAll);
        return inner.isEmpty() ? shell : shell.union(Region.of(inner));
    }

    private static Ring cut(OpeningSnapshot opening) {
        Segment span = opening.span();
        Vector inwards = span.leftNormal();
        Vector in = inwards.times(OVERCUT_MM);
        Vector out = inwards.times(-PlanScene.WALL_MM - OVERCUT_MM);
        return Ring.ccw(List.of(moved(span.from(), in), moved(span.to(), in), moved(span.to(), out),
                moved(span.from(), out)));
    }

    private static Point moved(Point point, Vector by) {
        return Point.rounded(point.xMm() + by.x(), point.yMm() + by.y());
    }
}
