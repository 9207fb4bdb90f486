package org.sceneplan.editor.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.sceneplan.drafting.input.LengthInput;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayMark.Cross;
import org.sceneplan.editor.overlay.OverlayMark.Line;
import org.sceneplan.editor.overlay.OverlayMark.Shape;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.DimensionSnapshot;
import org.sceneplan.plan.snapshot.DoorLeaf;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.WallOpeningSnapshot;
import org.sceneplan.plan.snapshot.WallSnapshot;

/** Shows what an edit would change on a level: outlines where things would stand, their free strips and door swings. */
public final class GhostMarks {
    private static final int NEAR_DOOR_MM = 600;
    private static final int MOST_NEAR_DOORS = 20;

    private final LevelSnapshot before;
    private final LevelSnapshot after;
    private final List<OverlayMark> marks = new ArrayList<>();

    private GhostMarks(LevelSnapshot before, LevelSnapshot after) {
        this.before = before;
        this.after = after;
    }

    /** Marks for everything that is new or different after the edit. */
    public static List<OverlayMark> of(LevelSnapshot before, LevelSnapshot after) {
        GhostMarks ghost = new GhostMarks(before, after);
        ghost.collect();
        return ghost.marks;
    }

    private void collect() {
        if (!before.outline().equals(after.outline())) {
            marks.add(new Shape(after.outline(), OverlayStyle.GHOST));
        }
        changed(before.zones(), after.zones(), zone -> zone.id())
                .forEach(zone -> marks.add(new Shape(zone.outline(), OverlayStyle.GHOST)));
        changed(before.aisles(), after.aisles(), aisle -> aisle.id())
                .forEach(aisle -> marks.add(new Shape(aisle.outline(), OverlayStyle.GHOST)));
        changed(before.obstacles(), after.obstacles(), obstacle -> obstacle.id())
                .forEach(obstacle -> marks.add(new Shape(obstacle.outline(), OverlayStyle.GHOST)));
        List<WallSnapshot> walls = changed(before.walls(), after.walls(), WallSnapshot::id);
        walls.forEach(this::wall);
        changed(before.columns(), after.columns(), column -> column.id())
                .forEach(column -> marks.add(new Shape(column.footprint(), OverlayStyle.GHOST)));
        List<OpeningSnapshot> openings = changed(before.openings(), after.openings(), OpeningSnapshot::id);
        openings.forEach(this::opening);
        List<FixtureSnapshot> fixtures = changed(before.fixtures(), after.fixtures(), FixtureSnapshot::id);
        fixtures.forEach(this::fixture);
        after.openings().stream().filter(opening -> !openings.contains(opening) && isNear(opening.leaves(), fixtures))
                .forEach(opening -> swing(opening.leaves()));
        if (!fixtures.isEmpty()) {
            after.walls().stream().flatMap(wall -> wall.openings().stream())
                    .filter(opening -> isNear(opening.leaves(), fixtures)).forEach(opening -> swing(opening.leaves()));
        }
        changed(before.services(), after.services(), service -> service.id())
                .forEach(service -> marks.add(new Cross(service.at(), OverlayStyle.GHOST)));
        changed(before.dimensions(), after.dimensions(), dimension -> dimension.id()).forEach(this::dimension);
        changed(before.notes(), after.notes(), note -> note.id())
                .forEach(note -> marks.add(new OverlayMark.Tag(note.at(), note.text(), OverlayStyle.GHOST)));
    }

    private void fixture(FixtureSnapshot fixture) {
        fixture.clearances().forEach(strip -> marks.add(new Shape(strip, OverlayStyle.CLEARANCE)));
        marks.add(new Shape(fixture.footprint(), OverlayStyle.GHOST));
        List<Point> corners = fixture.footprint().points();
        if (corners.size() == 4) {
            marks.add(new Line(corners.get(0), corners.get(1), OverlayStyle.DIMENSION_ACTIVE));
        }
    }

    /** Whether a door swings where something is dragged to. */
    private static boolean isNear(List<DoorLeaf> leaves, List<FixtureSnapshot> fixtures) {
        return fixtures.size() <= MOST_NEAR_DOORS && leaves.stream().anyMatch(leaf -> fixtures.stream()
                .anyMatch(fixture -> leaf.sweptArea().box().expanded(NEAR_DOOR_MM)
                        .intersects(fixture.footprint().box())));
    }

    private void dimension(DimensionSnapshot dimension) {
        Point from = point(dimension.lineFrom());
        Point to = point(dimension.lineTo());
        marks.add(new Line(dimension.measured().from(), from, OverlayStyle.DIMENSION));
        marks.add(new Line(dimension.measured().to(), to, OverlayStyle.DIMENSION));
        marks.add(new OverlayMark.Length(from, to, LengthInput.sizes(EditorPreferences.unit())
                .format(Math.round(dimension.lengthMm())), OverlayStyle.GHOST));
    }

    private static Point point(Vector at) {
        return Point.rounded(at.x(), at.y());
    }

    private void opening(OpeningSnapshot opening) {
        marks.add(new Line(opening.span().from(), opening.span().to(), OverlayStyle.ERROR));
        if (opening.leaves().isEmpty()) {
            marks.add(new Shape(opening.approach(Math.max(300, opening.widthMm() / 2)), OverlayStyle.SWING));
        }
        swing(opening.leaves());
    }

    /** A wall whose doors alone changed shows those; else it shows itself. */
    private void wall(WallSnapshot wall) {
        WallSnapshot old = before.walls().stream().filter(each -> each.id().equals(wall.id())).findFirst().orElse(null);
        boolean stands = old != null && old.footprint().equals(wall.footprint());
        if (!stands || old.openings().equals(wall.openings())) {
            marks.add(new Shape(wall.footprint(), OverlayStyle.GHOST));
        }
        for (WallOpeningSnapshot opening : wall.openings()) {
            if (!stands || !old.openings().contains(opening)) {
                marks.add(new Line(wall.line().pointAt(opening.offsetMm()),
                        wall.line().pointAt(opening.offsetMm() + opening.widthMm()), OverlayStyle.ERROR));
                swing(opening.leaves());
            }
        }
    }

    private void swing(List<DoorLeaf> leaves) {
        leaves.forEach(leaf -> marks.add(new Shape(leaf.sweptArea(), OverlayStyle.SWING)));
    }

    private static <T> List<T> changed(List<T> before, List<T> after, Function<T, String> id) {
        if (before == after) {
            return List.of();
        }
        Map<String, T> known = new HashMap<>();
        before.forEach(each -> known.put(id.apply(each), each));
        return after.stream().filter(each -> isChanged(each, known.get(id.apply(each)))).toList();
    }

    /** What did not change is the same object in most cases, which saves comparing all of it. */
    private static boolean isChanged(Object now, Object before) {
        return now != before && !now.equals(before);
    }

    /** Ids of fixtures that are new or stand elsewhere. */
    static Set<String> movedFixtures(LevelSnapshot before, LevelSnapshot after) {
        return changed(before.fixtures(), after.fixtures(), FixtureSnapshot::id).stream().map(FixtureSnapshot::id)
                .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
