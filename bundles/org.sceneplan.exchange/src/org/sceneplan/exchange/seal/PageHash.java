package org.sceneplan.exchange.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.sceneplan.drawing.Sheet;
import org.sceneplan.exchange.svg.SvgPen;

/**
 * The hash of a page: SHA-256 over its SVG without seal and without embedded fonts. It covers every line, colour, text
 * and measure of the page and its language, and nothing else.
 */
public final class PageHash {

    private PageHash() {
    }

    /**
     * The hash of a page.
     *
     * @param unsealed the page before {@link Sheet#sealed}
     * @return 64 hexadecimal digits in lower case
     */
    public static String of(Sheet unsealed) {
        MessageDigest digest = sha256();
        try {
            SvgPen.writeCanonical(unsealed, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException impossible) {
            throw new UncheckedIOException("page " + unsealed.id(), impossible);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 of bytes, 64 hexadecimal digits in lower case. */
    public static String sha256(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform; use another JDK", e);
        }
    }
}
