package org.sceneplan.exchange.checklist;

import java.util.Locale;

import org.sceneplan.rules.wording.Bilingual;

/** A file is no checklist that can be read back; nothing of it was taken. */
public final class ChecklistRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    ChecklistRefusedException(Bilingual reason, Throwable cause) {
        super(reason.en(), cause);
        this.reason = reason;
    }

    /** One sentence, Chinese for Chinese locales, else English. */
    public String message(Locale locale) {
        return reason.in(locale);
    }
}
