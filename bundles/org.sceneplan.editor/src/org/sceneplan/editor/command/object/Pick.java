package org.sceneplan.editor.command.object;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.PlanLayers;

/** Finds what to select; ids in the order of the plan. */
public final class Pick {
    private final Situation at;

    /** Picks in a situation. */
    public Pick(Situation at) {
        this.at = at;
    }

    /** Those of the ids shown that are not locked, neither themselves nor by their layer. */
    public Set<String> unlocked(Collection<String> shownIds) {
        Situation shown = Situation.of(at.session(), at.level().getId(), List.copyOf(shownIds));
        Set<String> ids = new LinkedHashSet<>();
        shown.selected().stream().filter(each -> !PlanLayers.lock(each).isRefused())
                .forEach(each -> ids.add(((Identified) each).getId()));
        return ids;
    }

    /** Everything on the level shown that is of the same kind and type as something selected. */
    public Set<String> similar() {
        Set<List<Object>> wanted = new LinkedHashSet<>();
        at.selected().forEach(each -> wanted.add(type(each)));
        Set<String> ids = new LinkedHashSet<>();
        at.level().eAllContents().forEachRemaining(each -> {
            if (each instanceof Identified element && wanted.contains(type(each))) {
                ids.add(element.getId());
            }
        });
        return ids;
    }

    /** All members of the groups that are selected or that something selected belongs to. */
    public Set<String> groupMembers() {
        return GroupMembers.memberIds(at.level(), at.selected());
    }

    private static List<Object> type(EObject element) {
        Object type = switch (element) {
            case Fixture fixture -> fixture.getTypeCode();
            case DisplayPosition position -> position.getProductTypeCode();
            case Zone zone -> zone.getCode();
            case Aisle aisle -> aisle.getKind();
            case Opening opening -> opening.getKind();
            case WallOpening opening -> opening.getSwing();
            case Obstacle obstacle -> obstacle.getKind();
            case ServicePoint service -> service.getKind();
            case Wall wall -> wall.isStructural();
            default -> "";
        };
        return List.of(element.eClass(), Objects.requireNonNullElse(type, ""));
    }
}
