package org.sceneplan.workbench.wizard;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.exchange.dxf.DxfLayer;
import org.sceneplan.exchange.dxf.LayerRole;

/** The layers of a drawing and what each is taken for; the combo below changes those that are selected. */
final class LayerTable {
    private static final PackageTexts TEXTS = PackageTexts.of(LayerTable.class);
    private static final int LINES = 8;
    private static final int[] WIDTHS_EM = {16, 7, 11};
    private static final String[] COLUMNS = {"drawing.layer", "drawing.entities", "drawing.role"};

    private final Composite area;
    private final Table table;
    private final Combo role;

    /** @param changed takes the selected layers and their new role */
    LayerTable(Composite parent, BiConsumer<int[], LayerRole> changed) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        int em = Math.max(table.getItemHeight() / 2, 8);
        int width = 0;
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(table, i == 1 ? SWT.RIGHT : SWT.NONE);
            column.setText(TEXTS.text(COLUMNS[i]));
            column.setWidth(WIDTHS_EM[i] * em);
            width += WIDTHS_EM[i] * em;
        }
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.heightHint = LINES * table.getItemHeight();
        data.widthHint = width;
        table.setLayoutData(data);
        new Label(area, SWT.NONE).setText(TEXTS.text("drawing.takeFor"));
        role = new Combo(area, SWT.READ_ONLY);
        for (LayerRole each : LayerRole.values()) {
            role.add(TEXTS.text("role." + each.name()));
        }
        role.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        role.setEnabled(false);
        table.addListener(SWT.Selection, event -> role.setEnabled(table.getSelectionCount() > 0));
        role.addListener(SWT.Selection, event -> changed.accept(table.getSelectionIndices(),
                LayerRole.values()[role.getSelectionIndex()]));
    }

    Control control() {
        return area;
    }

    /** Shows layers; rows that stay selected keep their selection. */
    void show(List<DxfLayer> layers) {
        int[] selected = table.getSelectionIndices();
        table.removeAll();
        for (DxfLayer layer : layers) {
            String taken = TEXTS.text("role." + layer.role().name());
            new TableItem(table, SWT.NONE).setText(new String[] {layer.name(), String.valueOf(layer.count()),
                layer.isGuessed() ? TEXTS.text("drawing.guessed", taken) : taken});
        }
        table.select(selected);
        role.setEnabled(table.getSelectionCount() > 0);
    }
}
