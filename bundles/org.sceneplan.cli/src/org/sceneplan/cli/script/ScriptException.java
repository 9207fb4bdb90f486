package org.sceneplan.cli.script;

import java.util.Locale;

import org.sceneplan.cli.text.Texts;

/** Something in a script is wrong; the message is for the user, in the language of the call. */
public final class ScriptException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = new Texts(ScriptException.class);

    /** A problem told in one sentence. */
    public ScriptException(String message) {
        super(message);
    }

    static ScriptException of(Locale locale, String key, Object... values) {
        return new ScriptException(TEXTS.get(locale, key, values));
    }
}
