package org.sceneplan.plan.io;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.internal.ElementName;
import org.sceneplan.plan.internal.ElementRules;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.PlanClass;
import org.sceneplan.plan.internal.PlanClass.Slot;

/** Holds a plan to the rules of the format before it is written, so that what is written can be read. */
final class PlanCheck {

    private final Path file;
    private final ElementIndex index = new ElementIndex();

    PlanCheck(Path file) {
        this.file = file;
    }

    void check(StorePlan plan) throws PlanWriteException {
        element(plan);
        for (Iterator<EObject> contents = plan.eAllContents(); contents.hasNext();) {
            element(contents.next());
        }
        references(plan);
        for (Iterator<EObject> contents = plan.eAllContents(); contents.hasNext();) {
            references(contents.next());
        }
    }

    /**
     * Holds what changed to the same rules, in a plan that was held to them before and has the same elements since.
     *
     * @param changed elements of the plan whose values may have changed, but not their ids
     */
    void check(StorePlan plan, Iterable<EObject> changed) throws PlanWriteException {
        for (EObject element : changed) {
            try {
                ElementRules.checkAttributes(element);
                ElementRules.checkChildren(element);
            } catch (FaultException fault) {
                throw refused(element, fault);
            }
            references(element, target -> EcoreUtil.getRootContainer(target) == plan);
        }
    }

    private void element(EObject element) throws PlanWriteException {
        try {
            ElementRules.checkAttributes(element);
            ElementRules.checkChildren(element);
            index.add(element);
        } catch (FaultException fault) {
            throw refused(element, fault);
        }
    }

    private void references(EObject element) throws PlanWriteException {
        references(element, index::holds);
    }

    private void references(EObject element, Predicate<Identified> isInPlan) throws PlanWriteException {
        for (Slot reference : PlanClass.of(element.eClass()).references()) {
            Object value = element.eGet(reference.feature(), false);
            if (value instanceof List<?> targets) {
                for (Object target : targets) {
                    target(element, reference, target, isInPlan);
                }
            } else {
                target(element, reference, value, isInPlan);
            }
        }
    }

    private void target(EObject element, Slot reference, Object value, Predicate<Identified> isInPlan)
            throws PlanWriteException {
        if (value instanceof Identified target && !isInPlan.test(target)) {
            throw refused(element, PlanFaults.fault("reference.dangling", reference.name(),
                    target.getId() == null ? "" : target.getId()));
        }
    }

    private PlanWriteException refused(EObject element, FaultException fault) {
        return new PlanWriteException(new PlanProblem(file, 0, 0, ElementName.id(element), fault.reasonKey(),
                PlanFaults.text("fault", ElementName.of(element), fault.text()),
                PlanFaults.text(PlanFaults.ADVICE_CHANGE_PLAN)), fault);
    }
}
