package org.sceneplan.exchange.seal;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sceneplan.drawing.SheetSeal;

/**
 * What the QR code of a page says: {@code sceneplan:1/<store>/<plan>/<revision>/<page>/<hash>}. Parts other than letters
 * and digits of ASCII and {@code - . _ ~} are percent-encoded UTF-8.
 *
 * @param storeCode code of the store
 * @param planId    id of the plan
 * @param revision  revision as in the manifest, {@code R3-1f0a92c4}
 * @param pageId    id of the page in its package
 * @param hash      SHA-256 of the page without seal, 64 hexadecimal digits in lower case
 */
public record PageSeal(String storeCode, String planId, String revision, String pageId, String hash) {

    /** Hexadecimal digits of the hash that stand on the paper. */
    public static final int PRINTED_DIGITS = 16;

    private static final String SCHEME = "sceneplan:1/";
    private static final Pattern TEXT = Pattern.compile("sceneplan:1/([^/]+)/([^/]+)/([^/]+)/([^/]+)/([0-9a-f]{64})");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String PLAIN = "-._~";
    private static final int MOST_NAME_BYTES = 40;
    private static final int MOST_REVISION_BYTES = 16;
    private static final int MOST_PAGE_BYTES = 32;
    private static final int GROUP = 4;

    /**
     * Checks the hash.
     *
     * @throws IllegalArgumentException if it is not 64 hexadecimal digits in lower case
     */
    public PageSeal {
        requireNonNull(storeCode, "storeCode");
        requireNonNull(planId, "planId");
        requireNonNull(revision, "revision");
        requireNonNull(pageId, "pageId");
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("hash '%s' is not 64 hexadecimal digits in lower case".formatted(hash));
        }
    }

    /**
     * The text of the code. A part that would not fit is cut behind as many characters as fit and ends in {@code ~};
     * the hash tells more than any name.
     */
    public String text() {
        return SCHEME + part(storeCode, MOST_NAME_BYTES) + "/" + part(planId, MOST_NAME_BYTES) + "/"
                + part(revision, MOST_REVISION_BYTES) + "/" + part(pageId, MOST_PAGE_BYTES) + "/" + hash;
    }

    /** The seal for the paper: revision, first digits of the hash in groups, code. */
    public SheetSeal onPaper() {
        return new SheetSeal(revision, printed(hash), QrCode.of(text()));
    }

    /** The first {@value #PRINTED_DIGITS} digits of a hash in groups of four. */
    public static String printed(String hash) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < PRINTED_DIGITS; i += GROUP) {
            out.append(i == 0 ? "" : " ").append(hash, i, i + GROUP);
        }
        return out.toString();
    }

    /** Reads the text of a code; empty when it is none of these. */
    public static Optional<PageSeal> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches() ? Optional.of(new PageSeal(plain(matcher.group(1)), plain(matcher.group(2)),
                plain(matcher.group(3)), plain(matcher.group(4)), matcher.group(5))) : Optional.empty();
    }

    private static String part(String raw, int mostBytes) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < raw.length();) {
            int code = raw.codePointAt(i);
            String next = encoded(code);
            if (out.length() + next.length() > mostBytes - 1) {
                return out.append('~').toString();
            }
            out.append(next);
            i += Character.charCount(code);
        }
        return out.isEmpty() ? "~" : out.toString();
    }

    private static String encoded(int code) {
        boolean plain = code >= '0' && code <= '9' || code >= 'A' && code <= 'Z' || code >= 'a' && code <= 'z'
                || PLAIN.indexOf(code) >= 0;
        if (plain) {
            return Character.toString(code);
        }
        StringBuilder out = new StringBuilder();
        for (byte each : Character.toString(code).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(Character.toUpperCase(Character.forDigit(each >> 4 & 15, 16)))
                    .append(Character.toUpperCase(Character.forDigit(each & 15, 16)));
        }
        return out.toString();
    }

    private static String plain(String part) {
        byte[] bytes = new byte[part.length()];
        int length = 0;
        for (int i = 0; i < part.length(); i++) {
            boolean escape = part.charAt(i) == '%' && i + 2 < part.length() && digit(part, i + 1) >= 0
                    && digit(part, i + 2) >= 0;
            if (escape) {
                bytes[length++] = (byte) (digit(part, i + 1) << 4 | digit(part, i + 2));
                i += 2;
            } else {
                bytes[length++] = (byte) (part.charAt(i) < 0x80 ? part.charAt(i) : '?');
            }
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static int digit(String text, int at) {
        return Character.digit(text.charAt(at), 16);
    }
}
