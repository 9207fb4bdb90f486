package org.sceneplan.workbench;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.sceneplan.editor.PackageTexts;

/** Opens a plan from anywhere on the disk. */
public final class OpenPlanHandler extends AbstractHandler {
    private static final PackageTexts TEXTS = PackageTexts.of(OpenPlanHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(TEXTS.text("OpenPlan_title"));
        dialog.setFilterNames(new String[] {TEXTS.text("OpenPlan_filter")});
        dialog.setFilterExtensions(new String[] {"*.storeplan"});
        String file = dialog.open();
        if (file != null) {
            try {
                IDE.openEditorOnFileStore(window.getActivePage(),
                        EFS.getLocalFileSystem().getStore(Path.fromOSString(file)));
            } catch (PartInitException e) {
                throw new ExecutionException("file %s could not be opened".formatted(file), e);
            }
        }
        return null;
    }
}
