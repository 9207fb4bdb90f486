package org.sceneplan.editor.command.object;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;

/** Finds the groups elements belong to. */
final class GroupMembers {

    private GroupMembers() {
    }

    /** The group itself, or the groups an element of a level is a member of. */
    static List<Group> groups(EObject element) {
        if (element instanceof Group group) {
            return List.of(group);
        }
        return element.eContainer() instanceof Level level
                ? level.getGroups().stream().filter(group -> group.getMembers().contains(element)).toList() : List.of();
    }

    /** The groups of several elements, each once. */
    static Set<Group> groups(List<EObject> elements) {
        Set<Group> groups = new LinkedHashSet<>();
        elements.forEach(each -> groups.addAll(groups(each)));
        return groups;
    }

    /** Ids of all members of the groups of the elements. */
    static Set<String> memberIds(List<EObject> elements) {
        Set<String> ids = new LinkedHashSet<>();
        groups(elements).forEach(group -> group.getMembers().forEach(member -> ids.add(((Identified) member).getId())));
        return ids;
    }
}
