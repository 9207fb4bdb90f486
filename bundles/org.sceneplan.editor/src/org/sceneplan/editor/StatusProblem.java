package org.sceneplan.editor;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Problems in a status line: the letters of the theme beside the sign of an error, as red ones are pale on grey. */
public final class StatusProblem {

    private StatusProblem() {
    }

    /** Shows what has gone wrong; an empty text takes it away. */
    public static void show(IStatusLineManager line, String problem) {
        if (problem.isEmpty()) {
            line.setMessage(null);
        } else {
            line.setMessage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK),
                    problem);
        }
    }
}
