package org.sceneplan.editor.command.object;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.GroupTree;

/** Finds the groups elements belong to; groups may be in groups. */
final class GroupMembers {

    private GroupMembers() {
    }

    /** Whether something of it is a group or in one. */
    static boolean isGrouped(List<EObject> elements) {
        return elements.stream().anyMatch(each -> each instanceof Group || GroupTree.parent(each).isPresent());
    }

    /**
     * The groups to dissolve: the outermost that are selected whole, with all that is in them; of an element that is
     * selected without its group the innermost around it.
     */
    static Set<Group> groups(Level level, List<EObject> elements) {
        Set<Group> groups = new LinkedHashSet<>();
        elements.stream().filter(Group.class::isInstance).forEach(each -> groups.add((Group) each));
        List<EObject> others = elements.stream().filter(each -> !(each instanceof Group)).toList();
        for (EObject each : GroupTree.outermost(level, others)) {
            (each instanceof Group group ? Optional.of(group) : GroupTree.parent(each)).ifPresent(groups::add);
        }
        return groups;
    }

    /** Ids of all that is in the groups of the elements: the smallest around each that is not selected whole yet. */
    static Set<String> memberIds(Level level, List<EObject> elements) {
        List<Group> whole = GroupTree.whole(level, elements);
        Set<String> ids = new LinkedHashSet<>();
        for (EObject each : GroupTree.leaves(elements)) {
            List<Group> around = GroupTree.around(each);
            List<Group> wider = new ArrayList<>(around);
            wider.removeAll(whole);
            List<Group> found = wider.isEmpty() ? around : wider.subList(0, 1);
            GroupTree.leaves(found).forEach(member -> ids.add(((Identified) member).getId()));
        }
        return ids;
    }
}
