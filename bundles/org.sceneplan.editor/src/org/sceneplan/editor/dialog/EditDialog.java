package org.sceneplan.editor.dialog;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.ProblemColour;

/** What the dialogs of commands share: title, a sentence what to do, what is wrong, and buttons in their language. */
public abstract class EditDialog extends Dialog {
    private static final int WIDTH_CHARS = 56;

    private static final int MARGIN_PIXELS = 12;

    private final PackageTexts texts;
    private final String key;
    private Label problemLabel;
    private String shownProblem = "";
    private Rectangle avoided;

    /** @param key begins the keys of the texts: title, message */
    EditDialog(Shell shell, PackageTexts texts, String key) {
        super(shell);
        this.texts = texts;
        this.key = key;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL);
    }

    /** Opens beside something on the screen, which it would cover otherwise. */
    public final int openBeside(Rectangle place) {
        avoided = place;
        return open();
    }

    /** To the side of the window that is farther from what is not to be covered. */
    @Override
    protected Point getInitialLocation(Point size) {
        Point usual = super.getInitialLocation(size);
        if (avoided == null || getParentShell() == null) {
            return usual;
        }
        Rectangle window = getParentShell().getBounds();
        boolean right = avoided.x + avoided.width / 2 < window.x + window.width / 2;
        int x = right ? window.x + window.width - size.x - MARGIN_PIXELS : window.x + MARGIN_PIXELS;
        return new Point(x, usual.y);
    }

    final PackageTexts texts() {
        return texts;
    }

    /** Adds the fields, two columns. */
    abstract void fill(Composite area);

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.text(key + ".title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Label message = new Label(outer, SWT.WRAP);
        message.setText(texts.text(key + ".message"));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = convertWidthInCharsToPixels(WIDTH_CHARS);
        message.setLayoutData(wide);
        problemLabel = new Label(outer, SWT.WRAP);
        GridData below = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        below.widthHint = wide.widthHint;
        below.heightHint = convertHeightInCharsToPixels(2);
        problemLabel.setLayoutData(below);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        fill(area);
        problemLabel.moveBelow(null);
        return outer;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.text("dialog.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.text("dialog.cancel"), false);
        getButton(IDialogConstants.OK_ID).setEnabled(shownProblem.isEmpty());
    }

    /** Shows what is wrong and forbids OK; empty when all is well. */
    final void problem(String problem) {
        shownProblem = problem;
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(problem.isEmpty());
        }
        problemLabel.setForeground(ProblemColour.on(problemLabel));
        problemLabel.setText(problem);
    }

    /** Shows what is wrong with a part of what was asked for; OK is allowed when something is left of it. */
    final void warning(String problem, boolean allowed) {
        problem(allowed ? "" : problem);
        problemLabel.setText(problem);
    }

    /** Shows a remark where problems stand; OK stays allowed. */
    final void remark(String remark) {
        problem("");
        problemLabel.setForeground(null);
        problemLabel.setText(remark);
    }

    /** What is typed first when the keyboard comes to a field replaces what stands there. */
    static void replaceWhenTyped(Text text) {
        text.addListener(SWT.FocusIn, event -> text.selectAll());
    }

    /** Adds the label of a field. */
    final Label label(Composite area, String textKey) {
        Label label = new Label(area, SWT.NONE);
        label.setText(texts.text(textKey));
        return label;
    }
}
