package org.sceneplan.cli.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.snapshot.ElementIds;

/**
 * The plan a script works on and how it names elements: by id, by the last part of an id or the number of a fixture
 * where that is unique, or by {@code $name} for what an earlier operation made with {@code "as": "name"}.
 */
final class ScriptPlan {

    private final StorePlan plan;
    private final CatalogueSnapshot catalogue;
    private final Locale locale;
    private final PlanSource source;
    private final Map<String, List<String>> idsByName = new LinkedHashMap<>();

    /** Reads another plan that a script names. */
    interface PlanSource {
        StorePlan read(String file) throws ScriptException;
    }

    ScriptPlan(StorePlan plan, CatalogueSnapshot catalogue, Locale locale, PlanSource source) {
        this.plan = plan;
        this.catalogue = catalogue;
        this.locale = locale;
        this.source = source;
    }

    StorePlan plan() {
        return plan;
    }

    CatalogueSnapshot catalogue() {
        return catalogue;
    }

    /** Another plan to copy from; its elements are named by id only. */
    ScriptPlan other(String file) throws ScriptException {
        return new ScriptPlan(source.read(file), catalogue, locale, source);
    }

    /** All elements with an id, in the order of the plan. */
    Map<String, Identified> elements() {
        Map<String, Identified> elementById = new LinkedHashMap<>();
        plan.eAllContents().forEachRemaining(each -> {
            if (each instanceof Identified identified && identified.getId() != null) {
                elementById.put(identified.getId(), identified);
            }
        });
        return elementById;
    }

    void name(String name, List<String> ids) {
        idsByName.put("$" + name, List.copyOf(ids));
    }

    /**
     * The elements that references name, each once, in their order.
     *
     * @throws ScriptException if one is unknown, names several elements, or an element is of another type
     */
    <T extends EObject> List<T> all(List<String> references, Class<T> type) throws ScriptException {
        Map<String, Identified> elementById = elements();
        Set<T> found = new LinkedHashSet<>();
        for (String reference : references) {
            for (Identified element : find(reference, elementById)) {
                if (!type.isInstance(element)) {
                    throw ScriptException.of(locale, "ScriptPlan_type", reference, element.eClass().getName(),
                            type.getSimpleName());
                }
                found.add(type.cast(element));
            }
        }
        return new ArrayList<>(found);
    }

    /** The one element that a reference names. */
    <T extends EObject> T one(String reference, Class<T> type) throws ScriptException {
        List<T> found = all(List.of(reference), type);
        if (found.size() != 1) {
            throw ScriptException.of(locale, "ScriptPlan_notOne", reference, found.size());
        }
        return found.get(0);
    }

    private List<Identified> find(String reference, Map<String, Identified> elementById) throws ScriptException {
        if (reference.startsWith("$")) {
            List<String> ids = idsByName.get(reference);
            if (ids == null) {
                throw ScriptException.of(locale, "ScriptPlan_noName", reference,
                        String.join(" ", idsByName.keySet()));
            }
            return ids.stream().filter(elementById::containsKey).map(elementById::get).toList();
        }
        Identified exact = elementById.get(reference);
        if (exact != null) {
            return List.of(exact);
        }
        List<Identified> alike = elementById.values().stream().filter(each -> isKnownAs(each, reference)).toList();
        if (alike.size() == 1) {
            return alike;
        }
        throw alike.isEmpty() ? ScriptException.of(locale, "ScriptPlan_unknown", reference)
                : ScriptException.of(locale, "ScriptPlan_several", reference,
                        String.join(" ", alike.stream().map(Identified::getId).toList()));
    }

    private static boolean isKnownAs(Identified element, String reference) {
        return ElementIds.shortId(element.getId()).equals(reference)
                || element instanceof Fixture fixture && reference.equals(fixture.getNumber());
    }

    /** The level a field names, else the only one. */
    Level level(ScriptFields fields, String name) throws ScriptException {
        if (fields.has(name)) {
            return one(fields.text(name), Level.class);
        }
        if (plan.getLevels().size() != 1) {
            throw ScriptException.of(locale, "ScriptPlan_whichLevel", name,
                    String.join(" ", plan.getLevels().stream().map(Level::getId).toList()));
        }
        return plan.getLevels().get(0);
    }
}
