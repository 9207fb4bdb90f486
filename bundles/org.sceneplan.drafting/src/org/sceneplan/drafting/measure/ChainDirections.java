package org.sceneplan.drafting.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sceneplan.drafting.ground.DraftGround;
import org.sceneplan.drafting.ground.GroundElement;
import org.sceneplan.drafting.ground.GroundLine;
import org.sceneplan.drafting.ground.GroundLine.Role;
import org.sceneplan.drafting.internal.Wording;
import org.sceneplan.drafting.measure.ChainDirection.Kind;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/**
 * Proposes the one direction in which all links of a dimension chain are measured: across or along what it starts on,
 * with the plan, or from the first point to the second.
 */
public final class ChainDirections {

    private static final Wording WORDING = new Wording(ChainDirections.class);
    private static final double ON_LINE_MM = 1.5;
    private static final double LEAST_LINK_MM = 0.5;
    private static final double SAME_DEG = 0.01;

    private final DraftGround ground;
    private final List<Point> ends;
    private final List<ChainDirection> found = new ArrayList<>();

    private ChainDirections(DraftGround ground, List<Point> ends) {
        this.ground = ground;
        this.ends = ends;
    }

    /**
     * Returns directions, the best first, each once. When the points lie on one line, that line comes first, unless
     * there are only two and the chain starts on a face; then the face the chain starts on, in the direction in which
     * the points lie farther apart; then the directions of the plan. Directions in which neighbouring points do not
     * lie apart are left out.
     *
     * @param ends two or more points, neighbours differ
     * @return at least one direction
     */
    public static List<ChainDirection> of(DraftGround ground, List<Point> ends) {
        ChainDirections made = new ChainDirections(ground, List.copyOf(ends));
        made.collect();
        return List.copyOf(made.found);
    }

    private void collect() {
        Segment firstTwo = new Segment(ends.get(0), ends.get(1));
        List<ChainDirection> ofFaces = faces();
        boolean byFace = ends.size() == 2 && !ofFaces.isEmpty();
        if (!byFace && isOneLine()) {
            add(Kind.LINE, angle(new Segment(ends.getFirst(), ends.getLast())), "Chain_line");
        }
        ofFaces.forEach(this::add);
        boolean wide = spreadMm(0) >= spreadMm(90);
        add(wide ? Kind.HORIZONTAL : Kind.VERTICAL, wide ? 0 : 90, wide ? "Chain_horizontal" : "Chain_vertical");
        add(wide ? Kind.VERTICAL : Kind.HORIZONTAL, wide ? 90 : 0, wide ? "Chain_vertical" : "Chain_horizontal");
        add(Kind.FIRST_TWO, angle(firstTwo), "Chain_firstTwo");
        if (found.isEmpty()) {
            found.add(new ChainDirection(Kind.FIRST_TWO, angle(firstTwo), WORDING.text("Chain_firstTwo")));
        }
    }

    private boolean isOneLine() {
        Segment line = new Segment(ends.getFirst(), ends.getLast());
        return line.lengthMm() > 0 && ends.stream().allMatch(end ->
                Math.abs(line.leftNormal().dot(line.from().to(end))) <= ON_LINE_MM);
    }

    /** Along and across what the first point lies on, the way with the greater spread first; none at a corner. */
    private List<ChainDirection> faces() {
        Point first = ends.getFirst();
        for (GroundElement element : ground.near(Box.of(List.of(first)).expanded(2))) {
            for (GroundLine line : element.lines()) {
                boolean counts = line.role() == Role.FACE || line.role() == Role.EDGE;
                double alongMm = line.alongMm(first.xMm(), first.yMm());
                if (counts && Math.abs(line.asideMm(first.xMm(), first.yMm())) <= ON_LINE_MM && alongMm > ON_LINE_MM
                        && alongMm < line.lengthMm() - ON_LINE_MM) {
                    return faces(element, line);
                }
            }
        }
        return List.of();
    }

    private List<ChainDirection> faces(GroundElement element, GroundLine line) {
        double along = normalised(line.direction().angleDeg());
        double across = normalised(line.normal().angleDeg());
        return List.of(new ChainDirection(Kind.ALONG, along, WORDING.text("Chain_along", element.name())),
                new ChainDirection(Kind.ACROSS, across, WORDING.text("Chain_across", element.name()))).stream()
                .sorted(Comparator.comparingDouble(each -> -Math.round(spreadMm(each.angleDeg())))).toList();
    }

    private double spreadMm(double angleDeg) {
        Vector along = Vector.ofAngle(angleDeg);
        double[] places = ends.stream().mapToDouble(end -> along.dot(ends.getFirst().to(end))).sorted().toArray();
        return places[places.length - 1] - places[0];
    }

    private void add(Kind kind, double angleDeg, String key) {
        add(new ChainDirection(kind, normalised(angleDeg), WORDING.text(key)));
    }

    private void add(ChainDirection direction) {
        Vector along = Vector.ofAngle(direction.angleDeg());
        for (int i = 1; i < ends.size(); i++) {
            if (Math.abs(along.dot(ends.get(i - 1).to(ends.get(i)))) < LEAST_LINK_MM) {
                return;
            }
        }
        boolean known = found.stream().anyMatch(other -> {
            double turn = Math.abs(other.angleDeg() - direction.angleDeg());
            return Math.min(turn, 180 - turn) <= SAME_DEG;
        });
        if (!known) {
            found.add(direction);
        }
    }

    private static double angle(Segment line) {
        return normalised(line.angleDeg());
    }

    private static double normalised(double angleDeg) {
        return Math.floorMod(Math.round(angleDeg * 1e6), 180_000_000L) / 1e6;
    }
}
