package org.sceneplan.exchange.psa;

import java.util.List;
import java.util.Locale;

/** A ProSpace file that can't be read; nothing was written. */
public final class PsaRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    PsaRefusedException(String key, Throwable cause, Object... arguments) {
        super(Messages.text(Locale.ENGLISH, key, arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** One sentence that names the file, what is wrong and what to do; Chinese for {@code zh}, else English. */
    public String message(Locale locale) {
        return Messages.text(locale, key, arguments.toArray());
    }
}
