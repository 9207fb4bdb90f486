package org.sceneplan.exchange.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.WeakHashMap;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.standard.RuleLimits;
import org.sceneplan.standard.StandardSnapshot;

/**
 * Hashes of what a check rests on beside the plan: format standard, rule settings, catalogue. SHA-256, 64 hexadecimal
 * digits in lower case, over what can change an outcome or a list; names and explanations count where they are printed.
 * Safe for any thread.
 */
public final class BasisHash {

    /** Catalogues are large and stay the same for thousands of packages. */
    private static final Map<CatalogueSnapshot, String> KNOWN = new WeakHashMap<>();

    private BasisHash() {
    }

    /** The hash of a format standard without its rule settings. */
    public static String of(StandardSnapshot standard) {
        return sha256(CertificateFactsJson.of(standard));
    }

    /** The hash of rule settings: {@link RulesJson} of all. */
    public static String of(RuleLimits limits) {
        return sha256(RulesJson.of(limits));
    }

    /** The hash of a catalogue. */
    public static String of(CatalogueSnapshot catalogue) {
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(catalogue, each -> sha256(CertificateFactsJson.of(each)));
        }
    }

    private static String sha256(JsonObject object) {
        return sha256(JsonText.of(object));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
