package org.sceneplan.workbench.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A file to choose: label, path and a button; takes three columns of a grid. */
final class FileField {
    private final Text path;
    private final Button browse;

    FileField(Composite parent, String label, String browseText, String... endings) {
        new Label(parent, SWT.NONE).setText(label);
        path = new Text(parent, SWT.BORDER);
        path.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        browse = new Button(parent, SWT.PUSH);
        browse.setText(browseText);
        browse.addListener(SWT.Selection, event -> choose(endings));
    }

    private void choose(String... endings) {
        FileDialog dialog = new FileDialog(path.getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setFilterExtensions(new String[] {String.join(";", endings)});
        file().map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        String chosen = dialog.open();
        if (chosen != null) {
            path.setText(chosen);
        }
    }

    void onChange(Runnable listener) {
        path.addListener(SWT.Modify, event -> listener.run());
    }

    void set(Path file) {
        path.setText(file.toString());
    }

    void setFocus() {
        path.setFocus();
    }

    /** The file named, which may not exist; empty while nothing is named. */
    Optional<Path> file() {
        String text = path.getText().strip();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
