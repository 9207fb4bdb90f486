package org.sceneplan.exchange.sh3d;

import java.util.List;
import java.util.Locale;

/**
 * A sentence on how a file was read that its reader should check.
 *
 * @param key which sentence
 * @param arguments what is filled in
 */
public record Remark(String key, List<Object> arguments) {

    /** The sentence; Chinese for {@code zh}, else English. */
    public String text(Locale locale) {
        return Messages.text(locale, "Remark_" + key, arguments.toArray());
    }
}
