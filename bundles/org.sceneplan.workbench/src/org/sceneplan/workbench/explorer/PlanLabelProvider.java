package org.sceneplan.workbench.explorer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** Shows plans in the project explorer by a small picture; everything else is left to the platform. */
public final class PlanLabelProvider extends LabelProvider {
    private final Display display = Display.getCurrent();
    private final IResourceChangeListener changes = this::changed;
    private final PlanThumbnails thumbnails = new PlanThumbnails(PlanThumbnails.LINE_SIDE,
            file -> fireLabelProviderChanged(new LabelProviderChangedEvent(this, (Object[]) ResourcesPlugin
                    .getWorkspace().getRoot().findFilesForLocationURI(file.toUri()))));

    /** Listens to the workspace: the tree asks for no label again when the content of a file alone has changed. */
    public PlanLabelProvider() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
    }

    private void changed(IResourceChangeEvent event) {
        List<IFile> plans = new ArrayList<>();
        try {
            event.getDelta().accept(delta -> {
                if ((delta.getFlags() & IResourceDelta.CONTENT) != 0 && isPlan(delta.getResource())) {
                    plans.add((IFile) delta.getResource());
                }
                return true;
            });
        } catch (CoreException e) {
            Platform.getLog(PlanLabelProvider.class).log(e.getStatus());
        }
        if (!plans.isEmpty() && !display.isDisposed()) {
            display.asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this, plans.toArray())));
        }
    }

    @Override
    public Image getImage(Object element) {
        return isPlan(element) && ((IFile) element).getLocation() != null
                ? thumbnails.of(((IFile) element).getLocation().toPath(), ((IFile) element).getModificationStamp()) : null;
    }

    private static boolean isPlan(Object element) {
        return element instanceof IFile file && "storeplan".equals(file.getFileExtension());
    }

    @Override
    public String getText(Object element) {
        return null;
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
        thumbnails.dispose();
        super.dispose();
    }
}
