package org.sceneplan.plan.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;

/**
 * Groups, which may be members of groups. A file that makes a group a member of itself does no harm: each group counts
 * once.
 */
public final class GroupTree {

    private static final int SMALLEST_GROUP = 2;

    private GroupTree() {
    }

    /** The elements, with every group replaced by what lies in it at last; each once, in the order given. */
    public static Set<EObject> leaves(Collection<? extends EObject> elements) {
        Set<EObject> leaves = contents(elements);
        leaves.removeIf(Group.class::isInstance);
        return leaves;
    }

    /** The elements with all that lies in the groups among them: groups too, each before its members. */
    public static Set<EObject> contents(Collection<? extends EObject> elements) {
        Set<EObject> all = new LinkedHashSet<>();
        elements.forEach(each -> collect(each, all));
        return all;
    }

    private static void collect(EObject element, Set<EObject> all) {
        if (all.add(element) && element instanceof Group group) {
            group.getMembers().forEach(member -> collect(member, all));
        }
    }

    /** The group an element or a group is a member of. */
    public static Optional<Group> parent(EObject element) {
        return element.eContainer() instanceof Level level
                ? level.getGroups().stream().filter(group -> group.getMembers().contains(element)).findFirst()
                : Optional.empty();
    }

    /** The groups around an element or a group, innermost first. */
    public static List<Group> around(EObject element) {
        Set<Group> groups = new LinkedHashSet<>();
        Optional<Group> next = parent(element);
        while (next.isPresent() && groups.add(next.get())) {
            next = parent(next.get());
        }
        return List.copyOf(groups);
    }

    /** The groups of a level of which everything is among the elements, in the order of the level. */
    public static List<Group> whole(Level level, Collection<? extends EObject> elements) {
        Set<EObject> leaves = leaves(elements);
        return level.getGroups().stream().filter(group -> leaves.containsAll(leaves(List.of(group)))
                && !leaves(List.of(group)).isEmpty()).toList();
    }

    /** The elements with what makes up whole groups replaced by the outermost of these groups. */
    public static Set<EObject> outermost(Level level, Collection<? extends EObject> elements) {
        List<Group> whole = whole(level, elements);
        Set<EObject> outermost = new LinkedHashSet<>();
        for (EObject leaf : leaves(elements)) {
            List<Group> around = new ArrayList<>(around(leaf));
            around.retainAll(whole);
            outermost.add(around.isEmpty() ? leaf : around.getLast());
        }
        return outermost;
    }

    /**
     * Puts members of a group in its place in the group around it.
     *
     * @param stays which of the members
     */
    public static void replace(Group inner, Group outer, Predicate<Identified> stays) {
        EList<Identified> members = outer.getMembers();
        int index = members.indexOf(inner);
        members.remove(index);
        for (Identified member : inner.getMembers()) {
            if (stays.test(member) && !members.contains(member)) {
                members.add(index++, member);
            }
        }
    }

    /** Dissolves the groups of a level that have fewer than two members; a member left over goes to the group around. */
    public static void tidy(Level level) {
        Optional<Group> small = small(level);
        while (small.isPresent()) {
            Group group = small.get();
            parent(group).ifPresent(outer -> replace(group, outer, member -> true));
            level.getGroups().remove(group);
            small = small(level);
        }
    }

    private static Optional<Group> small(Level level) {
        return level.getGroups().stream().filter(group -> group.getMembers().size() < SMALLEST_GROUP).findFirst();
    }
}
