package org.sceneplan.workbench.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

/** A file to choose: label, path with the files of the projects at hand, and a button; three columns of a grid. */
final class FileField {
    private final Combo path;
    private final Button browse;

    FileField(Composite parent, String label, String browseText, String... endings) {
        new Label(parent, SWT.NONE).setText(label);
        path = new Combo(parent, SWT.DROP_DOWN);
        known(endings).forEach(file -> path.add(file.toString()));
        path.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        browse = new Button(parent, SWT.PUSH);
        browse.setText(browseText);
        browse.addListener(SWT.Selection, event -> choose(endings));
    }

    private void choose(String... endings) {
        FileDialog dialog = new FileDialog(path.getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(path.getShell().getText());
        dialog.setFilterExtensions(new String[] {String.join(";", endings)});
        file().or(() -> known(endings).stream().findFirst()).map(Path::getParent)
                .ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        String chosen = dialog.open();
        if (chosen != null) {
            path.setText(chosen);
        }
    }

    /** Files of the open projects with one of the endings, by project and name. */
    private static List<Path> known(String... endings) {
        List<Path> known = new ArrayList<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            try {
                for (IResource member : project.isOpen() ? project.members() : new IResource[0]) {
                    if (member instanceof IFile && member.getLocation() != null && Arrays.stream(endings)
                            .anyMatch(ending -> member.getName().endsWith(ending.substring(1)))) {
                        known.add(member.getLocation().toFile().toPath());
                    }
                }
            } catch (CoreException gone) {
                continue;
            }
        }
        return known;
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
