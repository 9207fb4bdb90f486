package org.sceneplan.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.geometry.Box;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * A rule that looks at one thing after the other. What it says of a thing depends on that thing, on store and shell, on
 * standard and catalogue, and on those neighbours whose boxes touch {@link #around}; so after an edit only the things
 * near it are looked at again.
 *
 * @param <T> what is looked at; equal things are the same thing in the same state
 */
public abstract class LocalRule<T> implements Rule {

    private final Wording wording;
    private final Set<PlanPart> reads;

    /**
     * Names what the rule reads.
     *
     * @param wording message files of the rule's package
     * @param reads   parts the subjects and their neighbours come from
     */
    protected LocalRule(Wording wording, Set<PlanPart> reads) {
        this.wording = wording;
        this.reads = Set.copyOf(reads);
    }

    @Override
    public final Set<PlanPart> reads() {
        return reads;
    }

    /** Returns the parts its neighbours come from; all it reads unless overridden. */
    protected Set<PlanPart> neighbours() {
        return reads;
    }

    /** Returns the message files of the rule's package. */
    protected final Wording wording() {
        return wording;
    }

    /** Lists the things of one level that may be looked at, in plan order. */
    protected abstract List<T> subjects(CheckScope scope, LevelGround ground, RuleLimit limit);

    /**
     * Tells whether it looks at a thing of the list; at all unless overridden. Depends on the thing, standard and
     * catalogue only.
     */
    protected boolean concerns(CheckScope scope, T subject) {
        return true;
    }

    /**
     * Returns the box around a thing, in mm: neighbours that do not touch it do not matter. Depends on the thing,
     * shell, standard and catalogue only.
     */
    protected abstract Box around(CheckScope scope, RuleLimit limit, T subject);

    /** Measures one thing. */
    protected abstract void look(CheckScope scope, RuleLimit limit, LevelGround ground, T subject,
            FindingList findings);

    /** Returns why the rule does not apply to a plan without any subject; empty where it then simply holds. */
    protected Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.empty();
    }

    @Override
    public final RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = newFindings(scope, limit);
        boolean isEmpty = true;
        for (LevelGround ground : scope.grounds()) {
            for (T subject : subjects(scope, ground, limit)) {
                if (concerns(scope, subject)) {
                    isEmpty = false;
                    look(scope, limit, ground, subject, findings);
                }
            }
        }
        return outcome(isEmpty, findings);
    }

    /** Returns an empty list for what the rule says. */
    final FindingList newFindings(CheckScope scope, RuleLimit limit) {
        return scope.findings(limit, wording);
    }

    /** Returns the outcome of what was said of all subjects. */
    final RuleOutcome outcome(boolean isWithoutSubjects, FindingList findings) {
        Optional<Bilingual> reason = isWithoutSubjects ? reasonWithoutSubjects() : Optional.empty();
        return reason.isPresent() ? new RuleOutcome.NotApplicable(reason.get()) : findings.outcome();
    }
}
