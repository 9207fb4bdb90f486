package org.sceneplan.exchange.sh3d;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.exchange.json.JsonLine;
import org.sceneplan.exchange.json.JsonObject;
import org.sceneplan.exchange.sh3d.HostedOpenings.Hosted;
import org.sceneplan.exchange.sh3d.Sh3dHome.HomeRoom;
import org.sceneplan.exchange.sh3d.Sh3dHome.HomeWall;
import org.sceneplan.exchange.sh3d.StandingPieces.Standing;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/** One level of the survey, written from what stands on it. */
final class LevelShell {
    private static final int LEAST_HEIGHT_MM = 1_800;
    private static final int MOST_HEIGHT_MM = 12_000;
    private static final double LOW_WALL_MM = 1_200;

    private final LevelItems items;
    private final ShellOutline outline;
    private final FateBook book;
    private final int originXMm;
    private final int originYMm;
    private final JsonObject level = new JsonObject();
    private int outsideWalls;

    private LevelShell(LevelItems items, ShellOutline outline, FateBook book, Point origin) {
        this.items = items;
        this.outline = outline;
        this.book = book;
        this.originXMm = origin.xMm();
        this.originYMm = origin.yMm();
    }

    /**
     * Writes a level.
     *
     * @param id of the level
     * @param origin what becomes 0, 0
     */
    static JsonObject write(String id, LevelItems items, ShellOutline outline, FateBook book, Point origin) {
        LevelShell shell = new LevelShell(items, outline, book, origin);
        shell.write(id);
        return shell.level;
    }

    private void write(String id) {
        level.put("id", id).put("name", items.name().isEmpty() ? id : items.name()).put("storey", items.storey());
        int heightMm = (int) Math.round(items.heightMm());
        int inRange = Math.max(LEAST_HEIGHT_MM, Math.min(MOST_HEIGHT_MM, heightMm));
        if (inRange != heightMm) {
            book.remark("height", id, heightMm, inRange);
        }
        level.put("clearHeightMm", inRange);
        level.put("outline", ring(outline.ring()));
        InnerWalls inner = new InnerWalls(outline);
        List<Hosted> hosted = new HostedOpenings(items, outline, inner, book).host();
        List<JsonObject> obstacles = new ArrayList<>();
        level.put("walls", walls(inner, obstacles));
        StandingPieces standing = new StandingPieces(outline, book);
        items.pieces().stream().filter(piece -> !piece.opening()).forEach(standing::sort);
        level.put("columns", columns(standing.columns()));
        level.put("openings", openings(hosted));
        level.put("services", List.of());
        solids(obstacles);
        standing.obstacles().forEach(piece -> obstacle(piece, obstacles));
        level.put("obstacles", obstacles);
        items.rooms().forEach(this::room);
        remarks(id);
    }

    private void remarks(String id) {
        if (!outline.ofRooms() && outsideWalls * 2 > items.walls().size()) {
            book.remark("mostOutside", id, outsideWalls, items.walls().size());
        }
        if (outline.ofRooms()) {
            book.remark("ofRooms", id);
        }
        if (outline.gapMm() > 0) {
            book.remark("gaps", id, outline.gapMm());
        }
        for (double areaMm2 : outline.otherAreasMm2()) {
            book.remark("otherPart", id, Math.round(areaMm2 / 1e5) / 10.0);
        }
        double rooms = items.rooms().stream().mapToDouble(room -> area(room.corners())).sum();
        if (rooms > 0) {
            book.remark("areas", id, Math.round(outline.ring().areaMm2() / 1e5) / 10.0, Math.round(rooms / 1e5) / 10.0);
        }
    }

    private static double area(List<Spot> corners) {
        double doubled = 0;
        for (int i = 0; i < corners.size(); i++) {
            Spot here = corners.get(i);
            Spot next = corners.get((i + 1) % corners.size());
            doubled += here.xMm() * next.yMm() - next.xMm() * here.yMm();
        }
        return Math.abs(doubled) / 2;
    }

    private List<JsonObject> walls(InnerWalls inner, List<JsonObject> obstacles) {
        List<JsonObject> walls = new ArrayList<>();
        int low = 0;
        for (HomeWall wall : items.walls()) {
            List<Chord> chords = items.chords().stream().filter(chord -> chord.wall() == wall).toList();
            List<InnerWalls.Piece> pieces = inner.pieces(chords);
            if (pieces.isEmpty()) {
                boolean near = chords.stream().anyMatch(this::borders);
                Fate fate = inner.isOnFloor(chords) ? Fate.DOORWAY : near ? Fate.OUTLINE : Fate.OUTSIDE;
                book.add(wall, fate, "");
                outsideWalls += fate == Fate.OUTSIDE ? 1 : 0;
            } else if (InnerWalls.isMassive(wall)) {
                book.add(wall, Fate.OBSTACLE, massive(chords, obstacles));
            } else {
                book.add(wall, Fate.WALL, wall(wall, pieces, walls));
                low += wall.heightMm() > 0 && wall.heightMm() < LOW_WALL_MM ? 1 : 0;
            }
        }
        if (low > 0) {
            book.remark("lowWalls", low);
        }
        return walls;
    }

