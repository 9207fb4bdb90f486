package org.sceneplan.cli.script;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sceneplan.cli.script.ScriptOperations.Operation;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Store;
import org.sceneplan.plan.edit.AssignProductEdit;
import org.sceneplan.plan.edit.CompositeEdit;
import org.sceneplan.plan.edit.CopiedStyle;
import org.sceneplan.plan.edit.GroupEdit;
import org.sceneplan.plan.edit.LockEdit;
import org.sceneplan.plan.edit.MirrorElementsEdit;
import org.sceneplan.plan.edit.MoveElementsEdit;
import org.sceneplan.plan.edit.MoveFixtureEdit;
import org.sceneplan.plan.edit.PasteEdit;
import org.sceneplan.plan.edit.PasteStyleEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.RemoveElementsEdit;
import org.sceneplan.plan.edit.RotateElementsEdit;
import org.sceneplan.plan.edit.SetAttributesEdit;
import org.sceneplan.plan.edit.UngroupEdit;
import org.sceneplan.plan.snapshot.FixturePlace;

import tools.jackson.databind.JsonNode;

/** Operations on elements of any kind. */
final class ElementOperations {

    private ElementOperations() {
    }

    static void addTo(Map<String, Operation> operations) {
        operations.put("move", (fields, plan) -> new MoveElementsEdit(elements(fields, plan),
                fields.lengthMm("dxMm", 0), fields.lengthMm("dyMm", 0)));
        operations.put("place", ElementOperations::place);
        operations.put("rotate", (fields, plan) -> new RotateElementsEdit(elements(fields, plan),
                fields.point("pivot"), fields.angleDeg("byDeg")));
        operations.put("mirror", (fields, plan) -> new MirrorElementsEdit(elements(fields, plan),
                new Segment(fields.point("from"), fields.point("to"))));
        operations.put("add", NewElement::edit);
        operations.put("remove", (fields, plan) -> new RemoveElementsEdit(elements(fields, plan)));
        operations.put("set", ElementOperations::set);
        operations.put("store", ElementOperations::store);
        operations.put("lock", (fields, plan) -> new LockEdit(elements(fields, plan), true));
        operations.put("unlock", (fields, plan) -> new LockEdit(elements(fields, plan), false));
        operations.put("group", ElementOperations::group);
        operations.put("ungroup", (fields, plan) -> new UngroupEdit(plan.all(fields.texts("ids"), Group.class)));
        operations.put("paste", ElementOperations::paste);
        operations.put("paste-style", ElementOperations::pasteStyle);
        operations.put("assign", (fields, plan) -> new AssignProductEdit(
                plan.all(fields.texts("ids"), DisplayPosition.class), fields.text("productType"),
                fields.text("sku", "")));
    }

    static List<Identified> elements(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        return plan.all(fields.texts("ids"), Identified.class);
    }

    private static PlanEdit place(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        Fixture fixture = plan.one(fields.text("id"), Fixture.class);
        return new MoveFixtureEdit(fixture, new FixturePlace(fields.point("at"),
                fields.angleDeg("angleDeg", fixture.getAngleDeg())));
    }

    private static PlanEdit store(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        Store store = plan.plan().getStore();
        AttributeValues values = new AttributeValues(fields, plan);
        List<PlanEdit> edits = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : fields.object("values").properties()) {
            EAttribute attribute = (EAttribute) values.feature(store, each.getKey());
            edits.add(new SetAttributesEdit(List.of(store), each.getKey(),
                    values.value(store, attribute, each.getValue())));
        }
        return CompositeEdit.of("Set the facts of the store", "设置门店信息", edits);
    }

    private static PlanEdit set(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        List<Identified> elements = elements(fields, plan);
        AttributeValues values = new AttributeValues(fields, plan);
        List<PlanEdit> edits = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : fields.object("values").properties()) {
            for (Identified element : elements) {
                EStructuralFeature feature = values.feature(element, each.getKey());
                if (!(feature instanceof EAttribute attribute)) {
                    throw fields.problem("ElementOperations_reference", each.getKey());
                }
                edits.add(new SetAttributesEdit(List.of(element), each.getKey(),
                        values.value(element, attribute, each.getValue())));
            }
        }
        String count = String.valueOf(elements.size());
        return edits.size() == 1 ? edits.get(0)
                : CompositeEdit.of("Set values of " + count + " elements", "设置 " + count + " 个元素的属性", edits);
    }

    private static PlanEdit group(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        List<Identified> members = elements(fields, plan);
        EObject owner = members.get(0).eContainer();
        if (!(owner instanceof Level level)) {
            throw fields.problem("ElementOperations_notOnLevel", members.get(0).getId());
        }
        return new GroupEdit(level, fields.text("name", ""), members);
    }

    private static PlanEdit paste(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        ScriptPlan from = fields.has("from") ? plan.other(fields.text("from")) : plan;
        List<Identified> originals = elements(fields, from);
        EObject owner = from == plan && !fields.has("in") ? originals.get(0).eContainer()
                : fields.has("in") ? plan.one(fields.text("in"), Identified.class) : plan.level(fields, "in");
        return new PasteEdit(originals, owner, fields.lengthMm("dxMm", 0), fields.lengthMm("dyMm", 0));
    }

    private static PlanEdit pasteStyle(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        Set<CopiedStyle> styles = EnumSet.noneOf(CopiedStyle.class);
        for (String style : fields.texts("styles")) {
            styles.add(fields.choice("styles", style, CopiedStyle.class));
        }
        return new PasteStyleEdit(plan.one(fields.text("source"), Identified.class), elements(fields, plan), styles);
    }
}
