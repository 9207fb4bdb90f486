package org.sceneplan.drafting.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;

import org.sceneplan.drafting.Sentence;

/**
 * The {@code messages} files of one package: {@code messages.properties} English, {@code messages_zh.properties}
 * Chinese, both UTF-8. The locale of the machine plays no part. Safe for any thread.
 */
public final class Wording {

    private static final Control ONLY_THE_ASKED_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle english;
    private final ResourceBundle chinese;
    private final Map<String, MessageFormat> englishByKey = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> chineseByKey = new ConcurrentHashMap<>();

    /** Loads the files beside {@code neighbour}. */
    public Wording(Class<?> neighbour) {
        String name = neighbour.getPackageName() + ".messages";
        english = ResourceBundle.getBundle(name, Locale.ROOT, neighbour.getClassLoader(), ONLY_THE_ASKED_LOCALE);
        chinese = ResourceBundle.getBundle(name, Locale.CHINESE, neighbour.getClassLoader(), ONLY_THE_ASKED_LOCALE);
    }

    /**
     * Fills a sentence. A {@link Sentence} argument takes part in the language of the sentence; all others are shown
     * by {@link String#valueOf(Object)}: no grouping, no locale.
     *
     * @throws java.util.MissingResourceException if the key is unknown
     */
    public Sentence text(String key, Object... arguments) {
        Object[] inEnglish = new Object[arguments.length];
        Object[] inChinese = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            boolean bilingual = arguments[i] instanceof Sentence;
            inEnglish[i] = bilingual ? ((Sentence) arguments[i]).english() : String.valueOf(arguments[i]);
            inChinese[i] = bilingual ? ((Sentence) arguments[i]).chinese() : String.valueOf(arguments[i]);
        }
        return new Sentence(format(englishByKey, english, key).format(inEnglish),
                format(chineseByKey, chinese, key).format(inChinese));
    }

    /** A copy for each call: reading a pattern is slow, and formats are not safe for several threads. */
    private static MessageFormat format(Map<String, MessageFormat> formatByKey, ResourceBundle bundle, String key) {
        return (MessageFormat) formatByKey
                .computeIfAbsent(key, each -> new MessageFormat(bundle.getString(each), Locale.ROOT)).clone();
    }
}
