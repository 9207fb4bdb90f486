package org.sceneplan.workbench.view;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.osgi.framework.FrameworkUtil;

/** Icons of the views, released with a control. */
public final class ViewImages {
    private final ResourceManager resources;

    /** Icons that live as long as a control. */
    public ViewImages(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** The icon of a name, for example {@code severity-h}. */
    public Image get(String name) {
        return resources.get(descriptor(name));
    }

    /** The icon of a name for actions. */
    public static ImageDescriptor descriptor(String name) {
        URL url = FrameworkUtil.getBundle(ViewImages.class).getEntry("icons/view/" + name + ".svg");
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }
}
