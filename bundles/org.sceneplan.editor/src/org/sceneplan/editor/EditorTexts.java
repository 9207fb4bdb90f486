package org.sceneplan.editor;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor in the language of the document, and numbers in its manner. */
public final class EditorTexts {
    private static final String BUNDLE = "org.sceneplan.editor.messages";

    private final ResourceBundle bundle;
    private final Locale locale;

    private EditorTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, EditorTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Texts in a language: Chinese for {@code zh}, else English. */
    public static EditorTexts of(Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return new EditorTexts(chinese ? Locale.CHINESE : Locale.ENGLISH);
    }

    /** The text of a key. */
    public String text(String key) {
        return bundle.getString(key);
    }

    /** The text of a key with its places filled. */
    public String text(String key, Object... values) {
        return NLS.bind(bundle.getString(key), values);
    }

    /** A number with grouping and at most the given decimals. */
    public String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
