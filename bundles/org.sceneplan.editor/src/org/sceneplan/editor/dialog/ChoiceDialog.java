package org.sceneplan.editor.dialog;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.editor.PackageTexts;

/** Lets the user find one of many things by typing part of its name, and shows meanwhile what it would do. */
public final class ChoiceDialog<T> extends EditDialog {
    private static final int LINES = 14;

    private final List<Choice<T>> choices;
    private final Function<T, String> tryOut;
    private Function<String, Choice<T>> maker;
    private Text search;
    private Table table;
    private Choice<T> chosen;

    /**
     * A dialog.
     *
     * @param key begins the keys of the texts: title, message
     * @param present what is chosen at first; may be of no choice
     * @param tryOut shows what a choice would do and says why it cannot be; empty when it can
     */
    public ChoiceDialog(Shell shell, PackageTexts texts, String key, List<Choice<T>> choices, T present,
            Function<T, String> tryOut) {
        super(shell, texts, key);
        this.choices = List.copyOf(choices);
        this.tryOut = tryOut;
        this.chosen = choices.stream().filter(choice -> present != null && present.equals(choice.value())).findFirst()
                .orElse(null);
    }

    /**
     * Offers something new too, after all that is there.
     *
     * @param newMaker makes the choice for the text that was typed, without blanks around it; asked while no other
     *            choice has that name
     * @return this
     */
    public ChoiceDialog<T> withNew(Function<String, Choice<T>> newMaker) {
        maker = newMaker;
        return this;
    }

    /** What was chosen; empty when nothing was. */
    public Optional<Choice<T>> chosen() {
        return Optional.ofNullable(chosen);
    }

    @Override
    void fill(Composite area) {
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(texts().text("choice.search"));
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        new TableColumn(table, SWT.NONE);
        new TableColumn(table, SWT.NONE);
        GridData size = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        size.heightHint = table.getItemHeight() * LINES;
        table.setLayoutData(size);
        search.addListener(SWT.Modify, event -> show());
        search.addListener(SWT.KeyDown, this::goToList);
        table.addListener(SWT.Selection, event -> choose());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        show();
        search.setFocus();
    }

    @Override
    protected void okPressed() {
        if (chosen != null) {
            super.okPressed();
        }
    }

    private void show() {
        table.removeAll();
        choices.stream().filter(choice -> choice.matches(search.getText())).forEach(this::addLine);
        String typed = search.getText().strip();
        if (maker != null && choices.stream().noneMatch(choice -> choice.label().equals(typed))) {
            addLine(maker.apply(typed));
        }
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 0 && !search.getText().isBlank()) {
            table.setSelection(0);
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        choose();
    }

    private void addLine(Choice<T> choice) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {choice.label(), choice.detail()});
        item.setData(choice);
        if (choice == chosen) {
            table.setSelection(item);
        }
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        TableItem[] selected = table.getSelection();
        chosen = selected.length == 0 ? null : (Choice<T>) selected[0].getData();
        problem(chosen == null ? texts().text("choice.none") : tryOut.apply(chosen.value()));
    }

    private void goToList(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
            table.setFocus();
            // the line marked already is no line to go to
            table.setSelection(Math.min(table.getSelectionIndex() + 1, table.getItemCount() - 1));
            choose();
            event.doit = false;
        }
    }
}
