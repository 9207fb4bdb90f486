package org.sceneplan.rules.wording;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The message files of one package: {@code messages.properties} (English) and {@code messages_zh.properties}, both
 * UTF-8, patterns of {@link Sentence}. Safe for any thread.
 */
public final class Wording {

    private final ResourceBundle chinese;
    private final ResourceBundle english;
    private final Map<String, Sentence> chineseByKey = new ConcurrentHashMap<>();
    private final Map<String, Sentence> englishByKey = new ConcurrentHashMap<>();

    private Wording(ResourceBundle chinese, ResourceBundle english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * Reads the message files beside a class.
     *
     * @throws java.util.MissingResourceException if the package has none
     */
    public static Wording of(Class<?> owner) {
        String name = owner.getPackageName() + ".messages";
        return new Wording(bundle(name, Locale.CHINESE, owner), bundle(name, Locale.ROOT, owner));
    }

    /**
     * Returns the sentence of a key in both languages.
     *
     * @param values values for {0}, {1}, ...: {@link Bilingual} texts, finished texts, or whole numbers
     * @throws java.util.MissingResourceException if the key is unknown
     */
    public Bilingual text(String key, Object... values) {
        String[] zh = new String[values.length];
        String[] en = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            zh[i] = plain(values[i], true);
            en[i] = plain(values[i], false);
        }
        return new Bilingual(sentence(chineseByKey, chinese, key).with(zh),
                sentence(englishByKey, english, key).with(en), key);
    }

    private static Sentence sentence(Map<String, Sentence> sentenceByKey, ResourceBundle bundle, String key) {
        Sentence known = sentenceByKey.get(key);
        return known != null ? known : sentenceByKey.computeIfAbsent(key, each -> Sentence.of(bundle.getString(each)));
    }

    private static String plain(Object value, boolean chinese) {
        return switch (value) {
            case Bilingual text -> chinese ? text.zh() : text.en();
            case String text -> text;
            case Integer number -> Figures.count(number);
            case Long number -> Figures.count(number);
            default -> throw new IllegalArgumentException("value %s is a %s.\nFormat numbers with Figures first."
                    .formatted(value, value.getClass().getName()));
        };
    }

    private static ResourceBundle bundle(String name, Locale locale, Class<?> owner) {
        return ResourceBundle.getBundle(name, locale, owner.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
