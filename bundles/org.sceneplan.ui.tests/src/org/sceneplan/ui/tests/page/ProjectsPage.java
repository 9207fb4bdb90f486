package org.sceneplan.ui.tests.page;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.sceneplan.ui.tests.driver.UiDriver;

/** The projects view, brought to the front. */
public final class ProjectsPage {
    private final ProjectExplorer view;
    private final UiDriver driver;

    ProjectsPage(IWorkbenchPage page, UiDriver driver) {
        this.driver = driver;
        this.view = (ProjectExplorer) ViewWidgets.show(page, driver, ProjectExplorer.VIEW_ID);
    }

    /** Opens the branches that lead to a file and goes to it. */
    public void goTo(IFile file) {
        view.selectReveal(new StructuredSelection(file));
    }

    /** Goes to a file and opens it with a double click. */
    public void open(IFile file) {
        goTo(file);
        driver.waitUntil("the file shows", () -> line(file) != null && isShown(line(file)));
        Rectangle place = line(file).getBounds();
        driver.doubleClick(tree(), new Point(place.x + 5, place.y + place.height / 2));
    }

    /** The tree itself. */
    public Tree tree() {
        return view.getCommonViewer().getTree();
    }

    /** The picture before the name of a file as it shows on a usual screen, null while there is none. */
    public ImageData picture(IFile file) {
        TreeItem line = line(file);
        Image image = line == null ? null : line.getImage();
        return image == null || image.isDisposed() ? null : image.getImageData();
    }

    /** The tree may have more lines than room; it scrolls when it is asked to, but later. */
    private boolean isShown(TreeItem line) {
        tree().showItem(line);
        Rectangle place = line.getBounds();
        return tree().getClientArea().contains(place.x, place.y + place.height / 2);
    }

    private TreeItem line(IFile file) {
        return ViewWidgets.find(tree().getItems(), item -> file.equals(item.getData()));
    }
}
