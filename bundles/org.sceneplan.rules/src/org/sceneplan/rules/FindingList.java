package org.sceneplan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/** Collects the findings of one rule; severity and source of each come from the setting of the rule. */
public final class FindingList {

    private final RuleLimit setting;
    private final Wording wording;
    private final List<Finding> findings = new ArrayList<>();

    /** Starts with no findings. */
    public FindingList(RuleLimit setting, Wording wording) {
        this.setting = setting;
        this.wording = wording;
    }

    /**
     * Begins a finding; it counts once {@link Draft#say} is called.
     *
     * @param measured measured value
     * @param limit    limit it breaks, in the same unit
     * @param unit     mm, m, m2, %, W, W/m2 or 1 for a count
     */
    public Draft measured(double measured, double limit, String unit) {
        return new Draft(measured, limit, unit);
    }

    /** Returns the outcome of a rule that was checked. */
    public RuleOutcome outcome() {
        return new RuleOutcome.Checked(findings);
    }

    /** A finding without its sentence. */
    public final class Draft {
        private final double measured;
        private final double limit;
        private final String unit;
        private List<String> objects = List.of();

        private Draft(double measured, double limit, String unit) {
            this.measured = measured;
            this.limit = limit;
            this.unit = unit;
        }

        /** Names the plan elements concerned, most important first. */
        public Draft at(String... ids) {
            return at(List.of(ids));
        }

        /** Names the plan elements concerned, most important first. */
        public Draft at(List<String> ids) {
            objects = ids;
            return this;
        }

        /** Adds the finding with the sentence of a message key. */
        public void say(String key, Object... values) {
            Bilingual sentence = wording.text(key, values);
            String source = setting.clause().isBlank() ? setting.source() : setting.source() + " " + setting.clause();
            findings.add(new Finding(setting.ruleId(), setting.severity(), objects, measured, limit, unit,
                    sentence.zh(), capitalised(sentence.en()), source));
        }

        private static String capitalised(String sentence) {
            return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
        }
    }
}
