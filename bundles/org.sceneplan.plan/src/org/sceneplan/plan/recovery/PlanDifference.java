package org.sceneplan.plan.recovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Store;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.internal.ElementName;
import org.sceneplan.plan.snapshot.ElementIds;

/**
 * One element that differs between two states of a plan.
 *
 * @param elementId id of the element; that of the plan for the data of its store
 * @param kind name of its class, for example {@code Fixture}
 * @param attributes names of what differs, for {@link Change#CHANGED} only
 */
public record PlanDifference(String elementId, String kind, Change change, List<String> attributes) {

    public PlanDifference {
        attributes = List.copyOf(attributes);
    }

    /** How an element differs. */
    public enum Change {
        ADDED, CHANGED, REMOVED
    }

    /**
     * Compares two states of one plan by the ids of its elements.
     *
     * @param before the older state
     * @param after the newer state
     * @return what was added and changed in the order of the newer state, then what was removed in that of the older
     */
    public static List<PlanDifference> between(StorePlan before, StorePlan after) {
        Map<String, EObject> older = elements(before);
        Map<String, EObject> newer = elements(after);
        List<PlanDifference> differences = new ArrayList<>();
        newer.forEach((id, element) -> {
            EObject earlier = older.get(id);
            if (earlier == null) {
                differences.add(of(id, element, Change.ADDED, List.of()));
            } else {
                List<String> attributes = differing(earlier, element);
                if (!attributes.isEmpty()) {
                    differences.add(of(id, element, Change.CHANGED, attributes));
                }
            }
        });
        older.forEach((id, element) -> {
            if (!newer.containsKey(id)) {
                differences.add(of(id, element, Change.REMOVED, List.of()));
            }
        });
        return differences;
    }

    /** Name of the kind and id, Chinese for Chinese locales, else English. */
    public String subject(Locale locale) {
        return ElementName.kind(kind).in(locale) + " " + ElementIds.shortId(elementId);
    }

    private static PlanDifference of(String id, EObject element, Change change, List<String> attributes) {
        return new PlanDifference(id.startsWith("#") ? id.substring(1) : id, element.eClass().getName(), change,
                attributes);
    }

    private static Map<String, EObject> elements(StorePlan plan) {
        Map<String, EObject> elementById = new LinkedHashMap<>();
        elementById.put(plan.getId(), plan);
        plan.eAllContents().forEachRemaining(element -> {
            if (element instanceof Identified identified) {
                elementById.put(identified.getId(), element);
            } else if (element instanceof Store) {
                elementById.put("#" + plan.getId(), element);
            }
        });
        return elementById;
    }

    private static List<String> differing(EObject before, EObject after) {
        List<String> names = new ArrayList<>();
        if (before.eClass() != after.eClass()) {
            return List.of("class");
        }
        for (EStructuralFeature feature : after.eClass().getEAllStructuralFeatures()) {
            boolean contained = feature instanceof EReference reference && reference.isContainment();
            if (!contained && !Objects.equals(value(before, feature), value(after, feature))) {
                names.add(feature.getName());
            }
        }
        return names;
    }

    /** The value of an attribute; the ids of what is referred to. */
    private static Object value(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        if (value instanceof List<?> list) {
            return list.stream().map(PlanDifference::idOf).toList();
        }
        return idOf(value);
    }

    private static Object idOf(Object value) {
        return value instanceof Identified identified ? identified.getId() : value;
    }
}
