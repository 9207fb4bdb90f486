package org.sceneplan.workbench.deliver;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the dialog that tells whether a package or a paper is the one that was written. */
public final class VerifyPackageHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new VerifyPackageDialog(HandlerUtil.getActiveShellChecked(event)).open();
        return null;
    }
}
