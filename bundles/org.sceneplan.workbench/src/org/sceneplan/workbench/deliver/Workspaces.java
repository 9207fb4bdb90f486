package org.sceneplan.workbench.deliver;

import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;

/** Tells the projects about files that were written past them. */
public final class Workspaces {

    private Workspaces() {
    }

    /** Looks at a file or folder again, wherever the projects hold it. */
    public static void refresh(Path written) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        try {
            for (IFile file : root.findFilesForLocationURI(written.toUri())) {
                file.refreshLocal(IResource.DEPTH_ZERO, null);
            }
            for (IContainer folder : root.findContainersForLocationURI(written.toUri())) {
                folder.refreshLocal(IResource.DEPTH_INFINITE, null);
            }
        } catch (CoreException e) {
            Platform.getLog(Workspaces.class).log(e.getStatus());
        }
    }
}
