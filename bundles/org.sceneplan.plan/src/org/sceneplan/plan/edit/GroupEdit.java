package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.plan.internal.ElementName;

/**
 * Makes elements of one level a group. They leave the groups they were in, and a group of fewer than two members is
 * dissolved. Locks do not matter: nothing changes on the floor.
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
     * @param members two or more elements of the level; groups stand for their members
     */
    public GroupEdit(Level level, String name, Collection<? extends EObject> members) {
        this.level = requireNonNull(level, "level");
        this.name = requireNonNull(name, "name");
        this.members = new LinkedHashSet<>(ValuesEdit.ungrouped(members));
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
        return members.size() < SMALLEST_GROUP ? EditRules.refusal(level, "group.small")
                : EditRules.value(group, (EAttribute) group.eClass().getEStructuralFeature("name"),
                        name);
    }

    @Override
    public Set<EObject> apply() {
        Set<EObject> affected = new LinkedHashSet<>();
        for (Group each : List.copyOf(level.getGroups())) {
            if (each.getMembers().removeAll(members)) {
                affected.add(each);
            }
            if (each.getMembers().size() < SMALLEST_GROUP) {
                level.getGroups().remove(each);
            }
        }
        group.setId(new PlanIds(level).next(level, group.eClass()));
        group.setName(name.isEmpty() ? null : name);
        group.getMembers().clear();
        members.forEach(each -> group.getMembers().add((Identified) each));
        level.getGroups().add(group);
        affected.add(group);
        affected.add(level);
        return affected;
    }
}
