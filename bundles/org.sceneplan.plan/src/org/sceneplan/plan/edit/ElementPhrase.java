package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

import org.sceneplan.plan.internal.ElementName;

/**
 * How labels and refusals of edits name an element: by its kind and its id. Who knows a better name puts it in the place
 * of these words.
 *
 * @param className class of the element in the model, for example {@code Zone}
 * @param id its id
 */
public record ElementPhrase(String className, String id) {

    public ElementPhrase {
        requireNonNull(className, "className");
        requireNonNull(id, "id");
    }

    /**
     * Returns for example {@code zone 'Z-1'}; Chinese for Chinese locales, else English.
     *
     * @throws java.util.MissingResourceException if the model has no class of that name
     */
    public String in(Locale locale) {
        return ElementName.named(className, id).in(locale);
    }

    /** Returns the kind alone, for example {@code zone}; same errors. */
    public String kind(Locale locale) {
        return ElementName.kind(className).in(locale);
    }
}
