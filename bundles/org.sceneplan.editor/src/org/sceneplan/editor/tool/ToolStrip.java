package org.sceneplan.editor.tool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.PreferenceChangeEvent;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.osgi.service.prefs.BackingStoreException;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.PackageTexts;

/**
 * The tools beside the canvas with their names, in groups that open and close, or icons only; in as many columns as the
 * height of the window asks for. Each tells its key.
 */
public final class ToolStrip {
    /** Keeps themes from colouring a control that has its own marks. */
    static final String UNTHEMED = "org.eclipse.e4.ui.css.disabled";
    /** More columns of names would take the room of the plan. */
    private static final int MOST_COLUMNS = 2;
    private static final int HEADING_MARGIN_PIXELS = 3;
    private static final float DARK_BRIGHTNESS = 0.5f;

    private final ScrolledComposite area;
    private final DrawingTools tools;
    private final PackageTexts texts;
    private final LocalResourceManager images;
    private final Map<DrawKind, ToolButton> buttons = new EnumMap<>(DrawKind.class);
    private final List<CLabel> headings = new ArrayList<>();
    private Composite content;
    private Color ground;
    private int arrangedHeight = -1;
    private DrawKind shown = DrawKind.SELECT;

    /** A strip that uses the tools. */
    public ToolStrip(Composite parent, DrawingTools tools, PackageTexts texts) {
        this.tools = tools;
        this.texts = texts;
        area = new ScrolledComposite(parent, SWT.V_SCROLL);
        area.setData(UNTHEMED, Boolean.TRUE);
        images = new LocalResourceManager(JFaceResources.getResources(), area);
        arrange();
        area.addListener(SWT.Resize, event -> {
            if (area.getClientArea().height != arrangedHeight) {
                arrange();
            }
        });
        area.addListener(SWT.Paint, event -> followTheme());
        IPreferenceChangeListener listener = this::preferenceChanged;
        EditorPreferences.addListener(listener);
        area.addDisposeListener(event -> EditorPreferences.removeListener(listener));
    }

    /** The control to lay out; its columns follow its height. */
    public Control control() {
        return area;
    }

    /** Shows which tool is active. */
    public void show(DrawKind active) {
        shown = active;
        buttons.forEach((kind, button) -> button.choose(kind == active));
    }

    private void preferenceChanged(PreferenceChangeEvent event) {
        if (event.getKey().equals(EditorPreferences.SHOW_TOOL_NAMES)
                || event.getKey().equals(EditorPreferences.CLOSED_TOOL_GROUPS)) {
            area.getDisplay().asyncExec(() -> {
                if (!area.isDisposed()) {
                    arrange();
                }
            });
        }
    }

    /** In how many columns a number of tools stands where so many fit below each other. */
    static int columns(int tools, int rowsThatFit) {
        int rows = Math.max(1, rowsThatFit);
        return (tools + rows - 1) / rows;
    }

    private void arrange() {
        if (content != null) {
            content.dispose();
        }
        buttons.clear();
        headings.clear();
        arrangedHeight = area.getClientArea().height;
        content = new Composite(area, SWT.NONE);
        content.setData(UNTHEMED, Boolean.TRUE);
        content.setMenu(menu());
        if (EditorPreferences.shows(EditorPreferences.SHOW_TOOL_NAMES)) {
            arrangeNames();
        } else {
            arrangeIcons();
        }
        ground = null;
        followTheme();
        show(shown);
        area.setContent(content);
        Point size = content.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        // as high as the strip, so that its menu comes up below the tools too
        content.setSize(size.x, Math.max(size.y, arrangedHeight));
        area.requestLayout();
    }

    private void arrangeIcons() {
        DrawKind[] kinds = DrawKind.values();
        int columns = columns(kinds.length, arrangedHeight / ToolButton.heightPixels(0));
        int rows = (kinds.length + columns - 1) / columns;
        content.setLayout(grid(columns));
        Composite column = null;
        for (int i = 0; i < kinds.length; i++) {
            column = i % rows == 0 ? column() : column;
            button(column, kinds[i], "");
        }
    }

    /** Headings go where there is no room for them; then what is closed is open too. */
    private void arrangeNames() {
        int heading = textHeight();
        int row = ToolButton.heightPixels(heading);
        Set<ToolGroup> closed = closed();
        List<Integer> heights = heights(group -> heading + (closed.contains(group) ? 0 : row * group.tools().size()));
        List<List<Integer>> columns = StripColumns.of(heights, arrangedHeight, MOST_COLUMNS);
        boolean headed = arrangedHeight <= 0 || StripColumns.height(columns, heights) <= arrangedHeight;
        if (!headed) {
            columns = StripColumns.of(heights(group -> row * group.tools().size()), arrangedHeight, MOST_COLUMNS);
        }
        content.setLayout(grid(columns.size()));
        for (List<Integer> groups : columns) {
            Composite column = column();
            groups.forEach(at -> group(column, ToolGroup.values()[at], headed, closed));
        }
    }

