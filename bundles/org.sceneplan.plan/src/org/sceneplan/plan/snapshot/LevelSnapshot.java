package org.sceneplan.plan.snapshot;

import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Ring;

/**
 * One storey.
 *
 * @param storey 1 = ground floor, 2 = first above, -1 = first below
 * @param dimensions those that have a length; one whose ends hang on elements that have met is left out
 * @param outline inner face of the shell, counter-clockwise; edge i runs from point i to point i+1
 */
public record LevelSnapshot(String id, String name, int storey, int clearHeightMm, Ring outline,
        List<WallSnapshot> walls, List<ColumnSnapshot> columns, List<OpeningSnapshot> openings,
        List<ServiceSnapshot> services, List<ObstacleSnapshot> obstacles, List<ZoneSnapshot> zones,
        List<AisleSnapshot> aisles, List<FixtureSnapshot> fixtures, List<MaterialSnapshot> materials,
        List<DimensionSnapshot> dimensions, List<NoteSnapshot> notes, List<GroupSnapshot> groups,
        List<UnderlaySnapshot> underlays, List<GuideSnapshot> guides) {

    private static final double MM2_PER_M2 = 1e6;

    public LevelSnapshot {
        walls = List.copyOf(walls);
        columns = List.copyOf(columns);
        openings = List.copyOf(openings);
        services = List.copyOf(services);
        obstacles = List.copyOf(obstacles);
        zones = List.copyOf(zones);
        aisles = List.copyOf(aisles);
        fixtures = List.copyOf(fixtures);
        materials = List.copyOf(materials);
        dimensions = List.copyOf(dimensions);
        notes = List.copyOf(notes);
        groups = List.copyOf(groups);
        underlays = List.copyOf(underlays);
        guides = List.copyOf(guides);
    }

    /** A level without groups, underlays and guides. */
    public LevelSnapshot(String id, String name, int storey, int clearHeightMm, Ring outline, List<WallSnapshot> walls,
            List<ColumnSnapshot> columns, List<OpeningSnapshot> openings, List<ServiceSnapshot> services,
            List<ObstacleSnapshot> obstacles, List<ZoneSnapshot> zones, List<AisleSnapshot> aisles,
            List<FixtureSnapshot> fixtures, List<MaterialSnapshot> materials, List<DimensionSnapshot> dimensions,
            List<NoteSnapshot> notes) {
        this(id, name, storey, clearHeightMm, outline, walls, columns, openings, services, obstacles, zones, aisles,
                fixtures, materials, dimensions, notes, List.of(), List.of(), List.of());
    }

    /** Area inside the outline in square metres; columns and inner walls are not taken off. */
    public double areaM2() {
        return outline.areaMm2() / MM2_PER_M2;
    }

    /** Finds a fixture by id. */
    public Optional<FixtureSnapshot> fixture(String fixtureId) {
        return fixtures.stream().filter(fixture -> fixture.id().equals(fixtureId)).findFirst();
    }

    /** Finds a zone by id. */
    public Optional<ZoneSnapshot> zone(String zoneId) {
        return zones.stream().filter(zone -> zone.id().equals(zoneId)).findFirst();
    }

    /** The same shell and surveyed services with another design on it. */
    public LevelSnapshot withDesign(List<ServiceSnapshot> newServices, List<ZoneSnapshot> newZones,
            List<AisleSnapshot> newAisles, List<FixtureSnapshot> newFixtures, List<MaterialSnapshot> newMaterials) {
        return new LevelSnapshot(id, name, storey, clearHeightMm, outline, walls, columns, openings, newServices,
                obstacles, newZones, newAisles, newFixtures, newMaterials, dimensions, notes, groups,
                underlays, guides);
    }

    /** The same level with one fixture in another state; the fixture is known by its id. */
    public LevelSnapshot withFixture(FixtureSnapshot changed) {
        List<FixtureSnapshot> others = fixtures.stream()
                .map(fixture -> fixture.id().equals(changed.id()) ? changed : fixture).toList();
        return withDesign(services, zones, aisles, others, materials);
    }
}
