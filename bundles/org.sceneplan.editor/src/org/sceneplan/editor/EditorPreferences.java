package org.sceneplan.editor;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IPreferencesService;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.core.runtime.Platform;
import org.osgi.service.prefs.BackingStoreException;
import org.sceneplan.drafting.input.LengthUnit;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;

/**
 * What users set once for all plans, kept in the workspace under the node {@value #NODE}. Reading is cheap; values that
 * are missing or damaged count as the defaults.
 */
public final class EditorPreferences {
    /** Preference node of the editor. */
    public static final String NODE = "org.sceneplan.editor";
    /** Unit of numbers typed without unit and of numbers shown: {@code mm}, {@code cm} or {@code m}. */
    public static final String UNIT = "unit";
    /** Whether something drawn is shown at all. */
    public static boolean shows(DrawnElement element) {
        return element.layer() != DrawingLayer.CLEARANCES || shows(SHOW_CLEARANCES);
    }

    /** Distance of grid lines in mm. */
    public static final String GRID_MM = "gridMm";
    /** Whether the grid is shown. */
    public static final String SHOW_GRID = "show.grid";
    /** Whether rulers are shown. */
    public static final String SHOW_RULERS = "show.rulers";
    /** Whether the strips that stay free are shown. */
    public static final String SHOW_CLEARANCES = "show.clearances";
    /** Whether findings are marked on the plan. */
    public static final String SHOW_FINDINGS = "show.findings";
    /** Whether the sheet is shown around the plan. */
    public static final String SHOW_SHEET = "show.sheet";
    /** Whether the pointer snaps at all; Alt does the opposite while it is held. */
    public static final String SHOW_SNAPPING = "show.snapping";
    /** Whether the tools beside the canvas show their names. */
    public static final String SHOW_TOOL_NAMES = "show.toolNames";
    /** Groups of tools that are closed, separated by commas. */
    public static final String CLOSED_TOOL_GROUPS = "toolGroups.closed";
    /** Whether guides stay where they are. */
    public static final String LOCK_GUIDES = "lock.guides";
    /** Begins the keys of the kinds of snapping; the kind follows. */
    public static final String SNAP_PREFIX = "snap.";
    /** Seconds between recovery copies of a changed plan; 0 = none. */
    public static final String AUTOSAVE_SECONDS = "autosaveSeconds";
    /** Language: {@code zh}, {@code en} or empty for that of the system; counts from the next start. */
    public static final String LANGUAGE = "language";
    /** Theme: {@code light}, {@code dark} or empty for that of the system. */
    public static final String THEME = "theme";
    /** Paper of plans in the windows: {@code white}, or empty for dark paper in dark windows. */
    public static final String PAPER = "paper";
    /** Folder of the company's own standards; empty = the standards as they come with the product. */
    public static final String STANDARDS_FOLDER = "standardsFolder";
    /** Name of the designer, for the title block. */
    public static final String DESIGNER = "designer";

    /** The kinds of snapping that can be switched, strongest first. */
    public static final List<String> SNAP_KINDS = List.of("wallFace", "corner", "columnAxis", "fixtureEdge",
            "equalGap", "drawing", "guide", "grid");
    /** Grid where none is set. */
    public static final int DEFAULT_GRID_MM = 100;
    /** Smallest and largest grid. */
    public static final int MIN_GRID_MM = 1;
    public static final int MAX_GRID_MM = 10_000;
    /** Autosave where none is set. */
    public static final int DEFAULT_AUTOSAVE_SECONDS = 60;

    private EditorPreferences() {
    }

    /** Unit of numbers without unit. */
    public static LengthUnit unit() {
        String symbol = text(UNIT);
        for (LengthUnit unit : LengthUnit.values()) {
            if (unit.symbol().equals(symbol)) {
                return unit;
            }
        }
        return LengthUnit.MM;
    }

    /** Distance of grid lines in mm, {@value #MIN_GRID_MM} to {@value #MAX_GRID_MM}. */
    public static int gridMm() {
        return Math.clamp(service().getInt(NODE, GRID_MM, DEFAULT_GRID_MM, null), MIN_GRID_MM, MAX_GRID_MM);
    }

    /** Whether a kind of snapping is on; all are until they are switched off. */
    public static boolean snaps(String kind) {
        return service().getBoolean(NODE, SNAP_PREFIX + kind, true, null);
    }

    /** Whether one of the {@code SHOW_} options is on. */
    public static boolean shows(String option) {
        return service().getBoolean(NODE, option, showsByDefault(option), null);
    }

    /** Whether one of the {@code SHOW_} options is on until it is switched. */
    public static boolean showsByDefault(String option) {
        return !SHOW_GRID.equals(option) && !SHOW_SHEET.equals(option);
    }

    /** Whether guides stay where they are; they can be moved until they are locked. */
    public static boolean areGuidesLocked() {
        return service().getBoolean(NODE, LOCK_GUIDES, false, null);
    }

    /** Seconds between recovery copies, 0 for none. */
    public static int autosaveSeconds() {
        return Math.max(0, service().getInt(NODE, AUTOSAVE_SECONDS, DEFAULT_AUTOSAVE_SECONDS, null));
    }

    /** The text of a preference, empty when it is not set. */
    public static String text(String key) {
        return service().getString(NODE, key, "", null).strip();
    }

    /** Name of the designer, empty when it is not set. */
    public static String designer() {
        return text(DESIGNER);
    }

    /** Language of the workbench as it was started ({@code -nl}): Chinese or English. */
    public static Locale language() {
        return Platform.getNL().startsWith(Locale.CHINESE.getLanguage()) ? Locale.CHINESE : Locale.ENGLISH;
    }

    /**
     * Sets a preference and writes it to disk.
     *
     * @throws BackingStoreException if the workspace cannot be written
     */
    public static void set(String key, String value) throws BackingStoreException {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        node.put(key, value);
        node.flush();
    }

    /** Tells a listener every change until it is removed. */
    public static void addListener(IPreferenceChangeListener listener) {
        InstanceScope.INSTANCE.getNode(NODE).addPreferenceChangeListener(listener);
    }

    /** Tells a listener nothing more. */
    public static void removeListener(IPreferenceChangeListener listener) {
        InstanceScope.INSTANCE.getNode(NODE).removePreferenceChangeListener(listener);
    }

    private static IPreferencesService service() {
        return Platform.getPreferencesService();
    }
}
