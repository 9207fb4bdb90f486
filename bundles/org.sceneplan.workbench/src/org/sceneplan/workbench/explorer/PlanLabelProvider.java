package org.sceneplan.workbench.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.swt.graphics.Image;

/** Shows plans in the project explorer by a small picture; everything else is left to the platform. */
public final class PlanLabelProvider extends LabelProvider {
    private final PlanThumbnails thumbnails = new PlanThumbnails(
            file -> fireLabelProviderChanged(new LabelProviderChangedEvent(this, file)));

    @Override
    public Image getImage(Object element) {
        return element instanceof IFile file && "storeplan".equals(file.getFileExtension()) ? thumbnails.of(file)
                : null;
    }

    @Override
    public String getText(Object element) {
        return null;
    }

    @Override
    public void dispose() {
        thumbnails.dispose();
        super.dispose();
    }
}
