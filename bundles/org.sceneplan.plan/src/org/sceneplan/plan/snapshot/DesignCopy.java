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
import org.sceneplan.model.plan.Guide;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.plan.Note;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.model.plan.Zone;

/** Copies elements that were designed, one at a time. */
final class DesignCopy {

    private final StorePlan plan;

    DesignCopy(StorePlan plan) {
        this.plan = plan;
    }

    ZoneSnapshot zone(Zone zone) throws InvalidPlanException {
        return new ZoneSnapshot(zone.getId(), text(zone.getCode()), text(zone.getName()),
                ElementCheck.ring(zone, zone.getOutline()), zone.isLocked());
    }

    AisleSnapshot aisle(Aisle aisle) throws InvalidPlanException {
        return new AisleSnapshot(aisle.getId(), aisle.getKind(), ElementCheck.ring(aisle, aisle.getOutline()),
                aisle.getDesignWidthMm());
    }

    FixtureSnapshot fixture(Fixture fixture) throws InvalidPlanException {
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
                FixtureFrame.toPlan(place, position.getAlongMm(), position.getInMm()), report(position));
    }

    private static SampleReport report(DisplayPosition position) {
        SampleReport report = new SampleReport(position.getSampleState(), text(position.getActualModel()),
                text(position.getShownOn()), text(position.getShownUntil()), text(position.getArrivesOn()),
                text(position.getResponsible()), text(position.getSupplier()), position.getPriceTag(),
                position.getFeatureCard(), position.getEnergyLabel(), position.getCheckResult(),
                text(position.getStoreNote()));
        return report.equals(SampleReport.NONE) ? SampleReport.NONE : report;
    }

    MaterialSnapshot material(MaterialPlacement material) throws InvalidPlanException {
        return new MaterialSnapshot(material.getId(), text(material.getMaterialCode()),
                ElementCheck.reference(plan, material, "zone", material.getZone()),
                ElementCheck.reference(plan, material, "fixture", material.getFixture()), material.getQuantity(),
                material.getMountingHeightMm(), text(material.getRule()));
    }

    /** Returns null for a dimension whose ends hang on elements that have met. */
    DimensionSnapshot dimension(Dimension dimension) throws InvalidPlanException {
        Segment measured = new Segment(new Point(dimension.getFromXMm(), dimension.getFromYMm()),
                new Point(dimension.getToXMm(), dimension.getToYMm()));
        boolean hangs = dimension.getFromElement() != null || dimension.getToElement() != null;
        AnchorSnapshot from = anchor(dimension, "fromElement", dimension.getFromElement(), dimension.getFromAnchor(),
                dimension.getFromLost());
        AnchorSnapshot to = anchor(dimension, "toElement", dimension.getToElement(), dimension.getToAnchor(),
                dimension.getToLost());
        if (!measured.from().equals(measured.to())) {
            return new DimensionSnapshot(dimension.getId(), measured, dimension.getOffsetMm(), from, to,
                    text(dimension.getChain()), dimension.isDirected(),
                    dimension.isDirected() ? dimension.getAngleDeg() : 0);
        }
        if (hangs) {
            return null;
        }
        throw ElementCheck.refusal(dimension, "dimension.noLength", measured.from());
    }

    private AnchorSnapshot anchor(Dimension dimension, String feature, Identified element, String anchor, String lost)
            throws InvalidPlanException {
        String id = ElementCheck.reference(plan, dimension, feature, element);
        return !id.isEmpty() ? new AnchorSnapshot(id, text(anchor))
                : text(lost).isEmpty() ? AnchorSnapshot.NONE : new AnchorSnapshot("", "", lost);
    }

    GroupSnapshot group(Group group) throws InvalidPlanException {
        List<String> members = new ArrayList<>();
        for (Identified member : group.getMembers()) {
            members.add(ElementCheck.reference(plan, group, "members", member));
        }
        return new GroupSnapshot(group.getId(), text(group.getName()), members);
    }

    static UnderlaySnapshot underlay(Underlay underlay) {
        return new UnderlaySnapshot(underlay.getId(), text(underlay.getFile()),
                new Point(underlay.getXMm(), underlay.getYMm()), underlay.getMmPerUnit(), underlay.getAngleDeg(),
                underlay.getOpacityPercent(), underlay.isVisible(), underlay.isLocked());
    }

    static GuideSnapshot guide(Guide guide) {
        return new GuideSnapshot(guide.getId(), guide.isVertical(), guide.getPositionMm());
    }

    static NoteSnapshot note(Note note) {
        return new NoteSnapshot(note.getId(), new Point(note.getXMm(), note.getYMm()), text(note.getText()));
    }
}
