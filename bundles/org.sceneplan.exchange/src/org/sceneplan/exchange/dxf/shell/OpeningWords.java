package org.sceneplan.exchange.dxf.shell;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names of blocks and marks beside doors say: the usual marks of Chinese drawings are a letter for the kind and
 * width and height in decimetres or mm, {@code M1021}, {@code C1515}, {@code FM甲1221}, {@code TLM2424} [C].
 */
final class OpeningWords {
    private static final Pattern MARK = Pattern.compile(
            "(?<![A-Z])(FM|FHM|TLM|TM|JM|JLM|MLC|GC|LC|TLC|SC|M|C)[甲乙丙A-C]?[a-z]?[-_]?(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern ENTRANCE = Pattern.compile("入口|主门|大门|ENTRANCE|ENTRY|MAIN.?DOOR");
    private static final Pattern EXIT = Pattern.compile("出口|疏散|防火门|EXIT|FIRE.?DOOR|ESCAPE|EMERGENCY");
    private static final Pattern BACK = Pattern.compile("后门|后勤|卸货|BACK|REAR|DELIVERY|SERVICE.?DOOR");
    private static final Pattern SHOP_WINDOW = Pattern.compile(
            "橱窗|幕墙|SHOP.?W|STORE.?FRONT|SHOWCASE|CURTAIN|CURTWALL|CTWALL");
    private static final Pattern SLIDING = Pattern.compile("推拉|移门|自动|感应|平移|SLID|AUTOMATIC|TLM");
    private static final Pattern WINDOW = Pattern.compile("窗|WINDOW|(?<![A-Z])WIN(?![A-Z])|GLAZ|FENSTER");
    private static final Pattern DOOR = Pattern.compile("门|DOOR|TUER");

    private OpeningWords() {
    }

    /**
     * A mark beside an opening.
     *
     * @param isDoor a door, else a window
     */
    record Mark(boolean isDoor, boolean isExit, boolean isSliding, int widthMm, int heightMm) {
    }

    /** The mark in a text, null when there is none. */
    static Mark mark(String text) {
        Matcher matcher = MARK.matcher(text.toUpperCase(Locale.ROOT).strip());
        if (text.length() > 24 || !matcher.find()) {
            return null;
        }
        String kind = matcher.group(1);
        int width = Integer.parseInt(matcher.group(2)) * 100;
        int height = Integer.parseInt(matcher.group(3)) * 100;
        boolean isDoor = kind.endsWith("M");
        return width < 300 || height < 300 ? null
                : new Mark(isDoor, kind.startsWith("F"), kind.equals("TLM") || kind.equals("TM"), width, height);
    }

    static boolean isEntrance(String names) {
        return matches(ENTRANCE, names);
    }

    static boolean isExit(String names) {
        return matches(EXIT, names);
    }

    static boolean isBack(String names) {
        return matches(BACK, names);
    }

    static boolean isShopWindow(String names) {
        return matches(SHOP_WINDOW, names);
    }

    static boolean isSliding(String names) {
        return matches(SLIDING, names);
    }

    /** Speaks of windows and not of doors. */
    static boolean isWindow(String names) {
        return matches(WINDOW, names) && !matches(DOOR, names);
    }

    private static boolean matches(Pattern pattern, String names) {
        return pattern.matcher(names.toUpperCase(Locale.ROOT)).find();
    }
}
