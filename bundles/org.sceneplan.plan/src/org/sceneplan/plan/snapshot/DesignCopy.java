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
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.plan.Note;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.model.plan.Zone;

/** Copies what was designed on one level. */
final class DesignCopy {

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
        Point centre = new Point(fixture.getXMm(), fixture.getYMm());
        FixturePlace place = new FixturePlace(centre, fixture.getAngleDeg());
        FixtureSize size = new FixtureSize(fixture.getWidthMm(), fixture.getDepthMm(), fixture.getHeightMm(),
                fixture.getClearMm(), fixture.getClearSides());
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
        String layerId = ElementCheck.reference(plan, fixture, "layer", fixture.getLayer());
        return placed.withPositions(positions).with(layerId, dock(fixture));
    }

    private static DockSnapshot dock(Fixture fixture) {
        String host = text(fixture.getDockHost());
        return host.isEmpty() ? DockSnapshot.NONE
                : new DockSnapshot(host, fixture.getDockAlongMm(), fixture.getDockGapMm());
    }

    private static PositionSnapshot position(FixturePlace place, DisplayPosition position) {
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
            Segment measured = new Segment(new Point(dimension.getFromXMm(), dimension.getFromYMm()),
                    new Point(dimension.getToXMm(), dimension.getToYMm()));
            boolean hangs = dimension.getFromElement() != null || dimension.getToElement() != null;
            if (hangs && measured.from().equals(measured.to())) {
                continue;
            }
            if (measured.from().equals(measured.to())) {
                throw ElementCheck.refusal(dimension, "dimension.noLength", measured.from());
            }
            dimensions.add(new DimensionSnapshot(dimension.getId(), measured, dimension.getOffsetMm(),
                    anchor(dimension, "fromElement", dimension.getFromElement(), dimension.getFromAnchor()),
                    anchor(dimension, "toElement", dimension.getToElement(), dimension.getToAnchor()),
                    text(dimension.getChain())));
        }
        return dimensions;
    }

    private AnchorSnapshot anchor(Dimension dimension, String feature, Identified element, String anchor)
            throws InvalidPlanException {
        String id = ElementCheck.reference(plan, dimension, feature, element);
        return id.isEmpty() ? AnchorSnapshot.NONE : new AnchorSnapshot(id, text(anchor));
    }

    List<GroupSnapshot> groups() throws InvalidPlanException {
        List<GroupSnapshot> groups = new ArrayList<>();
        for (Group group : level.getGroups()) {
            List<String> members = new ArrayList<>();
            for (Identified member : group.getMembers()) {
                members.add(ElementCheck.reference(plan, group, "members", member));
            }
            groups.add(new GroupSnapshot(group.getId(), text(group.getName()), members));
        }
        return groups;
    }

    List<UnderlaySnapshot> underlays() {
        List<UnderlaySnapshot> underlays = new ArrayList<>();
        for (Underlay underlay : level.getUnderlays()) {
            underlays.add(new UnderlaySnapshot(underlay.getId(), text(underlay.getFile()),
                    new Point(underlay.getXMm(), underlay.getYMm()), underlay.getMmPerUnit(), underlay.getAngleDeg(),
                    underlay.getOpacityPercent(), underlay.isVisible(), underlay.isLocked()));
        }
        return underlays;
    }

    List<GuideSnapshot> guides() {
        return level.getGuides().stream()
                .map(guide -> new GuideSnapshot(guide.getId(), guide.isVertical(), guide.getPositionMm())).toList();
    }

    List<NoteSnapshot> notes() {
        List<NoteSnapshot> notes = new ArrayList<>();
        for (Note note : level.getNotes()) {
            notes.add(new NoteSnapshot(note.getId(), new Point(note.getXMm(), note.getYMm()),
                    text(note.getText())));
        }
        return notes;
    }
}
