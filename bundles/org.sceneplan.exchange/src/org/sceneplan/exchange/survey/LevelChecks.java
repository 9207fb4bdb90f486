package org.sceneplan.exchange.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

import tools.jackson.databind.JsonNode;

/** What a schema can't say about one level: everything sits in or on the shell, and names are unique. */
final class LevelChecks {
    private static final List<String> KINDS = List.of("walls", "columns", "openings", "services", "obstacles");
    private static final int MAX_COLUMN_MM = 20_000;
    private static final int ROUND_CORNERS = 32;

    private final JsonNode level;
    private final String pointer;
    private final int toleranceMm;
    private final List<SurveyProblem> problems = new ArrayList<>();

    private LevelChecks(JsonNode level, String pointer, int toleranceMm) {
        this.level = level;
        this.pointer = pointer;
        this.toleranceMm = toleranceMm;
    }

    /**
     * All problems of a level that fits the schema and the limits, in file order of the kinds.
     *
     * @param pointer JSON pointer of the level
     * @param toleranceMm how far a column or an obstacle may stand outside the shell without touching it
     */
    static List<SurveyProblem> problems(JsonNode level, String pointer, int toleranceMm) {
        LevelChecks checks = new LevelChecks(level, pointer, toleranceMm);
        RingCheck outline = RingCheck.of(level.path("outline"), pointer + "/outline");
        checks.problems.addAll(outline.problems());
        if (outline.clockwise()) {
            checks.problems.add(Messages.problem(pointer + "/outline", "LevelChecks_clockwise"));
        }
        KINDS.forEach(checks::uniqueIds);
        if (outline.ring() != null && !outline.clockwise()) {
            checks.inShell(outline.ring());
        }
        return checks.problems;
    }

    private void uniqueIds(String kind) {
        Map<String, Integer> indexById = new LinkedHashMap<>();
        JsonNode items = level.path(kind);
        for (int i = 0; i < items.size(); i++) {
            String id = items.get(i).path("id").asString();
            Integer earlier = indexById.putIfAbsent(id, i);
            if (earlier != null) {
                problems.add(Messages.problem(at(kind, i) + "/id", "LevelChecks_duplicateId", id, at(kind, earlier)));
            }
        }
    }

    private void inShell(Ring shell) {
        walls(shell);
        columns(shell);
        openings(shell);
        services(shell);
        obstacles(shell);
    }

    private void walls(Ring shell) {
        JsonNode walls = level.path("walls");
        for (int i = 0; i < walls.size(); i++) {
            Point from = point(walls.get(i).path("from"));
            Point to = point(walls.get(i).path("to"));
            if (from.equals(to)) {
                problems.add(Messages.problem(at("walls", i), "LevelChecks_wallWithoutLength"));
            }
            near(shell, from, at("walls", i) + "/from");
            near(shell, to, at("walls", i) + "/to");
        }
    }

    private void columns(Ring shell) {
        JsonNode columns = level.path("columns");
        for (int i = 0; i < columns.size(); i++) {
            JsonNode column = columns.get(i);
            int width = column.path("widthMm").intValue();
            int depth = column.path("depthMm").intValue();
            boolean round = column.path("round").asBoolean(false);
            if (Math.max(width, depth) > MAX_COLUMN_MM) {
                problems.add(Messages.problem(at("columns", i), "LevelChecks_columnTooLarge", MAX_COLUMN_MM));
                continue;
            }
            if (round && width != depth) {
                problems.add(Messages.problem(at("columns", i), "LevelChecks_roundColumn", width, depth));
            }
            Point centre = new Point(column.path("x").intValue(), column.path("y").intValue());
            Ring footprint = round ? Ring.regularPolygon(centre, width, ROUND_CORNERS)
                    : Ring.placed(centre, width, depth, column.path("angleDeg").asDouble(0));
            touches(shell, footprint, at("columns", i));
        }
    }

    private void openings(Ring shell) {
        JsonNode openings = level.path("openings");
        Map<Integer, List<Integer>> indexesByEdge = new LinkedHashMap<>();
        for (int i = 0; i < openings.size(); i++) {
            int edge = openings.get(i).path("edge").intValue();
            if (edge >= shell.size()) {
                problems.add(Messages.problem(at("openings", i) + "/edge", "LevelChecks_noSuchEdge", edge,
                        shell.size() - 1));
                continue;
            }
            double length = shell.edge(edge).lengthMm();
            if (end(openings.get(i)) > length) {
                problems.add(Messages.problem(at("openings", i), "LevelChecks_openingOffEdge",
                        end(openings.get(i)), edge, (int) Math.floor(length)));
            }
            indexesByEdge.computeIfAbsent(edge, key -> new ArrayList<>()).add(i);
        }
        indexesByEdge.values().forEach(indexes -> overlaps(openings, indexes));
    }

    private void overlaps(JsonNode openings, List<Integer> indexes) {
        List<Integer> sorted = new ArrayList<>(indexes);
        sorted.sort((a, b) -> Integer.compare(start(openings.get(a)), start(openings.get(b))));
        int widest = sorted.getFirst();
        for (int index : sorted.subList(1, sorted.size())) {
            if (start(openings.get(index)) < end(openings.get(widest))) {
                int later = Math.max(index, widest);
                problems.add(Messages.problem(at("openings", later), "LevelChecks_openingsOverlap",
                        at("openings", Math.min(index, widest)), openings.get(index).path("edge").intValue()));
            }
            widest = end(openings.get(index)) > end(openings.get(widest)) ? index : widest;
        }
    }

    private void services(Ring shell) {
        JsonNode services = level.path("services");
        for (int i = 0; i < services.size(); i++) {
            near(shell, new Point(services.get(i).path("x").intValue(), services.get(i).path("y").intValue()),
                    at("services", i));
        }
    }

    private void obstacles(Ring shell) {
        JsonNode obstacles = level.path("obstacles");
        for (int i = 0; i < obstacles.size(); i++) {
            RingCheck outline = RingCheck.of(obstacles.get(i).path("outline"), at("obstacles", i) + "/outline");
            problems.addAll(outline.problems());
            if (outline.ring() != null) {
                touches(shell, outline.ring(), at("obstacles", i));
            }
        }
    }

    private void touches(Ring shell, Ring footprint, String where) {
        if (shell.contains(footprint.points().getFirst())) {
            return;
        }
        double distance = shell.distanceMm(footprint);
        if (distance > toleranceMm) {
            problems.add(Messages.problem(where, "LevelChecks_outsideShell", Math.round(distance), toleranceMm));
        }
    }

    private void near(Ring shell, Point point, String where) {
        double distance = shell.distanceMm(point);
        int allowed = Math.max(toleranceMm, SurveyLimits.WALL_ALLOWANCE_MM);
        if (distance > allowed) {
            problems.add(Messages.problem(where, "LevelChecks_outsideShell", Math.round(distance), allowed));
        }
    }

    private String at(String kind, int index) {
        return pointer + "/" + kind + "/" + index;
    }

    private static int start(JsonNode opening) {
        return opening.path("offsetMm").intValue();
    }

    private static int end(JsonNode opening) {
        return start(opening) + opening.path("widthMm").intValue();
    }

    private static Point point(JsonNode pair) {
        return new Point(pair.get(0).intValue(), pair.get(1).intValue());
    }
}
