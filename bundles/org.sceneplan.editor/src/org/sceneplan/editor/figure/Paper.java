package org.sceneplan.editor.figure;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.graphics.Color;

/** The paper that plans lie on in all windows, white or dark. What is printed, copied or written to files lies on white. */
public final class Paper {
    private static final Color WHITE = new Color(255, 255, 255);
    private static final Map<Color, Color> DARK_BY_WHITE = new ConcurrentHashMap<>();
    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
    private static volatile boolean dark;

    private Paper() {
    }

    /** Whether the paper is dark. */
    public static boolean isDark() {
        return dark;
    }

    /** Makes the paper dark or white; thread of the user interface. */
    public static void setDark(boolean newDark) {
        if (dark != newDark) {
            dark = newDark;
            LISTENERS.forEach(Runnable::run);
        }
    }

    /** The colour of the paper. */
    public static Color ground() {
        return of(WHITE);
    }

    /** The colour on this paper of one meant for white. In any thread; each is computed once. */
    public static Color of(Color onWhite) {
        return dark ? DARK_BY_WHITE.computeIfAbsent(onWhite, Paper::darkened) : onWhite;
    }

    private static Color darkened(Color onWhite) {
        int rgb = DarkPaper.of(onWhite.getRed() << 16 | onWhite.getGreen() << 8 | onWhite.getBlue());
        return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** Tells a listener when the paper has become dark or white, until it is removed. */
    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    /** Tells a listener nothing more. */
    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }
}
