package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.PlanChange.Kind;
import org.sceneplan.plan.edit.follow.Followers;
import org.sceneplan.plan.edit.internal.RefusedEditException;
import org.sceneplan.plan.edit.record.PlanRecord;
import org.sceneplan.plan.edit.record.PlanRecorder;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

/**
 * The one undo and redo history of an open plan. It listens to the plan and records what an edit changes; what hangs on
 * the changed elements follows inside the same step: docked fixtures go with their walls, ends of dimensions with what
 * they measure, references to what is gone are cleared. All changes of the plan go through it; a change made past it
 * makes undo unreliable. Not thread-safe: one thread at a time.
 */
public final class PlanHistory {

    private static final int SAVED_STATE_LOST = -1;

    private record Done(PlanEdit edit, Set<EObject> affected, PlanRecord record, EditGesture gesture) {

        /** This step with one that goes on with it. */
        Done with(Done next, PlanEdit both) {
            Set<EObject> all = new LinkedHashSet<>(affected);
            all.addAll(next.affected);
            PlanRecord whole = new PlanRecord();
            whole.append(record);
            whole.append(next.record);
            return new Done(both, Collections.unmodifiableSet(all), whole, gesture);
        }
    }

    private final StorePlan plan;
    private final PlanRecorder recorder;
    private final Deque<Done> undoable = new ArrayDeque<>();
    private final Deque<Done> redoable = new ArrayDeque<>();
    private final List<Consumer<PlanChange>> listeners = new ArrayList<>();
    private PlanSnapshot snapshot;
    private int savedDepth;
    private boolean busy;

    /** Starts an empty history; the plan counts as saved. */
    public PlanHistory(StorePlan plan) {
        this.plan = requireNonNull(plan, "plan");
        this.recorder = new PlanRecorder(plan);
    }

    /**
     * Starts an empty history that keeps a snapshot of the present state and refuses every edit after which none could
     * be taken: a door off its edge, a wall without length. The plan counts as saved.
     *
     * @param plan the plan
     * @param present snapshot of the plan as it is now
     */
    public PlanHistory(StorePlan plan, PlanSnapshot present) {
        this(plan);
        this.snapshot = requireNonNull(present, "present");
    }

    /** The plan at present; empty for a history that was started without a snapshot. */
    public Optional<PlanSnapshot> snapshot() {
        return Optional.ofNullable(snapshot);
    }

    /** The plan the edits change. */
    public StorePlan plan() {
        return plan;
    }

    /**
     * Applies an edit and remembers how to undo it; edits that were undone before can no longer be redone. An edit that
     * throws leaves the plan as it was. An edit that changes nothing leaves the history as it was and tells no
     * listener. The first edit walks the plan; the others cost what they change.
     *
     * @return {@link Refusal#NONE}, or the refusal of the edit, or why a file could not hold what it would lead to;
     *         then nothing has changed
     * @throws IllegalStateException if called by a listener or an edit
     */
    public Refusal execute(PlanEdit edit) {
        return execute(edit, new EditGesture());
    }

    /**
     * Applies an edit as part of a gesture. When the last step is of the same gesture, nothing was saved or undone since
     * and the edit goes on with it, both are one step; else as {@link #execute(PlanEdit)}.
     */
    public Refusal execute(PlanEdit edit, EditGesture gesture) {
        requireNonNull(edit, "edit");
        requireNonNull(gesture, "gesture");
        return exclusively(() -> {
            Refusal refusal = edit.canApply();
            return refusal.isRefused() ? refusal : record(edit, gesture);
        });
    }

    private Refusal record(PlanEdit edit, EditGesture gesture) {
        recorder.begin();
        Set<EObject> affected = new LinkedHashSet<>();
        PlanRecord record;
        PlanSnapshot before = snapshot;
        Refusal refusal = null;
        try {
            affected.addAll(edit.apply());
            new Followers(plan, recorder.recorded(), edit.givesZones()).follow();
            refusal = checkTouched(recorder.recorded());
            refusal = refusal.isRefused() ? refusal : takeSnapshot(recorder.recorded().touched());
        } catch (RefusedEditException refused) {
            refusal = refused.refusal();
        } finally {
            record = recorder.end();
            if (refusal == null || refusal.isRefused()) {
                record.undo();
                snapshot = before;
            }
        }
        if (!refusal.isRefused() && !record.isEmpty()) {
            affected.addAll(record.touched());
            remember(new Done(edit, Collections.unmodifiableSet(affected), record, gesture));
        }
        return refusal;
    }

    /** Holds what changed to the rules of the file, whoever changed it. */
    private Refusal checkTouched(PlanRecord record) {
        for (EObject each : record.touched()) {
            Refusal refusal = EcoreUtil.getRootContainer(each) == plan ? EditRules.attributes(each) : Refusal.NONE;
            if (refusal.isRefused()) {
                return refusal;
            }
        }
        return Refusal.NONE;
    }

    /** Brings the snapshot after a change; refuses a state of which there is none. */
    private Refusal takeSnapshot(Set<EObject> touched) {
        try {
            if (snapshot != null && !touched.isEmpty()) {
                snapshot = PlanSnapshotFactory.after(snapshot, plan, touched);
            }
            return Refusal.NONE;
        } catch (InvalidPlanException invalid) {
            return new Refusal(invalid.reasonKey(), invalid.elementId(), invalid.message(Locale.ENGLISH),
                    invalid.message(Locale.CHINESE));
        }
    }

