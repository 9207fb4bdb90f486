package org.sceneplan.drafting.snap;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sceneplan.drafting.ground.DraftGround;
import org.sceneplan.drafting.ground.GroundElement;
import org.sceneplan.drafting.ground.LaidDrawing;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/**
 * Proposes where a moving point or shape should go. Made once per state of a level; a question costs in proportion to
 * what lies within its reach. Immutable and safe for any thread.
 */
public final class SnapEngine {

    /** As many reasons as a person would ever look through. */
    private static final int MAX_PULLS = 40;

    private final DraftGround ground;
    private final SnapAids aids;
    private final List<LaidDrawing> drawings;

    private SnapEngine(DraftGround ground, SnapAids aids, List<LaidDrawing> drawings) {
        this.ground = requireNonNull(ground, "ground");
        this.aids = requireNonNull(aids, "aids");
        this.drawings = List.copyOf(drawings);
    }

    /** An engine for one level. */
    public static SnapEngine of(LevelSnapshot level, SnapAids aids) {
        return new SnapEngine(DraftGround.of(level), aids, List.of());
    }

    /** An engine on ground that is made already. */
    public static SnapEngine of(DraftGround ground, SnapAids aids) {
        return new SnapEngine(ground, aids, List.of());
    }

    /** An engine on ground that is made already, and on the drawings under it. */
    public static SnapEngine of(DraftGround ground, SnapAids aids, List<LaidDrawing> drawings) {
        return new SnapEngine(ground, aids, drawings);
    }

    /** The ground, for live dimensions of the same level. */
    public DraftGround ground() {
        return ground;
    }

    /**
     * Returns proposals, the best first; the Tab key walks down the list. Empty when nothing is near or no kind is on.
     *
     * <p>Ranked by kind, those preferred first, then by distance; among many, the best equal gap and the best free strip of a neighbour
     * come within the first few, and a gap that holds with what is proposed is named there too; while a line is drawn, its own directions and points come before what the
     * point is only in line with. Where a second reason can be met along the line of the first, both together
     * come before the first alone. A single reason moves the shape by up to the tolerance, two by up to 1.5 times of
     * it; docking turns the shape and may move its centre by half its width and depth more. What would put a fixture
     * into another one comes last.
     */
    public List<SnapCandidate> candidates(SnapQuery query) {
        if (query.kinds().isEmpty()) {
            return List.of();
        }
        List<Pull> pulls = pulls(query);
        Bodies bodies = new Bodies(ground, query);
        Proposals proposals = new Proposals(query, query.shape(), pulls, bodies);
        List<SnapCandidate> ranked = new ArrayList<>(proposals.all());
        boolean hasBackOnWall = pulls.stream().anyMatch(pull -> !pull.dockHost().isEmpty());
        int place = hasBackOnWall ? 1 : 0;
        for (Docking.Dock dock : new Docking(ground, query).docks()) {
            SnapQuery turned = query.withShape(dock.shape());
            ranked.add(Math.min(place, ranked.size()), new Proposals(query, dock.shape(), pulls(turned),
                    bodies).docked(dock.back()));
            place++;
        }
        ranked.sort(Comparator.comparing(each -> bodies.meet(each.at(), each.angleDeg())));
        return List.copyOf(ranked.subList(0, Math.min(ranked.size(), Proposals.MAX_CANDIDATES)));
    }

    /** Whether a line of a drawing under the level is no farther from a place than {@code reachMm}. */
    public boolean isDrawn(String id, Point at, int reachMm) {
        return drawings.stream().anyMatch(each -> each.id().equals(id) && !each.near(at, reachMm).isEmpty());
    }

    /** The end or corner of a line of a drawing nearest to a place, no farther than {@code reachMm}. */
    public Optional<Point> drawnCorner(String id, Point at, int reachMm) {
        return drawings.stream().filter(each -> each.id().equals(id))
                .flatMap(each -> each.near(at, reachMm).stream()).flatMap(line -> line.points().stream())
                .filter(corner -> corner.distanceMm(at) <= reachMm)
                .min(Comparator.comparingDouble(corner -> corner.distanceMm(at)));
    }

    private List<Pull> pulls(SnapQuery query) {
        List<Pull> pulls = new ArrayList<>();
        LinePulls lines = new LinePulls(query, pulls);
        CornerPulls corners = new CornerPulls(query, pulls);
        PointPulls points = new PointPulls(query, pulls);
        Box box = query.shape().box();
        Box touch = box.expanded(query.toleranceMm() + 1);
        for (GroundElement element : ground.near(box.expanded(query.reachMm() + query.toleranceMm()))) {
            if (!query.leaveOut().contains(element.id())) {
                lines.add(element);
                corners.add(element);
                if (element.reach().box().intersects(touch)) {
                    points.add(element);
                }
            }
        }
        drawn(query).forEach(line -> {
            lines.add(line);
            points.add(line);
        });
        new AidPulls(aids, query, pulls).add();
        new GapPulls(ground, query, pulls).add();
        pulls.sort(Comparator.comparing((Pull pull) -> !query.preferred().contains(pull.kind()))
                .thenComparing(query.drawn().isEmpty() ? Pull.ORDER : Pull.ORDER_DRAWING));
        return different(pulls);
    }

    private List<GroundElement> drawn(SnapQuery query) {
        MovingShape shape = query.shape();
        boolean wanted = query.kinds().contains(SnapKind.DRAWING_POINT)
                || query.kinds().contains(SnapKind.DRAWING_LINE);
        return !wanted ? List.of() : drawings.stream().filter(each -> !query.leaveOut().contains(each.id()))
                .flatMap(each -> (shape.isPoint() ? each.near(shape.reference(), query.toleranceMm())
                        : each.near(shape, query.toleranceMm())).stream()).toList();
    }

    private static List<Pull> different(List<Pull> sorted) {
        List<Pull> kept = new ArrayList<>();
        for (Pull pull : sorted) {
            if (kept.size() >= MAX_PULLS && !Proposals.WAIT_BRIEFLY.contains(pull.kind())) {
                continue;
            }
            if (kept.stream().noneMatch(other -> other.isSameAs(pull))) {
                kept.add(pull);
            }
        }
        return kept;
    }
}
