package org.sceneplan.workbench.print;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.service.prefs.BackingStoreException;
import org.sceneplan.editor.PackageTexts;

/** Named print sets in a dialog: choose, save the present choice, delete. */
final class PrintSetRow {
    private static final PackageTexts TEXTS = PackageTexts.of(PrintSetRow.class);
    private static final int GAP = 4;

    private final Combo names;
    private final Button delete;
    private final Function<String, PrintSet> present;
    private List<PrintSet> sets = PrintSet.all();

    /**
     * A row of label and list, a second one of buttons, in a grid of two columns.
     *
     * @param present the present choice under a name
     * @param chosen takes a set that was chosen
     */
    PrintSetRow(Composite parent, Function<String, PrintSet> present, Consumer<PrintSet> chosen) {
        this.present = present;
        new Label(parent, SWT.NONE).setText(TEXTS.text("print.set"));
        names = new Combo(parent, SWT.READ_ONLY);
        names.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(parent, SWT.NONE);
        Composite buttons = new Composite(parent, SWT.NONE);
        FillLayout layout = new FillLayout();
        layout.spacing = GAP;
        buttons.setLayout(layout);
        buttons.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        button(buttons, "print.set.save", this::save);
        delete = button(buttons, "print.set.delete", this::delete);
        names.addListener(SWT.Selection, event -> {
            int index = names.getSelectionIndex();
            if (index > 0) {
                chosen.accept(sets.get(index - 1));
            }
            select(index);
        });
        fill(0);
    }

    private static Button button(Composite parent, String key, Runnable pressed) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(TEXTS.text(key));
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    /** The choice is no longer that of the set. */
    void changed() {
        select(0);
    }

    private void select(int index) {
        names.select(index);
        delete.setEnabled(index > 0);
    }

    private void fill(int index) {
        names.removeAll();
        names.add(TEXTS.text("print.set.none"));
        sets.forEach(set -> names.add(set.name()));
        select(index);
    }

    private void save() {
        String start = names.getSelectionIndex() > 0 ? names.getText() : "";
        InputDialog dialog = new InputDialog(names.getShell(), TEXTS.text("print.set.title"),
                TEXTS.text("print.set.name"), start,
                text -> text.isBlank() ? TEXTS.text("print.set.nameNeeded") : null);
        if (dialog.open() == Window.OK) {
            PrintSet set = present.apply(dialog.getValue().strip());
            keep(set.in(sets));
            fill(1 + sets.indexOf(set));
        }
    }

    private void delete() {
        PrintSet gone = sets.get(names.getSelectionIndex() - 1);
        keep(sets.stream().filter(set -> !set.equals(gone)).toList());
        fill(0);
        names.setFocus();
    }

    private void keep(List<PrintSet> changed) {
        sets = changed;
        try {
            PrintSet.keep(changed);
        } catch (BackingStoreException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
        }
    }
}