    private void remember(Done done) {
        if (savedDepth > undoable.size()) {
            savedDepth = SAVED_STATE_LOST;
        }
        Optional<Done> joined = joined(done);
        joined.ifPresent(both -> undoable.pop());
        undoable.push(joined.orElse(done));
        redoable.clear();
        tell(Kind.EXECUTED, done);
    }

    private Optional<Done> joined(Done next) {
        Done last = undoable.peek();
        boolean goesOn = last != null && last.gesture() == next.gesture() && redoable.isEmpty() && isDirty();
        return goesOn ? last.edit().joined(next.edit()).map(both -> last.with(next, both)) : Optional.empty();
    }

    /**
     * Applies an edit, lets somebody look at the plan, and takes the edit back; history and listeners know nothing of
     * it. What is looked at must not keep live objects of the plan.
     *
     * @return what was seen, or empty when the edit refuses
     * @throws IllegalStateException if called by a listener or an edit
     */
    public <T> Optional<T> tryOut(PlanEdit edit, Function<Set<EObject>, T> look) {
        return exclusively(() -> {
            if (edit.canApply().isRefused()) {
                return Optional.empty();
            }
            recorder.begin();
            try {
                Set<EObject> affected = new LinkedHashSet<>(edit.apply());
                new Followers(plan, recorder.recorded(), edit.givesZones()).follow();
                affected.addAll(recorder.recorded().touched());
                return Optional.of(look.apply(affected));
            } catch (RefusedEditException refused) {
                return Optional.empty();
            } finally {
                recorder.end().undo();
            }
        });
    }

    /**
     * What the plan would become by an edit; for a history that keeps a snapshot.
     *
     * @return empty when the edit refuses or would leave an invalid plan
     */
    public Optional<PlanSnapshot> tryOut(PlanEdit edit) {
        return tryOut(edit, affected -> {
            try {
                return Optional.of(PlanSnapshotFactory.after(snapshot, plan, affected));
            } catch (InvalidPlanException e) {
                return Optional.<PlanSnapshot>empty();
            }
        }).flatMap(state -> state);
    }

    /**
     * Takes back the last edit.
     *
     * @throws IllegalStateException if there is none, or if called by a listener or an edit
     */
    public void undo() {
        reverse(undoable, redoable, Kind.UNDONE);
    }

    /**
     * Applies the edit undone last once more.
     *
     * @throws IllegalStateException if there is none, or if called by a listener or an edit
     */
    public void redo() {
        reverse(redoable, undoable, Kind.REDONE);
    }

    private void reverse(Deque<Done> from, Deque<Done> to, Kind kind) {
        exclusively(() -> {
            if (from.isEmpty()) {
                throw new IllegalStateException("no edit to be " + kind);
            }
            Done done = from.pop();
            if (kind == Kind.UNDONE) {
                done.record().undo();
            } else {
                done.record().redo();
            }
            takeSnapshot(done.record().touched());
            to.push(done);
            tell(kind, done);
            return done;
        });
    }

    /** Whether there is an edit to undo. */
    public boolean canUndo() {
        return !undoable.isEmpty();
    }

    /** Whether there is an edit to redo. */
    public boolean canRedo() {
        return !redoable.isEmpty();
    }

    /** The edit {@link #undo()} would take back. */
    public Optional<PlanEdit> undoEdit() {
        return Optional.ofNullable(undoable.peek()).map(Done::edit);
    }

    /** The edit {@link #redo()} would apply. */
    public Optional<PlanEdit> redoEdit() {
        return Optional.ofNullable(redoable.peek()).map(Done::edit);
    }

    /** The edits that are in force, oldest first; a copy. */
    public List<PlanEdit> edits() {
        List<PlanEdit> edits = new ArrayList<>();
        undoable.descendingIterator().forEachRemaining(done -> edits.add(done.edit()));
        return edits;
    }

    /** Marks the present state as saved. */
    public void markSaved() {
        savedDepth = undoable.size();
    }

    /** Whether the plan may differ from the state saved last; undo back to that state makes it false again. */
    public boolean isDirty() {
        return savedDepth != undoable.size();
    }

    /** Adds a listener, told after each execute, undo and redo in the calling thread; it must not change the plan. */
    public void addListener(Consumer<PlanChange> listener) {
        listeners.add(requireNonNull(listener, "listener"));
    }

    /** Removes a listener; unknown ones are ignored. */
    public void removeListener(Consumer<PlanChange> listener) {
        listeners.remove(listener);
    }

    /** Forgets all edits and listeners; the plan stays as it is. */
    public void dispose() {
        savedDepth = isDirty() ? SAVED_STATE_LOST : 0;
        undoable.clear();
        redoable.clear();
        listeners.clear();
        recorder.dispose();
    }

    private void tell(Kind kind, Done done) {
        PlanChange change = new PlanChange(kind, done.edit(), done.affected());
        List.copyOf(listeners).forEach(listener -> listener.accept(change));
    }

    private <T> T exclusively(Supplier<T> action) {
        if (busy) {
            throw new IllegalStateException("the plan is being changed; a listener or an edit may not change it again");
        }
        busy = true;
        try {
            return action.get();
        } finally {
            busy = false;
        }
    }
}
