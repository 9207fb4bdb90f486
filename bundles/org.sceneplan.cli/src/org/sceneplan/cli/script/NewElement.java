package org.sceneplan.cli.script;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.plan.edit.AddElementsEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanIds;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The operation {@code add}: a new element with values; a fixture takes what is not said from its catalogue type. */
final class NewElement {

    private static final PlanFactory FACTORY = PlanFactory.INSTANCE;
    private static final Map<String, Supplier<Identified>> KINDS = new TreeMap<>(Map.ofEntries(
            Map.entry("wall", FACTORY::createWall), Map.entry("column", FACTORY::createColumn),
            Map.entry("opening", FACTORY::createOpening), Map.entry("service", FACTORY::createServicePoint),
            Map.entry("obstacle", FACTORY::createObstacle), Map.entry("zone", FACTORY::createZone),
            Map.entry("aisle", FACTORY::createAisle), Map.entry("fixture", FACTORY::createFixture),
            Map.entry("position", FACTORY::createDisplayPosition),
            Map.entry("material", FACTORY::createMaterialPlacement),
            Map.entry("dimension", FACTORY::createDimension), Map.entry("note", FACTORY::createNote),
            Map.entry("underlay", FACTORY::createUnderlay), Map.entry("guide", FACTORY::createGuide),
            Map.entry("layer", FACTORY::createLayer)));

    private NewElement() {
    }

    static PlanEdit edit(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        Supplier<Identified> kind = KINDS.get(fields.text("kind"));
        if (kind == null) {
            throw fields.problem("ScriptFields_choice", "kind", fields.text("kind"), String.join(" ", KINDS.keySet()));
        }
        Identified made = kind.get();
        EObject owner = owner(fields, plan, made);
        ObjectNode given = fields.object("values");
        AttributeValues values = new AttributeValues(fields, plan);
        if (made instanceof Fixture fixture) {
            fillFromCatalogue(fixture, given.path("typeCode").asString(""), plan);
        }
        for (Map.Entry<String, JsonNode> each : given.properties()) {
            if (each.getKey().equals("id")) {
                throw fields.problem("NewElement_id");
            }
            values.set(made, each.getKey(), each.getValue());
        }
        made.setId(fields.has("id") ? fields.text("id") : new PlanIds(plan.plan()).next(owner, made.eClass()));
        return new AddElementsEdit(owner, made);
    }

    private static EObject owner(ScriptFields fields, ScriptPlan plan, Identified made) throws ScriptException {
        if (made instanceof Layer) {
            return plan.plan();
        }
        if (made instanceof DisplayPosition) {
            return plan.one(fields.text("in"), Fixture.class);
        }
        return plan.level(fields, "in");
    }

    private static void fillFromCatalogue(Fixture fixture, String typeCode, ScriptPlan plan) {
        plan.catalogue().fixtureType(typeCode).ifPresent(type -> {
            fixture.setWidthMm(type.widthMm());
            fixture.setDepthMm(type.depthMm());
            fixture.setHeightMm(type.heightMm());
            fixture.setClearMm(type.clearMm());
            fixture.setClearSides(type.clearSides());
        });
    }
}
