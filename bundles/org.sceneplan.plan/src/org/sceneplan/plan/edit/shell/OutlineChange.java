package org.sceneplan.plan.edit.shell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.internal.EditTexts;
import org.sceneplan.plan.edit.zone.OutlineShift;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.RingCheck;
import org.sceneplan.plan.snapshot.LayerKind;

/** A change of the outline of a level with everything that follows it. */
final class OutlineChange {

    /** Computes the new floor; nothing when there is none. */
    interface Shift {
        Optional<OutlineShift> of(Level level, Ring before) throws FaultException;
    }

    private final Level level;
    private final Shift shift;

    OutlineChange(Level level, Shift shift) {
        this.level = level;
        this.shift = shift;
    }

    /** Refuses an index the outline has no edge or corner for. */
    static Refusal index(Level level, int index) {
        try {
            int size = RingCheck.parse(level.getOutline()).size();
            return index >= 0 && index < size ? Refusal.NONE
                    : ShellTexts.TEXTS.refusal(level, "outline.noIndex", index, size - 1);
        } catch (FaultException broken) {
            return EditTexts.fault(level, broken);
        }
    }

    OutlinePreview preview() {
        Refusal lock = PlanLayers.lock(level, LayerKind.SHELL);
        try {
            Ring before = RingCheck.parse(level.getOutline());
            Optional<OutlineShift> found = shift.of(level, before);
            if (found.isEmpty()) {
                return new OutlinePreview(List.of(), List.of(),
                        lock.isRefused() ? lock : ShellTexts.TEXTS.refusal(level, "outline.folds"));
            }
            OutlineShift result = found.get();
            return new OutlinePreview(List.of(result.outline()), result.areas(),
                    lock.isRefused() ? lock : judge(before, result));
        } catch (FaultException broken) {
            return new OutlinePreview(List.of(), List.of(), EditTexts.fault(level, broken));
        }
    }

    private Refusal judge(Ring before, OutlineShift result) {
        Refusal refusal = EditTexts.value(level, "outline", result.outline().format());
        refusal = refusal.isRefused() ? refusal : result.refusal();
        return refusal.isRefused() ? refusal
                : new OutlineFollowers(level, before, result.outline(), result.edgeByOldEdge()).check();
    }

    Set<EObject> apply() {
        try {
            Ring before = RingCheck.parse(level.getOutline());
            OutlineShift result = shift.of(level, before).orElseThrow();
            Set<EObject> affected = new LinkedHashSet<>();
            affected.add(level);
            affected.addAll(new OutlineFollowers(level, before, result.outline(), result.edgeByOldEdge()).apply());
            affected.addAll(result.writeAreas(level));
            level.setOutline(result.outline().format());
            return affected;
        } catch (FaultException broken) {
            throw new IllegalStateException("the outline of level " + level.getId() + " is broken", broken);
        }
    }
}
