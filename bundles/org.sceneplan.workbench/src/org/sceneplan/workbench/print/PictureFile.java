package org.sceneplan.workbench.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.files.WholeFile;
import org.sceneplan.workbench.deliver.Workspaces;

/** A file beside a plan that a picture of it is saved in. */
final class PictureFile {
    private static final PackageTexts TEXTS = PackageTexts.of(PictureFile.class);

    private PictureFile() {
    }

    /**
     * Asks for the file; that of the plan with another ending is proposed.
     *
     * @return null when the user gives up
     */
    static Path ask(Shell shell, PlanPart part, String title, String ending) {
        Path plan = part.session().file().toAbsolutePath();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
        dialog.setText(title);
        dialog.setFilterPath(plan.getParent().toString());
        dialog.setFileName(plan.getFileName().toString().replaceAll("\\.storeplan$", "") + "." + ending);
        dialog.setFilterExtensions(new String[] {"*." + ending});
        dialog.setOverwrite(true);
        Optional<Path> target = Optional.empty();
        String name = dialog.open();
        while (name != null && target.isEmpty()) {
            target = TypedName.file(name, ending,
                    file -> MessageDialog.openQuestion(shell, title, TEXTS.text("export.replace", file)));
            name = target.isEmpty() ? dialog.open() : name;
        }
        return target.orElse(null);
    }

    /** Writes the file; whether that succeeded, else the user was told. */
    static boolean isWritten(Shell shell, String title, Path target, WholeFile.Content content) {
        try {
            WholeFile.write(target, content);
        } catch (IOException e) {
            MessageDialog.openError(shell, title, TEXTS.text("export.failed", target, e.getMessage()));
            return false;
        }
        Workspaces.refresh(target);
        return true;
    }
}
