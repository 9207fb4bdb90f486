package org.sceneplan.editor.command.object;

import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;

/** Texts of the commands and their dialogs in the language of the document. */
public final class ObjectTexts {
    private final ResourceBundle bundle;
    private final boolean chinese;

    private ObjectTexts(Locale locale) {
        chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        bundle = ResourceBundle.getBundle(ObjectTexts.class.getPackageName() + ".messages",
                chinese ? Locale.CHINESE : Locale.ENGLISH, ObjectTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Texts in a language: Chinese for {@code zh}, else English. */
    public static ObjectTexts of(Locale locale) {
        return new ObjectTexts(locale);
    }

    /** The text of a key with its places filled. */
    public String text(String key, Object... values) {
        return values.length == 0 ? bundle.getString(key) : NLS.bind(bundle.getString(key), values);
    }

    /** The text of a key, or of another one where there is none. */
    public String textOr(String key, String otherKey) {
        return bundle.getString(bundle.containsKey(key) ? key : otherKey);
    }

    /** One of two names by the language. */
    public String choose(String nameZh, String nameEn) {
        return chinese ? nameZh : nameEn;
    }

    /** The language: Chinese or English. */
    public Locale locale() {
        return chinese ? Locale.CHINESE : Locale.ENGLISH;
    }
}
