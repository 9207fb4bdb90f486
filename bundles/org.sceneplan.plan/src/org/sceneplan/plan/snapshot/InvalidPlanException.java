package org.sceneplan.plan.snapshot;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

import org.sceneplan.plan.internal.BilingualText;

/** A plan whose content cannot be turned into geometry; names the first element that is wrong and why. */
public final class InvalidPlanException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String elementId;
    private final String reasonKey;
    private final transient BilingualText text;

    InvalidPlanException(String elementId, String reasonKey, BilingualText text) {
        super(text.english());
        this.elementId = requireNonNull(elementId, "elementId");
        this.reasonKey = requireNonNull(reasonKey, "reasonKey");
        this.text = text;
    }

    /** Id of the element that is wrong; empty for the plan as a whole or an element without id. */
    public String elementId() {
        return elementId;
    }

    /**
     * Stable key of the reason, for example {@code opening.leavesEdge}; the keys of the messages file beside this
     * class.
     */
    public String reasonKey() {
        return reasonKey;
    }

    /**
     * What is wrong and what to do, as a sentence that names the element; Chinese for Chinese locales, else English.
     */
    public String message(Locale locale) {
        return text == null ? getMessage() : text.in(locale);
    }
}
