package org.sceneplan.plan.edit;

import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.UnmetRequirement;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.MaterialSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.UnmetSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;

/**
 * Copies the attributes of snapshots back to plan elements. Not touched: ids, references, and the lock and dock of an
 * element that is already in the plan.
 */
final class DesignValues {

    private final FeatureSetter setter;

    DesignValues(FeatureSetter setter) {
        this.setter = setter;
    }

    void zone(Zone zone, ZoneSnapshot snapshot) {
        setter.set(zone, "code", snapshot.code());
        setter.set(zone, "name", snapshot.name());
        setter.set(zone, "outline", snapshot.outline().format());
        if (zone.eContainer() == null) {
            zone.setLocked(snapshot.locked());
        }
    }

    void aisle(Aisle aisle, AisleSnapshot snapshot) {
        setter.set(aisle, "kind", snapshot.kind());
        setter.set(aisle, "outline", snapshot.outline().format());
        setter.set(aisle, "designWidthMm", snapshot.designWidthMm());
    }

    void fixture(Fixture fixture, FixtureSnapshot snapshot) {
        setter.set(fixture, "typeCode", snapshot.typeCode());
        setter.set(fixture, "number", snapshot.number());
        setter.set(fixture, "xMm", snapshot.centre().xMm());
        setter.set(fixture, "yMm", snapshot.centre().yMm());
        setter.set(fixture, "angleDeg", snapshot.angleDeg());
        setter.set(fixture, "widthMm", snapshot.widthMm());
        setter.set(fixture, "depthMm", snapshot.depthMm());
        setter.set(fixture, "heightMm", snapshot.heightMm());
        setter.set(fixture, "clearMm", snapshot.clearMm());
        setter.set(fixture, "clearSides", snapshot.clearSides());
        if (fixture.eContainer() == null) {
            fixture.setLocked(snapshot.locked());
            if (snapshot.dock().isDocked()) {
                fixture.setDockHost(snapshot.dock().host());
                fixture.setDockAlongMm(snapshot.dock().alongMm());
                fixture.setDockGapMm(snapshot.dock().gapMm());
            }
        }
    }

    /** What the store has reported stays as long as the position shows the same product. */
    void position(DisplayPosition position, PositionSnapshot snapshot) {
        boolean sameProduct = snapshot.productTypeCode().equals(position.getProductTypeCode())
                && snapshot.sku().equals(position.getSku() == null ? "" : position.getSku());
        if (!sameProduct) {
            SampleReports.clear(position);
        }
        setter.set(position, "number", snapshot.number());
        setter.set(position, "row", snapshot.row());
        setter.set(position, "column", snapshot.column());
        setter.set(position, "side", snapshot.side());
        setter.set(position, "alongMm", snapshot.alongMm());
        setter.set(position, "inMm", snapshot.inMm());
        setter.set(position, "elevationMm", snapshot.elevationMm());
        setter.set(position, "productTypeCode", snapshot.productTypeCode());
        setter.set(position, "sku", snapshot.sku());
        setter.set(position, "facings", snapshot.facings());
        setter.set(position, "quantity", snapshot.quantity());
        setter.set(position, "displayMode", snapshot.displayMode());
        setter.set(position, "ownership", snapshot.ownership());
        setter.set(position, "obligation", snapshot.obligation());
        setter.set(position, "heroRank", snapshot.heroRank());
    }

    void service(ServicePoint service, ServiceSnapshot snapshot) {
        setter.set(service, "kind", snapshot.kind());
        setter.set(service, "status", snapshot.status());
        setter.set(service, "xMm", snapshot.at().xMm());
        setter.set(service, "yMm", snapshot.at().yMm());
        setter.set(service, "heightMm", snapshot.heightMm());
        setter.set(service, "capacityW", snapshot.capacityW());
        setter.set(service, "diameterMm", snapshot.diameterMm());
    }

    void material(MaterialPlacement material, MaterialSnapshot snapshot) {
        setter.set(material, "materialCode", snapshot.materialCode());
        setter.set(material, "quantity", snapshot.quantity());
        setter.set(material, "mountingHeightMm", snapshot.mountingHeightMm());
        setter.set(material, "rule", snapshot.rule());
    }

    void unmet(UnmetRequirement unmet, UnmetSnapshot snapshot) {
        setter.set(unmet, "requirement", snapshot.requirement());
        setter.set(unmet, "subject", snapshot.subject());
        setter.set(unmet, "level", snapshot.levelId());
        setter.set(unmet, "wanted", snapshot.wanted());
        setter.set(unmet, "achieved", snapshot.achieved());
        setter.set(unmet, "unit", snapshot.unit());
        setter.set(unmet, "reason", snapshot.reason());
    }
}
