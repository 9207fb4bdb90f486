package org.sceneplan.cli.script;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sceneplan.cli.argument.SimilarName;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Identified;

import tools.jackson.databind.JsonNode;

/** Turns JSON values into values of the model, by the type and name of the attribute. */
final class AttributeValues {

    private final ScriptFields fields;
    private final ScriptPlan plan;

    AttributeValues(ScriptFields fields, ScriptPlan plan) {
        this.fields = fields;
        this.plan = plan;
    }

    /** The feature of an element by name. */
    EStructuralFeature feature(EObject element, String name) throws ScriptException {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature == null) {
            List<String> names = element.eClass().getEAllStructuralFeatures().stream()
                    .map(EStructuralFeature::getName).toList();
            String similar = SimilarName.of(name, names);
            throw fields.problem(similar.isEmpty() ? "AttributeValues_unknown" : "AttributeValues_similar", name,
                    element.eClass().getName(), similar.isEmpty() ? String.join(" ", names) : similar);
        }
        return feature;
    }

    /**
     * The value for an attribute; lengths and angles given as text may start from the value the element has.
     *
     * @return null for the default of the model
     */
    Object value(EObject element, EAttribute attribute, JsonNode node) throws ScriptException {
        String name = attribute.getName();
        if (node.isNull()) {
            return null;
        }
        if (attribute.getEAttributeType() instanceof EEnum type) {
            return literal(name, type, node);
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == int.class) {
            return name.endsWith("Mm") ? (Object) fields.lengthMm(name, node, (Integer) element.eGet(attribute))
                    : (Object) fields.whole(name, node);
        }
        if (type == double.class) {
            return name.endsWith("Deg") ? fields.angleDeg(name, node, (Double) element.eGet(attribute))
                    : fields.number(name, node);
        }
        if (type == boolean.class) {
            if (!node.isBoolean()) {
                throw fields.problem("ScriptFields_flag", name);
            }
            return node.asBoolean();
        }
        if (type == long.class) {
            return Math.round(fields.number(name, node));
        }
        return text(name, node);
    }

    private Object text(String name, JsonNode node) throws ScriptException {
        if (name.equals("outline") && node.isArray()) {
            return ring(name, node).format();
        }
        if (!node.isString()) {
            throw fields.problem("ScriptFields_text", name);
        }
        return node.asString();
    }

    Ring ring(String name, JsonNode node) throws ScriptException {
        List<Point> points = fields.points(name, node);
        try {
            return Ring.ccw(points);
        } catch (IllegalArgumentException noRing) {
            throw fields.problem("AttributeValues_noRing", name);
        }
    }

    private Object literal(String name, EEnum type, JsonNode node) throws ScriptException {
        String given = node.isString() ? node.asString() : "";
        List<String> known = new ArrayList<>();
        for (EEnumLiteral literal : type.getELiterals()) {
            if (literal.getName().equalsIgnoreCase(given.replace('-', '_')) || literal.getLiteral().equals(given)) {
                return literal.getInstance();
            }
            known.add(literal.getName());
        }
        throw fields.problem("ScriptFields_choice", name, given, String.join(" ", known));
    }

    /** Sets a feature of an element that is in no plan yet. */
    void set(EObject made, String name, JsonNode node) throws ScriptException {
        switch (feature(made, name)) {
            case EAttribute attribute -> made.eSet(attribute, node.isNull() ? attribute.getDefaultValue()
                    : value(made, attribute, node));
            case EReference reference when !reference.isContainment() -> made.eSet(reference,
                    reference.isMany() ? references(name, node) : node.isNull() ? null : reference(name, node));
            default -> throw fields.problem("AttributeValues_contained", name);
        }
    }

    private Identified reference(String name, JsonNode node) throws ScriptException {
        if (!node.isString()) {
            throw fields.problem("ScriptFields_text", name);
        }
        return plan.one(node.asString(), Identified.class);
    }

    private List<Identified> references(String name, JsonNode node) throws ScriptException {
        List<Identified> found = new ArrayList<>();
        for (JsonNode each : node) {
            found.add(reference(name, each));
        }
        return found;
    }
}
