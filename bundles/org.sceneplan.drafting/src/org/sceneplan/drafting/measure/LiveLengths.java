package org.sceneplan.drafting.measure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.drafting.ground.DraftGround;
import org.sceneplan.drafting.measure.LiveDimension.Kind;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.drafting.shape.Side;
import org.sceneplan.drafting.shape.SideRole;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.ColumnSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.WallOpeningSnapshot;
import org.sceneplan.plan.snapshot.WallSnapshot;

/**
 * The lengths an edit changes, whatever it changes: edges of the outline, of zones and aisles that get longer or
 * shorter, a wall whose end moves, what lies beside an opening, and what is before a fixture, column or service point
 * that is placed, moved or resized. For {@link LiveDimensions#solve}, {@code to} of an edge or wall is the end that
 * moves, and a gap counts from what moves.
 */
public final class LiveLengths {
    private static final int REACH_MM = 6000;
    /** More things of a kind that change at once follow something else, and telling all would hide it. */
    private static final int MOST_OF_A_KIND = 4;
    private static final int MOST = 12;
    private static final double LEAST_MM = 0.5;
    private static final double LEAST_DEG = 0.05;
    /** Half of what a service point is thought to be wide. */
    private static final int PROBE_MM = 10;

    private final LevelSnapshot before;
    private final LevelSnapshot after;
    private final LiveDimensions gaps;
    private final Set<String> moving;
    private final List<LiveDimension> found = new ArrayList<>();
    private final Set<Set<Point>> told = new HashSet<>();

    private LiveLengths(DraftGround ground, LevelSnapshot after, Set<String> moving) {
        this.before = ground.level();
        this.after = after;
        this.gaps = new LiveDimensions(ground, REACH_MM);
        this.moving = moving;
    }

    /**
     * Compares a level before and after an edit; costs next to nothing where nothing changed.
     *
     * @param ground the level before it
     * @param moving ids of what is dragged, which comes first
     * @return at most a dozen lengths; empty when the edit changes none
     */
    public static List<LiveDimension> of(DraftGround ground, LevelSnapshot after, Set<String> moving) {
        LiveLengths lengths = new LiveLengths(requireNonNull(ground, "ground"), requireNonNull(after, "after"),
                Set.copyOf(moving));
        lengths.collect();
        return lengths.found.size() > MOST ? List.copyOf(lengths.found.subList(0, MOST))
                : List.copyOf(lengths.found);
    }

    private void collect() {
        Changed.of(before.openings(), after.openings(), OpeningSnapshot::id, LiveLengths::stands).stream()
                .limit(MOST_OF_A_KIND).forEach(this::opening);
        Changed.of(before.walls(), after.walls(), WallSnapshot::id, WallSnapshot::line).forEach(this::wall);
        Changed.of(before.walls(), after.walls(), WallSnapshot::id, WallSnapshot::openings).stream()
                .limit(MOST_OF_A_KIND).forEach(this::doors);
        edges(before.outline(), after.outline());
        Changed.of(before.zones(), after.zones(), zone -> zone.id(), zone -> zone.outline()).stream()
                .sorted(Comparator.comparing(change -> !moving.contains(change.now().id())))
                .forEach(change -> change.then().ifPresent(then -> edges(then.outline(), change.now().outline())));
        Changed.of(before.aisles(), after.aisles(), aisle -> aisle.id(), aisle -> aisle.outline())
                .forEach(change -> change.then().ifPresent(then -> edges(then.outline(), change.now().outline())));
        things();
    }

    private static List<Integer> stands(OpeningSnapshot opening) {
        return List.of(opening.edge(), opening.offsetMm(), opening.widthMm());
    }

    /** What is left of the edge on both sides of an opening, up to the next opening or the corner. */
    private void opening(Changed<OpeningSnapshot> change) {
        OpeningSnapshot opening = change.now();
        Segment edge = after.outline().edge(opening.edge());
        int nearMm = opening.offsetMm();
        int farMm = nearMm + opening.widthMm();
        double lowMm = 0;
        double highMm = edge.lengthMm();
        for (OpeningSnapshot other : after.openings()) {
            if (other.edge() == opening.edge() && !other.id().equals(opening.id())) {
                int otherFarMm = other.offsetMm() + other.widthMm();
                lowMm = otherFarMm <= nearMm ? Math.max(lowMm, otherFarMm) : lowMm;
                highMm = other.offsetMm() >= farMm ? Math.min(highMm, other.offsetMm()) : highMm;
            }
        }
        gaps(edge, "edge/" + opening.edge(), new double[] {lowMm, nearMm, farMm, highMm});
    }

    /** What is left of a wall on both sides of a door in it, up to the next door or the end. */
    private void doors(Changed<WallSnapshot> change) {
        WallSnapshot wall = change.now();
        List<WallOpeningSnapshot> old = change.then().map(WallSnapshot::openings).orElse(wall.openings());
        for (Changed<WallOpeningSnapshot> door : Changed.of(old, wall.openings(), WallOpeningSnapshot::id,
                opening -> List.of(opening.offsetMm(), opening.widthMm()))) {
            int nearMm = door.now().offsetMm();
            int farMm = nearMm + door.now().widthMm();
            double lowMm = 0;
            double highMm = wall.line().lengthMm();
            for (WallOpeningSnapshot other : wall.openings()) {
                int otherFarMm = other.offsetMm() + other.widthMm();
                lowMm = otherFarMm <= nearMm ? Math.max(lowMm, otherFarMm) : lowMm;
                highMm = other.offsetMm() >= farMm ? Math.min(highMm, other.offsetMm()) : highMm;
            }
            gaps(wall.line(), wall.id(), new double[] {lowMm, nearMm, farMm, highMm});
        }
    }

