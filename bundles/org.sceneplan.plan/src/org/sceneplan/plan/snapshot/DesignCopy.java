package org.sceneplan.plan.snapshot;

import static org.sceneplan.plan.snapshot.PlanSnapshotFactory.text;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.plan.Note;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Zone;

/** Copies what was designed on one level. */
final class DesignCopy {

    private static final int MAX_CLEAR_SIDES = 4;
    private static final int NO_SUCH_SIDES = 3;

    private final StorePlan plan;
    private final Level level;

    DesignCopy(StorePlan plan, Level level) {
        this.plan = plan;
        this.level = level;
    }

    List<ZoneSnapshot> zones() throws InvalidPlanException {
        List<ZoneSnapshot> zones = new ArrayList<>();
        for (Zone zone : level.getZones()) {
            zones.add(new ZoneSnapshot(zone.getId(), text(zone.getCode()), text(zone.getName()),
                    ElementCheck.ring(zone, zone.getOutline()), zone.isLocked()));
        }
        return zones;
    }

    List<AisleSnapshot> aisles() throws InvalidPlanException {
        List<AisleSnapshot> aisles = new ArrayList<>();
        for (Aisle aisle : level.getAisles()) {
            ElementCheck.range(aisle, "designWidthMm", aisle.getDesignWidthMm(), 0, ElementCheck.MAX_SIZE_MM);
            aisles.add(new AisleSnapshot(aisle.getId(), aisle.getKind(), ElementCheck.ring(aisle, aisle.getOutline()),
                    aisle.getDesignWidthMm()));
        }
        return aisles;
    }

    List<FixtureSnapshot> fixtures() throws InvalidPlanException {
        List<FixtureSnapshot> fixtures = new ArrayList<>();
        for (Fixture fixture : level.getFixtures()) {
            fixtures.add(fixture(fixture));
        }
        return fixtures;
    }

    private FixtureSnapshot fixture(Fixture fixture) throws InvalidPlanException {
        Point centre = ElementCheck.point(fixture, fixture.getXMm(), fixture.getYMm());
        ElementCheck.angle(fixture, fixture.getAngleDeg());
        FixturePlace place = new FixturePlace(centre, fixture.getAngleDeg());
        FixtureSize size = size(fixture);
        String zoneId = ElementCheck.reference(plan, fixture, "zone", fixture.getZone());
        FixtureSnapshot placed;
        try {
            placed = FixtureSnapshot.placed(fixture.getId(), text(fixture.getTypeCode()), text(fixture.getNumber()),
                    zoneId, place, size, fixture.isLocked());
        } catch (IllegalArgumentException noArea) {
            throw ElementCheck.refusal(fixture, "fixture.noArea", size.widthMm(), size.depthMm());
        }
        List<PositionSnapshot> positions = new ArrayList<>();
        for (DisplayPosition position : fixture.getPositions()) {
            positions.add(position(place, position));
        }
        return placed.withPositions(positions);
    }

    private static FixtureSize size(Fixture fixture) throws InvalidPlanException {
        ElementCheck.range(fixture, "widthMm", fixture.getWidthMm(), 1, ElementCheck.MAX_SIZE_MM);
        ElementCheck.range(fixture, "depthMm", fixture.getDepthMm(), 1, ElementCheck.MAX_SIZE_MM);
        ElementCheck.range(fixture, "heightMm", fixture.getHeightMm(), 0, ElementCheck.MAX_SIZE_MM);
        ElementCheck.range(fixture, "clearMm", fixture.getClearMm(), 0, ElementCheck.MAX_SIZE_MM);
        ElementCheck.range(fixture, "clearSides", fixture.getClearSides(), 0, MAX_CLEAR_SIDES);
        if (fixture.getClearSides() == NO_SUCH_SIDES) {
            throw ElementCheck.refusal(fixture, "fixture.clearSides");
        }
        return new FixtureSize(fixture.getWidthMm(), fixture.getDepthMm(), fixture.getHeightMm(),
                fixture.getClearMm(), fixture.getClearSides());
    }

    private static PositionSnapshot position(FixturePlace place, DisplayPosition position)
            throws InvalidPlanException {
        ElementCheck.range(position, "side", position.getSide(), 0, 1);
        ElementCheck.atLeast(position, "facings", position.getFacings(), 1);
        ElementCheck.atLeast(position, "quantity", position.getQuantity(), 1);
        ElementCheck.range(position, "elevationMm", position.getElevationMm(), 0, ElementCheck.MAX_SIZE_MM);
        ElementCheck.range(position, "alongMm", position.getAlongMm(), -ElementCheck.MAX_SIZE_MM,
                ElementCheck.MAX_SIZE_MM);
        ElementCheck.range(position, "inMm", position.getInMm(), -ElementCheck.MAX_SIZE_MM, ElementCheck.MAX_SIZE_MM);
        return new PositionSnapshot(position.getId(), text(position.getNumber()), position.getRow(),
                position.getColumn(), position.getSide(), position.getAlongMm(), position.getInMm(),
                position.getElevationMm(), text(position.getProductTypeCode()), text(position.getSku()),
                position.getFacings(), position.getQuantity(), position.getDisplayMode(), position.getOwnership(),
                position.getObligation(), position.getHeroRank(),
                FixtureFrame.toPlan(place, position.getAlongMm(), position.getInMm()));
    }

    List<MaterialSnapshot> materials() throws InvalidPlanException {
        List<MaterialSnapshot> materials = new ArrayList<>();
        for (MaterialPlacement material : level.getMaterials()) {
            ElementCheck.atLeast(material, "quantity", material.getQuantity(), 1);
            ElementCheck.range(material, "mountingHeightMm", material.getMountingHeightMm(), 0,
                    ElementCheck.MAX_SIZE_MM);
            materials.add(new MaterialSnapshot(material.getId(), text(material.getMaterialCode()),
                    ElementCheck.reference(plan, material, "zone", material.getZone()),
                    ElementCheck.reference(plan, material, "fixture", material.getFixture()), material.getQuantity(),
                    material.getMountingHeightMm(), text(material.getRule())));
        }
        return materials;
    }

    List<DimensionSnapshot> dimensions() throws InvalidPlanException {
        List<DimensionSnapshot> dimensions = new ArrayList<>();
        for (Dimension dimension : level.getDimensions()) {
            Segment measured = new Segment(
                    ElementCheck.point(dimension, dimension.getFromXMm(), dimension.getFromYMm()),
                    ElementCheck.point(dimension, dimension.getToXMm(), dimension.getToYMm()));
            if (measured.from().equals(measured.to())) {
                throw ElementCheck.refusal(dimension, "dimension.noLength", measured.from());
            }
            ElementCheck.range(dimension, "offsetMm", dimension.getOffsetMm(), -ElementCheck.MAX_SIZE_MM,
                    ElementCheck.MAX_SIZE_MM);
            dimensions.add(new DimensionSnapshot(dimension.getId(), measured, dimension.getOffsetMm()));
        }
        return dimensions;
    }

    List<NoteSnapshot> notes() throws InvalidPlanException {
        List<NoteSnapshot> notes = new ArrayList<>();
        for (Note note : level.getNotes()) {
            notes.add(new NoteSnapshot(note.getId(), ElementCheck.point(note, note.getXMm(), note.getYMm()),
                    text(note.getText())));
        }
        return notes;
    }
}
