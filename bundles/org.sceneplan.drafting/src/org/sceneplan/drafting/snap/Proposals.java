package org.sceneplan.drafting.snap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sceneplan.drafting.Sentence;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;

/** Makes proposals of sorted pulls: each with the best one that fits to it, then each alone. */
final class Proposals {

    static final int MAX_CANDIDATES = 16;

    private static final double MIN_SINE = 0.17;
    private static final double BOTH_RATIO = 1.5;
    private static final double RESIDUAL_STEPS = 1e6;
    private static final double MISS_MM = 1;
    /** Kinds whose best does not wait until all fixtures had their turn. */
    static final List<SnapKind> WAIT_BRIEFLY = List.of(SnapKind.EQUAL_GAP, SnapKind.FREE_STRIP);
    /** Pulls that lead before the best of these, at most. */
    private static final int LATEST_TURN = 3;

    private final SnapQuery query;
    private final MovingShape shape;
    private final List<Pull> pulls;
    private final Bodies bodies;
    private final List<SnapCandidate> found = new ArrayList<>();
    /** What would put the shape into another one: only proposed where there is room in the list. */
    private final List<SnapCandidate> blocked = new ArrayList<>();
    private final Set<Point> ways = new LinkedHashSet<>();

    /** Proposals for {@code shape}, which docking may have turned against the shape of the query. */
    Proposals(SnapQuery query, MovingShape shape, List<Pull> pulls, Bodies bodies) {
        this.query = query;
        this.shape = shape;
        this.pulls = pulls;
        this.bodies = bodies;
    }

    List<SnapCandidate> all() {
        for (Pull pull : turns()) {
            if (found.size() >= MAX_CANDIDATES) {
                break;
            }
            if (pull.isPoint()) {
                add(List.of(pull), whole(pull));
            } else {
                addWithSecond(pull);
                add(List.of(pull), rounded(pull.normal().x() * pull.needMm(), pull.normal().y() * pull.needMm(),
                        List.of(pull)));
            }
        }
        found.addAll(blocked.subList(0, Math.min(blocked.size(), MAX_CANDIDATES - found.size())));
        return found;
    }

    /** The pulls in the order they lead. */
    private List<Pull> turns() {
        List<Pull> turns = new ArrayList<>(pulls);
        for (int i = 0; i < WAIT_BRIEFLY.size(); i++) {
            int latest = LATEST_TURN + i;
            int best = 0;
            while (best < turns.size() && turns.get(best).kind() != WAIT_BRIEFLY.get(i)) {
                best++;
            }
            if (best > latest && best < turns.size()) {
                turns.add(latest, turns.remove(best));
            }
        }
        return turns;
    }

    /** The docked shape, with the best pull along the face. */
    SnapCandidate docked(Pull back) {
        addWithSecond(back);
        if (found.isEmpty()) {
            add(List.of(back), rounded(back.normal().x() * back.needMm(), back.normal().y() * back.needMm(),
                    List.of(back)));
        }
        return found.isEmpty() ? blocked.getFirst() : found.getFirst();
    }

    /** With the best second that leaves it outside of others; the best of all comes too where that is none. */
    private void addWithSecond(Pull first) {
        boolean best = true;
        for (Pull second : pulls) {
            if (second != first && !second.isPoint()
                    && Math.abs(first.normal().cross(second.normal())) >= MIN_SINE) {
                Point way = crossing(first, second);
                if (isAllowed(way) && first.holds(way.xMm(), way.yMm()) && second.holds(way.xMm(), way.yMm())) {
                    boolean stops = !isBlocked(way);
                    if (stops || best) {
                        Pull point = shape.isPoint() ? samePoint(way) : null;
                        add(point == null ? List.of(first, second) : List.of(point), way);
                    }
                    if (stops) {
                        return;
                    }
                    best = false;
                }
            }
        }
    }

