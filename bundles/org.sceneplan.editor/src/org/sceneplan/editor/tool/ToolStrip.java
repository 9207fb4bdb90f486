package org.sceneplan.editor.tool;

import java.net.URL;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.osgi.framework.FrameworkUtil;
import org.sceneplan.editor.PackageTexts;

/** The tools beside the canvas; each shows its key. */
public final class ToolStrip {
    private final ToolBar bar;
    private final Map<DrawKind, ToolItem> items = new EnumMap<>(DrawKind.class);

    /** A strip that uses the tools. */
    public ToolStrip(Composite parent, DrawingTools tools, PackageTexts texts) {
        bar = new ToolBar(parent, SWT.VERTICAL | SWT.FLAT);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), bar);
        for (DrawKind kind : DrawKind.values()) {
            ToolItem item = new ToolItem(bar, SWT.RADIO);
            item.setImage(images.get(icon(kind)));
            item.setToolTipText("%s (%s)%n%s".formatted(texts.text("tool." + kind.id()),
                    String.valueOf(kind.key()).toUpperCase(java.util.Locale.ROOT), texts.text("hint." + kind.id())));
            item.setData(kind);
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    tools.use(kind);
                }
            });
            items.put(kind, item);
        }
        bar.pack();
    }

    private static ImageDescriptor icon(DrawKind kind) {
        URL url = FrameworkUtil.getBundle(ToolStrip.class).getEntry("icons/tool/" + kind.id() + ".svg");
        return ImageDescriptor.createFromURL(url);
    }

    /** The control to lay out. */
    public ToolBar control() {
        return bar;
    }

    /** Shows which tool is active. */
    public void show(DrawKind active) {
        items.forEach((kind, item) -> item.setSelection(kind == active));
    }
}
