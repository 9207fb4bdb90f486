package org.sceneplan.cli.verb;

import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.text.Texts;

/** Sentences of this package in the language of a call. */
final class VerbTexts {

    private static final Texts TEXTS = new Texts(VerbTexts.class);

    private VerbTexts() {
    }

    static String text(Call call, String key, Object... values) {
        return TEXTS.get(call.locale(), key, values);
    }

    /** The text of a key, or the given one when there is no such key. */
    static String textOr(Call call, String key, String otherwise) {
        return TEXTS.getOr(call.locale(), key, otherwise);
    }

    static BadInputException refusal(Call call, String key, Object... values) {
        return new BadInputException(text(call, key, values));
    }
}
