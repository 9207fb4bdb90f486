package org.sceneplan.workbench.wizard;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.editor.PackageTexts;

/** Names plans beside those of the projects: a file, or a folder once Enter or the button says that it is meant. */
final class FurtherField {
    private static final PackageTexts TEXTS = PackageTexts.of(FurtherField.class);
    private static final String ENDING = ".storeplan";

    private final Text path;
    private final Consumer<Path> named;

    /** @param named told a file or folder that is there */
    FurtherField(Composite parent, Consumer<Path> named) {
        this.named = named;
        Composite row = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 4, 1));
        new Label(row, SWT.NONE).setText(TEXTS.text("further.path"));
        path = new Text(row, SWT.BORDER);
        path.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button(row, "further.file", shell -> {
            FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
            dialog.setText(shell.getText());
            dialog.setFilterExtensions(new String[] {"*" + ENDING});
            return dialog.open();
        });
        button(row, "further.folder", shell -> {
            DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SHEET);
            dialog.setText(shell.getText());
            return dialog.open();
        });
        path.addListener(SWT.Modify, event -> tell(false));
        path.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN && !path.getText().isBlank()) {
                event.doit = false;
                tell(true);
            }
        });
    }

    private void button(Composite row, String key, Function<Shell, String> choose) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(TEXTS.text(key));
        button.addListener(SWT.Selection, event -> {
            String chosen = choose.apply(button.getShell());
            if (chosen != null) {
                path.setText(chosen);
                tell(true);
            }
        });
    }

    /** A folder is not read while its name is typed: those above it may hold the whole disk. */
    private void tell(boolean meant) {
        try {
            Path file = Path.of(path.getText().strip());
            boolean isFile = file.toString().endsWith(ENDING) && Files.isRegularFile(file);
            if (file.isAbsolute() && (isFile || meant && Files.isDirectory(file))) {
                named.accept(file);
            }
        } catch (InvalidPathException e) {
            return;
        }
    }
}
