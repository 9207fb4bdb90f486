package org.sceneplan.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sceneplan.rules.RuleOutcome.Checked;
import org.sceneplan.rules.RuleOutcome.NotApplicable;

/** What the tests of a rule must have heard of it. */
enum RuleCase {

    /** It was measured and holds. */
    PASS {
        @Override
        boolean isHeard(List<RuleOutcome> answers) {
            return holding(answers).findAny().isPresent();
        }
    },
    /** It is broken. */
    FAIL {
        @Override
        boolean isHeard(List<RuleOutcome> answers) {
            return findings(answers).findAny().isPresent();
        }
    },
    /** It holds exactly at its limit, and is broken one unit beyond the same limit. */
    LIMIT {
        @Override
        boolean isHeard(List<RuleOutcome> answers) {
            return findings(answers).filter(RuleCase::isOneUnitBeyond)
                    .anyMatch(finding -> holding(answers).anyMatch(checked -> holdsAt(checked, finding)));
        }
    },
    /** It holds exactly at its limit; what happens beyond is another case of its kind. */
    AT_LIMIT {
        @Override
        boolean isHeard(List<RuleOutcome> answers) {
            return holding(answers).flatMap(checked -> checked.tightest().stream()).anyMatch(RuleCase::isAtLimit);
        }
    },
    /** A person is asked. */
    ASKED {
        @Override
        boolean isHeard(List<RuleOutcome> answers) {
            return answers.stream().anyMatch(answer -> !answer.questions().isEmpty());
        }
    },
    /** It says why it does not apply to a store, for a reason other than that its setting is missing or off. */
    NOT_APPLICABLE {
        @Override
        boolean isHeard(List<RuleOutcome> answers) {
            return answers.stream().anyMatch(answer -> answer instanceof NotApplicable not
                    && !not.reasonKey().equals("RuleEngine_noSetting")
                    && !not.reasonKey().equals("RuleEngine_switchedOff"));
        }
    };

    /** One unit is 1 for lengths, counts, watts and prices, and the last decimal that findings show for the others. */
    private static final Map<String, Double> UNIT = Map.of("mm", 1.0, "1", 1.0, "W", 1.0, "CNY", 1.0);
    private static final double LAST_DECIMAL = 0.01;
    private static final double NOISE = 1e-9;

    /** Tells whether some answer of a rule is this case. */
    abstract boolean isHeard(List<RuleOutcome> answers);

    private static Stream<Checked> holding(List<RuleOutcome> answers) {
        return answers.stream().filter(Checked.class::isInstance).map(Checked.class::cast)
                .filter(checked -> checked.findings().isEmpty() && checked.looked() > 0);
    }

    private static Stream<Finding> findings(List<RuleOutcome> answers) {
        return answers.stream().filter(Checked.class::isInstance).map(Checked.class::cast)
                .flatMap(checked -> checked.findings().stream());
    }

    private static boolean isAtLimit(Measure measure) {
        return Math.abs(measure.margin()) < NOISE;
    }

    private static boolean isOneUnitBeyond(Finding finding) {
        return Math.abs(finding.measured() - finding.limit()) <= unit(finding.unit()) + NOISE;
    }

    /** A test moves either the value or, by one unit, the limit. */
    private static boolean holdsAt(Checked checked, Finding beyond) {
        return checked.tightest().filter(measure -> isAtLimit(measure) && measure.unit().equals(beyond.unit())
                && Math.abs(measure.limit() - beyond.limit()) <= unit(beyond.unit()) + NOISE).isPresent();
    }

    private static double unit(String unit) {
        return UNIT.getOrDefault(unit, LAST_DECIMAL);
    }
}
