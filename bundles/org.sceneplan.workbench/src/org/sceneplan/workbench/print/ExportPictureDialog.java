package org.sceneplan.workbench.print;

import java.util.Arrays;

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
import org.sceneplan.exchange.picture.PictureFormat;

/** Asks what of a plan goes into a picture file, and of which kind. */
final class ExportPictureDialog extends TitleAreaDialog {
    private static final PackageTexts TEXTS = PackageTexts.of(ExportPictureDialog.class);
    private static final int COPY_ID = IDialogConstants.CLIENT_ID;
    private static final int[] RESOLUTIONS = {300, 150, 96};

    private PlanPart part;
    private Button sheet;
    private PartFields fields;
    private Button background;
    private Combo format;
    private Combo resolution;
    private Sheet chosen;
    private PictureFormat chosenFormat;
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
        radio(content, "export.plan");
        sheet.setSelection(true);
        fields = new PartFields(area, part, () -> { });
        fields.setWholeOnly(true);
        sheet.addListener(SWT.Selection, event -> fields.setWholeOnly(sheet.getSelection()));
        if (!part.underlays().isEmpty()) {
            background = new Button(area, SWT.CHECK);
            background.setText(TEXTS.text("export.underlay"));
            background.setSelection(true);
            background.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        }
        new Label(area, SWT.NONE).setText(TEXTS.text("export.format"));
        format = new Combo(area, SWT.READ_ONLY);
        format.setItems(Arrays.stream(PictureFormat.values()).map(each -> TEXTS.text("export." + each.ending()))
                .toArray(String[]::new));
        format.select(0);
        new Label(area, SWT.NONE).setText(TEXTS.text("export.resolution"));
        resolution = new Combo(area, SWT.READ_ONLY);
        for (int each : RESOLUTIONS) {
            resolution.add(TEXTS.text("export.dpi", each));
        }
        resolution.select(0);
        resolution.setEnabled(false);
        format.addListener(SWT.Selection, event -> resolution.setEnabled(format() == PictureFormat.PNG));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY_ID, TEXTS.text("export.copy"), false);
        createButton(parent, IDialogConstants.OK_ID, TEXTS.text("export.save"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.text("cancel"), false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == COPY_ID) {
            choose();
            CopyPictureHandler.copy(chosen, part, withBackground);
            setReturnCode(COPY_ID);
            close();
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected void okPressed() {
        choose();
        if (chosenFormat.isTooLarge(chosen, chosenResolution)) {
            setErrorMessage(chosenFormat == PictureFormat.PDF
                    ? TEXTS.text("export.page", PictureFormat.MOST_PAGE_MM) : TEXTS.text("export.large"));
        } else {
            super.okPressed();
        }
    }

    private void choose() {
        part = fields.part();
        chosen = sheet.getSelection() ? part.sheet() : part.plan();
        withBackground = background != null && background.getSelection();
        chosen = withBackground ? part.withBackground(chosen) : chosen;
        chosenFormat = format();
        chosenResolution = RESOLUTIONS[resolution.getSelectionIndex()];
    }

    private PictureFormat format() {
        return PictureFormat.values()[format.getSelectionIndex()];
    }

    /** The plan with what was chosen. */
    PlanPart part() {
        return part;
    }

    Sheet sheet() {
        return chosen;
    }

    PictureFormat chosenFormat() {
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
