package org.sceneplan.exchange.gltf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.WallOpeningSwing;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.WallCorners;
import org.sceneplan.plan.snapshot.WallOpeningSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.DesignContext;

/**
 * Writes the store of a plan as binary glTF 2.0 for a look in three dimensions.
 *
 * <p>Metres, y up, x east, z south; 0, 0, 0 is the plan's origin on the lowest storey above ground. Storeys stand on
 * one another with slabs of 300 mm. Scene tree: store, levels, then floor, zones, aisles, walls, columns, obstacles,
 * openings, fixtures; display positions are children of their fixture. Each node has ids in {@code extras}.
 *
 * <p>Walls have room height and the openings cut out; fixtures are boxes, products boxes of their true size at their
 * height. Same plan, standard and catalogue give the same bytes. Stateless; safe for any thread.
 */
public final class StoreModel {
    private static final int SLAB_MM = 300;
    private static final int ZONE_LIFT_MM = 4;
    private static final int AISLE_LIFT_MM = 6;
    private static final int MARK_LIFT_MM = 8;
    private static final int PANE_MM = 20;
    /** Own knowledge: usual heights of what is not as high as the room. */
    private static final int HYDRANT_MM = 1_800;
    private static final int PANEL_MM = 2_000;

    private static final Paint FLOOR = Paint.solid("floor", "#E9E6E0");
    private static final Paint WALL = Paint.solid("wall", "#F4F2EE");
    private static final Paint INNER_WALL = Paint.solid("inner wall", "#E2DED6");
    private static final Paint COLUMN = Paint.solid("column", "#9A9A9A");
    private static final Paint OBSTACLE = new Paint("obstacle", "#C9A66B", 0.6);
    private static final Paint MARK = Paint.solid("mark", "#D06A3A");
    private static final Paint AISLE = Paint.solid("aisle", "#F7F6F2");
    private static final Paint GLASS = new Paint("glass", "#9CC9DD", 0.35);
    private static final Paint DOOR = new Paint("door", "#7C9A5E", 0.35);
    private static final String UNKNOWN_TINT = "#DDDDDD";

    private final DesignContext context;
    private final GlbFile file = new GlbFile();

    private StoreModel(DesignContext context) {
        this.context = context;
    }

    /**
     * Writes the model of a plan; the stream stays open.
     *
     * @throws IOException if the stream can't take it
     */
    public static void write(DesignContext context, OutputStream out) throws IOException {
        StoreModel model = new StoreModel(context);
        model.file.write(context.plan().name(), model.store(), out);
    }

    private int store() {
        PlanSnapshot plan = context.plan();
        int store = file.node(new ModelNode((plan.store().code() + " " + plan.store().name()).strip())
                .extra("kind", "store").extra("id", plan.id()).extra("code", plan.store().code())
                .extra("name", plan.store().name()).extra("revision", plan.revision())
                .extra("standard", plan.standardId()).extra("standardVersion", plan.standardVersion())
                .extra("catalogue", plan.catalogueId()).extra("catalogueVersion", plan.catalogueVersion()));
        Map<String, Integer> floorMm = floorHeightsMm(plan);
        plan.levels().forEach(level -> file.attach(store, level(level, floorMm.get(level.id()))));
        return store;
    }

    /** Height of each floor above the lowest one above ground. */
    private static Map<String, Integer> floorHeightsMm(PlanSnapshot plan) {
        List<LevelSnapshot> sorted = new ArrayList<>(plan.levels());
        sorted.sort(Comparator.comparingInt(LevelSnapshot::storey));
        Map<String, Integer> heights = new LinkedHashMap<>();
        int height = 0;
        for (LevelSnapshot level : sorted) {
            if (level.storey() > 0) {
                heights.put(level.id(), height);
                height += level.clearHeightMm() + SLAB_MM;
            }
        }
        height = 0;
        for (LevelSnapshot level : sorted.reversed()) {
            if (level.storey() <= 0) {
                height -= level.clearHeightMm() + SLAB_MM;
                heights.put(level.id(), height);
            }
        }
        return heights;
    }

