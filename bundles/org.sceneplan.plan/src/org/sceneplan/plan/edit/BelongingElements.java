package org.sceneplan.plan.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;

/**
 * What belongs to turned or mirrored elements without being selected: chains of dimensions that hang on them with every
 * end, and service points planned for them.
 */
final class BelongingElements {

    private final ElementMotion motion;
    private final Set<EObject> moved;

    BelongingElements(ElementMotion motion, Set<EObject> moved) {
        this.motion = motion;
        this.moved = moved;
    }

    void collect() {
        Set<Level> levels = new LinkedHashSet<>();
        moved.stream().map(EObject::eContainer).filter(Level.class::isInstance).forEach(each -> levels.add((Level) each));
        for (Level level : levels) {
            level.getDimensions().stream().filter(each -> goes(each) && !moved.contains(each))
                    .filter(each -> chain(level, each).stream().allMatch(this::goes)).forEach(motion::whole);
            level.getServices().stream().filter(this::goes).forEach(motion::move);
        }
    }

    private static List<Dimension> chain(Level level, Dimension link) {
        return link.getChain() == null || link.getChain().isEmpty() ? List.of(link)
                : level.getDimensions().stream().filter(each -> link.getChain().equals(each.getChain())).toList();
    }

    private boolean goes(Dimension dimension) {
        return moved.contains(dimension.getFromElement()) && moved.contains(dimension.getToElement());
    }

    private boolean goes(ServicePoint service) {
        Fixture served = service.getServes();
        return served != null && moved.contains(served) && !moved.contains(service)
                && service.getStatus() == ServiceStatus.PLANNED && !EditRules.lock(service).isRefused();
    }
}
