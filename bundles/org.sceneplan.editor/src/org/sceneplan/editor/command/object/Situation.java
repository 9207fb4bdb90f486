package org.sceneplan.editor.command.object;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Guide;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.GroupTree;
import org.sceneplan.plan.edit.arrange.PlacedThing;

/**
 * What a command can act on: the open plan, the level shown and what is selected in it.
 *
 * @param session the open plan
 * @param level the live level that is shown
 * @param selected the live elements selected, first selected first
 */
public record Situation(PlanSession session, Level level, List<EObject> selected) {

    public Situation {
        requireNonNull(session, "session");
        requireNonNull(level, "level");
        selected = List.copyOf(selected);
    }

    /** The situation for ids that are selected; ids of nothing are left out. Linear in the plan. */
    public static Situation of(PlanSession session, String levelId, List<String> ids) {
        Set<String> wanted = new LinkedHashSet<>(ids);
        wanted.add(levelId);
        Map<String, EObject> found = new HashMap<>();
        for (Iterator<EObject> all = session.model().eAllContents(); all.hasNext() && found.size() < wanted.size();) {
            if (all.next() instanceof Identified element && wanted.contains(element.getId())) {
                found.put(element.getId(), element);
            }
        }
        return new Situation(session, (Level) found.get(levelId),
                ids.stream().map(found::get).filter(Objects::nonNull).toList());
    }

    /** The open plan. */
    public StorePlan plan() {
        return session.model();
    }

    /** All that is selected when all of it is of a kind; else nothing. */
    public <T> List<T> all(Class<T> kind) {
        return selected.stream().allMatch(kind::isInstance) ? some(kind) : List.of();
    }

    /** What of the selection is of a kind. */
    public <T> List<T> some(Class<T> kind) {
        return selected.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The one element selected when it is of a kind. */
    public <T> Optional<T> only(Class<T> kind) {
        return selected.size() == 1 ? all(kind).stream().findFirst() : Optional.empty();
    }

    /** What is selected, groups replaced by what is in them. */
    public List<EObject> ungrouped() {
        return List.copyOf(GroupTree.leaves(selected));
    }

    /** What is selected, with the groups all of whose members are: a copy of them is then a group too. */
    public List<EObject> withWholeGroups() {
        Set<EObject> all = new LinkedHashSet<>(selected);
        all.addAll(GroupTree.whole(level, selected));
        return List.copyOf(all);
    }

    /** Fixtures selected, also as members of groups; nothing when something else is selected too. */
    public List<Fixture> fixtures() {
        List<EObject> all = ungrouped();
        return all.stream().allMatch(Fixture.class::isInstance) ? all.stream().map(Fixture.class::cast).toList()
                : List.of();
    }

    /** Whether something is selected and all of it has a place of its own on the floor. */
    public boolean isPlaced() {
        List<EObject> all = ungrouped();
        return !all.isEmpty() && all.stream().allMatch(each -> each.eContainer() instanceof Level)
                && all.stream().noneMatch(each -> each instanceof Guide || each instanceof Underlay);
    }

    /** Rectangle around what is selected; empty when nothing of it has an outline. */
    public Optional<Box> box() {
        List<Point> points = new ArrayList<>();
        ungrouped().forEach(each -> points.addAll(corners(each)));
        return points.isEmpty() ? Optional.empty() : Optional.of(Box.of(points));
    }

    /** Corners of an element on the floor, plan mm; empty when it has none of its own. */
    public static List<Point> corners(EObject element) {
        return switch (element) {
            case Zone zone -> Ring.parse(zone.getOutline()).points();
            case Aisle aisle -> Ring.parse(aisle.getOutline()).points();
            case Wall wall -> List.of(new Point(wall.getFromXMm(), wall.getFromYMm()),
                    new Point(wall.getToXMm(), wall.getToYMm()));
            default -> PlacedThing.of(element).map(PlacedThing::corners).orElse(List.of());
        };
    }
}
