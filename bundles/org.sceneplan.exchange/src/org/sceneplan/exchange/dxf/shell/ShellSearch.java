package org.sceneplan.exchange.dxf.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

import org.sceneplan.exchange.dxf.DxfPreview;
import org.sceneplan.exchange.dxf.DxfReadException;
import org.sceneplan.exchange.dxf.LayerRole;
import org.sceneplan.exchange.dxf.Outcome;
import org.sceneplan.exchange.dxf.read.PlacedShape;
import org.sceneplan.geometry.LineNet;
import org.sceneplan.geometry.Location;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/** Finds the shell step by step: lines, columns, gaps, rooms, outline, and what lies in it. */
public final class ShellSearch {
    private static final double MAX_SHELL_MM = 700;
    private static final double MIN_SHELL_MM = 30;
    private static final int MAX_CORNERS = 2_000;
    private static final int MAX_COLUMNS = 1_900;

    private final DxfPreview preview;
    private final ShellSettings settings;
    private final Outcomes outcomes;
    private final DoubleConsumer progress;
    private final List<Repair> repairs = new ArrayList<>();

    private ShellSearch(DxfPreview preview, ShellSettings settings, Outcomes outcomes, DoubleConsumer progress) {
        this.preview = preview;
        this.settings = settings;
        this.outcomes = outcomes;
        this.progress = progress;
    }

    /**
     * Finds the shell.
     *
     * @param outcomes takes what becomes of the entities
     * @param progress is told the done share; may throw to stop
     * @throws DxfReadException if no closed room can be found
     */
    public static Shell of(DxfPreview preview, ShellSettings settings, Outcomes outcomes, DoubleConsumer progress)
            throws DxfReadException {
        return new ShellSearch(preview, settings, outcomes, progress).search();
    }

    private Shell search() throws DxfReadException {
        List<ColumnSearch.Found> columns = ColumnSearch.of(preview);
        List<Ring> columnRings = columns.stream().map(ColumnSearch.Found::ring).toList();
        List<PlacedShape> wallShapes = WallLines.shapes(preview, outcomes);
        progress.accept(0.1);
        WallRepair repair = new WallRepair(WallLines.of(wallShapes, repairs), settings.toleranceMm(), repairs);
        List<Segment> lines = new ArrayList<>(repair.repaired());
        List<WallRepair.Loose> loose = repair.loose();
        columnRings.forEach(ring -> lines.addAll(ring.edges()));
        LineNet net = LineNet.of(lines);
        net.repeated().stream().filter(edge -> !isColumnEdge(edge, columnRings)).forEach(edge -> repairs
                .add(new Repair(Repair.Kind.REPEATED, edge.midPoint(), edge.lengthMm())));
        progress.accept(0.3);
        List<Sign> signs = Signs.of(preview);
        GapSearch gaps = new GapSearch(net, columnRings, signs, repairs);
        gaps.search(loose);
        progress.accept(0.5);
        List<Segment> closed = new ArrayList<>(net.edges());
        closed.addAll(gaps.bridges());
        RoomSearch rooms = new RoomSearch(LineNet.of(closed).faces(), columnRings, gaps.gaps());
        progress.accept(0.7);
        List<ColumnSearch.Found> all = new ArrayList<>(columns);
        all.addAll(ColumnSearch.ofRings(rooms.islands(), columns));
        Optional<Ring> drawn = drawnOutline();
        Ring outline = drawn.isPresent() ? drawn.get() : outline(rooms, gaps.gaps(), lines.isEmpty());
        repairs.addAll(OutlineSearch.nearlySquare(outline));
        return shell(outline, drawn.isPresent(), rooms, gaps.gaps(), signs, all, wallShapes, net.edges());
    }

    private Shell shell(Ring outline, boolean isDrawn, RoomSearch rooms, List<Gap> gaps, List<Sign> signs,
            List<ColumnSearch.Found> columns, List<PlacedShape> wallShapes, List<Segment> edges) {
        List<PlacedShape> texts = preview.shapes().stream().filter(shape -> shape.text() != null).toList();
        List<Shell.Opening> openings = new OpeningSearch(outline, signs, texts, outcomes, repairs).of(gaps);
        signs.forEach(sign -> sign.shapes().forEach(shape -> outcomes.note(shape.entity(), Outcome.OUTSIDE_STORE)));
        progress.accept(0.8);
        List<Shell.Column> inside = new ArrayList<>();
        List<Ring> insideRings = new ArrayList<>();
        for (ColumnSearch.Found column : columns) {
            boolean isInside = FixedThings.isInside(column.ring(), outline) && inside.size() < MAX_COLUMNS;
            column.shapes().forEach(shape -> outcomes.note(shape.entity(),
                    isInside ? Outcome.COLUMN : Outcome.OUTSIDE_STORE));
            if (isInside) {
                inside.add(column.column());
                insideRings.add(column.ring());
            }
        }
        wallShapes.forEach(shape -> outcomes.note(shape.entity(),
                isAt(shape, outline) ? Outcome.WALL : Outcome.OUTSIDE_STORE));
        List<Shell.InnerWall> walls = InnerWalls.of(rooms.walls().stream()
                .filter(face -> face.shell().box().intersects(outline.box())).toList(), outline, insideRings);
        progress.accept(0.9);
        FixedThings things = new FixedThings(preview, outline, outcomes);
        List<Integer> thickness = outline.edges().stream().map(edge -> thickness(edge, edges)).toList();
        List<Double> others = rooms.rooms().stream().filter(room -> outline.locate(room.shell().labelPoint())
                == Location.OUTSIDE).map(room -> room.areaMm2() / 1e6).sorted(Comparator.reverseOrder()).toList();
        return new Shell(outline, isDrawn, thickness, walls, inside, openings, things.services(), things.obstacles(),
                others, List.copyOf(repairs));
    }