    private static List<Integer> heights(ToIntFunction<ToolGroup> height) {
        return Arrays.stream(ToolGroup.values()).map(height::applyAsInt).toList();
    }

    private void group(Composite column, ToolGroup group, boolean headed, Set<ToolGroup> closed) {
        boolean isClosed = headed && closed.contains(group);
        if (headed) {
            heading(column, group, isClosed);
        }
        if (!isClosed) {
            group.tools().forEach(kind -> button(column, kind, texts.text("strip." + kind.id())));
        }
    }

    private void heading(Composite column, ToolGroup group, boolean closed) {
        CLabel heading = new CLabel(column, SWT.NO_FOCUS);
        heading.setMargins(HEADING_MARGIN_PIXELS, 0, HEADING_MARGIN_PIXELS, 0);
        heading.setText((closed ? "▸ " : "▾ ") + texts.text("strip.group." + group.id()));
        heading.setFont(headingFont());
        heading.setToolTipText(texts.text(closed ? "strip.open" : "strip.close"));
        heading.setData(group);
        heading.setData(UNTHEMED, Boolean.TRUE);
        heading.setMenu(content.getMenu());
        heading.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        heading.addListener(SWT.MouseDown, event -> {
            if (event.button == 1) {
                toggle(group);
            }
        });
        headings.add(heading);
    }

    private void button(Composite column, DrawKind kind, String name) {
        String tip = "%s (%s)%n%s".formatted(texts.text("tool." + kind.id()),
                String.valueOf(kind.key()).toUpperCase(Locale.ROOT), texts.text("hint." + kind.id()));
        ToolButton button = new ToolButton(column, kind, name, tip, () -> {
            tools.use(kind);
            show(kind);
        });
        button.control().setMenu(content.getMenu());
        button.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        buttons.put(kind, button);
    }

    private Composite column() {
        Composite column = new Composite(content, SWT.NONE);
        column.setData(UNTHEMED, Boolean.TRUE);
        column.setLayout(grid(1));
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        column.setMenu(content.getMenu());
        return column;
    }

    private static GridLayout grid(int columns) {
        GridLayout grid = new GridLayout(columns, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        grid.horizontalSpacing = 0;
        grid.verticalSpacing = 0;
        return grid;
    }

    private Menu menu() {
        Menu menu = new Menu(content);
        MenuItem names = new MenuItem(menu, SWT.CHECK);
        boolean named = EditorPreferences.shows(EditorPreferences.SHOW_TOOL_NAMES);
        names.setText(texts.text("strip.names"));
        names.setSelection(named);
        names.addListener(SWT.Selection, event -> set(EditorPreferences.SHOW_TOOL_NAMES, String.valueOf(!named)));
        return menu;
    }

    private static Set<ToolGroup> closed() {
        Set<String> ids = Set.of(EditorPreferences.text(EditorPreferences.CLOSED_TOOL_GROUPS).split(",+"));
        return Arrays.stream(ToolGroup.values()).filter(group -> ids.contains(group.id()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ToolGroup.class)));
    }

    private static void toggle(ToolGroup group) {
        Set<ToolGroup> closed = closed();
        if (!closed.remove(group)) {
            closed.add(group);
        }
        set(EditorPreferences.CLOSED_TOOL_GROUPS,
                closed.stream().map(ToolGroup::id).collect(Collectors.joining(",")));
    }

    private static void set(String key, String value) {
        try {
            EditorPreferences.set(key, value);
        } catch (BackingStoreException e) {
            ILog.of(ToolStrip.class).error("the tools are not remembered", e);
        }
    }

    /** Takes the colours of what it lies in. */
    private void followTheme() {
        Composite around = area.getParent();
        if (!around.getBackground().equals(ground)) {
            ground = around.getBackground();
            Color text = around.getForeground();
            ToolColours colours = ground.getRGB().getHSB()[2] < DARK_BRIGHTNESS ? ToolColours.DARK : ToolColours.LIGHT;
            area.setBackground(ground);
            content.setBackground(ground);
            for (Control column : content.getChildren()) {
                column.setBackground(ground);
            }
            buttons.values().forEach(button -> button.colour(colours, ground, text, images));
            headings.forEach(heading -> {
                heading.setBackground(ground);
                heading.setForeground(text);
            });
        }
    }

    private int textHeight() {
        GC gc = new GC(area);
        try {
            gc.setFont(headingFont());
            return gc.textExtent(texts.text("strip.group.shell")).y;
        } finally {
            gc.dispose();
        }
    }

    private static Font headingFont() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    }
}
