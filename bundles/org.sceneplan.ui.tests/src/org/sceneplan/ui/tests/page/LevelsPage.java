package org.sceneplan.ui.tests.page;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The chooser of levels above a plan; a plan of one level has none. */
public final class LevelsPage {
    private final List<Combo> choosers;

    LevelsPage(Composite editorArea) {
        choosers = ViewWidgets.all(editorArea, Combo.class);
    }

    /** Names in the chooser, empty when there is none. */
    public List<String> names() {
        return choosers.isEmpty() ? List.of() : List.of(choosers.getFirst().getItems());
    }

    /** Chooses a level by its place in the list. */
    public void choose(int index) {
        choosers.getFirst().select(index);
        choosers.getFirst().notifyListeners(SWT.Selection, new Event());
    }

    /** Name of the level that shows. */
    public String chosen() {
        return choosers.getFirst().getText();
    }
}
