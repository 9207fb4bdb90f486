package org.sceneplan.editor.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.sceneplan.drafting.input.LengthInput;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.command.object.PositionEdits;
import org.sceneplan.editor.command.object.PositionRow;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.rules.DesignContext;

/** Lists the display positions of a fixture; they are added, removed, put in order and changed in the table. */
public final class PositionsDialog extends EditDialog {
    private static final int LINES = 10;

    private final Fixture fixture;
    private final PositionFields fields;
    private final Function<PlanEdit, String> tryOut;
    private final List<Line> lines = new ArrayList<>();
    private TableViewer viewer;

    /** A line of the table, whose row changes. */
    static final class Line {
        private PositionRow row;

        Line(PositionRow row) {
            this.row = row;
        }

        PositionRow row() {
            return row;
        }

        void take(PositionRow newRow) {
            row = newRow;
        }
    }

    /** @param tryOut shows what an edit would do and says why it cannot be; empty when it can */
    public PositionsDialog(Shell shell, PackageTexts texts, Fixture fixture, DesignContext context,
            LengthInput field, Function<PlanEdit, String> tryOut) {
        super(shell, texts, "positions");
        this.fixture = fixture;
        this.fields = new PositionFields(context, texts, field);
        this.tryOut = tryOut;
        fixture.getPositions().forEach(position -> lines.add(new Line(PositionRow.of(position))));
    }

    /** The edit for what was entered; empty when nothing is different. */
    public Optional<PlanEdit> edit() {
        return new PositionEdits(fixture, lines.stream().map(Line::row).toList()).edit();
    }

    @Override
    void fill(Composite area) {
        Composite holder = new Composite(area, SWT.NONE);
        GridData size = new GridData(SWT.FILL, SWT.FILL, true, true);
        size.widthHint = convertWidthInCharsToPixels(110);
        holder.setLayoutData(size);
        viewer = new TableViewer(holder, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        size.heightHint = viewer.getTable().getItemHeight() * LINES;
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        for (PositionColumn column : PositionColumn.values()) {
            column(column, layout);
        }
        viewer.setInput(lines);
        buttons(area);
        if (!lines.isEmpty()) {
            viewer.setSelection(new StructuredSelection(lines.getFirst()));
        }
    }

    private void column(PositionColumn column, TableColumnLayout layout) {
        boolean length = column.isLength();
        TableViewerColumn viewed = new TableViewerColumn(viewer, length ? SWT.RIGHT : SWT.LEFT);
        viewed.getColumn().setText(texts().text("positions." + column.key()));
        layout.setColumnData(viewed.getColumn(), new ColumnWeightData(column.weight()));
        viewed.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return fields.shown(column, ((Line) element).row());
            }
        });
        viewed.setEditingSupport(new PositionEditing(viewer, column, fields, this::check));
    }

    private void buttons(Composite area) {
        Composite bar = new Composite(area, SWT.NONE);
        bar.setLayout(new GridLayout());
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        button(bar, "positions.add", this::add);
        button(bar, "positions.remove", this::remove);
        button(bar, "positions.up", () -> move(-1));
        button(bar, "positions.down", () -> move(1));
    }

    private void button(Composite bar, String key, Runnable run) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(texts().text(key));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        boolean[] byKey = new boolean[1];
        button.addListener(SWT.Selection, event -> {
            viewer.applyEditorValue();
            run.run();
            viewer.refresh();
            check();
            backToTable(byKey);
        });
        button.addListener(SWT.KeyDown, event -> byKey[0] = true);
        button.addListener(SWT.MouseDown, event -> byKey[0] = false);
    }

    /** Enter closes the dialog after a click; who stands on the button with the keyboard may press it again. */
    private void backToTable(boolean[] byKey) {
        if (!byKey[0]) {
            viewer.getTable().setFocus();
        }
        byKey[0] = false;
    }

    private void add() {
        int at = selected() < 0 ? lines.size() : selected() + 1;
        Line line = new Line(selected() < 0 ? fields.first() : fields.beside(lines.get(selected()).row(),
                lines.stream().map(each -> each.row().number()).toList()));
        lines.add(at, line);
        viewer.refresh();
        viewer.setSelection(new StructuredSelection(line), true);
    }

    private void remove() {
        int at = selected();
        if (at >= 0) {
            lines.remove(at);
            viewer.refresh();
            if (!lines.isEmpty()) {
                viewer.setSelection(new StructuredSelection(lines.get(Math.min(at, lines.size() - 1))));
            }
        }
    }

    private void move(int by) {
        int at = selected();
        if (at >= 0 && at + by >= 0 && at + by < lines.size()) {
            lines.add(at + by, lines.remove(at));
        }
    }

    private int selected() {
        return lines.indexOf(viewer.getStructuredSelection().getFirstElement());
    }

    private void check() {
        problem(edit().map(tryOut).orElse(""));
    }
}
