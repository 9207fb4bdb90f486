package org.sceneplan.plan.edit.record;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.internal.PlanWalk;

/**
 * Listens to every object of one plan over the life of its history and records what happens between {@link #begin()}
 * and {@link #end()}. Costs as much as there are changes; EMF's change recorder, which it takes the place of, walks the
 * whole plan for each recording. Objects taken out of the plan are still listened to, since undo may put them back.
 */
public final class PlanRecorder extends AdapterImpl {

    private final StorePlan plan;
    private boolean attached;
    private PlanRecord recording;

    /** A recorder that does not listen yet. */
    public PlanRecorder(StorePlan plan) {
        this.plan = plan;
    }

    /** Starts a recording; the first one walks the plan to listen to it. */
    public void begin() {
        if (!attached) {
            attached = true;
            attach(plan);
        }
        recording = new PlanRecord();
    }

    /** Ends the recording; what was recorded no longer changes. */
    public PlanRecord end() {
        PlanRecord ended = recording;
        recording = null;
        return ended;
    }

    /** What has been recorded since {@link #begin()}; live. */
    public PlanRecord recorded() {
        return recording;
    }

    /** Stops listening to what is in the plan. */
    public void dispose() {
        attached = false;
        plan.eAdapters().remove(this);
        PlanWalk.contents(plan, element -> element.eAdapters().remove(this));
    }

    private void attach(EObject root) {
        listen(root);
        PlanWalk.contents(root, this::listen);
    }

    private void listen(EObject element) {
        List<?> adapters = element.eAdapters();
        if (adapters.isEmpty() || !adapters.contains(this)) {
            element.eAdapters().add(this);
        }
    }

    /** One adapter serves all objects. */
    @Override
    public void setTarget(Notifier newTarget) {
        // keeps no target
    }

    @Override
    public void notifyChanged(Notification notification) {
        boolean changes = switch (notification.getEventType()) {
            case Notification.SET, Notification.UNSET, Notification.ADD, Notification.ADD_MANY, Notification.REMOVE,
                    Notification.REMOVE_MANY, Notification.MOVE -> !notification.isTouch();
            default -> false;
        };
        if (!changes || !(notification.getFeature() instanceof EStructuralFeature feature)) {
            return;
        }
        if (recording != null) {
            recording.add(notification);
        }
        if (feature instanceof EReference reference && reference.isContainment()) {
            attachNew(notification.getNewValue());
        }
    }

    private void attachNew(Object added) {
        if (added instanceof EObject element) {
            attach(element);
        } else if (added instanceof Collection<?> elements) {
            elements.forEach(this::attachNew);
        }
    }
}
