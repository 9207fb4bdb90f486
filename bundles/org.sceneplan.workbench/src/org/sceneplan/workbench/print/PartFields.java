package org.sceneplan.workbench.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sceneplan.editor.PackageTexts;

/** Two lists: which part of a level goes on paper, and with which layers. */
final class PartFields {
    private static final PackageTexts TEXTS = PackageTexts.of(PartFields.class);

    private final PlanPart part;
    private final List<AreaChoice> areas;
    private final List<LayerChoice> layerChoices;
    private final Combo area;
    private final Combo layers;

    /**
     * Two rows of label and list in a grid of two columns.
     *
     * @param changed told after every change by the user
     */
    PartFields(Composite parent, PlanPart part, Runnable changed) {
        this.part = part;
        areas = Arrays.stream(AreaChoice.values()).filter(each -> each.isOffered(part)).toList();
        layerChoices = LayerChoice.of(part.session());
        area = combo(parent, "part.area", areas.stream().map(each -> TEXTS.text("part.area." + each)).toList(),
                changed);
        layers = combo(parent, "part.layers", layerChoices.stream()
                .map(each -> TEXTS.text("part.layers." + each.kind(), each.state())).toList(), changed);
    }

    private static Combo combo(Composite parent, String key, List<String> items, Runnable changed) {
        new Label(parent, SWT.NONE).setText(TEXTS.text(key));
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    /** The standard sheet always shows the whole level. */
    void setWholeOnly(boolean wholeOnly) {
        area.setEnabled(!wholeOnly);
    }

    /**
     * Chooses; what the plan does not have gives way to all of it with the layers on screen.
     *
     * @return what it does not have, in sentences
     */
    List<String> show(AreaChoice newArea, LayerChoice newLayers) {
        List<String> gone = new ArrayList<>();
        if (!areas.contains(newArea)) {
            gone.add(TEXTS.text("part.area.gone", TEXTS.text("part.area." + newArea)));
        }
        if (!layerChoices.contains(newLayers)) {
            gone.add(TEXTS.text("part.layers.gone", newLayers.state()));
        }
        area.select(Math.max(0, areas.indexOf(newArea)));
        layers.select(Math.max(0, layerChoices.indexOf(newLayers)));
        return gone;
    }

    /** The plan with what is chosen. */
    PlanPart part() {
        return part.with(area(), layers());
    }

    AreaChoice area() {
        return area.isEnabled() ? areas.get(area.getSelectionIndex()) : AreaChoice.WHOLE;
    }

    LayerChoice layers() {
        return layerChoices.get(layers.getSelectionIndex());
    }
}
