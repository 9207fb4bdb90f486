package org.sceneplan.drawing.internal.annotation;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.dimension.InnerDimensions;
import org.sceneplan.drawing.internal.dimension.OuterDimensions;
import org.sceneplan.drawing.internal.floor.FixtureDrawing;
import org.sceneplan.drawing.internal.floor.ProductGroup;
import org.sceneplan.drawing.internal.floor.ServiceDrawing;
import org.sceneplan.geometry.Polygon;

/**
 * All texts and dimensions of a storey. Places are given in the order of importance: doors, outer chains, zone chains,
 * zones, fixtures, aisles, positions, services; what comes later makes way.
 */
public final class PlanLabels {

    private final PlanScene scene;
    private final PlanField plan;

    /**
     * Prepares the field with everything drawn so far.
     *
     * @param poche the cut walls
     */
    public PlanLabels(PlanScene scene, List<Polygon> poche, FixtureDrawing fixtures, ServiceDrawing services) {
        this.scene = scene;
        this.plan = new PlanField(scene).building(poche).areas().fixtures(fixtures).services(services);
    }

    /** Draws all labels and dimensions. */
    public List<DrawnElement> elements(List<ProductGroup> groups, ServiceDrawing services) {
        OpeningLabels openings = new OpeningLabels(scene, plan.placer());
        List<DrawnElement> elements = new ArrayList<>(openings.elements());
        plan.outside().addAll(openings.reach());
        elements.addAll(new OuterDimensions(scene, plan.field(), plan.outside()).elements());
        InnerDimensions inner = new InnerDimensions(scene, plan.field());
        elements.addAll(inner.drawn());
        elements.addAll(inner.elements());
        SmallLabels small = new SmallLabels(scene, plan.placer());
        scene.level().obstacles().forEach(obstacle -> small.obstacle(obstacle).ifPresent(elements::add));
        ZoneLabels zones = new ZoneLabels(scene, plan.placer());
        scene.level().zones().forEach(zone -> zones.element(zone).ifPresent(elements::add));
        FixtureLabels fixtures = new FixtureLabels(scene, plan.placer());
        scene.level().fixtures().forEach(fixture -> fixtures.element(fixture).ifPresent(elements::add));
        AisleLabels aisles = new AisleLabels(scene, plan.placer());
        scene.level().aisles().forEach(aisle -> elements.addAll(aisles.elements(aisle)));
        scene.level().notes().forEach(note -> small.note(note).ifPresent(elements::add));
        elements.addAll(new PositionLabels(scene, plan.placer()).elements(groups));
        services.placed().forEach(point -> small.service(point).ifPresent(elements::add));
        return elements;
    }
}
