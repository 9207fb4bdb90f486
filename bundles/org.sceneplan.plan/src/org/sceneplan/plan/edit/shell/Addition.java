package org.sceneplan.plan.edit.shell;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.plan.edit.AddElementsEdit;
import org.sceneplan.plan.edit.PlanIds;
import org.sceneplan.plan.edit.Refusal;

/** A new element for a level or a wall; it gets its id when it is added. */
final class Addition {

    private final EObject owner;
    private final Identified draft;

    /**
     * @param owner level or wall of an open plan
     * @param draft without id, in no plan
     */
    Addition(EObject owner, Identified draft) {
        this.owner = owner;
        this.draft = draft;
    }

    private AddElementsEdit edit() {
        Identified element = EcoreUtil.copy(draft);
        element.setId(new PlanIds(owner).next(owner, element.eClass()));
        return new AddElementsEdit(owner, element);
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
