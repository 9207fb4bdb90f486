package org.sceneplan.exchange.dxf;

import java.util.List;
import java.util.Optional;

import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.drawing.CatalogueSymbols;
import org.sceneplan.exchange.dxf.write.AttributeValue;
import org.sceneplan.exchange.dxf.write.DxfFile;
import org.sceneplan.exchange.dxf.write.EntityWriter;
import org.sceneplan.exchange.dxf.write.Placement;
import org.sceneplan.exchange.dxf.write.PrimitivePen;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.DesignContext;

/** The design in the file: zones, aisles, fixtures with their free strips, display positions. */
final class DesignContent {
    private static final List<String> FIXTURE_TAGS = List.of("NUMBER", "TYPE", "NAME", "ID", "ZONE", "WIDTH", "DEPTH",
            "HEIGHT");
    private static final List<String> POSITION_TAGS = List.of("NUMBER", "FIXTURE", "TYPE", "SKU", "FACINGS", "QUANTITY",
            "MODE", "ELEVATION");
    private static final String POSITION_BLOCK = "POSITION";
    private static final int CROSS_MM = 20;

    private final DxfFile file;
    private final EntityWriter model;
    private final DesignContext context;
    private final LevelSnapshot level;

    DesignContent(DxfFile file, DesignContext context, LevelSnapshot level) {
        this.file = file;
        this.model = file.modelSpace();
        this.context = context;
        this.level = level;
    }

    void write() {
        for (ZoneSnapshot zone : level.zones()) {
            ShellContent.closed(model, PlanLayer.ZONE, zone.outline(), zone.id());
        }
        for (AisleSnapshot aisle : level.aisles()) {
            ShellContent.closed(model, PlanLayer.AISLE, aisle.outline(), aisle.id());
        }
        for (FixtureSnapshot fixture : level.fixtures()) {
            for (Ring strip : fixture.clearances()) {
                ShellContent.closed(model, PlanLayer.FIXTURE_CLEAR, strip, fixture.id());
            }
            fixture(fixture);
            fixture.positions().forEach(position -> position(fixture, position));
        }
    }

    private void fixture(FixtureSnapshot fixture) {
        Optional<FixtureTypeSnapshot> known = context.catalogue().fixtureType(fixture.typeCode());
        FixtureTypeSnapshot type = new FixtureTypeSnapshot(fixture.typeCode(), "", "", fixture.widthMm(),
                fixture.depthMm(), fixture.heightMm(), 0, 0, 0, 0, "", "", "");
        String block = file.block(
                "FIXTURE-" + fixture.typeCode() + "-" + fixture.widthMm() + "X" + fixture.depthMm(), FIXTURE_TAGS,
                out -> PrimitivePen.on(out, "0", 1).draw(CatalogueSymbols.fixture(type)));
        model.insert(PlanLayer.FIXTURE.layerName(), block,
                new Placement(fixture.centre().xMm(), fixture.centre().yMm(), fixture.angleDeg()),
                List.of(new AttributeValue("NUMBER", fixture.number()),
                        new AttributeValue("TYPE", fixture.typeCode()),
                        new AttributeValue("NAME", known.map(FixtureTypeSnapshot::nameZh).orElse("")),
                        new AttributeValue("ID", fixture.id()), new AttributeValue("ZONE", fixture.zoneId()),
                        new AttributeValue("WIDTH", fixture.widthMm()), new AttributeValue("DEPTH", fixture.depthMm()),
                        new AttributeValue("HEIGHT", fixture.heightMm())));
    }

    private void position(FixtureSnapshot fixture, PositionSnapshot position) {
        String block = file.block(POSITION_BLOCK, POSITION_TAGS, out -> {
            out.line("0", -CROSS_MM, 0, CROSS_MM, 0);
            out.line("0", 0, -CROSS_MM, 0, CROSS_MM);
        });
        model.insert(PlanLayer.POSITION.layerName(), block,
                new Placement(position.at().xMm(), position.at().yMm(), fixture.angleDeg()),
                List.of(new AttributeValue("NUMBER", position.number()),
                        new AttributeValue("FIXTURE", fixture.number()),
                        new AttributeValue("TYPE", position.productTypeCode()),
                        new AttributeValue("SKU", position.sku()), new AttributeValue("FACINGS", position.facings()),
                        new AttributeValue("QUANTITY", position.quantity()),
                        new AttributeValue("MODE", position.displayMode().getLiteral()),
                        new AttributeValue("ELEVATION", position.elevationMm())));
    }
}
