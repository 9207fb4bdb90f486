package org.sceneplan.plan.edit.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sceneplan.plan.internal.PlanWalk;

/** Everything that happened to a plan in one edit, in the order it happened; taken back in the reverse order. */
public final class PlanRecord {

    private final List<RecordedStep> steps = new ArrayList<>();

    void add(Notification notification) {
        steps.add(RecordedStep.of(notification));
    }

    /** Whether nothing happened. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Takes all back, the last first. */
    public void undo() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            steps.get(i).undo();
        }
    }

    /** Does all again. */
    public void redo() {
        steps.forEach(RecordedStep::redo);
    }

    /** Adds what happened after it. */
    public void append(PlanRecord later) {
        steps.addAll(later.steps);
    }

    /** The steps in the order they were recorded; live. */
    public List<RecordedStep> steps() {
        return steps;
    }

    /**
     * Every object one of whose features changed, and every object that came into a list or left it, with its contents:
     * what came in may have the id of what left and differ from it inside.
     */
    public Set<EObject> touched() {
        Set<EObject> touched = new LinkedHashSet<>();
        Set<EObject> moved = new LinkedHashSet<>();
        for (RecordedStep step : steps) {
            touched.add(step.element());
            if (step.feature() instanceof EReference reference && reference.isContainment()) {
                addElements(moved, step.before());
                addElements(moved, step.after());
            }
        }
        touched.addAll(moved);
        moved.forEach(each -> PlanWalk.contents(each, touched::add));
        return touched;
    }

    /** Whatever left its place at some time, whether or not it came back. */
    public Set<EObject> removed() {
        Set<EObject> removed = new LinkedHashSet<>();
        for (RecordedStep step : steps) {
            if (step.feature() instanceof EReference reference && reference.isContainment()) {
                addElements(removed, step.before());
            }
        }
        return removed;
    }

    private static void addElements(Set<EObject> elements, Object value) {
        if (value instanceof EObject element) {
            elements.add(element);
        } else if (value instanceof Collection<?> many) {
            many.forEach(each -> addElements(elements, each));
        }
    }
}
