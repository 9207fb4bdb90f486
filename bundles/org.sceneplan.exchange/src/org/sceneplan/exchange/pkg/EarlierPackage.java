package org.sceneplan.exchange.pkg;

import static java.util.Objects.requireNonNull;

import org.sceneplan.rules.DesignContext;

/**
 * The package of an earlier revision of the same plan.
 *
 * @param manifest       its manifest
 * @param manifestSha256 SHA-256 of the bytes of its manifest
 * @param context        its plan with standard and catalogue
 */
public record EarlierPackage(PackageManifest manifest, String manifestSha256, DesignContext context) {

    public EarlierPackage {
        requireNonNull(manifest, "manifest");
        requireNonNull(manifestSha256, "manifestSha256");
        requireNonNull(context, "context");
    }
}
