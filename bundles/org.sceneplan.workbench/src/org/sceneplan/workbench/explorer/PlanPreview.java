package org.sceneplan.workbench.explorer;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** Shows the picture of a plan among the projects larger while the pointer rests on it. */
public final class PlanPreview extends ToolTip {
    private final Tree tree;
    private Path picture;

    private PlanPreview(Tree tree) {
        super(tree, ToolTip.RECREATE, false);
        this.tree = tree;
    }

    /** Serves the projects view of a window, now and whenever it is opened. */
    public static void watch(IWorkbenchWindow window) {
        window.getPartService().addPartListener(new IPartListener2() {
            @Override
            public void partOpened(IWorkbenchPartReference part) {
                if (part.getId().equals(ProjectExplorer.VIEW_ID)) {
                    serve(part.getPage());
                }
            }
        });
        for (IWorkbenchPage page : window.getPages()) {
            serve(page);
        }
    }

    private static void serve(IWorkbenchPage page) {
        IViewPart view = page.findView(ProjectExplorer.VIEW_ID);
        if (view instanceof CommonNavigator projects && projects.getCommonViewer() != null) {
            Tree tree = projects.getCommonViewer().getTree();
            String served = PlanPreview.class.getName();
            if (tree.getData(served) == null) {
                tree.setData(served, new PlanPreview(tree));
            }
        }
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        picture = super.shouldCreateToolTip(event) ? picture(event).orElse(null) : null;
        return picture != null;
    }

    @Override
    protected Composite createToolTipContentArea(Event event, Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        Label label = new Label(area, SWT.NONE);
        try {
            Image image = new Image(label.getDisplay(), new ImageData(picture.toString()));
            label.setImage(image);
            label.addListener(SWT.Dispose, disposed -> image.dispose());
        } catch (SWTException unreadable) {
            label.setText(picture.getFileName().toString());
        }
        return area;
    }

    /** The picture that was made when the plan was shown small; none while it is made anew. */
    private Optional<Path> picture(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        if (item == null || !(item.getData() instanceof IFile file) || file.getLocation() == null
                || !"storeplan".equals(file.getFileExtension())) {
            return Optional.empty();
        }
        return ThumbnailStore.ofWorkbench().previewOf(file.getLocation().toPath());
    }
}
