package org.sceneplan.drawing.internal.design;

import java.util.List;

import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.annotation.AisleLabels;
import org.sceneplan.drawing.internal.annotation.PlanField;
import org.sceneplan.drawing.internal.annotation.ZoneLabels;
import org.sceneplan.drawing.internal.dimension.InnerDimensions;
import org.sceneplan.drawing.internal.dimension.OuterDimensions;
import org.sceneplan.drawing.internal.sheet.Compass;
import org.sceneplan.drawing.internal.sheet.Legend;
import org.sceneplan.drawing.internal.sheet.Notes;
import org.sceneplan.drawing.internal.sheet.ShareChart;
import org.sceneplan.drawing.internal.sheet.SheetBlock;
import org.sceneplan.drawing.internal.sheet.SheetSpec;
import org.sceneplan.drawing.internal.sheet.ZoneTable;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;

/** Zones with their areas, and their shares against the standard. */
final class ZoneSheet {
    private static final double TINT_OPACITY = 0.85;
    private static final double[] NAMES_MM = { 4.2, 3.4, 2.8, 2.2, 1.8 };
    private static final Style ZONE_EDGE = Style.stroked(Ink.ANNOTATION, Ink.PANEL_MM);
    private static final Style AISLE = Style.stroked(Ink.ANNOTATION, Ink.THIN_MM).dashed(2.5, 1.2)
            .withFill(Ink.PAPER, 0.7);

    private final LevelKit kit;

    ZoneSheet(LevelKit kit) {
        this.kit = kit;
    }

    SheetSpec spec() {
        return new SheetSpec(SheetKind.ZONES, kit.part(), kit.name(SheetKind.ZONES),
                new StoreyView(kit, StoreyView.CHAINS_MM, this::draw), this::side, List.of(), kit.storeyScales());
    }

    private void draw(PlanScene scene, List<DrawnElement> elements) {
        for (ZoneSnapshot zone : kit.level().zones()) {
            elements.add(new DrawnElement(zone.id(), scene.zoneName(zone), DrawingLayer.ZONES,
                    new Sketch(Frame.IDENTITY).ring(zone.outline(), ZONE_EDGE.withFill(scene.tint(zone),
                            TINT_OPACITY)).primitives()));
        }
        for (AisleSnapshot aisle : kit.level().aisles()) {
            if (aisle.kind() == AisleKind.MAIN) {
                elements.add(new DrawnElement(aisle.id(), DrawingLayer.AISLES,
                        new Sketch(Frame.IDENTITY).ring(aisle.outline(), AISLE).primitives()));
            }
        }
        Backdrop.building(scene, kit.shell(), elements);
        PlanField plan = new PlanField(scene).building(kit.shell().poche()).areas();
        Backdrop.buildingLabels(scene, plan, elements);
        elements.addAll(new OuterDimensions(scene, plan.field(), plan.outside()).elements());
        elements.addAll(new InnerDimensions(scene, plan.field()).elements());
        ZoneLabels names = new ZoneLabels(scene, plan.placer(), NAMES_MM);
        kit.level().zones().forEach(zone -> names.element(zone).ifPresent(elements::add));
        AisleLabels aisles = new AisleLabels(scene, plan.placer());
        kit.level().aisles().forEach(aisle -> elements.addAll(aisles.elements(aisle)));
    }

    private List<SheetBlock> side(int scale) {
        return List.of(new Compass(kit.texts(), scale), new ZoneTable(kit.facts(scale)),
                new ShareChart(kit.facts(scale)), new Legend(kit.texts(), kit.level()).building()
                        .with(kit.texts().get("legend.main_aisle"), pad -> pad.rectangle(-4, -1.3, 4, 1.3, AISLE)),
                new Notes(kit.texts(), List.of(kit.texts().get("zones.note"))));
    }
}