    /** From the jambs of an opening to what is next on its line: distances along it, next, near, far, next. */
    private void gaps(Segment line, String host, double[] alongMm) {
        Vector along = line.direction();
        add(new LiveDimension(Kind.GAP, line.pointAt(alongMm[1]), line.pointAt(alongMm[0]), alongMm[1] - alongMm[0],
                host, along.times(-1)));
        add(new LiveDimension(Kind.GAP, line.pointAt(Math.min(alongMm[2], line.lengthMm())), line.pointAt(alongMm[3]),
                Math.max(0, alongMm[3] - alongMm[2]), host, along));
    }

    /** A wall that is new beside one that got shorter is what was cut off: it tells its length from its far end. */
    private void wall(Changed<WallSnapshot> change) {
        if (change.then().isEmpty()) {
            add(LiveDimensions.segment(change.now().line().reversed()).getFirst());
        }
        change.then().ifPresent(then -> {
            Segment old = then.line();
            Segment now = change.now().line();
            if (old.from().equals(now.from())) {
                end(old, now);
            } else if (old.to().equals(now.to())) {
                end(old.reversed(), now.reversed());
            }
        });
    }

    /** Length, and the angle where that changes too. */
    private void end(Segment old, Segment now) {
        boolean turned = Math.abs(old.angleDeg() - now.angleDeg()) > LEAST_DEG;
        LiveDimensions.segment(now).stream().filter(each -> each.kind() != Kind.ANGLE || turned).forEach(this::add);
    }

    private void edges(Ring old, Ring now) {
        if (old.equals(now)) {
            return;
        }
        Set<Point> corners = new HashSet<>(old.points());
        List<Double> lengths = old.edges().stream().map(Segment::lengthMm).toList();
        for (int i = 0; i < now.size(); i++) {
            Segment edge = now.edge(i);
            double lengthMm = edge.lengthMm();
            boolean same = old.size() == now.size() ? isAbout(lengthMm, lengths.get(i))
                    : lengths.stream().anyMatch(each -> isAbout(lengthMm, each));
            if (!same) {
                Segment shown = corners.contains(edge.to()) && !corners.contains(edge.from()) ? edge.reversed() : edge;
                add(new LiveDimension(Kind.LENGTH, shown.from(), shown.to(), lengthMm, "", shown.direction()));
            }
        }
    }

    private static boolean isAbout(double oneMm, double otherMm) {
        return Math.abs(oneMm - otherMm) < LEAST_MM;
    }

    private void things() {
        List<Changed<FixtureSnapshot>> fixtures = Changed.of(before.fixtures(), after.fixtures(), FixtureSnapshot::id,
                fixture -> List.of(fixture.place(), fixture.size()));
        List<Changed<ColumnSnapshot>> columns = Changed.of(before.columns(), after.columns(), ColumnSnapshot::id,
                ColumnSnapshot::footprint);
        List<Changed<ServiceSnapshot>> services = Changed.of(before.services(), after.services(), ServiceSnapshot::id,
                ServiceSnapshot::at);
        Set<String> out = new HashSet<>(moving);
        fixtures.forEach(change -> out.add(change.now().id()));
        columns.forEach(change -> out.add(change.now().id()));
        services.forEach(change -> out.add(change.now().id()));
        if (out.size() <= MOST_OF_A_KIND) {
            fixtures.forEach(change -> before(sides(change.now()), change.then().map(then -> sides(then)), out));
            columns.forEach(change -> before(sides(change.now()), change.then().map(then -> sides(then)), out));
            services.forEach(change -> before(sides(change.now()), change.then().map(then -> sides(then)), out));
        }
    }

    /** What lies before sides now, without what lay as far before the same side. */
    private void before(List<Side> now, Optional<List<Side>> then, Set<String> leaveOut) {
        List<LiveDimension> old = then.map(sides -> gaps.gaps(sides, leaveOut)).orElse(List.of());
        gaps.gaps(now, leaveOut).stream().filter(gap -> gap.value() >= LEAST_MM
                && old.stream().noneMatch(each -> isSame(each, gap))).forEach(this::add);
    }

    private static boolean isSame(LiveDimension old, LiveDimension now) {
        return old.kind() == now.kind() && old.toId().equals(now.toId()) && old.axis().equals(now.axis())
                && isAbout(old.value(), now.value());
    }

    private static List<Side> sides(FixtureSnapshot fixture) {
        return MovingShape.fixture(fixture).sides();
    }

    private static List<Side> sides(ColumnSnapshot column) {
        return MovingShape.outline(column.footprint(), 0).sides();
    }

    /** Four directions from a point, along and across the edge of the outline nearest to it. */
    private List<Side> sides(ServiceSnapshot service) {
        Point at = service.at();
        Segment nearest = after.outline().edges().stream()
                .min(Comparator.comparingDouble(edge -> edge.distanceMm(at))).orElseThrow();
        List<Side> sides = new ArrayList<>();
        Vector direction = nearest.direction();
        for (int quarter = 0; quarter < 4; quarter++) {
            Vector half = direction.times(PROBE_MM);
            sides.add(new Side(SideRole.EDGE, new Segment(Point.rounded(at.xMm() - half.x(), at.yMm() - half.y()),
                    Point.rounded(at.xMm() + half.x(), at.yMm() + half.y())), direction,
                    direction.perpendicular().times(-1)));
            direction = direction.perpendicular();
        }
        return sides;
    }

    private void add(LiveDimension dimension) {
        if (dimension.kind() == Kind.ANGLE || told.add(Set.copyOf(List.of(dimension.from(), dimension.to())))) {
            found.add(dimension);
        }
    }
}