    private static boolean isAt(PlacedShape shape, Ring outline) {
        for (int i = 0; i < shape.xy().length; i += 2) {
            Point point = Point.rounded(shape.xy()[i], shape.xy()[i + 1]);
            boolean isNear = outline.box().expanded((int) MAX_SHELL_MM).contains(point)
                    && (outline.contains(point) || outline.boundaryDistanceMm(point) <= MAX_SHELL_MM);
            if (isNear) {
                return true;
            }
        }
        return false;
    }

    private static boolean isColumnEdge(Segment edge, List<Ring> columns) {
        Point middle = edge.midPoint();
        return columns.stream().anyMatch(ring -> ring.box().expanded(1).contains(middle)
                && ring.boundaryDistanceMm(middle) <= 1);
    }

    /** The largest closed line on the layers of outlines, or the one around the point asked for. */
    private Optional<Ring> drawnOutline() {
        Ring best = null;
        PlacedShape bestShape = null;
        for (PlacedShape shape : preview.shapes()) {
            if (preview.mapping().role(shape.layer()) != LayerRole.OUTLINE) {
                continue;
            }
            outcomes.note(shape.entity(), Outcome.NO_USE_THERE);
            Ring ring = shape.isChain() && shape.isClosed() ? ColumnSearch.ring(shape).orElse(null) : null;
            boolean isWanted = ring != null && ring.size() <= MAX_CORNERS
                    && (settings.inside() == null || ring.contains(settings.inside()));
            if (isWanted && (best == null || ring.areaMm2() > best.areaMm2())) {
                best = ring;
                bestShape = shape;
            }
        }
        if (bestShape != null) {
            outcomes.note(bestShape.entity(), Outcome.OUTLINE);
        }
        return Optional.ofNullable(best);
    }

    private Ring outline(RoomSearch rooms, List<Gap> gaps, boolean isEmpty) throws DxfReadException {
        List<String> hidden = preview.drawing().hiddenWalls(preview.mapping());
        if (!hidden.isEmpty() && (isEmpty || rooms.rooms().isEmpty())) {
            throw new DxfReadException("ShellSearch_hidden", String.join(", ", hidden), String.join("|", hidden));
        }
        if (isEmpty) {
            throw new DxfReadException("ShellSearch_noWalls");
        }
        List<Polygon> store = rooms.store(settings);
        if (store.isEmpty()) {
            throw settings.inside() == null ? new DxfReadException("ShellSearch_noRoom", settings.toleranceMm())
                    : new DxfReadException("ShellSearch_noRoomThere", settings.inside().xMm(),
                            settings.inside().yMm(), rooms.rooms().size());
        }
        Polygon first = settings.inside() == null ? rooms.rooms().getFirst()
                : store.stream().filter(face -> face.locate(settings.inside()) != Location.OUTSIDE).findFirst()
                        .orElseThrow();
        Ring outline = OutlineSearch.outline(store, gaps, first.shell().labelPoint(),
                settings.rooms() == ShellSettings.Rooms.ALL).orElseThrow(()
                -> new DxfReadException("ShellSearch_noRoom", settings.toleranceMm()));
        if (outline.size() > MAX_CORNERS) {
            throw new DxfReadException("ShellSearch_tooManyCorners", outline.size(), MAX_CORNERS);
        }
        return outline;
    }

    /** Distance from the middle of an edge to the next parallel line behind it. */
    private static int thickness(Segment edge, List<Segment> lines) {
        Vector out = edge.leftNormal().times(-1);
        Point middle = edge.midPoint();
        double best = MAX_SHELL_MM;
        for (Segment line : lines) {
            double distance = middle.to(line.from()).dot(out);
            double from = middle.to(line.from()).dot(edge.direction());
            double to = middle.to(line.to()).dot(edge.direction());
            boolean isBehind = distance >= MIN_SHELL_MM && distance < best && Math.min(from, to) <= 0
                    && Math.max(from, to) >= 0 && Math.abs(line.direction().cross(edge.direction())) < 0.01;
            best = isBehind ? distance : best;
        }
        return best < MAX_SHELL_MM ? (int) Math.round(best) : 0;
    }
}
