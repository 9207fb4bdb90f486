package org.sceneplan.verifier.internal.document;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * One rule of the certificate.
 *
 * @param result     holds, broken, asked or notApplicable
 * @param reasonCode why it does not apply; empty in certificates of older versions, too
 */
public record RuleLine(String id, String result, String reasonCode, Optional<Setting> setting,
        Optional<Value> tightest, List<FindingLine> findings, int questions) {

    /** A measured value beside its limit. */
    public record Value(double value, double limit, String unit, boolean atLeast) {
        /** Returns how far the value is on the good side of the limit. */
        public double margin() {
            return atLeast ? value - limit : limit - value;
        }
    }

    /** A place where the rule is broken. */
    public record FindingLine(String severity, List<String> objects, double measured, double limit, String unit) {
    }

    /** Gives two halves of the line to a consumer, without their tightest value: some findings, and the rest. */
    public void split(Predicate<FindingLine> isFirst, BiConsumer<RuleLine, RuleLine> halves) {
        halves.accept(with(findings.stream().filter(isFirst).toList()),
                with(findings.stream().filter(isFirst.negate()).toList()));
    }

    private RuleLine with(List<FindingLine> some) {
        return new RuleLine(id, result, reasonCode, setting, Optional.empty(), some, questions);
    }

    /** Returns the line of a rule that holds and asks nothing. */
    public RuleLine holding() {
        return new RuleLine(id, "holds", "", setting, Optional.empty(), List.of(), 0);
    }

    /** Whether the rule was found not to apply. */
    public boolean isNotApplicable() {
        return result.equals("notApplicable");
    }
}
