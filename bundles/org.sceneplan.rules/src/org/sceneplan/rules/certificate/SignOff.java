package org.sceneplan.rules.certificate;

import static java.util.Objects.requireNonNull;

/**
 * Who signs a certificate; texts that are not known yet are empty and are filled in by hand.
 *
 * @param name name of the signer
 * @param role what the signer is, for example store designer
 * @param date day of signing, {@code YYYY-MM-DD}
 */
public record SignOff(String name, String role, String date) {

    /** To be signed by hand. */
    public static final SignOff OPEN = new SignOff("", "", "");

    public SignOff {
        requireNonNull(name, "name");
        requireNonNull(role, "role");
        requireNonNull(date, "date");
    }
}
