package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.plan.internal.ElementName;

/**
 * Makes elements of one level a group. Groups that are taken whole become members as groups. Elements that are members
 * of one group become a group within it; others leave the groups they were in, and what is left of a group of fewer than
 * two members goes to the group around it. Locks do not matter: nothing changes on the floor.
 */
public final class GroupEdit implements PlanEdit {

    private static final int SMALLEST_GROUP = 2;

    private final Level level;
    private final String name;
    private final Set<EObject> members;
    private final Group group = PlanFactory.INSTANCE.createGroup();

    /**
     * @param level level of an open plan
     * @param name name of the group, may be empty
     * @param elements two or more elements of the level, groups too; all that makes up a group stands for the group
     */
    public GroupEdit(Level level, String name, Collection<? extends EObject> elements) {
        this.level = requireNonNull(level, "level");
        this.name = requireNonNull(name, "name");
        this.members = GroupTree.outermost(level, elements);
    }

    /** The new group, in the plan while the edit is in force. */
    public Group group() {
        return group;
    }

    @Override
    public String label(Locale locale) {
        return EditRules.text("group.make", ElementName.of(members)).in(locale);
    }

    @Override
    public Refusal canApply() {
        for (EObject each : members) {
            if (each.eContainer() != level || !(each instanceof Identified)) {
                return EditRules.refusal(each, "group.elsewhere", level.getId());
            }
        }
        if (members.size() < SMALLEST_GROUP) {
            Optional<Group> same = members.stream().filter(Group.class::isInstance).map(Group.class::cast).findFirst();
            return same.isPresent() ? EditRules.refusal(same.get(), "group.same")
                    : EditRules.refusal(level, "group.small");
        }
        return EditRules.value(group, (EAttribute) group.eClass().getEStructuralFeature("name"), name);
    }

    @Override
    public Set<EObject> apply() {
        Set<EObject> affected = new LinkedHashSet<>();
        Optional<Group> outer = commonParent();
        int index = outer.map(each -> members.stream().mapToInt(each.getMembers()::indexOf).min().orElseThrow())
                .orElse(0);
        level.getGroups().stream().filter(each -> each.getMembers().removeAll(members)).forEach(affected::add);
        group.setId(new PlanIds(level).next(level, group.eClass()));
        group.setName(name.isEmpty() ? null : name);
        group.getMembers().clear();
        members.forEach(each -> group.getMembers().add((Identified) each));
        outer.ifPresent(each -> each.getMembers().add(index, group));
        GroupTree.tidy(level);
        level.getGroups().add(group);
        affected.add(group);
        affected.add(level);
        return affected;
    }

    /** The group all of them are members of; it has more members than these. */
    private Optional<Group> commonParent() {
        Set<Optional<Group>> parents = new LinkedHashSet<>();
        members.forEach(each -> parents.add(GroupTree.parent(each)));
        return parents.size() == 1 ? parents.iterator().next() : Optional.empty();
    }
}
