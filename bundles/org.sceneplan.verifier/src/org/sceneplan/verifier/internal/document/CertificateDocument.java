package org.sceneplan.verifier.internal.document;

import java.util.List;
import java.util.Map;

/**
 * A certificate as it was read.
 *
 * @param storedSha256   hash that stands in it
 * @param contentSha256  hash of its content, computed
 * @param rules          lines in order
 * @param facts          with the settings of the lines, too
 * @param totals         numbers of findings by severity and of rules by result, as they stand in it
 */
public record CertificateDocument(String storedSha256, String contentSha256, PlanLine plan, String standardId,
        String standardVersion, String verdict, Map<String, Integer> totals, List<RuleLine> rules, Facts facts) {

    /** The plan it speaks of. */
    public record PlanLine(String id, String store, int revision, String sha256) {
    }
}
