package org.sceneplan.workbench.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.workbench.explorer.PlanThumbnails;

/** The plans shown, a line each; only lines that are looked at are filled and get a picture. */
final class SimilarTable {
    private static final PackageTexts TEXTS = PackageTexts.of(SimilarTable.class);
    private static final PackageTexts NUMBERS = PackageTexts.ofEditor(PackageTexts.language());
    private static final int SPARE = 4;
    private static final int PICTURE = 0;

    private final Table table;
    private final PlanThumbnails thumbnails;
    private final Function<String, String> formatName;
    private List<SimilarPlans.Match> shown = List.of();

    /**
     * @param formatName name of a format by its id
     * @param chosen told when the user has chosen another line
     */
    SimilarTable(Composite parent, Function<String, String> formatName, Runnable chosen) {
        this.formatName = formatName;
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        thumbnails = new PlanThumbnails(PlanThumbnails.LINE_SIDE, file -> table.redraw());
        new TableColumn(table, SWT.LEFT).setWidth(PlanThumbnails.LINE_SIDE + 3 * SPARE);
        GC gc = new GC(table);
        double letter = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        column(SWT.LEFT, "store", (int) (26 * letter));
        column(SWT.LEFT, "format", (int) (17 * letter));
        column(SWT.RIGHT, "area", (int) (10 * letter));
        column(SWT.RIGHT, "likeness", (int) (10 * letter));
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, shown.get(event.index)));
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height,
                PlanThumbnails.LINE_SIDE + SPARE));
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.Selection, event -> chosen.run());
        table.addListener(SWT.Dispose, event -> thumbnails.dispose());
    }

    private void column(int alignment, String key, int width) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(TEXTS.text("similar.column." + key));
        column.setWidth(width);
    }

    private void fill(TableItem item, SimilarPlans.Match match) {
        SimilarPlan plan = match.plan();
        item.setText(new String[] {"", plan.label(), formatName.apply(plan.traits().standardId()),
                NUMBERS.number(plan.traits().areaM2(), 1),
                match.likeness() == null ? TEXTS.text("similar.notCompared") : match.likeness().percent() + "\u00A0%"});
    }

    private void paint(Event event) {
        int index = event.index == PICTURE ? table.indexOf((TableItem) event.item) : -1;
        if (index < 0 || index >= shown.size()) {
            return;
        }
        SimilarPlan plan = shown.get(index).plan();
        Image image = thumbnails.of(plan.file(), plan.stamp());
        if (image != null) {
            Rectangle size = image.getBounds();
            event.gc.drawImage(image, event.x + (PlanThumbnails.LINE_SIDE - size.width) / 2 + SPARE,
                    event.y + (event.height - size.height) / 2);
        }
    }

    Table control() {
        return table;
    }

    /** Shows other plans; the line chosen stays chosen as long as it shows. */
    void show(List<SimilarPlans.Match> matches) {
        if (matches.equals(shown)) {
            return;
        }
        SimilarPlans.Match chosen = chosen();
        shown = matches;
        table.setItemCount(shown.size());
        table.clearAll();
        table.deselectAll();
        if (chosen != null) {
            choose(chosen.plan().file(), false);
        }
    }

    /** Chooses the line of a file, if it shows. */
    void choose(Path file, boolean reveal) {
        IntStream.range(0, shown.size()).filter(i -> shown.get(i).plan().file().equals(file)).findFirst()
                .ifPresent(index -> {
                    table.select(index);
                    if (reveal) {
                        table.showSelection();
                    }
                });
    }

    /** Chooses the line so many lines further down, or the first one. */
    void move(int lines) {
        if (!shown.isEmpty()) {
            int from = table.getSelectionIndex();
            table.setSelection(from < 0 ? 0 : Math.clamp(from + lines, 0, shown.size() - 1));
            table.notifyListeners(SWT.Selection, new Event());
        }
    }

    /** The line chosen, or null. */
    SimilarPlans.Match chosen() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= shown.size() ? null : shown.get(index);
    }
}
