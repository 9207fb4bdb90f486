package org.sceneplan.cli.argument;

import java.util.List;
import java.util.Locale;

import org.sceneplan.cli.text.Texts;

/** Arguments that make no sense, told in one sentence. */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final Texts TEXTS = new Texts(UsageException.class);

    private final String key;
    private final transient List<Object> values;

    /** A complaint; {@code key} is one of the messages of this package. */
    public UsageException(String key, Object... values) {
        super(TEXTS.get(Locale.ENGLISH, key, values));
        this.key = key;
        this.values = List.of(values);
    }

    /** The complaint that an option cannot take a value. */
    public static UsageException noSuchValue(Option option, String value) {
        return new UsageException("Arguments_noSuchValue", option.name(), value, option.valueName());
    }

    /** The sentence: Chinese for Chinese locales, else English. */
    public String message(Locale locale) {
        return TEXTS.get(locale, key, values.toArray());
    }
}