    /** Whether a face of the chord is in the outline. */
    private boolean borders(Chord chord) {
        double reach = chord.halfMm() + 20;
        for (double ratio = 0.1; ratio < 1; ratio += 0.1) {
            if (outline.ring().distanceMm(chord.from().towards(chord.to(), ratio).point()) <= reach) {
                return true;
            }
        }
        return false;
    }

    private String wall(HomeWall wall, List<InnerWalls.Piece> pieces, List<JsonObject> walls) {
        List<String> ids = new ArrayList<>();
        for (InnerWalls.Piece piece : pieces) {
            String id = "W" + (walls.size() + 1);
            ids.add(id);
            walls.add(new JsonObject().put("id", id).put("from", point(piece.from().point()))
                    .put("to", point(piece.to().point())).put("thicknessMm", InnerWalls.thicknessMm(wall)));
        }
        return String.join(" ", ids);
    }

    private String massive(List<Chord> chords, List<JsonObject> obstacles) {
        List<String> ids = new ArrayList<>();
        for (Chord chord : chords) {
            Ring body = Ring.ccw(List.of(chord.at(0, -chord.halfMm()).point(),
                    chord.at(chord.lengthMm(), -chord.halfMm()).point(),
                    chord.at(chord.lengthMm(), chord.halfMm()).point(), chord.at(0, chord.halfMm()).point()));
            if (outline.ring().overlaps(body)) {
                ids.add(obstacle("void", body, obstacles));
            }
        }
        return String.join(" ", ids);
    }

    private void solids(List<JsonObject> obstacles) {
        int found = outline.solids().size();
        for (Ring solid : outline.solids()) {
            if (solid.size() <= 200) {
                obstacle("void", solid, obstacles);
            }
        }
        if (found > 0) {
            book.remark("solids", found);
        }
    }

    private List<JsonObject> columns(List<Standing> standing) {
        List<JsonObject> columns = new ArrayList<>();
        for (Standing column : standing) {
            String id = "C" + (columns.size() + 1);
            Point centre = column.piece().centre().point();
            JsonObject node = new JsonObject().put("id", id).put("x", centre.xMm() - originXMm)
                    .put("y", centre.yMm() - originYMm).put("widthMm", column.widthMm())
                    .put("depthMm", column.depthMm());
            if (column.round()) {
                node.put("round", true);
            } else if (column.angleDeg() != 0) {
                node.put("angleDeg", column.angleDeg());
            }
            columns.add(node);
            book.add(column.piece(), Fate.COLUMN, id);
        }
        return columns;
    }

    private List<JsonObject> openings(List<Hosted> hosted) {
        List<JsonObject> openings = new ArrayList<>();
        for (Hosted opening : hosted) {
            String id = "D" + (openings.size() + 1);
            JsonObject node = new JsonObject().put("id", id).put("kind", opening.kind())
                    .put("edge", opening.edge()).put("offsetMm", opening.offsetMm()).put("widthMm", opening.widthMm())
                    .put("heightMm", opening.heightMm());
            if (opening.sillMm() > 0) {
                node.put("sillMm", opening.sillMm());
            }
            openings.add(node.put("swing", opening.swing()));
            book.add(opening.piece(), Fate.OPENING, id);
        }
        return openings;
    }

    private void obstacle(Standing standing, List<JsonObject> obstacles) {
        book.add(standing.piece(), Fate.OBSTACLE, obstacle(standing.kind(), standing.footprint(), obstacles));
    }

    private String obstacle(String kind, Ring ring, List<JsonObject> obstacles) {
        String id = "X" + (obstacles.size() + 1);
        obstacles.add(new JsonObject().put("id", id).put("kind", kind).put("outline", ring(ring)));
        return id;
    }

    private void room(HomeRoom room) {
        book.add(room, outline.ofRooms() ? Fate.OUTLINE : Fate.NO_PLACE);
    }

    private JsonLine ring(Ring ring) {
        return new JsonLine(ring.points().stream().map(this::point).toList());
    }

    private JsonLine point(Point point) {
        return new JsonLine(List.of(point.xMm() - originXMm, point.yMm() - originYMm));
    }
}
