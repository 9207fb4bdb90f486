package org.sceneplan.plan.edit;

/** Ends an edit in the middle because one of its parts is refused; the history takes back what was done. */
final class RefusedEditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedEditException(Refusal refusal) {
        super(refusal.english());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
