package org.sceneplan.catalogue.importer;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Numbers the way people write them: full-width digits, thousands commas, a currency sign, a unit behind. */
final class NumberText {

    private static final int MAX_LENGTH = 40;
    private static final int MAX_SCALE = 18;

    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern UNIT = Pattern.compile("(?i)(mm|毫米|w|瓦|元|cny|rmb|级|年)$");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,4})?");

    private NumberText() {
    }

    /** The number, or null when the text is none or has an absurd number of digits. */
    static BigDecimal parse(String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFKC).strip();
        text = text.startsWith("¥") ? text.substring(1).strip() : text;
        text = UNIT.matcher(text).replaceFirst("").strip();
        text = THOUSANDS.matcher(text).matches() ? text.replace(",", "") : text;
        if (text.length() > MAX_LENGTH || !PLAIN.matcher(text).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        return Math.abs((long) number.scale()) > MAX_SCALE ? null : number;
    }
}
