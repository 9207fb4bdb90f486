package org.sceneplan.plan.build;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.OpeningSwing;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.model.plan.WallOpeningSwing;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

/**
 * Adds shell and design elements to one level. Attributes without a parameter keep the default of the model;
 * {@link #last} sets them on the element added last.
 */
public final class LevelBuilder {

    private static final PlanFactory FACTORY = PlanFactory.INSTANCE;

    private final Level level;
    private final Map<String, Identified> elementById = new HashMap<>();
    private EObject last;

    LevelBuilder(Level level) {
        this.level = level;
        this.last = level;
    }

    /** Adds an inner wall whose centre line is given. */
    public LevelBuilder wall(String id, Segment line, int thicknessMm) {
        Wall wall = FACTORY.createWall();
        wall.setFromXMm(line.from().xMm());
        wall.setFromYMm(line.from().yMm());
        wall.setToXMm(line.to().xMm());
        wall.setToYMm(line.to().yMm());
        wall.setThicknessMm(thicknessMm);
        return add(id, wall, level.getWalls());
    }

    /**
     * Adds a door or passage to the wall added last.
     *
     * @param offsetMm from the start of the wall to the near jamb
     */
    public LevelBuilder wallOpening(String id, int offsetMm, int widthMm, WallOpeningSwing swing) {
        WallOpening opening = FACTORY.createWallOpening();
        opening.setOffsetMm(offsetMm);
        opening.setWidthMm(widthMm);
        opening.setSwing(swing);
        return add(id, opening, level.getWalls().getLast().getOpenings());
    }

    /** Adds a rectangular column that is not turned. */
    public LevelBuilder column(String id, Point centre, int widthMm, int depthMm) {
        Column column = FACTORY.createColumn();
        column.setXMm(centre.xMm());
        column.setYMm(centre.yMm());
        column.setWidthMm(widthMm);
        column.setDepthMm(depthMm);
        return add(id, column, level.getColumns());
    }

    /** Adds a customer entrance: step-free, leads outside, leaf opens outwards. */
    public LevelBuilder entrance(String id, int edge, int offsetMm, int widthMm) {
        return opening(id, OpeningKind.ENTRANCE, edge, offsetMm, widthMm).last(Opening.class, door -> {
            door.setSwing(OpeningSwing.OUT);
            door.setEvacuation(true);
            door.setStepFree(true);
        });
    }

    /**
     * Adds an opening without leaf.
     *
     * @param edge index of the outline edge it lies on
     * @param offsetMm from the start of the edge to the near jamb
     */
    public LevelBuilder opening(String id, OpeningKind kind, int edge, int offsetMm, int widthMm) {
        Opening opening = FACTORY.createOpening();
        opening.setKind(kind);
        opening.setEdge(edge);
        opening.setOffsetMm(offsetMm);
        opening.setWidthMm(widthMm);
        return add(id, opening, level.getOpenings());
    }

    /** Adds a surveyed service point. */
    public LevelBuilder service(String id, ServiceKind kind, Point at) {
        ServicePoint service = FACTORY.createServicePoint();
        service.setKind(kind);
        service.setXMm(at.xMm());
        service.setYMm(at.yMm());
        return add(id, service, level.getServices());
    }

    /** Adds an obstacle without clearance. */
    public LevelBuilder obstacle(String id, ObstacleKind kind, Ring outline) {
        Obstacle obstacle = FACTORY.createObstacle();
        obstacle.setKind(kind);
        obstacle.setOutline(outline.format());
        return add(id, obstacle, level.getObstacles());
    }

    /** Adds a zone. */
    public LevelBuilder zone(String id, String code, Ring outline) {
        Zone zone = FACTORY.createZone();
        zone.setCode(code);
        zone.setOutline(outline.format());
        return add(id, zone, level.getZones());
    }

    /** Adds an aisle. */
    public LevelBuilder aisle(String id, AisleKind kind, Ring outline, int designWidthMm) {
        Aisle aisle = FACTORY.createAisle();
        aisle.setKind(kind);
        aisle.setOutline(outline.format());
        aisle.setDesignWidthMm(designWidthMm);
        return add(id, aisle, level.getAisles());
    }

    /**
     * Adds a fixture; its number is its id.
     *
     * @param zoneId a zone of this level added before, or empty
     * @throws IllegalArgumentException if the zone is unknown
     */
    public LevelBuilder fixture(String id, String typeCode, String zoneId, FixturePlace place, FixtureSize size) {
        Fixture fixture = FACTORY.createFixture();
        fixture.setTypeCode(typeCode);
        fixture.setNumber(id);
        fixture.setXMm(place.centre().xMm());
        fixture.setYMm(place.centre().yMm());
        fixture.setAngleDeg(place.angleDeg());
        fixture.setWidthMm(size.widthMm());
        fixture.setDepthMm(size.depthMm());
        fixture.setHeightMm(size.heightMm());
        fixture.setClearMm(size.clearMm());
        fixture.setClearSides(size.clearSides());
        fixture.setZone(zoneId.isEmpty() ? null : find(zoneId, Zone.class));
        return add(id, fixture, level.getFixtures());
    }

    /**
     * Adds a display position to a fixture of this level, in row 1 after the positions before it.
     *
     * @param alongMm centre of the product along the width, from the centre of the fixture
     * @throws IllegalArgumentException if the fixture is unknown
     */
    public LevelBuilder position(String id, String fixtureId, String productTypeCode, int alongMm) {
        EList<DisplayPosition> positions = find(fixtureId, Fixture.class).getPositions();
        DisplayPosition position = FACTORY.createDisplayPosition();
        position.setColumn(positions.size() + 1);
        position.setNumber("1-" + position.getColumn());
        position.setProductTypeCode(productTypeCode);
        position.setAlongMm(alongMm);
        return add(id, position, positions);
    }

    /**
     * Adds a material.
     *
     * @param zoneId a zone of this level added before, or empty
     * @throws IllegalArgumentException if the zone is unknown
     */
    public LevelBuilder material(String id, String materialCode, String zoneId) {
        MaterialPlacement material = FACTORY.createMaterialPlacement();
        material.setMaterialCode(materialCode);
        material.setZone(zoneId.isEmpty() ? null : find(zoneId, Zone.class));
        return add(id, material, level.getMaterials());
    }

    /**
     * Changes the element added last.
     *
     * @throws ClassCastException if it is of another type
     */
    public <T extends EObject> LevelBuilder last(Class<T> type, Consumer<T> change) {
        change.accept(type.cast(last));
        return this;
    }

    /** Changes the level itself. */
    public LevelBuilder level(Consumer<Level> change) {
        change.accept(level);
        return this;
    }

    private <T extends Identified> LevelBuilder add(String id, T element, EList<T> list) {
        element.setId(requireNonNull(id, "id"));
        list.add(element);
        elementById.put(id, element);
        last = element;
        return this;
    }

    private <T extends Identified> T find(String id, Class<T> type) {
        Identified element = elementById.get(id);
        if (!type.isInstance(element)) {
            throw new IllegalArgumentException("no %s with id '%s' was added to this level before"
                    .formatted(type.getSimpleName(), id));
        }
        return type.cast(element);
    }
}
