package org.sceneplan.editor.tool;

import java.net.URL;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.osgi.framework.FrameworkUtil;
import org.sceneplan.editor.PackageTexts;

/** The tools beside the canvas, in as many columns as the height of the window asks for; each shows its key. */
public final class ToolStrip {
    private final Composite area;
    private final DrawingTools tools;
    private final PackageTexts texts;
    private final LocalResourceManager images;
    private final Map<DrawKind, ToolItem> items = new EnumMap<>(DrawKind.class);
    private final List<ToolBar> bars = new ArrayList<>();
    private DrawKind shown = DrawKind.SELECT;

    /** A strip that uses the tools. */
    public ToolStrip(Composite parent, DrawingTools tools, PackageTexts texts) {
        this.tools = tools;
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        images = new LocalResourceManager(JFaceResources.getResources(), area);
        arrange(1);
        area.addListener(SWT.Resize, event -> fit());
    }

    /** The control to lay out; its columns follow its height. */
    public Control control() {
        return area;
    }

    /** Shows which tool is active. */
    public void show(DrawKind active) {
        shown = active;
        items.forEach((kind, item) -> item.setSelection(kind == active));
    }

    private void fit() {
        int height = area.getClientArea().height;
        int itemHeight = items.get(DrawKind.SELECT).getBounds().height;
        if (height > 0 && itemHeight > 0) {
            int columns = columns(DrawKind.values().length, height / itemHeight);
            if (columns != bars.size()) {
                arrange(columns);
                area.requestLayout();
            }
        }
    }

    /** In how many columns a number of tools stands where so many fit below each other. */
    static int columns(int tools, int rowsThatFit) {
        int rows = Math.max(1, rowsThatFit);
        return (tools + rows - 1) / rows;
    }

    private void arrange(int columns) {
        bars.forEach(ToolBar::dispose);
        bars.clear();
        items.clear();
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        area.setLayout(layout);
        DrawKind[] kinds = DrawKind.values();
        int rows = (kinds.length + columns - 1) / columns;
        for (int i = 0; i < kinds.length; i++) {
            if (i % rows == 0) {
                ToolBar bar = new ToolBar(area, SWT.VERTICAL | SWT.FLAT);
                bar.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
                bars.add(bar);
            }
            items.put(kinds[i], item(bars.getLast(), kinds[i]));
        }
        show(shown);
        area.layout();
    }

    private ToolItem item(ToolBar bar, DrawKind kind) {
        ToolItem item = new ToolItem(bar, SWT.CHECK);
        item.setImage(images.get(icon(kind)));
        item.setToolTipText("%s (%s)%n%s".formatted(texts.text("tool." + kind.id()),
                String.valueOf(kind.key()).toUpperCase(Locale.ROOT), texts.text("hint." + kind.id())));
        item.setData(kind);
        item.addListener(SWT.Selection, event -> {
            tools.use(kind);
            show(kind);
        });
        return item;
    }

    private static ImageDescriptor icon(DrawKind kind) {
        URL url = FrameworkUtil.getBundle(ToolStrip.class).getEntry("icons/tool/" + kind.id() + ".svg");
        return ImageDescriptor.createFromURL(url);
    }
}
