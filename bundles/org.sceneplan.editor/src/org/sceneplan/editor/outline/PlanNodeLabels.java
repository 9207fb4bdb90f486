package org.sceneplan.editor.outline;

import java.net.URL;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;

/** Icon and text of each node; owns the icons. */
final class PlanNodeLabels extends LabelProvider {
    private final Map<PlanNodeKind, Image> imageByKind = new EnumMap<>(PlanNodeKind.class);

    @Override
    public Image getImage(Object element) {
        return element instanceof PlanNode node ? imageByKind.computeIfAbsent(node.kind(), PlanNodeLabels::load) : null;
    }

    @Override
    public void dispose() {
        imageByKind.values().forEach(Image::dispose);
        imageByKind.clear();
        super.dispose();
    }

    private static Image load(PlanNodeKind kind) {
        String path = "icons/node/" + kind.name().toLowerCase(Locale.ROOT) + ".svg";
        URL url = FrameworkUtil.getBundle(PlanNodeLabels.class).getEntry(path);
        return ImageDescriptor.createFromURL(url).createImage();
    }
}
