package org.sceneplan.workbench.preference;

import java.util.Arrays;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.sceneplan.editor.EditorPreferences;

/** Light and dark theme of the windows; paper stays white in both. */
public final class PlanTheme {
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String UNTHEMED = "org.eclipse.e4.ui.css.disabled";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private PlanTheme() {
    }

    /** Brings all windows to the theme of the preferences; UI thread. */
    public static void apply() {
        String wanted = EditorPreferences.text(EditorPreferences.THEME);
        boolean dark = wanted.equals("dark") || wanted.isEmpty() && Display.isSystemDarkTheme();
        IThemeEngine engine = engine();
        String id = dark ? DARK : LIGHT;
        boolean known = engine != null && engine.getThemes().stream().anyMatch(theme -> theme.getId().equals(id));
        if (known && (engine.getActiveTheme() == null || !engine.getActiveTheme().getId().equals(id))) {
            for (Shell shell : Display.getCurrent().getShells()) {
                forget(shell);
            }
            engine.setTheme(id, true);
        }
    }

    /** A theme leaves colours alone that it does not name: those of the theme before would stay. */
    private static void forget(Control control) {
        if (control.getData(UNTHEMED) == null) {
            control.setForeground(null);
            control.setBackground(null);
            if (control instanceof Tree tree) {
                tree.setHeaderForeground(null);
                tree.setHeaderBackground(null);
            } else if (control instanceof Table table) {
                table.setHeaderForeground(null);
                table.setHeaderBackground(null);
            }
        }
        if (control instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).forEach(PlanTheme::forget);
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
