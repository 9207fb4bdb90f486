package org.sceneplan.verifier;

import java.util.List;

/**
 * What checking a certificate again has shown.
 *
 * @param reasons       why it does not hold, in the order of the certificate; empty when it holds
 * @param verifiedRules ids of the rules that were checked again, in the order of the certificate
 * @param otherRules    ids of the rules in the certificate that the verifier does not know, in its order
 * @param believedRules ids of the rules that do not apply for a reason that the plan can't tell or that has no code: of
 *                      these only is checked that they do not apply, in the order of the certificate
 */
public record Verification(List<Reason> reasons, List<String> verifiedRules, List<String> otherRules,
        List<String> believedRules) {

    public Verification {
        reasons = List.copyOf(reasons);
        verifiedRules = List.copyOf(verifiedRules);
        otherRules = List.copyOf(otherRules);
        believedRules = List.copyOf(believedRules);
    }

    /** Whether everything that was checked again came out as the certificate says. */
    public boolean holds() {
        return reasons.isEmpty();
    }
}
