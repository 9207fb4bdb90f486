package org.sceneplan.exchange.dxf.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Letters of a file. From AC1021 on files are UTF-8; before, {@code $DWGCODEPAGE} names the code page, and many
 * programs write UTF-8 all the same: UTF-8 of hanzi is taken as such. A text that doesn't fit what the file says
 * is tried as UTF-8, then as GB 18030, the usual page of Chinese drawings [C]; hanzi under the default page 1252
 * are read as such; what still doesn't fit shows replacement marks and is counted.
 */
final class TextCode {
    private static final String UTF8_SINCE = "AC1021";
    /** What programs write that do not know better. */
    private static final String DEFAULT_PAGE = "ANSI_1252";
    private static final Charset GB = Charset.forName("GB18030");
    private static final Map<String, String> CHARSET_BY_PAGE = Map.ofEntries(Map.entry("ANSI_936", "GB18030"),
            Map.entry("GB2312", "GB18030"), Map.entry("GBK", "GB18030"), Map.entry("ANSI_950", "Big5"),
            Map.entry("BIG5", "Big5"), Map.entry("ANSI_932", "windows-31j"), Map.entry("ANSI_949", "x-windows-949"),
            Map.entry("ANSI_874", "x-windows-874"), Map.entry("ANSI_1361", "x-Johab"),
            Map.entry("UTF-8", "UTF-8"), Map.entry("UTF8", "UTF-8"), Map.entry("ANSI_65001", "UTF-8"));

    private String version = "";
    private String page = "";
    private Charset charset = GB;
    private int assumedTexts;
    private int damagedTexts;

    /** Takes the version of the file into account. */
    void version(String value) {
        version = value;
        choose();
    }

    /** Takes the code page of the file into account. */
    void page(String value) {
        page = value.toUpperCase(Locale.ROOT);
        choose();
    }

    private void choose() {
        boolean isUtf8 = version.compareTo(UTF8_SINCE) >= 0 && version.startsWith("AC");
        String name = CHARSET_BY_PAGE.getOrDefault(page, page.startsWith("ANSI_125")
                ? "windows-" + page.substring("ANSI_".length()) : "GB18030");
        charset = isUtf8 ? StandardCharsets.UTF_8 : Charset.isSupported(name) ? Charset.forName(name) : GB;
    }

    /** The letters of some bytes; escapes are left as they are. */
    String decode(byte[] bytes, int start, int end) {
        boolean isAscii = true;
        for (int i = start; i < end && isAscii; i++) {
            isAscii = bytes[i] >= 0;
        }
        if (isAscii) {
            return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        }
        boolean isSaid = !page.isEmpty() || charset == StandardCharsets.UTF_8;
        boolean isWestern = charset.name().startsWith("windows-125");
        String utf8 = isSaid && !isWestern ? null : strict(StandardCharsets.UTF_8, bytes, start, end);
        if (utf8 != null) {
            assumedTexts++;
            return utf8;
        }
        if (page.equals(DEFAULT_PAGE) && isHanzi(bytes, start, end)) {
            assumedTexts++;
            return strict(GB, bytes, start, end);
        }
        boolean isOtherPage = isSaid && !isWestern && charset != StandardCharsets.UTF_8;
        String hanzi = isOtherPage ? hanziOfUtf8(bytes, start, end) : null;
        if (hanzi != null) {
            assumedTexts++;
            return hanzi;
        }
        String said = strict(charset, bytes, start, end);
        if (said != null) {
            assumedTexts += isSaid ? 0 : 1;
            return said;
        }
        assumedTexts++;
        for (Charset other : new Charset[] {StandardCharsets.UTF_8, GB}) {
            String text = strict(other, bytes, start, end);
            if (text != null) {
                return text;
            }
        }
        damagedTexts++;
        return new String(bytes, start, end - start, charset);
    }

    /** Whether all letters beyond ASCII are pairs of GB 2312, which words of western languages are not. */
    private static boolean isHanzi(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            int first = bytes[i] & 0xFF;
            if (first >= 0x80) {
                i++;
                int second = i < end ? bytes[i] & 0xFF : 0;
                if (first < 0xB0 || first > 0xF7 || second < 0xA1 || second == 0xFF) {
                    return false;
                }
            }
        }
        return true;
    }

    /** UTF-8 of nothing but hanzi and ASCII, which bytes of another page hardly ever are; else null. */
    private static String hanziOfUtf8(byte[] bytes, int start, int end) {
        String text = strict(StandardCharsets.UTF_8, bytes, start, end);
        return text != null && text.chars().allMatch(c -> c < 0x80 || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF) ? text : null;
    }

    private static String strict(Charset charset, byte[] bytes, int start, int end) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes, start, end - start))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Name of the code the file says it is in. */
    String name() {
        return charset.name();
    }

    /** Texts whose code wasn't that of the file or had to be guessed. */
    int assumedTexts() {
        return assumedTexts;
    }

    /** Texts that fit no code. */
    int damagedTexts() {
        return damagedTexts;
    }
}
