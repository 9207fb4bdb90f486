package org.sceneplan.standard;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** One sentence per checked rule: what is measured and why it matters. */
public final class RuleExplanations {

    private static final String BASE_NAME = "org.sceneplan.standard.rule-explanations";

    private RuleExplanations() {
    }

    /**
     * The sentence of a rule, Chinese for a Chinese locale, English for any other; empty when the rule has none, as
     * rules that no check answers yet.
     */
    public static Optional<String> of(String ruleId, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(BASE_NAME, locale, RuleExplanations.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return texts.containsKey(ruleId) ? Optional.of(texts.getString(ruleId)) : Optional.empty();
    }
}
