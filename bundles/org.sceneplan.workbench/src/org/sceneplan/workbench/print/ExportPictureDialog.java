package org.sceneplan.workbench.print;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.editor.PackageTexts;

/** Asks what of a plan goes into a picture file, and of which kind. */
final class ExportPictureDialog extends TitleAreaDialog {
    private static final PackageTexts TEXTS = PackageTexts.of(ExportPictureDialog.class);
    private static final String[] FORMATS = {"pdf", "svg", "png"};
    private static final int[] RESOLUTIONS = {300, 150, 96};

    private final PlanPart part;
    private Button sheet;
    private Button plan;
    private Button background;
    private Combo format;
    private Combo resolution;
    private Sheet chosen;
    private String chosenFormat;
    private int chosenResolution;
    private boolean withBackground;

    ExportPictureDialog(Shell shell, PlanPart part) {
        super(shell);
        this.part = part;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.text("export.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(TEXTS.text("export.heading"));
        setMessage(TEXTS.text("export.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        area.setLayout(new GridLayout(2, false));
        Group content = new Group(area, SWT.NONE);
        content.setText(TEXTS.text("export.content"));
        content.setLayout(new GridLayout());
        content.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        sheet = radio(content, "export.sheet");
        plan = radio(content, "export.plan");
        radio(content, "export.selection").setEnabled(!part.selected().isEmpty());
        sheet.setSelection(true);
        if (!part.underlays().isEmpty()) {
            background = new Button(area, SWT.CHECK);
            background.setText(TEXTS.text("export.underlay"));
            background.setSelection(true);
            background.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        }
        new Label(area, SWT.NONE).setText(TEXTS.text("export.format"));
        format = new Combo(area, SWT.READ_ONLY);
        format.setItems(TEXTS.text("export.pdf"), TEXTS.text("export.svg"), TEXTS.text("export.png"));
        format.select(0);
        new Label(area, SWT.NONE).setText(TEXTS.text("export.resolution"));
        resolution = new Combo(area, SWT.READ_ONLY);
        for (int each : RESOLUTIONS) {
            resolution.add(TEXTS.text("export.dpi", each));
        }
        resolution.select(0);
        resolution.setEnabled(false);
        format.addListener(SWT.Selection, event -> resolution.setEnabled(format.getSelectionIndex() == 2));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.text("export.save"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.text("cancel"), false);
    }

    @Override
    protected void okPressed() {
        chosen = sheet.getSelection() ? part.sheet()
                : plan.getSelection() ? part.plan(part.scaleDenominator()) : part.selection();
        withBackground = background != null && background.getSelection();
        chosen = withBackground ? part.withBackground(chosen) : chosen;
        chosenFormat = FORMATS[format.getSelectionIndex()];
        chosenResolution = RESOLUTIONS[resolution.getSelectionIndex()];
        super.okPressed();
    }

    Sheet sheet() {
        return chosen;
    }

    /** Ending of the file. */
    String format() {
        return chosenFormat;
    }

    /** Whether pictures under the plan are to be painted; drawings are in the sheet. */
    boolean withBackground() {
        return withBackground;
    }

    int dotsPerInch() {
        return chosenResolution;
    }

    private static Button radio(Composite parent, String key) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(TEXTS.text(key));
        return button;
    }
}
