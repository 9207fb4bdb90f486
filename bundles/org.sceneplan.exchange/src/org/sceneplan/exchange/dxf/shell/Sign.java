package org.sceneplan.exchange.dxf.shell;

import java.util.List;

import org.sceneplan.exchange.dxf.LayerRole;
import org.sceneplan.exchange.dxf.read.PlacedBlock;
import org.sceneplan.exchange.dxf.read.PlacedShape;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/**
 * What a drawing shows of one door or window: an inserted block, or loose lines that touch.
 *
 * @param block the block, null for loose lines
 * @param names names of block and layer, for words that tell the kind
 * @param role what its layer is for
 * @param box least x and y, greatest x and y
 */
record Sign(PlacedBlock block, String names, LayerRole role, List<PlacedShape> shapes, double[] box) {

    private static final double IN_ROOM_MM = 80;

    Sign(PlacedBlock block, String names, LayerRole role, List<PlacedShape> shapes) {
        this(block, names, role, shapes, box(shapes));
    }

    private static double[] box(List<PlacedShape> shapes) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (PlacedShape shape : shapes) {
            double[] part = Signs.box(shape);
            box[0] = Math.min(box[0], part[0]);
            box[1] = Math.min(box[1], part[1]);
            box[2] = Math.max(box[2], part[2]);
            box[3] = Math.max(box[3], part[3]);
        }
        return box;
    }

    /** Whether its box comes within a distance of a point. */
    boolean isNear(Point point, double mm) {
        return point.xMm() >= box[0] - mm && point.xMm() <= box[2] + mm && point.yMm() >= box[1] - mm
                && point.yMm() <= box[3] + mm;
    }

    /** Least and greatest distance of its points from a place along a direction. */
    double[] range(Point from, Vector along) {
        double[] range = {Double.MAX_VALUE, -Double.MAX_VALUE};
        for (PlacedShape shape : shapes) {
            for (int i = 0; i < shape.xy().length && shape.text() == null; i += 2) {
                double u = (shape.xy()[i] - from.xMm()) * along.x() + (shape.xy()[i + 1] - from.yMm()) * along.y();
                range[0] = Math.min(range[0], u);
                range[1] = Math.max(range[1], u);
            }
        }
        return range;
    }

    /** Whether it crosses the middle of a strip along a direction. */
    boolean crosses(Point start, Vector along, double lengthMm, double thicknessMm) {
        if (!isNear(start, lengthMm + thicknessMm)) {
            return false;
        }
        double[] u = range(start, along);
        if (u[0] > lengthMm * 0.7 || u[1] < lengthMm * 0.3) {
            return false;
        }
        double[] v = range(start, along.perpendicular());
        return v[0] <= thicknessMm / 2 + 60 && v[1] >= -thicknessMm / 2 - 60;
    }

    /**
     * The stretch of an edge it covers with those of its points that lie in the wall behind the edge.
     *
     * @return from and to along the edge; null when nothing of it lies there
     */
    double[] stretch(Segment edge, double wallMm) {
        double[] range = {Double.MAX_VALUE, -Double.MAX_VALUE};
        for (PlacedShape shape : shapes) {
            for (int i = 0; i < shape.xy().length && shape.text() == null; i += 2) {
                extend(range, edge, shape.xy()[i], shape.xy()[i + 1], wallMm);
            }
            if (shape.arc() != null && !shape.arc().isCircle()) {
                extend(range, edge, shape.arc().x(), shape.arc().y(), wallMm);
            }
        }
        return range[0] > range[1] ? null : range;
    }

    /** The hinge of a door is the centre of its swing. */
    private static void extend(double[] range, Segment edge, double x, double y, double wallMm) {
        double dx = x - edge.from().xMm();
        double dy = y - edge.from().yMm();
        Vector in = edge.leftNormal();
        double inwards = dx * in.x() + dy * in.y();
        if (inwards <= IN_ROOM_MM && inwards >= -wallMm) {
            Vector along = edge.direction();
            range[0] = Math.min(range[0], dx * along.x() + dy * along.y());
            range[1] = Math.max(range[1], dx * along.x() + dy * along.y());
        }
    }
}
