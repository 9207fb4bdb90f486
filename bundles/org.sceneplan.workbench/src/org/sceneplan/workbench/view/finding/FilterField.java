package org.sceneplan.workbench.view.finding;

import java.util.function.Consumer;

import org.eclipse.jface.action.ControlContribution;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** The words that the findings shown contain, in the tool bar of the view, where they take no line from the list. */
final class FilterField extends ControlContribution {
    private static final String ID = "org.sceneplan.workbench.view.findings.filter";
    private static final int WIDTH_CHARS = 26;

    private final String hint;
    private final Runnable onChange;
    private final Consumer<Text> onCreate;
    private String words = "";

    FilterField(String hint, Runnable onChange, Consumer<Text> onCreate) {
        super(ID);
        this.hint = hint;
        this.onChange = onChange;
        this.onCreate = onCreate;
    }

    /** The words, empty when everything passes. */
    String words() {
        return words;
    }

    @Override
    protected Control createControl(Composite parent) {
        Text field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(hint);
        field.setText(words);
        field.addListener(SWT.Modify, event -> {
            words = field.getText();
            onChange.run();
        });
        onCreate.accept(field);
        return field;
    }

    @Override
    protected int computeWidth(Control control) {
        return new PixelConverter(control).convertWidthInCharsToPixels(WIDTH_CHARS);
    }
}
