package org.sceneplan.editor.dialog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.drafting.input.LengthInput;
import org.sceneplan.drafting.input.Parsed;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.command.object.ArrangeEdits;
import org.sceneplan.editor.command.object.RowRoom.Misfit;
import org.sceneplan.editor.command.object.RowWish.Line;
import org.sceneplan.editor.command.object.RowWish.Row;
import org.sceneplan.editor.command.object.RowWish;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.arrange.ArrayEdit;
import org.sceneplan.plan.edit.arrange.DockFace;
import org.sceneplan.plan.edit.arrange.FixtureRow;

/** Asks for a row of copies: where, how many, how far apart; the copies show on the canvas meanwhile. */
public final class RowDialog extends EditDialog {
    private static final int FIRST_COUNT = 3;
    private static final int MAX_GAP_MM = 20_000;

    private final Fixture source;
    private final LengthInput field;
    private final BiFunction<PlanEdit, List<OverlayMark>, String> tryOut;
    private final List<DockFace> faces;
    private Combo where;
    private Button fill;
    private Spinner count;
    private Label fitting;
    private Text gap;
    private Text behind;
    private ArrayEdit edit;

    /** @param tryOut shows what an edit would do, with marks, and says why it cannot be; empty when it can */
    public RowDialog(Shell shell, PackageTexts texts, Fixture source, LengthInput field,
            BiFunction<PlanEdit, List<OverlayMark>, String> tryOut) {
        super(shell, texts, "array");
        this.source = source;
        this.field = field;
        this.tryOut = tryOut;
        this.faces = DockFace.of((Level) source.eContainer());
    }

    /** The edit for what was entered, or null. */
    public PlanEdit edit() {
        return edit;
    }

    @Override
    void fill(Composite area) {
        label(area, "array.where");
        where = new Combo(area, SWT.READ_ONLY);
        where.setItems(places().toArray(String[]::new));
        int docked = faces.stream().map(DockFace::host).toList().indexOf(String.valueOf(source.getDockHost()));
        where.select(docked < 0 ? 0 : docked + 2);
        where.setVisibleItemCount(20);
        fill = new Button(area, SWT.RADIO);
        fill.setText(texts().text("array.fill"));
        fill.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 2, 1));
        fill.setSelection(true);
        Button exact = new Button(area, SWT.RADIO);
        exact.setText(texts().text("array.count"));
        count(area);
        label(area, "array.gap");
        gap = length(area, 0);
        label(area, "array.behind");
        behind = length(area, ArrangeEdits.wallGapMm(source));
        where.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        for (var control : List.of(where, fill, exact, count)) {
            control.addListener(SWT.Selection, event -> read());
        }
        count.addListener(SWT.Modify, event -> read());
        read();
    }

    /** A number, and beside it how many of them fit. */
    private void count(Composite area) {
        Composite line = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        line.setLayout(layout);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        count = new Spinner(line, SWT.BORDER);
        count.setValues(FIRST_COUNT, 1, FixtureRow.MAX_COUNT, 0, 1, 10);
        fitting = new Label(line, SWT.NONE);
        fitting.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private List<String> places() {
        List<String> places = new ArrayList<>();
        places.add(texts().text("array.right"));
        places.add(texts().text("array.left"));
        faces.forEach(face -> places.add(FaceNames.name(face, texts(), field)));
        return places;
    }

    private Text length(Composite area, int mm) {
        Text text = new Text(area, SWT.BORDER);
        text.setText(field.format(mm));
        replaceWhenTyped(text);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addListener(SWT.Modify, event -> read());
        return text;
    }

    private void read() {
        if (behind == null) {
            return;
        }
        count.setEnabled(!fill.getSelection());
        behind.setEnabled(where.getSelectionIndex() > 1);
        Parsed<Integer> gapMm = field.parse(gap.getText(), 0, -MAX_GAP_MM, MAX_GAP_MM);
        Parsed<Integer> behindMm = field.parse(behind.getText(), 0, 0, MAX_GAP_MM);
        edit = null;
        if (gapMm instanceof Parsed.Problem<Integer> wrong) {
            problem(wrong.message().in(texts().locale()));
        } else if (behindMm instanceof Parsed.Problem<Integer> wrong) {
            problem(wrong.message().in(texts().locale()));
        } else {
            show(gapMm.get(), behindMm.get());
        }
    }

    private void show(int gapMm, int behindMm) {
        int chosen = where.getSelectionIndex();
        Line line = chosen == 0 ? Line.RIGHT : chosen == 1 ? Line.LEFT : Line.WALL;
        DockFace face = line == Line.WALL ? faces.get(chosen - 2) : null;
        Row row = new RowWish(line, face, fill.getSelection() ? 0 : count.getSelection(), gapMm, behindMm).row(source);
        int places = row.places().size();
        edit = row.edit(source);
        fitting.setText(row.left().isEmpty() ? ""
                : texts().text("array.fitting", places, places + row.left().size()));
        String refused = tryOut.apply(edit, marks(row));
        if (!refused.isEmpty() && (places > 0 || row.left().isEmpty())) {
            problem(refused);
        } else if (!row.left().isEmpty()) {
            warning(left(row), places > 0);
        } else {
            remark(texts().text("array.copies", places));
        }
    }

    /** Says of those that are left out why. */
    private String left(Row row) {
        Map<Misfit, Long> counts = new EnumMap<>(Misfit.class);
        row.left().forEach(each -> counts.merge(each.why(), 1L, Long::sum));
        return counts.entrySet().stream().map(each -> texts().text("array.left." + each.getKey(), each.getValue()))
                .collect(Collectors.joining(" "));
    }

    private List<OverlayMark> marks(Row row) {
        return row.left().stream().<OverlayMark>map(each -> new OverlayMark.Shape(each.footprint(), OverlayStyle.ERROR))
                .toList();
    }
}
