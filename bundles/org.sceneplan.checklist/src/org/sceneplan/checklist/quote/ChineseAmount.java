package org.sceneplan.checklist.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sums in Chinese capital numerals 大写金额, as contracts write them, for example 壹万零伍拾元叁角整. Source: [K]. */
final class ChineseAmount {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] SECTIONS = {"", "万", "亿", "万亿"};
    private static final int SECTION = 10_000;
    private static final BigDecimal LIMIT = new BigDecimal("10000000000000000");

    private ChineseAmount() {
    }

    /**
     * The sum in words.
     *
     * @param cny 0 or more, below 10^16; rounded to the cent
     */
    static String of(BigDecimal cny) {
        BigDecimal exact = cny.setScale(2, RoundingMode.HALF_UP);
        if (exact.signum() < 0 || exact.compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("no words for the sum " + cny);
        }
        long yuan = exact.longValue();
        int cents = exact.movePointRight(2).remainder(BigDecimal.valueOf(100)).intValue();
        String whole = yuan == 0 && cents > 0 ? "" : yuan(yuan) + "元";
        return whole + fraction(cents / 10, cents % 10, !whole.isEmpty());
    }

    private static String yuan(long yuan) {
        if (yuan == 0) {
            return "零";
        }
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int section = SECTIONS.length - 1; section >= 0; section--) {
            int part = (int) (yuan / power(section) % SECTION);
            if (part == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (!text.isEmpty() && (gap || part < SECTION / 10)) {
                text.append('零');
            }
            text.append(section(part)).append(SECTIONS[section]);
            gap = false;
        }
        return text.toString();
    }

    private static long power(int section) {
        long power = 1;
        for (int i = 0; i < section; i++) {
            power *= SECTION;
        }
        return power;
    }

    private static String section(int part) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1, unit = SECTION / 10; place >= 0; place--, unit /= 10) {
            int digit = part / unit % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
            } else {
                text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
                gap = false;
            }
        }
        return text.toString();
    }

    private static String fraction(int tenths, int cents, boolean afterYuan) {
        if (tenths == 0 && cents == 0) {
            return "整";
        }
        String dime = tenths > 0 ? DIGITS.charAt(tenths) + "角" : afterYuan ? "零" : "";
        return cents > 0 ? dime + DIGITS.charAt(cents) + "分" : dime + "整";
    }
}
