package org.sceneplan.editor.outline;

import java.net.URL;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;
import org.sceneplan.model.standard.Severity;

/** Icon and text of each node, with a mark where something was found; owns the icons. */
final class PlanNodeLabels extends LabelProvider {
    private record Icon(PlanNodeKind kind, Optional<Severity> mark) {
    }

    private final Map<Icon, Image> images = new HashMap<>();
    private FindingMarks marks = new FindingMarks();

    /** Takes other marks. */
    void mark(FindingMarks newMarks) {
        marks = newMarks;
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof PlanNode node
                ? images.computeIfAbsent(new Icon(node.kind(), marks.worst(node)), PlanNodeLabels::load) : null;
    }

    @Override
    public void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
        super.dispose();
    }

    private static Image load(Icon icon) {
        ImageDescriptor plain = descriptor("node/" + icon.kind().name());
        return (icon.mark().isEmpty() ? plain : new DecorationOverlayIcon(plain,
                descriptor("overlay/severity-" + icon.mark().get().name()), IDecoration.BOTTOM_RIGHT)).createImage();
    }

    private static ImageDescriptor descriptor(String name) {
        URL url = FrameworkUtil.getBundle(PlanNodeLabels.class)
                .getEntry("icons/" + name.toLowerCase(Locale.ROOT) + ".svg");
        return ImageDescriptor.createFromURL(url);
    }
}
