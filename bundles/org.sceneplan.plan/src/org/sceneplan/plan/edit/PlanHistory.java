package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.sceneplan.model.plan.StorePlan;

/** The one undo and redo history of an open plan. Not thread-safe: one thread at a time. */
public final class PlanHistory {

    private final StorePlan plan;

    /** Starts an empty history; the plan counts as saved. */
    public PlanHistory(StorePlan plan) {
        this.plan = requireNonNull(plan, "plan");
    }

    /** The plan the edits change. */
    public StorePlan plan() {
        return plan;
    }

    /**
     * Applies an edit and remembers how to undo it; edits that were undone before can no longer be redone. An edit that
     * throws leaves the plan as it was.
     *
     * @return {@link Refusal#NONE}, or the refusal of the edit; then nothing has changed
     * @throws IllegalStateException if called by a listener or an edit
     */
    public Refusal execute(PlanEdit edit) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * Takes back the last edit.
     *
     * @throws IllegalStateException if there is none
     */
    public void undo() {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * Applies the edit undone last once more.
     *
     * @throws IllegalStateException if there is none
     */
    public void redo() {
        throw new UnsupportedOperationException("not yet");
    }

    /** Whether there is an edit to undo. */
    public boolean canUndo() {
        return undoEdit().isPresent();
    }

    /** Whether there is an edit to redo. */
    public boolean canRedo() {
        return redoEdit().isPresent();
    }

    /** The edit {@link #undo()} would take back. */
    public Optional<PlanEdit> undoEdit() {
        return Optional.empty();
    }

    /** The edit {@link #redo()} would apply. */
    public Optional<PlanEdit> redoEdit() {
        return Optional.empty();
    }

    /** The executed edits that are in force, oldest first. */
    public List<PlanEdit> edits() {
        return List.of();
    }

    /** Marks the present state as saved. */
    public void markSaved() {
    }

    /** Whether the plan differs from the state saved last. */
    public boolean isDirty() {
        return false;
    }

    /** Adds a listener, told after each execute, undo and redo in the calling thread. */
    public void addListener(Consumer<PlanChange> listener) {
    }

    /** Removes a listener; unknown ones are ignored. */
    public void removeListener(Consumer<PlanChange> listener) {
    }

    /** Forgets all edits and stops observing the plan. */
    public void dispose() {
    }
}
