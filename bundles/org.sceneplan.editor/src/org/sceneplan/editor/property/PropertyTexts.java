package org.sceneplan.editor.property;

import java.util.Locale;

import org.sceneplan.editor.PackageTexts;

/** Names of properties, choices and units in the language of the document. */
final class PropertyTexts {
    private final PackageTexts texts;

    PropertyTexts(Locale locale) {
        this.texts = PackageTexts.of(PropertyTexts.class, locale);
    }

    Locale locale() {
        return texts.locale();
    }

    String choose(String chinese, String english) {
        return texts.choose(chinese, english);
    }

    String text(String key, Object... values) {
        return texts.text(key, values);
    }

    String number(double value, int decimals) {
        return texts.number(value, decimals);
    }

    String squareMetres(double m2) {
        return number(m2, 1) + " m²";
    }

    String yesNo(boolean yes) {
        return text(yes ? "yes" : "no");
    }
}
