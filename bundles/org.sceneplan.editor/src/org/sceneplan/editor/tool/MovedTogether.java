package org.sceneplan.editor.tool;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Zone;

/** What moves when something is moved: a zone takes along what stands in it. */
final class MovedTogether {

    private MovedTogether() {
    }

    /** The elements with the fixtures of the zones among them, each once. */
    static List<EObject> of(Collection<? extends EObject> elements) {
        Set<EObject> all = new LinkedHashSet<>(elements);
        for (EObject element : elements) {
            if (element instanceof Zone zone && zone.eContainer() instanceof Level level) {
                level.getFixtures().stream().filter(fixture -> fixture.getZone() == zone).forEach(all::add);
            }
        }
        return List.copyOf(all);
    }
}
