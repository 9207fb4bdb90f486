package org.sceneplan.drawing.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words on drawings in one language; independent of the machine's locale. */
public final class Texts {
    private static final String BUNDLE = "org.sceneplan.drawing.internal.messages";
    private static final Texts CHINESE = new Texts(Locale.CHINESE);
    private static final Texts ENGLISH = new Texts(Locale.ROOT);

    private final boolean chinese;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.chinese = locale == Locale.CHINESE;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** Chinese for {@code zh}, else English. */
    public static Texts of(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
    }

    public boolean isChinese() {
        return chinese;
    }

    /** The name in this language, the other one when it is empty. */
    public String pick(String zh, String en) {
        String first = chinese ? zh : en;
        return first.isEmpty() ? chinese ? en : zh : first;
    }

    /**
     * A text by key, with {0}, {1} ... replaced.
     *
     * @throws MissingResourceException if the key is unknown
     */
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /** A text by the name of an enum constant: {@code prefix.constant} in lower case. */
    public String get(String prefix, Enum<?> constant) {
        return bundle.getString(prefix + "." + constant.name().toLowerCase(Locale.ROOT));
    }
}