    private boolean isBlocked(Point way) {
        return bodies.meet(shape.reference().plus(way.xMm(), way.yMm()), shape.frameDeg());
    }

    private boolean isAllowed(Point way) {
        return Math.hypot(way.xMm(), way.yMm()) <= BOTH_RATIO * query.toleranceMm();
    }

    /** A named point says more than the two lines that cross there. */
    private Pull samePoint(Point way) {
        for (Pull pull : pulls) {
            if (pull.isPoint() && whole(pull).equals(way)) {
                return pull;
            }
        }
        return null;
    }

    private static Point whole(Pull point) {
        return Point.rounded(point.toPoint().x(), point.toPoint().y());
    }

    private static Point crossing(Pull first, Pull second) {
        double det = first.normal().cross(second.normal());
        double dx = (first.needMm() * second.normal().y() - second.needMm() * first.normal().y()) / det;
        double dy = (first.normal().x() * second.needMm() - second.normal().x() * first.needMm()) / det;
        return rounded(dx, dy, List.of(first, second));
    }

    /** The whole displacement near an exact one that misses the lines least. */
    private static Point rounded(double dx, double dy, List<Pull> lines) {
        Point best = null;
        double bestMiss = Double.POSITIVE_INFINITY;
        double bestWay = Double.POSITIVE_INFINITY;
        for (int x = (int) Math.floor(dx); x <= Math.floor(dx) + 1; x++) {
            for (int y = (int) Math.floor(dy); y <= Math.floor(dy) + 1; y++) {
                double miss = 0;
                for (Pull line : lines) {
                    miss = Math.max(miss, Math.rint(Math.abs(line.missMm(x, y)) * RESIDUAL_STEPS));
                }
                double way = Math.hypot(x - dx, y - dy);
                if (miss < bestMiss || miss == bestMiss && way < bestWay) {
                    best = new Point(x, y);
                    bestMiss = miss;
                    bestWay = way;
                }
            }
        }
        return best;
    }

    private void add(List<Pull> reasons, Point way) {
        boolean fits = reasons.stream().allMatch(pull -> pull.holds(way.xMm(), way.yMm())
                && Math.abs(pull.missMm(way.xMm(), way.yMm())) <= MISS_MM);
        if (found.size() < MAX_CANDIDATES && fits && ways.add(way)) {
            (isBlocked(way) ? blocked : found).add(candidate(withGap(reasons, way), way));
        }
    }

    /** With the best equal gap that the way makes, unless it is a reason already. */
    private List<Pull> withGap(List<Pull> reasons, Point way) {
        if (reasons.stream().anyMatch(reason -> reason.kind() == SnapKind.EQUAL_GAP)) {
            return reasons;
        }
        List<Pull> all = new ArrayList<>(reasons);
        pulls.stream().filter(pull -> pull.kind() == SnapKind.EQUAL_GAP
                && Math.abs(pull.missMm(way.xMm(), way.yMm())) < MISS_MM).findFirst().ifPresent(all::add);
        return all;
    }

    private SnapCandidate candidate(List<Pull> reasons, Point way) {
        Pull first = reasons.get(0);
        Sentence reason = Pull.all(reasons);
        if (first.kind() == SnapKind.DOCK) {
            reason = Pull.docked(reason);
        }
        List<Segment> guides = new ArrayList<>();
        reasons.forEach(pull -> guides.addAll(pull.trace().lines(way.xMm(), way.yMm())));
        String host = reasons.stream().map(Pull::dockHost).filter(name -> !name.isEmpty()).findFirst().orElse("");
        Point start = query.shape().reference();
        Point at = shape.reference().plus(way.xMm(), way.yMm());
        return new SnapCandidate(reasons.stream().map(Pull::kind).toList(), reason, at.xMm() - start.xMm(),
                at.yMm() - start.yMm(), at, shape.frameDeg(), Pull.ids(reasons), host, guides, start.distanceMm(at));
    }
}
