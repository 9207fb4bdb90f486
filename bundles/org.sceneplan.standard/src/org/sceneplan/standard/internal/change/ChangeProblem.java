package org.sceneplan.standard.internal.change;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why a change of a rule setting is refused; the texts stand in {@code messages.properties}. */
public enum ChangeProblem {
    UNKNOWN_RULE, BLANK_BY, BLANK_REASON, NO_VALUE, NOTHING_CHANGES, BAD_NUMBER, BAD_SEVERITY, BAD_TRUTH, BAD_TIER,
    BAD_ZONE, AREA_ORDER, OTHER_ENCODING, OTHER_LAYOUT, OTHER_BOOK;

    private static final String BASE_NAME = "org.sceneplan.standard.internal.change.messages";

    /** The sentence: Chinese for a Chinese locale, else English. */
    public String text(List<String> values, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(BASE_NAME, locale, ChangeProblem.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(name()), Locale.ROOT).format(values.toArray());
    }
}
