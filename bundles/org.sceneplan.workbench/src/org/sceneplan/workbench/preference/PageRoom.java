package org.sceneplan.workbench.preference;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Makes the window of the preferences large enough for a page: it opens as large as a smaller page has left it. */
final class PageRoom {
    private PageRoom() {
    }

    /** Enlarges the window around a page, within its screen, once the platform has laid it out. */
    static void give(Control page) {
        page.getDisplay().asyncExec(() -> {
            if (!page.isDisposed() && page.isVisible() && scrolled(page) instanceof ScrolledComposite around) {
                Rectangle shown = around.getClientArea();
                enlarge(page.getShell(), around.getMinWidth() - shown.width, around.getMinHeight() - shown.height);
            }
        });
    }

    private static ScrolledComposite scrolled(Control page) {
        Composite around = page.getParent();
        while (around != null && !(around instanceof ScrolledComposite)) {
            around = around.getParent();
        }
        return (ScrolledComposite) around;
    }

    private static void enlarge(Shell shell, int missingWidth, int missingHeight) {
        if (missingWidth > 0 || missingHeight > 0) {
            Rectangle screen = shell.getMonitor().getClientArea();
            Point size = shell.getSize();
            int width = Math.min(screen.width, size.x + Math.max(0, missingWidth));
            int height = Math.min(screen.height, size.y + Math.max(0, missingHeight));
            Point at = shell.getLocation();
            shell.setBounds(Math.max(screen.x, Math.min(at.x, screen.x + screen.width - width)),
                    Math.max(screen.y, Math.min(at.y, screen.y + screen.height - height)), width, height);
        }
    }
}
