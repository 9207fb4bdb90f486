package org.sceneplan.editor;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/** The list above a canvas to choose a level from; there while the plan has several. */
final class LevelChooser {
    private final Composite head;
    private final PlanCanvas canvas;
    private List<Entry> entries = List.of();
    private Composite bar;
    private Combo combo;

    private record Entry(String id, String name) {
        static Entry of(LevelSnapshot level) {
            return new Entry(level.id(), level.name().isEmpty() ? level.id() : level.name());
        }
    }

    LevelChooser(Composite head, PlanCanvas canvas) {
        this.head = head;
        this.canvas = canvas;
        refresh();
    }

    /** Follows levels that came, went or have another name; the drawing must be that of the plan. */
    void refresh() {
        List<Entry> present = canvas.session().plan().levels().stream().map(Entry::of).toList();
        if (present.equals(entries)) {
            return;
        }
        entries = present;
        if (bar != null) {
            bar.dispose();
            bar = null;
        }
        if (entries.size() > 1) {
            create();
        }
        if (canvas.isShowing()) {
            show();
        }
        head.requestLayout();
    }

    private void create() {
        bar = new Composite(head, SWT.NONE);
        bar.setLayout(new GridLayout(2, false));
        bar.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        bar.moveAbove(null);
        new Label(bar, SWT.NONE).setText(PackageTexts.ofEditor(canvas.session().locale()).text("editor.levels"));
        combo = new Combo(bar, SWT.READ_ONLY);
        entries.forEach(entry -> combo.add(entry.name()));
        combo.addListener(SWT.Selection, event -> choose(entries.get(combo.getSelectionIndex()).id()));
    }

    /** A level that has just gone is still in the list until the drawing is made. */
    private void choose(String levelId) {
        if (canvas.session().drawing(levelId).isPresent()) {
            canvas.show(levelId);
        }
    }

    /** Shows which level is on the canvas. */
    void show() {
        if (bar != null) {
            combo.select(entries.indexOf(Entry.of(canvas.shownLevel())));
        }
    }
}
