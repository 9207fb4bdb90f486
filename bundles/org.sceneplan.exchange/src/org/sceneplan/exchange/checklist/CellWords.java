package org.sceneplan.exchange.checklist;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sceneplan.model.plan.CheckResult;
import org.sceneplan.model.plan.Reported;
import org.sceneplan.model.plan.SampleState;

/** Words, days and ticks as stores write them, Chinese or English. */
final class CellWords {
    /** What clears a cell; an empty one keeps what the plan holds. */
    private static final Pattern CLEARS = Pattern.compile("[-–—－]{1,2}");
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?");
    /** 5 Nov 2026 and Nov 5, 2026: with the month's name there is one meaning. */
    private static final Pattern NAMED_DAY = Pattern.compile("(\\d{1,2})[ -]([a-z]{3})[a-z]*\\.?,?[ -](\\d{4})"
            + "|([a-z]{3})[a-z]*\\.? (\\d{1,2}),? (\\d{4})");
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec ";
    private static final Pattern COMPACT_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5,6}(\\.0+)?");
    /** Day 0 of spreadsheets whose day 60 is 29 February 1900. Source: ECMA-376 part 1, 18.17.4.1. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final Map<String, SampleState> STATES = states();
    private static final Map<String, Reported> TICKS = ticks();
    private static final Map<String, CheckResult> CHECKS = checks();
    private static final String NOT_NEEDED = "无需 不需要 notneeded not_needed n/a na 不适用";

    private CellWords() {
    }

    /** The text in its usual form: no blanks around it, full-width digits and letters as usual ones. */
    static String plain(String text) {
        String bare = text.replace('\u00a0', ' ').strip();
        return bare.length() > 1 && bare.charAt(0) == '\'' ? bare.substring(1).strip() : bare;
    }

    static boolean clears(String text) {
        return CLEARS.matcher(text).matches();
    }

    static Optional<SampleState> state(String text) {
        return Optional.ofNullable(STATES.get(word(text)));
    }

    static Optional<Reported> tick(String text) {
        return Optional.ofNullable(TICKS.get(word(text)));
    }

    static boolean isNotNeeded(String text) {
        return !text.isEmpty() && (" " + NOT_NEEDED + " ").contains(" " + word(text) + " ");
    }

    static Optional<CheckResult> check(String text) {
        return Optional.ofNullable(CHECKS.get(word(text)));
    }

    /** Whether a text is a number that spreadsheets may mean as a day. */
    static boolean isDayNumber(String text) {
        return SERIAL.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).matches();
    }

    /** A day as text or as the number spreadsheets keep; the year comes first, because 1/2/2026 is two days. */
    static Optional<LocalDate> day(String text) {
        String usual = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Matcher compact = COMPACT_DAY.matcher(usual);
        Matcher written = compact.matches() ? compact : DAY.matcher(usual);
        try {
            LocalDate day = namedDay(usual.toLowerCase(Locale.ROOT));
            if (written.matches()) {
                day = LocalDate.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)),
                        Integer.parseInt(written.group(3)));
            } else if (SERIAL.matcher(usual).matches()) {
                day = SERIAL_ZERO.plusDays((long) Double.parseDouble(usual));
            }
            return Optional.ofNullable(day).filter(each -> !each.isBefore(FIRST_DAY) && !each.isAfter(LAST_DAY));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The day of a text with an English month's name; null when it is none. */
    private static LocalDate namedDay(String text) {
        Matcher named = NAMED_DAY.matcher(text);
        if (!named.matches()) {
            return null;
        }
        boolean dayFirst = named.group(1) != null;
        int month = MONTHS.indexOf(named.group(dayFirst ? 2 : 4) + " ");
        return month < 0 ? null : LocalDate.of(Integer.parseInt(named.group(dayFirst ? 3 : 6)), month / 4 + 1,
                Integer.parseInt(named.group(dayFirst ? 1 : 5)));
    }

    /** Lower case, without blanks, full-width forms as usual ones. */
    static String word(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, SampleState> states() {
        Map<String, SampleState> states = new HashMap<>();
        put(states, SampleState.PLANNED, "待上样 未上样 tobeshown planned open");
        put(states, SampleState.SHOWN, "已上样 已完成 完成 已上 shown done ok √ ✓ ✔ 是");
        put(states, SampleState.MISSING, "缺样 缺 缺货 未到 missing");
        put(states, SampleState.TO_SWAP, "待换 待更换 tobeswapped toswap swap");
        put(states, SampleState.REMOVED, "下样 已下样 takendown removed");
        put(states, SampleState.SETTLED, "已处理 settled");
        return states;
    }

    /** The letter x is no word here: some tick with it, others mean ×. */
    private static Map<String, Reported> ticks() {
        Map<String, Reported> ticks = new HashMap<>();
        put(ticks, Reported.YES, "是 有 已 yes y true 1 √ ✓ ✔ ☑ ok");
        put(ticks, Reported.NO, "否 无 没有 no n false 0 × ✗ ✘ ☐");
        return ticks;
    }

    private static Map<String, CheckResult> checks() {
        Map<String, CheckResult> checks = new HashMap<>();
        put(checks, CheckResult.PASSED, "合格 通过 passed pass ok √ ✓ ✔");
        put(checks, CheckResult.FAILED, "不合格 未通过 failed fail × ✗ ✘");
        return checks;
    }

    private static <T> void put(Map<String, T> map, T value, String words) {
        for (String word : words.split(" ")) {
            map.put(word, value);
        }
    }
}
