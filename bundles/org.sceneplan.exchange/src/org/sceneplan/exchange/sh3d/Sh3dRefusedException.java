package org.sceneplan.exchange.sh3d;

import java.util.List;
import java.util.Locale;

/** A Sweet Home 3D file that can't become a survey; nothing was written. */
public final class Sh3dRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    Sh3dRefusedException(String key, Throwable cause, Object... arguments) {
        super(Messages.text(Locale.ENGLISH, key, arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** One sentence that names the file, what is wrong and what to do; Chinese for {@code zh}, else English. */
    public String message(Locale locale) {
        return Messages.text(locale, key, arguments.toArray());
    }
}
