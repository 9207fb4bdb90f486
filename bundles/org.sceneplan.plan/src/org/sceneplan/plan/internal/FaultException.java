package org.sceneplan.plan.internal;

/** A value that breaks a rule of the file format; the sentence names neither file nor object. */
public final class FaultException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final TextBundle TEXTS = new TextBundle(FaultException.class);

    private final String reasonKey;
    private final transient BilingualText text;

    FaultException(String reasonKey, Object... arguments) {
        this(reasonKey, TEXTS.text(reasonKey, arguments));
    }

    /**
     * Creates it with a sentence of another package.
     *
     * @param reasonKey stable key
     * @param text what is wrong with the value
     */
    public FaultException(String reasonKey, BilingualText text) {
        super(text.english());
        this.reasonKey = reasonKey;
        this.text = text;
    }

    /** Stable key of the reason, for example {@code ring.crossing}. */
    public String reasonKey() {
        return reasonKey;
    }

    /** What is wrong with the value. */
    public BilingualText text() {
        return text;
    }
}
