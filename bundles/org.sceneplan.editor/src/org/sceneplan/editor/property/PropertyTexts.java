package org.sceneplan.editor.property;

import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;
import org.sceneplan.editor.EditorTexts;

/** Names of properties, choices and units in the language of the document. */
final class PropertyTexts {
    private final ResourceBundle bundle;
    private final EditorTexts editor;
    private final Locale locale;

    PropertyTexts(Locale locale) {
        this.locale = locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Locale.CHINESE : Locale.ENGLISH;
        this.editor = EditorTexts.of(locale);
        this.bundle = ResourceBundle.getBundle(PropertyTexts.class.getPackageName() + ".messages", this.locale,
                PropertyTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    String choose(String chinese, String english) {
        return locale.equals(Locale.CHINESE) ? chinese : english;
    }

    String text(String key) {
        return bundle.getString(key);
    }

    String text(String key, Object... values) {
        return NLS.bind(bundle.getString(key), values);
    }

    String number(double value, int decimals) {
        return editor.number(value, decimals);
    }

    String squareMetres(double m2) {
        return number(m2, 1) + " m²";
    }

    String yesNo(boolean yes) {
        return text(yes ? "yes" : "no");
    }
}