    private int level(LevelSnapshot level, int floorMm) {
        int node = file.node(new ModelNode(level.name().isEmpty() ? level.id() : level.name()).at(0, 0, floorMm)
                .extra("kind", "level").extra("id", level.id()).extra("storey", level.storey())
                .extra("clearHeightMm", level.clearHeightMm()));
        part(node, "floor", level.id(), FLOOR, new Solids().face(level.outline(), 0));
        level.zones().forEach(zone -> zone(node, zone));
        level.aisles().forEach(aisle -> part(node, "aisle", aisle.id(), AISLE,
                new Solids().face(aisle.outline(), AISLE_LIFT_MM)));
        part(node, "walls", level.id(), WALL, OuterWalls.of(level));
        List<WallCorners.Corner> corners = WallCorners.of(level.walls());
        level.walls().forEach(wall -> part(node, "wall", wall.id(), INNER_WALL, InnerWalls.of(wall, corners,
                level.clearHeightMm())));
        level.columns().forEach(column -> part(node, "column", column.id(), COLUMN,
                new Solids().prism(column.footprint(), 0, level.clearHeightMm())));
        level.obstacles().forEach(obstacle -> obstacle(node, level, obstacle));
        level.openings().forEach(opening -> opening(node, level, opening));
        level.walls().forEach(wall -> wall.openings().stream()
                .filter(opening -> opening.swing() != WallOpeningSwing.NONE)
                .forEach(opening -> door(node, level, opening)));
        FixtureModel fixtures = new FixtureModel(file, context.catalogue());
        level.fixtures().forEach(fixture -> file.attach(node, fixtures.add(fixture)));
        return node;
    }

    private void zone(int level, ZoneSnapshot zone) {
        String tint = context.standard().zone(zone.code()).map(target -> target.tint())
                .filter(colour -> colour.matches("#[0-9A-Fa-f]{6}")).orElse(UNKNOWN_TINT);
        String name = zone.name().isEmpty() ? zone.code() : zone.name();
        Paint paint = Paint.solid("zone " + zone.code(), tint);
        int mesh = file.mesh("zone " + zone.id(), paint, new Solids().face(zone.outline(), ZONE_LIFT_MM));
        ModelNode node = new ModelNode(name).mesh(mesh).extra("kind", "zone").extra("id", zone.id())
                .extra("code", zone.code());
        context.standard().zone(zone.code()).ifPresent(target -> node.extra("nameZh", target.nameZh())
                .extra("nameEn", target.nameEn()));
        file.attach(level, file.node(node));
    }

    private void obstacle(int level, LevelSnapshot on, ObstacleSnapshot obstacle) {
        Ring ring = obstacle.outline();
        int room = on.clearHeightMm();
        switch (obstacle.kind()) {
            case STAIR, LIFT, SHAFT -> part(level, "obstacle", obstacle.id(), OBSTACLE,
                    new Solids().prism(ring, 0, room));
            case HYDRANT -> part(level, "obstacle", obstacle.id(), OBSTACLE,
                    new Solids().prism(ring, 0, Math.min(room, HYDRANT_MM)));
            case PANEL -> part(level, "obstacle", obstacle.id(), OBSTACLE,
                    new Solids().prism(ring, 0, Math.min(room, PANEL_MM)));
            case FIRE_SHUTTER, VOID -> part(level, "obstacle", obstacle.id(), MARK,
                    new Solids().face(ring, MARK_LIFT_MM));
        }
    }

    /** A pane in the hole: glass for windows, a door leaf's colour for doors. */
    private void opening(int level, LevelSnapshot on, OpeningSnapshot opening) {
        double head = OuterWalls.headMm(opening, on.clearHeightMm());
        double height = head - opening.sillMm();
        if (height <= 0 || opening.span().lengthMm() < 1) {
            return;
        }
        Vector out = opening.span().leftNormal().times(-OuterWalls.THICKNESS_MM / 2.0);
        Point middle = opening.span().midPoint();
        ModelNode node = new ModelNode(opening.id()).box(file.box(opening.isDoor() ? DOOR : GLASS),
                middle.xMm() + out.x(), middle.yMm() + out.y(), opening.sillMm(),
                new double[] {opening.widthMm(), PANE_MM, height}).turned(opening.span().angleDeg());
        file.attach(level, file.node(node.extra("kind", opening.kind().getLiteral()).extra("id", opening.id())));
    }

    /** A closed leaf in the middle of an inner wall. */
    private void door(int level, LevelSnapshot on, WallOpeningSnapshot opening) {
        Point middle = opening.gap().centroid();
        double height = InnerWalls.headMm(opening, on.clearHeightMm());
        ModelNode node = new ModelNode(opening.id()).box(file.box(DOOR), middle.xMm(), middle.yMm(), 0,
                new double[] {opening.widthMm(), PANE_MM, height}).turned(opening.span().angleDeg());
        file.attach(level, file.node(node.extra("kind", "innerDoor").extra("id", opening.id())));
    }

    private void part(int level, String kind, String id, Paint paint, Solids solids) {
        if (!solids.isEmpty()) {
            int mesh = file.mesh(kind + " " + id, paint, solids);
            file.attach(level, file.node(new ModelNode(kind + " " + id).mesh(mesh).extra("kind", kind)
                    .extra("id", id)));
        }
    }
}
