package org.sceneplan.rules.certificate;

import static java.util.Objects.requireNonNull;

import org.sceneplan.plan.snapshot.PlanSnapshot;

/**
 * The plan a certificate speaks of.
 *
 * @param sha256 SHA-256 of the bytes of the plan file, 64 hexadecimal digits in lower case
 */
public record CertifiedPlan(String id, String name, String storeCode, String storeName, int revision, String sha256) {

    /**
     * Checks the hash.
     *
     * @throws IllegalArgumentException if it is not 64 hexadecimal digits in lower case
     */
    public CertifiedPlan {
        requireNonNull(id, "id");
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha256 '%s' is not 64 hexadecimal digits in lower case"
                    .formatted(sha256));
        }
    }

    /** Names a plan and the file it was read from. */
    public static CertifiedPlan of(PlanSnapshot plan, String sha256) {
        return new CertifiedPlan(plan.id(), plan.name(), plan.store().code(), plan.store().name(), plan.revision(),
                sha256);
    }
}
