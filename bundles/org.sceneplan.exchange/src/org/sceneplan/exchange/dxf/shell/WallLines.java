package org.sceneplan.exchange.dxf.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.sceneplan.exchange.dxf.DxfLimits;
import org.sceneplan.exchange.dxf.DxfPreview;
import org.sceneplan.exchange.dxf.DxfReadException;
import org.sceneplan.exchange.dxf.LayerRole;
import org.sceneplan.exchange.dxf.Outcome;
import org.sceneplan.exchange.dxf.read.PlacedShape;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;

/** The lines of walls in whole millimetres. Fills count where a layer has no lines. */
final class WallLines {
    /** Farther from the walls' middle nothing can belong to a store. */
    static final double REACH_MM = 2e6;
    private static final double MAX_ENTRIES = 4e6;

    private WallLines() {
    }

    /** Shapes on layers of walls that can be walls; what can't is noted. */
    static List<PlacedShape> shapes(DxfPreview preview, Outcomes outcomes) {
        Set<Integer> withLines = new TreeSet<>();
        for (PlacedShape shape : preview.shapes()) {
            if (shape.isChain() && !shape.isFilled()) {
                withLines.add(shape.layer());
            }
        }
        List<PlacedShape> walls = new ArrayList<>();
        for (PlacedShape shape : preview.shapes()) {
            if (preview.mapping().role(shape.layer()) != LayerRole.WALLS) {
                continue;
            }
            boolean isFill = shape.isFilled() && withLines.contains(shape.layer());
            if (!shape.isChain() || isFill) {
                outcomes.note(shape.entity(), Outcome.NO_USE_THERE);
            } else if (!isInReach(shape)) {
                outcomes.note(shape.entity(), Outcome.OUT_OF_REACH);
            } else {
                walls.add(shape);
            }
        }
        return walls;
    }

    private static boolean isInReach(PlacedShape shape) {
        for (double value : shape.xy()) {
            if (Math.abs(value) > REACH_MM) {
                return false;
            }
        }
        return true;
    }

    /** The lines of shapes. Those that vanish in a millimetre are noted. */
    static List<Segment> of(List<PlacedShape> shapes, List<Repair> repairs) throws DxfReadException {
        List<Segment> lines = new ArrayList<>();
        for (PlacedShape shape : shapes) {
            int before = lines.size();
            segments(shape, lines);
            int wanted = shape.isClosed() ? shape.size() : shape.size() - 1;
            if (lines.size() - before < wanted) {
                repairs.add(new Repair(Repair.Kind.SLIVER, Point.rounded(shape.xy()[0], shape.xy()[1]), 1));
            }
            if (lines.size() > DxfLimits.MAX_WALL_LINES) {
                throw new DxfReadException("WallLines_tooMany", DxfLimits.MAX_WALL_LINES);
            }
        }
        if (isTangle(lines)) {
            throw new DxfReadException("WallLines_tangle", DxfLimits.MAX_CROSSINGS);
        }
        return lines;
    }

    /** Whether lines cross so often that looking for faces would take too long. */
    static boolean isTangle(List<Segment> lines) {
        return SegmentGrid.entries(lines) > MAX_ENTRIES
                || new SegmentGrid(lines).crossings(lines, DxfLimits.MAX_CROSSINGS) > DxfLimits.MAX_CROSSINGS;
    }

    /** Adds the lines of a chain. */
    static void segments(PlacedShape shape, List<Segment> lines) {
        int count = shape.isClosed() ? shape.size() : shape.size() - 1;
        for (int i = 0; i < count; i++) {
            int j = (i + 1) % shape.size();
            Point from = Point.rounded(shape.xy()[2 * i], shape.xy()[2 * i + 1]);
            Point to = Point.rounded(shape.xy()[2 * j], shape.xy()[2 * j + 1]);
            if (!from.equals(to)) {
                lines.add(new Segment(from, to));
            }
        }
    }
}
