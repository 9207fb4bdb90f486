package org.sceneplan.plan.internal;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Identified;

/** Names a plan element in messages: its kind and its id. */
public final class ElementName {

    private static final TextBundle TEXTS = new TextBundle(ElementName.class);

    private ElementName() {
    }

    /** Returns for example {@code zone 'Z-1'}; for an element without id its kind and where it stands. */
    public static BilingualText of(EObject element) {
        BilingualText kind = kind(element.eClass().getName());
        String id = id(element);
        if (!id.isEmpty()) {
            return named(element.eClass().getName(), id);
        }
        EObject container = element.eContainer();
        return container == null || id(container).isEmpty() ? kind : TEXTS.text("element.inside", kind, of(container));
    }

    /** Returns the name of one element, of several their number and kind, for example {@code 3 zones}. */
    public static BilingualText of(Collection<? extends EObject> elements) {
        if (elements.size() == 1) {
            return of(elements.iterator().next());
        }
        List<String> kinds = elements.stream().map(each -> each.eClass().getName()).distinct().toList();
        return TEXTS.text("element.many", elements.size(),
                TEXTS.text("kinds." + (kinds.size() == 1 ? kinds.get(0) : "mixed")));
    }

    /** Returns the same of an element by the name of its class and its id. */
    public static BilingualText named(String className, String id) {
        return TEXTS.text("element.named", kind(className), id);
    }

    /** Returns the kind of an element by the name of its class, for example {@code zone}. */
    public static BilingualText kind(String className) {
        return TEXTS.text("kind." + className);
    }

    /** Returns the same, a neutral word for a kind that only a newer version knows. */
    public static BilingualText kindOrOther(String className) {
        return TEXTS.has("kind." + className) ? kind(className) : kind("other");
    }

    /** Returns the id, empty when there is none. */
    public static String id(EObject element) {
        return element instanceof Identified identified && identified.getId() != null ? identified.getId() : "";
    }
}
