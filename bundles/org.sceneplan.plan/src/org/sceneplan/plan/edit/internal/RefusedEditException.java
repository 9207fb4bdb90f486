package org.sceneplan.plan.edit.internal;

import org.sceneplan.plan.edit.Refusal;

/** Ends an edit in the middle because one of its parts is refused; the history takes back what was done. */
public final class RefusedEditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /** Ends an edit that turned out to be impossible while it was made. */
    public RefusedEditException(Refusal refusal) {
        super(refusal.english());
        this.refusal = refusal;
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }
}
