package org.sceneplan.exchange.dxf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.sceneplan.exchange.dxf.read.PlacedShape;

/**
 * The unit of a drawing and why. The header often lies: templates declare inches and people draw in mm. So three sizes
 * are looked at that differ little between buildings: the extent of the walls (4 to 300 m), the distance of the two
 * faces of a wall (80 to 500 mm) and the radius of door swings (550 to 1300 mm) [K]. The declared unit breaks ties.
 *
 * @param declared unit in the header, null when it names none
 * @param wallExtent greatest extent of the walls in drawing units, 0 without walls
 * @param wallThickness most frequent distance of parallel wall lines in drawing units, 0 when there are no pairs
 * @param doorRadius median radius of arcs that may be door swings in drawing units, 0 without arcs
 * @param isGiven whether the user named the unit
 */
public record UnitGuess(DxfUnit unit, DxfUnit declared, double wallExtent, double wallThickness, double doorRadius,
        boolean isGiven) {
    private static final int SAMPLE = 1_200;
    /** Of what is smaller no distance of lines is the thickness of a wall. */
    private static final int LEAST_BUILDING_MM = 1_000;
    private static final List<DxfUnit> LIKELY = List.of(DxfUnit.MM, DxfUnit.CM, DxfUnit.M, DxfUnit.INCH, DxfUnit.FOOT);
    /** Extent, walls and doors all speak for a unit; without that nobody means dm who does not say so. */
    private static final double ALL_THREE = 6;

    /** Whether it is another unit than the header names. */
    public boolean contradictsHeader() {
        return declared != null && declared != unit;
    }

    /** Looks at shapes in drawing units. */
    static UnitGuess of(int insUnits, List<PlacedShape> shapes, LayerMapping mapping, DxfUnit given) {
        DxfUnit declared = DxfUnit.ofCode(insUnits).orElse(null);
        List<double[]> lines = longest(shapes, mapping);
        double extent = extent(shapes, mapping);
        double thickness = thickness(lines);
        double radius = radius(shapes, mapping);
        DxfUnit best = declared == null ? DxfUnit.MM : declared;
        double bestScore = score(best, extent, thickness, radius) + (declared == null ? 0 : 0.5);
        for (DxfUnit unit : LIKELY) {
            double score = score(unit, extent, thickness, radius) + (unit == declared ? 0.5 : 0);
            if (score > bestScore) {
                best = unit;
                bestScore = score;
            }
        }
        boolean isDm = bestScore < ALL_THREE && score(DxfUnit.DM, extent, thickness, radius) == ALL_THREE;
        best = isDm ? DxfUnit.DM : best;
        return new UnitGuess(given == null ? best : given, declared, extent, thickness, radius, given != null);
    }

    private static double score(DxfUnit unit, double extent, double thickness, double radius) {
        double wide = extent * unit.mm();
        if (extent > 0 && wide < LEAST_BUILDING_MM) {
            return 0;
        }
        double score = wide >= 4_000 && wide <= 300_000 ? 2 : wide >= 2_000 && wide <= 1_000_000 ? 1 : 0;
        double thick = thickness * unit.mm();
        score += thickness > 0 && thick >= 80 && thick <= 500 ? 2 : 0;
        double swing = radius * unit.mm();
        return score + (radius > 0 && swing >= 550 && swing <= 1_300 ? 2 : 0);
    }

    private static boolean isShell(PlacedShape shape, LayerMapping mapping) {
        LayerRole role = mapping.role(shape.layer());
        return shape.isChain() && (role == LayerRole.WALLS || role == LayerRole.OUTLINE);
    }

    private static double extent(List<PlacedShape> shapes, LayerMapping mapping) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (PlacedShape shape : shapes) {
            for (int i = 0; i < shape.xy().length && isShell(shape, mapping); i += 2) {
                box[0] = Math.min(box[0], shape.xy()[i]);
                box[1] = Math.min(box[1], shape.xy()[i + 1]);
                box[2] = Math.max(box[2], shape.xy()[i]);
                box[3] = Math.max(box[3], shape.xy()[i + 1]);
            }
        }
        return box[0] > box[2] ? 0 : Math.max(box[2] - box[0], box[3] - box[1]);
    }

    private static List<double[]> longest(List<PlacedShape> shapes, LayerMapping mapping) {
        List<double[]> lines = new ArrayList<>();
        for (PlacedShape shape : shapes) {
            if (isShell(shape, mapping)) {
                double[] xy = shape.xy();
                int count = shape.isClosed() ? shape.size() : shape.size() - 1;
                for (int i = 0; i < count; i++) {
                    int j = (i + 1) % shape.size();
                    lines.add(new double[] {xy[2 * i], xy[2 * i + 1], xy[2 * j], xy[2 * j + 1]});
                }
            }
        }
        lines.sort(Comparator.comparingDouble((double[] line) -> -length(line)));
        return lines.subList(0, Math.min(SAMPLE, lines.size()));
    }

    private static double length(double[] line) {
        return Math.hypot(line[2] - line[0], line[3] - line[1]);
    }

    /** For each line the nearest parallel beside it; of these distances the one that most length shares. */
    private static double thickness(List<double[]> lines) {
        List<double[]> found = new ArrayList<>();
        for (double[] line : lines) {
            double nearest = Double.MAX_VALUE;
            for (double[] other : lines) {
                double distance = other == line ? Double.MAX_VALUE : distance(line, other);
                nearest = Math.min(nearest, distance);
            }
            if (nearest < Double.MAX_VALUE) {
                found.add(new double[] {nearest, length(line)});
            }
        }
        found.sort(Comparator.comparingDouble(pair -> pair[0]));
        double best = 0;
        double bestWeight = 0;
        for (int i = 0; i < found.size(); i++) {
            double weight = 0;
            for (int j = i; j < found.size() && found.get(j)[0] <= found.get(i)[0] * 1.02; j++) {
                weight += found.get(j)[1];
            }
            if (weight > bestWeight) {
                bestWeight = weight;
                best = found.get(i)[0];
            }
        }
        return best;
    }

    /** Distance of two lines that run beside one another for at least half the shorter one; else the greatest number. */
    private static double distance(double[] a, double[] b) {
        double length = length(a);
        double ux = (a[2] - a[0]) / length;
        double uy = (a[3] - a[1]) / length;
        double from = (b[0] - a[0]) * ux + (b[1] - a[1]) * uy;
        double to = (b[2] - a[0]) * ux + (b[3] - a[1]) * uy;
        double apart = (b[1] - a[1]) * ux - (b[0] - a[0]) * uy;
        double apartEnd = (b[3] - a[1]) * ux - (b[2] - a[0]) * uy;
        double overlap = Math.min(length, Math.max(from, to)) - Math.max(0, Math.min(from, to));
        boolean isParallel = Math.abs(apart - apartEnd) <= 0.01 * length(b);
        return isParallel && Math.abs(apart) > 1e-6 * length && overlap >= Math.min(length, length(b)) / 2
                ? Math.abs(apart) : Double.MAX_VALUE;
    }

    private static double radius(List<PlacedShape> shapes, LayerMapping mapping) {
        double[] radii = shapes.stream().filter(shape -> shape.arc() != null && mapping.role(shape.layer()).isOpening())
                .filter(shape -> isQuarter(shape.arc().sweepRad())).mapToDouble(shape -> shape.arc().radius())
                .toArray();
        Arrays.sort(radii);
        return radii.length == 0 ? 0 : radii[radii.length / 2];
    }

    private static boolean isQuarter(double sweepRad) {
        return Math.abs(sweepRad) > Math.PI / 6 && Math.abs(sweepRad) < Math.PI * 0.6;
    }
}
