package org.sceneplan.workbench.deliver;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.editor.PackageTexts;

/** A folder or file to name: label, path, and buttons that choose; takes four columns of a grid. */
final class TargetField {
    private static final PackageTexts TEXTS = PackageTexts.of(TargetField.class);

    private final Text path;

    /**
     * A field.
     *
     * @param style {@link SWT#OPEN} for what is there, {@link SWT#SAVE} for what is to be written
     * @param withFolder whether a folder may be named
     * @param endings file endings that may be named, as {@code *.zip}; none = folders only
     */
    TargetField(Composite parent, String label, int style, boolean withFolder, String... endings) {
        new Label(parent, SWT.NONE).setText(label);
        path = new Text(parent, SWT.BORDER);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = parent.getDisplay().getBounds().width / 5;
        data.horizontalSpan = withFolder && endings.length > 0 ? 1 : 2;
        path.setLayoutData(data);
        button(parent, "browse.folder", withFolder, () -> {
            DirectoryDialog dialog = new DirectoryDialog(path.getShell(), SWT.SHEET);
            path().ifPresent(known -> dialog.setFilterPath(known.toString()));
            return dialog.open();
        });
        button(parent, "browse.file", endings.length > 0, () -> {
            FileDialog dialog = new FileDialog(path.getShell(), style | SWT.SHEET);
            dialog.setFilterExtensions(new String[] {String.join(";", endings)});
            path().map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
            path().map(Path::getFileName).ifPresent(name -> dialog.setFileName(name.toString()));
            return dialog.open();
        });
    }

    private void button(Composite parent, String key, boolean wanted, java.util.function.Supplier<String> choose) {
        if (!wanted) {
            return;
        }
        Button button = new Button(parent, SWT.PUSH);
        button.setText(TEXTS.text(key));
        button.addListener(SWT.Selection, event -> {
            String chosen = choose.get();
            if (chosen != null) {
                path.setText(chosen);
            }
        });
    }

    void onChange(Runnable listener) {
        path.addListener(SWT.Modify, event -> listener.run());
    }

    void set(String text) {
        path.setText(text);
    }

    String text() {
        return path.getText().strip();
    }

    void setEnabled(boolean enabled) {
        path.setEnabled(enabled);
    }

    /** The path named, which may not exist; empty while nothing is named or it is no path. */
    Optional<Path> path() {
        try {
            return text().isEmpty() ? Optional.empty() : Optional.of(Path.of(text()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
