package org.sceneplan.verifier.internal.document;

import java.util.List;
import java.util.Optional;

/**
 * One rule of the certificate.
 *
 * @param result holds, broken, asked or notApplicable
 */
public record RuleLine(String id, String result, Optional<Setting> setting, Optional<Value> tightest,
        List<FindingLine> findings, int questions) {

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

    /** Whether the rule was found not to apply. */
    public boolean isNotApplicable() {
        return result.equals("notApplicable");
    }
}
