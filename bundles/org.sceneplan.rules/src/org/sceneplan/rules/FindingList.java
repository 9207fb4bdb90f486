package org.sceneplan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * Collects what one rule measures: findings, the value nearest to its limit, and questions to a person. Severity and
 * source come from the setting of the rule; what stands in zones outside the scope of the setting is left out.
 */
public final class FindingList {

    private static final Wording OWN_WORDING = Wording.of(FindingList.class);

    private final RuleLimit setting;
    private final Wording wording;
    private final Function<String, String> zoneCodeOf;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private Measure tightest;
    private int looked;

    FindingList(RuleLimit setting, Wording wording, Function<String, String> zoneCodeOf) {
        this.setting = setting;
        this.wording = wording;
        this.zoneCodeOf = zoneCodeOf;
    }

    /**
     * Records a value that keeps its limit.
     *
     * @param value measured value
     * @param limit limit it keeps, in the same unit
     * @param unit  mm, m, m2, %, W, W/m2 or 1 for a count
     * @param ids   plan elements concerned, most important first
     */
    public void holds(Sense sense, double value, double limit, String unit, String... ids) {
        if (!isInScope(ids.length == 0 ? "" : ids[0])) {
            return;
        }
        looked++;
        if (tightest != null && tightest.sense() == sense && tightest.unit().equals(unit)
                && sense.margin(value, limit) >= tightest.margin()) {
            return;
        }
        take(new Measure(value, limit, unit, sense, List.of(ids)));
    }

    /** Records that something was looked at and holds without a number. */
    public void holds(String id) {
        if (isInScope(id)) {
            looked++;
        }
    }

    /**
     * Begins a finding; it counts once {@link Draft#say} is called.
     *
     * @param measured measured value, beyond the limit: less where the rule wants at least, else more
     * @param limit    limit it breaks, in the same unit
     * @param unit     mm, m, m2, %, W, W/m2 or 1 for a count
     */
    public Draft measured(double measured, double limit, String unit) {
        return new Draft(measured, limit, unit);
    }

    /** Asks a person; the text of the key is a question answered with yes where the rule holds. */
    public void ask(List<String> ids, String key, Object... values) {
        if (isInScope(ids.isEmpty() ? "" : ids.get(0))) {
            Bilingual text = wording.text(key, values);
            questions.add(new Question(setting.ruleId(), ids, text.zh(), capitalised(text.en()), source()));
        }
    }

    /** Tells whether a finding was recorded. */
    public boolean hasFindings() {
        return !findings.isEmpty();
    }

    /**
     * Returns the outcome: only asked when nothing was measured and there are questions; not applicable when nothing
     * lies in the zones of the setting; else checked.
     */
    public RuleOutcome outcome() {
        if (looked == 0 && findings.isEmpty() && !questions.isEmpty()) {
            return new RuleOutcome.Asked(questions);
        }
        if (looked == 0 && findings.isEmpty() && !setting.zoneCodes().isEmpty()) {
            return new RuleOutcome.NotApplicable(OWN_WORDING.text("FindingList_noneInZones",
                    String.join(", ", new TreeSet<>(setting.zoneCodes()))));
        }
        return new RuleOutcome.Checked(findings, looked, Optional.ofNullable(tightest), questions);
    }

    /** What was collected so far, unchangeable. */
    record Part(List<Finding> findings, List<Question> questions, Measure tightest, int looked) {
    }

    Part part() {
        if (findings.isEmpty() && questions.isEmpty()) {
            return new Part(List.of(), List.of(), tightest, looked);
        }
        return new Part(List.copyOf(findings), List.copyOf(questions), tightest, looked);
    }

    void add(Part part) {
        if (!part.findings.isEmpty()) {
            findings.addAll(part.findings);
        }
        if (!part.questions.isEmpty()) {
            questions.addAll(part.questions);
        }
        looked += part.looked;
        if (part.tightest != null) {
            take(part.tightest);
        }
    }

    private void take(Measure measure) {
        if (tightest == null || measure.isTighterThan(tightest)) {
            tightest = measure;
        }
    }

    private boolean isInScope(String id) {
        Set<String> zones = setting.zoneCodes();
        return zones.isEmpty() || zones.contains(zoneCodeOf.apply(id));
    }

    private String source() {
        return setting.clause().isBlank() ? setting.source() : setting.source() + " " + setting.clause();
    }

    private static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
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
            if (!isInScope(objects.isEmpty() ? "" : objects.get(0))) {
                return;
            }
            Bilingual sentence = wording.text(key, values);
            findings.add(new Finding(setting.ruleId(), setting.severity(), objects, measured, limit, unit,
                    sentence.zh(), capitalised(sentence.en()), source()));
            Measure measure = new Measure(measured, limit, unit, measured < limit ? Sense.AT_LEAST : Sense.AT_MOST,
                    objects);
            looked++;
            take(measure);
        }
    }
}
