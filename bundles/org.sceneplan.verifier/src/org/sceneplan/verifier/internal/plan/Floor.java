package org.sceneplan.verifier.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.Zone;

/** One level with the shapes of what is on it. */
public final class Floor {

    private static final double MM2_PER_M2 = 1e6;

    private final Level level;
    private final Polygon outline;
    private final List<Thing> things = new ArrayList<>();
    private final List<Door> openings = new ArrayList<>();
    private final List<InnerDoor> innerDoors = new ArrayList<>();
    private final Map<Obstacle, Polygon> obstacles = new LinkedHashMap<>();
    private final Map<Zone, Polygon> zones = new LinkedHashMap<>();
    private final Map<Aisle, Polygon> aisles = new LinkedHashMap<>();

    /**
     * Shapes a level.
     *
     * @throws IllegalArgumentException if a ring can't be read or an opening is on no edge
     */
    Floor(Level level) {
        this.level = level;
        this.outline = Shapes.ring(level.getOutline());
        level.getColumns().forEach(column -> things.add(new Thing(column.getId(), false, Shapes.column(column))));
        level.getWalls().forEach(wall -> InnerDoor.pieces(wall)
                .forEach(piece -> things.add(new Thing(wall.getId(), false, piece))));
        level.getWalls().forEach(wall -> wall.getOpenings().forEach(each -> innerDoors.add(new InnerDoor(wall, each))));
        level.getObstacles().forEach(each -> obstacles.put(each, Shapes.ring(each.getOutline())));
        obstacles.forEach((obstacle, area) -> things.add(new Thing(obstacle.getId(), false, area)));
        level.getFixtures().forEach(each -> things.add(new Thing(each.getId(), true, Shapes.footprint(each))));
        level.getOpenings().forEach(opening -> openings.add(door(opening)));
        level.getZones().forEach(zone -> zones.put(zone, Shapes.ring(zone.getOutline())));
        level.getAisles().forEach(aisle -> aisles.put(aisle, Shapes.ring(aisle.getOutline())));
    }

    private Door door(Opening opening) {
        String[] corners = level.getOutline().strip().split("\\s+");
        if (opening.getEdge() < 0 || opening.getEdge() >= corners.length) {
            throw new IllegalArgumentException("opening " + opening.getId() + " lies on no edge");
        }
        Coordinate start = corner(corners[opening.getEdge()]);
        Coordinate end = corner(corners[(opening.getEdge() + 1) % corners.length]);
        double length = start.distance(end);
        double far = Math.min((double) opening.getOffsetMm() + opening.getWidthMm(), length);
        return new Door(opening, along(start, end, opening.getOffsetMm() / length), along(start, end, far / length));
    }

    private static Coordinate corner(String text) {
        String[] pair = text.split(",");
        return new Coordinate(Integer.parseInt(pair[0]), Integer.parseInt(pair[1]));
    }

    private static Coordinate along(Coordinate start, Coordinate end, double share) {
        return Shapes.rounded(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share);
    }

    /** Returns the level of the plan. */
    public Level level() {
        return level;
    }

    /** Returns the id of the level. */
    public String id() {
        return level.getId();
    }

    /** Returns the inside of the shell. */
    public Polygon outline() {
        return outline;
    }

    /** Returns the area of the shell in m2. */
    public double areaM2() {
        return outline.getArea() / MM2_PER_M2;
    }

    /** Returns columns, walls, obstacles and fixtures, each in plan order; walls with doors in pieces. */
    public List<Thing> things() {
        return things;
    }

    /** Returns the thing of a fixture. */
    public Thing thing(Fixture fixture) {
        return things.stream().filter(thing -> thing.id().equals(fixture.getId())).findFirst().orElseThrow();
    }

    /** Returns all openings in plan order. */
    public List<Door> openings() {
        return openings;
    }

    /** Returns the doors and passages of inner walls in plan order. */
    public List<InnerDoor> innerDoors() {
        return innerDoors;
    }

    /** Returns the doors of the way out in plan order. */
    public List<Door> evacuationDoors() {
        return openings.stream().filter(Door::isEvacuation).toList();
    }

    /** Returns the outlines of obstacles, in plan order. */
    public Map<Obstacle, Polygon> obstacles() {
        return obstacles;
    }

    /** Returns the outlines of zones, in plan order. */
    public Map<Zone, Polygon> zones() {
        return zones;
    }

    /** Returns the outlines of aisles, in plan order. */
    public Map<Aisle, Polygon> aisles() {
        return aisles;
    }

    /** Returns the main aisles, in plan order. */
    public List<Aisle> mainAisles() {
        return aisles.keySet().stream().filter(aisle -> aisle.getKind() == AisleKind.MAIN).toList();
    }
}
