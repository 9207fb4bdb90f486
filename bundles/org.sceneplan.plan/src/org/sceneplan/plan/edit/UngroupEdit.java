package org.sceneplan.plan.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.model.plan.Group;
import org.sceneplan.plan.internal.ElementName;

/** Dissolves groups; their members, also groups, stay as they are, in the group around if there is one. */
public final class UngroupEdit implements PlanEdit {

    private final List<Group> groups;

    /** @param groups groups of an open plan, at least one */
    public UngroupEdit(Collection<Group> groups) {
        this.groups = List.copyOf(new LinkedHashSet<>(groups));
    }

    @Override
    public String label(Locale locale) {
        return EditRules.text("group.dissolve", ElementName.of(groups)).in(locale);
    }

    @Override
    public Refusal canApply() {
        for (Group each : groups) {
            if (each.eContainer() == null) {
                return EditRules.refusal(each, "remove.impossible");
            }
        }
        return groups.isEmpty() ? EditRules.nothing() : Refusal.NONE;
    }

    @Override
    public Set<EObject> apply() {
        Set<EObject> affected = new LinkedHashSet<>(groups);
        Settings.addContainers(affected);
        groups.forEach(EcoreUtil::remove);
        return affected;
    }
}
