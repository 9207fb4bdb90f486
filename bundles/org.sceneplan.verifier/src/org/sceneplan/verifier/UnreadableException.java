package org.sceneplan.verifier;

import java.util.Locale;

/** A certificate or plan file that can't be read; the sentence names what is wrong and where in the file. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;
    private final boolean certificate;

    /**
     * A file that can't be read.
     *
     * @param certificate whether it is the certificate; else the plan
     */
    public UnreadableException(boolean certificate, Reason reason, Throwable cause) {
        super(reason.en(), cause);
        this.certificate = certificate;
        this.reason = reason;
    }

    /** Whether the certificate can't be read; else it is the plan. */
    public boolean isCertificate() {
        return certificate;
    }

    /** The sentence, without the name of the file. */
    public String message(Locale locale) {
        return reason == null ? getMessage() : reason.in(locale);
    }
}
