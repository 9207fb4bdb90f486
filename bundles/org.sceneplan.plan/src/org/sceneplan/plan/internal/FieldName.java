package org.sceneplan.plan.internal;

import org.eclipse.emf.ecore.EStructuralFeature;

/** Names attributes of plan elements in the words people read, for example {@code width}. */
public final class FieldName {

    private static final TextBundle TEXTS = new TextBundle(FieldName.class);

    private FieldName() {
    }

    /**
     * Returns the word of an attribute.
     *
     * @throws java.util.MissingResourceException if it has none
     */
    public static BilingualText of(EStructuralFeature attribute) {
        String ofClass = attribute.getEContainingClass().getName() + "." + attribute.getName();
        return TEXTS.text("field." + (ofClass.equals("Zone.code") ? ofClass : attribute.getName()));
    }
}
