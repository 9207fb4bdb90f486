package org.sceneplan.plan.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.plan.internal.ElementName;

/** An edit that gives new values to features of elements and changes no list. */
abstract class ValuesEdit implements PlanEdit {

    private final List<EObject> elements;

    /** @param elements what to change; repeated ones count once */
    ValuesEdit(Collection<? extends EObject> elements) {
        this.elements = List.copyOf(new LinkedHashSet<>(elements));
    }

    /** What to change, in the order given. */
    final List<EObject> elements() {
        return elements;
    }

    /** Adds the new values; returns why that cannot be. Must not change the plan. */
    abstract Refusal collect(Settings settings);

    /** The label, of which the elements are the first argument. */
    final String label(Locale locale, String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[0] = ElementName.of(elements);
        return EditRules.text(key, all).in(locale);
    }

    @Override
    public final Refusal canApply() {
        if (elements.isEmpty()) {
            return EditRules.nothing();
        }
        Settings settings = new Settings();
        Refusal refusal = collect(settings);
        return refusal.isRefused() ? refusal : settings.checkValues();
    }

    @Override
    public final Set<EObject> apply() {
        Settings settings = new Settings();
        collect(settings);
        return settings.apply();
    }
}
