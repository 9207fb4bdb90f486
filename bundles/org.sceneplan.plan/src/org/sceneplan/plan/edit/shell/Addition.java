package org.sceneplan.plan.edit.shell;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.AddElementsEdit;
import org.sceneplan.plan.edit.PlanIds;
import org.sceneplan.plan.edit.Refusal;

/** A new element for a level; it gets its id when it is added. */
final class Addition {

    private final Level level;
    private final Identified draft;

    /** @param draft without id, in no plan */
    Addition(Level level, Identified draft) {
        this.level = level;
        this.draft = draft;
    }

    private AddElementsEdit edit() {
        Identified element = EcoreUtil.copy(draft);
        element.setId(new PlanIds(level).next(level, element.eClass()));
        return new AddElementsEdit(level, element);
    }

    Refusal check() {
        return edit().canApply();
    }

    String label(Locale locale) {
        return edit().label(locale);
    }

    Set<EObject> apply() {
        return new LinkedHashSet<>(edit().apply());
    }
}
