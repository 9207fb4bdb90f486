package org.sceneplan.workbench.print;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.figure.SheetPen;
import org.sceneplan.exchange.pdf.PdfPage;

/** Page setup with a preview of the pages. */
final class PrintPlanDialog extends TitleAreaDialog {
    private static final PackageTexts TEXTS = PackageTexts.of(PrintPlanDialog.class);
    private static final int PREVIEW_SHARE = 3;
    private static final int GAP = 8;
    private static final int PERCENT = 100;

    /** What {@link #open} returns when the pages are to go into a PDF file. */
    static final int PDF = IDialogConstants.CLIENT_ID;

    private final PlanPart part;
    private PrintSetRow sets;
    private Combo content;
    private PartFields partFields;
    private PlanPart chosen;
    private Combo scale;
    private Combo paper;
    private Combo orientation;
    private Canvas preview;
    private Button underlay;
    private boolean withUnderlay;
    private PrintChoice.Pages pages;

    PrintPlanDialog(Shell shell, PlanPart part) {
        super(shell);
        this.part = part;
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.text("print.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(TEXTS.text("print.heading", part.level().name()));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        area.setLayout(new GridLayout(2, false));
        Composite fields = new Composite(area, SWT.NONE);
        fields.setLayout(new GridLayout(2, false));
        fields.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        sets = new PrintSetRow(fields, name -> new PrintSet(name, choice(),
                underlay == null || underlay.getSelection(), partFields.area(), partFields.layers()), this::show);
        content = combo(fields, "print.content", this::contentChanged, TEXTS.text("print.plan"),
                TEXTS.text("print.sheet"));
        partFields = new PartFields(fields, part, this::changed);
        scale = combo(fields, "print.scale", this::changed, scaleNames());
        paper = combo(fields, "print.paper", this::changed, "A4", "A3", "A2", "A1");
        paper.select(PaperSize.A3.ordinal());
        orientation = combo(fields, "print.orientation", this::changed, TEXTS.text("print.automatic"),
                TEXTS.text("print.upright"), TEXTS.text("print.turned"));
        if (!part.underlays().isEmpty()) {
            underlay = new Button(fields, SWT.CHECK);
            underlay.setText(TEXTS.text("print.underlay"));
            underlay.setSelection(true);
            underlay.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
            underlay.addListener(SWT.Selection, event -> changed());
        }
        preview = new Canvas(area, SWT.BORDER | SWT.DOUBLE_BUFFERED);
        Rectangle screen = parent.getDisplay().getBounds();
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = screen.width / PREVIEW_SHARE;
        data.heightHint = screen.height / PREVIEW_SHARE;
        preview.setLayoutData(data);
        preview.addListener(SWT.Paint, event -> paint(event.gc));
        update();
        return area;
    }

    private boolean isSheet() {
        return content.getSelectionIndex() == 1;
    }

    private List<Integer> scales() {
        return isSheet() ? PrintChoice.SHEET_SCALES : PrintChoice.SCALES;
    }

    private String[] scaleNames() {
        return scales().stream().map(each -> switch (each) {
            case PrintChoice.USUAL -> TEXTS.text(isSheet() ? "print.trueSize" : "print.usual");
            case PrintChoice.FITTING -> TEXTS.text(isSheet() ? "print.reduced" : "print.fit");
            default -> "1:" + each;
        }).toArray(String[]::new);
    }

    private Combo combo(Composite parent, String key, Runnable chosen, String... items) {
        new Label(parent, SWT.NONE).setText(TEXTS.text(key));
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(items);
        combo.select(0);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.addListener(SWT.Selection, event -> chosen.run());
        return combo;
    }

    /** A sheet is printed on its own paper unless another is chosen then. */
    private void contentChanged() {
        scale.setItems(scaleNames());
        scale.select(0);
        if (isSheet()) {
            paper.select(PaperSize.of(part.sheet()).ordinal());
        }
        changed();
    }

    private void changed() {
        sets.changed();
        update();
    }

    private PrintChoice choice() {
        return new PrintChoice(isSheet(), scales().get(scale.getSelectionIndex()),
                PaperSize.values()[paper.getSelectionIndex()],
                PrintChoice.Orientation.values()[orientation.getSelectionIndex()]);
    }

    private void show(PrintSet set) {
        PrintChoice choice = set.choice();
        content.select(choice.withTitleBlock() ? 1 : 0);
        scale.setItems(scaleNames());
        scale.select(scales().indexOf(choice.scale()));
        paper.select(choice.paper().ordinal());
        orientation.select(choice.orientation().ordinal());
        if (underlay != null) {
            underlay.setSelection(set.withUnderlay());
        }
        List<String> gone = partFields.show(isSheet() ? AreaChoice.WHOLE : set.area(), set.layers());
        update();
        if (!gone.isEmpty()) {
            setMessage(String.join(" ", gone), IMessageProvider.WARNING);
        }
    }

    private void update() {
        withUnderlay = underlay != null && underlay.getSelection();
        partFields.setWholeOnly(isSheet());
        chosen = partFields.part();
        pages = choice().pages(chosen);
        if (withUnderlay) {
            pages = new PrintChoice.Pages(chosen.withBackground(pages.content()), pages.grid(), pages.factor());
        }
        tellScale();
        preview.redraw();
    }

    private void tellScale() {
        int count = pages.grid().pages();
        long denominator = Math.round(pages.scaleDenominator());
        if (pages.factor() < 1) {
            setMessage(TEXTS.text("print.message.reduced", denominator, Math.round(PERCENT * pages.factor())),
                    IMessageProvider.WARNING);
        } else if (isSheet() && count > 1) {
            setMessage(TEXTS.text("print.message.cut", count, denominator, PaperSize.of(pages.content()).name()),
                    IMessageProvider.WARNING);
        } else if (isSheet() && pages.isNearEdge()) {
            setMessage(TEXTS.text("print.message.edge", denominator), IMessageProvider.WARNING);
        } else if (count > 1) {
            setMessage(TEXTS.text("print.message.many", count, denominator, Math.round(PageGrid.OVERLAP_MM)));
        } else {
            setMessage(TEXTS.text("print.message", count, denominator));
        }
    }

    private void paint(GC gc) {
        Rectangle room = preview.getClientArea();
        PageGrid grid = pages.grid();
        double pixelsPerMm = Math.min(
                (room.width - GAP * (grid.columns() + 1.0)) / (grid.columns() * grid.pageWidthMm()),
                (room.height - GAP * (grid.rows() + 1.0)) / (grid.rows() * grid.pageHeightMm()));
        if (pixelsPerMm <= 0) {
            return;
        }
        try (SheetPen pen = new SheetPen(preview.getDisplay())) {
            prepare(pen);
            PagePainter painter = new PagePainter(pages, pen);
            for (int row = 0; row < grid.rows(); row++) {
                for (int column = 0; column < grid.columns(); column++) {
                    double x = GAP + column * (grid.pageWidthMm() * pixelsPerMm + GAP);
                    double y = GAP + row * (grid.pageHeightMm() * pixelsPerMm + GAP);
                    gc.setBackground(preview.getDisplay().getSystemColor(SWT.COLOR_WHITE));
                    gc.fillRectangle((int) x, (int) y, (int) (grid.pageWidthMm() * pixelsPerMm),
                            (int) (grid.pageHeightMm() * pixelsPerMm));
                    painter.paint(gc, column, row, x, y, pixelsPerMm);
                }
            }
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, PDF, TEXTS.text("print.pdf"), false);
        createButton(parent, IDialogConstants.OK_ID, TEXTS.text("print.print"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.text("cancel"), false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == PDF) {
            setReturnCode(PDF);
            close();
        } else {
            super.buttonPressed(id);
        }
    }

    /** The pages chosen for a file, with the pictures under them. */
    List<PdfPage> pdf() {
        return pages.pdf(withUnderlay ? chosen.pictures(pages.content()) : List.of());
    }

    /** Lets a pen paint what lies under the plan, when that was chosen. */
    void prepare(SheetPen pen) {
        if (withUnderlay) {
            chosen.showUnder(pen);
        }
    }

    /** The pages chosen. */
    PrintChoice.Pages pages() {
        return pages;
    }
}
