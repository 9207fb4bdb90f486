package org.sceneplan.exchange.seal;

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
        return sha256(SvgPen.canonical(unsealed));
    }

    /** SHA-256 of bytes, 64 hexadecimal digits in lower case. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform; use another JDK", e);
        }
    }
}
