package org.sceneplan.ui.tests.page;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.sceneplan.ui.tests.driver.UiDriver;

/** The projects view, brought to the front. */
public final class ProjectsPage {
    private final ProjectExplorer view;

    ProjectsPage(IWorkbenchPage page, UiDriver driver) {
        this.view = (ProjectExplorer) ViewWidgets.show(page, driver, ProjectExplorer.VIEW_ID);
    }

    /** Opens the branches that lead to a file and goes to it. */
    public void goTo(IFile file) {
        view.selectReveal(new StructuredSelection(file));
    }

    /** The picture before the name of a file as it shows on a usual screen, null while there is none. */
    public ImageData picture(IFile file) {
        TreeItem line = ViewWidgets.find(view.getCommonViewer().getTree().getItems(),
                item -> file.equals(item.getData()));
        Image image = line == null ? null : line.getImage();
        return image == null || image.isDisposed() ? null : image.getImageData();
    }
}
