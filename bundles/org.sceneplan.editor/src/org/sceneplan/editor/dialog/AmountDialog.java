package org.sceneplan.editor.dialog;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.drafting.input.Parsed;
import org.sceneplan.editor.PackageTexts;

/** Asks for one length or angle and shows meanwhile what it would do. */
public final class AmountDialog<T> extends EditDialog {
    private final String initial;
    private final Function<String, Parsed<T>> reader;
    private final Function<T, String> tryOut;
    private T amount;

    /**
     * A dialog.
     *
     * @param key begins the keys of the texts: title, message
     * @param initial text it begins with
     * @param reader reads what is typed
     * @param tryOut shows what an amount would do and says why it cannot be; empty when it can
     */
    public AmountDialog(Shell shell, PackageTexts texts, String key, String initial, Function<String, Parsed<T>> reader,
            Function<T, String> tryOut) {
        super(shell, texts, key);
        this.initial = initial;
        this.reader = reader;
        this.tryOut = tryOut;
    }

    /** What was typed, or null. */
    public T amount() {
        return amount;
    }

    @Override
    void fill(Composite area) {
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        text.addListener(SWT.Modify, event -> read(text.getText()));
        text.setText(initial);
        text.selectAll();
        text.setFocus();
    }

    private void read(String typed) {
        switch (reader.apply(typed)) {
            case Parsed.Value<T> value -> {
                amount = value.value();
                problem(tryOut.apply(amount));
            }
            case Parsed.Problem<T> wrong -> problem(typed.isBlank() ? texts().text("amount.none")
                    : wrong.message().in(texts().locale()));
        }
    }
}
