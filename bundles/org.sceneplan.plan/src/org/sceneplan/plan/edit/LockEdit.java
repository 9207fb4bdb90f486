package org.sceneplan.plan.edit;

import java.util.Collection;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Lockable;

/** Locks or unlocks elements; unlocking is always allowed. Refused for elements that cannot be locked one by one. */
public final class LockEdit extends ValuesEdit {

    private final boolean locked;

    /** @param elements elements of an open plan; groups stand for their members */
    public LockEdit(Collection<? extends EObject> elements, boolean locked) {
        super(GroupTree.leaves(elements));
        this.locked = locked;
    }

    @Override
    Refusal collect(Settings settings) {
        for (EObject each : elements()) {
            if (!(each instanceof Lockable)) {
                return EditRules.refusal(each, "lock.impossible");
            }
            settings.add(each, "locked", locked);
        }
        return Refusal.NONE;
    }

    @Override
    public String label(Locale locale) {
        return label(locale, locked ? "elements.lock" : "elements.unlock");
    }
}
