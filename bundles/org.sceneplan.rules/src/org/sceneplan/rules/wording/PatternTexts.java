package org.sceneplan.rules.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The message files of one package as patterns of {@link MessageFormat}: {@code messages.properties} English,
 * {@code messages_zh.properties} Chinese, both UTF-8. The locale of the machine plays no part. Safe for any thread.
 */
public final class PatternTexts {

    private final String name;
    private final ClassLoader loader;
    private volatile ResourceBundle english;
    private volatile ResourceBundle chinese;

    private PatternTexts(String name, ClassLoader loader) {
        this.name = name;
        this.loader = loader;
    }

    /** The files beside a class; they are read when they are first asked. */
    public static PatternTexts of(Class<?> owner) {
        return new PatternTexts(owner.getPackageName() + ".messages", owner.getClassLoader());
    }

    /**
     * The sentence of a key with its values put in; values are shown by {@link String#valueOf(Object)}, so that no
     * locale groups numbers.
     *
     * @param locale Chinese for {@code zh}, else English
     * @throws java.util.MissingResourceException if the key is unknown
     */
    public String text(Locale locale, String key, Object... values) {
        Object[] shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(bundle(locale).getString(key), Locale.ROOT).format(shown);
    }

    /** The pattern of a key as it stands, or the given text when there is no such key. */
    public String patternOr(Locale locale, String key, String otherwise) {
        ResourceBundle texts = bundle(locale);
        return texts.containsKey(key) ? texts.getString(key) : otherwise;
    }

    private ResourceBundle bundle(Locale locale) {
        if (Bilingual.isChinese(locale)) {
            chinese = chinese == null ? load(Locale.CHINESE) : chinese;
            return chinese;
        }
        english = english == null ? load(Locale.ROOT) : english;
        return english;
    }

    private ResourceBundle load(Locale language) {
        return ResourceBundle.getBundle(name, language, loader,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
