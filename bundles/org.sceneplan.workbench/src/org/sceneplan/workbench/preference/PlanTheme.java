package org.sceneplan.workbench.preference;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.figure.Paper;

/** Light and dark theme of the windows, and the paper of plans in them. */
public final class PlanTheme {
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    /** Of what stands behind names, as the format of a plan; that of the platform is pale on either ground. */
    private static final RGB DECORATION_ON_BRIGHT = new RGB(112, 88, 30);
    private static final RGB DECORATION_ON_DARK = new RGB(214, 188, 128);
    private static final int PATIENCE_MS = 5_000;

    private PlanTheme() {
    }

    /** Chooses the paper before the first plan is shown on it; UI thread. */
    public static void choosePaper() {
        Paper.setDark(isDarkWanted() && !EditorPreferences.text(EditorPreferences.PAPER).equals("white"));
    }

    /** Brings all windows to the theme of the preferences; UI thread. */
    public static void apply() {
        boolean dark = isDarkWanted();
        choosePaper();
        IThemeEngine engine = engine();
        String id = dark ? DARK : LIGHT;
        boolean known = engine != null && engine.getThemes().stream().anyMatch(theme -> theme.getId().equals(id));
        if (known && (engine.getActiveTheme() == null || !engine.getActiveTheme().getId().equals(id))) {
            whenColoursAre(dark, () -> {
                // another one may have been chosen meanwhile
                if (isDarkWanted() == dark) {
                    engine.setTheme(id, true);
                    colourDecorations(dark);
                }
            });
        }
        colourDecorations(dark);
    }

    private static void colourDecorations(boolean dark) {
        JFaceResources.getColorRegistry().put(JFacePreferences.DECORATIONS_COLOR, decoration(dark));
    }

    /** Colour of what stands behind names, on bright or dark ground. */
    public static RGB decoration(boolean dark) {
        return dark ? DECORATION_ON_DARK : DECORATION_ON_BRIGHT;
    }

    private static boolean isDarkWanted() {
        String wanted = EditorPreferences.text(EditorPreferences.THEME);
        return wanted.equals("dark") || wanted.isEmpty() && Display.isSystemDarkTheme();
    }

    /**
     * Runs something when the window system has its light or dark colours. GTK takes them a little later and then says
     * so; a control that gives up the colours of a theme before that keeps the old ones of the window system for ever.
     */
    private static void whenColoursAre(boolean dark, Runnable run) {
        Display display = Display.getCurrent();
        if (!prefer(display, dark) || isDark(display) == dark) {
            run.run();
            return;
        }
        AtomicBoolean waits = new AtomicBoolean(true);
        Runnable once = () -> {
            if (waits.getAndSet(false)) {
                run.run();
            }
        };
        Listener settings = event -> {
            if (isDark(display) == dark) {
                once.run();
            }
        };
        display.addListener(SWT.Settings, settings);
        // a desktop may have no such colours
        display.timerExec(PATIENCE_MS, () -> {
            display.removeListener(SWT.Settings, settings);
            once.run();
        });
    }

    /** Whether the window system writes bright on dark at present. */
    private static boolean isDark(Display display) {
        return brightness(display, SWT.COLOR_LIST_FOREGROUND) > brightness(display, SWT.COLOR_LIST_BACKGROUND);
    }

    private static float brightness(Display display, int systemColour) {
        return display.getSystemColor(systemColour).getRGB().getHSB()[2];
    }

    /** Whether the window system was told; only SWT for GTK has the method, and others need none. */
    private static boolean prefer(Display display, boolean dark) {
        try {
            Display.class.getMethod("setDarkThemePreferred", boolean.class).invoke(display, dark);
            return true;
        } catch (ReflectiveOperationException notGtk) {
            return false;
        }
    }

    private static IThemeEngine engine() {
        BundleContext context = Platform.getBundle("org.sceneplan.workbench").getBundleContext();
        ServiceReference<IThemeManager> reference = context == null || !PlatformUI.isWorkbenchRunning() ? null
                : context.getServiceReference(IThemeManager.class);
        return reference == null ? null
                : context.getService(reference).getEngineForDisplay(PlatformUI.getWorkbench().getDisplay());
    }
}
