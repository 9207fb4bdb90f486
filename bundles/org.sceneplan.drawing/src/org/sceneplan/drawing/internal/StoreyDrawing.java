package org.sceneplan.drawing.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.internal.annotation.PlanLabels;
import org.sceneplan.drawing.internal.floor.AreaDrawing;
import org.sceneplan.drawing.internal.floor.FixtureDrawing;
import org.sceneplan.drawing.internal.floor.FreeStrips;
import org.sceneplan.drawing.internal.floor.ServiceDrawing;
import org.sceneplan.drawing.internal.shell.OpeningDrawing;
import org.sceneplan.drawing.internal.shell.ShellDrawing;

/** Everything a floor plan shows of a storey. */
public final class StoreyDrawing {

    private StoreyDrawing() {
    }

    /**
     * Draws a storey at the scale of a scene.
     *
     * @param strips those of its storey; kept by who draws it at several scales
     * @return elements in painting order: by layer, inside a layer in the order of the plan
     */
    public static List<DrawnElement> of(PlanScene scene, FreeStrips strips) {
        ShellDrawing shell = new ShellDrawing(scene);
        FixtureDrawing fixtures = new FixtureDrawing(scene);
        ServiceDrawing services = new ServiceDrawing(scene);
        PlanLabels labels = new PlanLabels(scene, shell.poche(), fixtures, services);
        List<DrawnElement> elements = new ArrayList<>(new AreaDrawing(scene, strips).elements());
        elements.addAll(fixtures.elements());
        elements.addAll(services.elements());
        elements.addAll(shell.elements());
        scene.level().openings().forEach(opening -> elements.add(OpeningDrawing.element(opening, scene.texts())));
        elements.addAll(labels.elements(fixtures.groups(), services));
        elements.sort(Comparator.comparing(DrawnElement::layer));
        return List.copyOf(elements);
    }
}
