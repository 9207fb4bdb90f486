package org.sceneplan.editor.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.editor.LevelDrawing;
import org.sceneplan.editor.outline.PlanTree;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.EditGesture;
import org.sceneplan.plan.edit.PlanChange;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanHistory;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.io.OpenPlanFile;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanReadException;
import org.sceneplan.plan.io.PlanWriteException;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.StandardReadException;

/**
 * An open plan: the live model, its one history, the snapshot of its present state, the drawing of its levels and the
 * verdict of all rules. Drawing and verdict are made in the background and told when they are there.
 *
 * <p>One thread only, the one behind the executor it was opened with; dispose when the plan is closed.
 */
public final class PlanSession {
    private Path file;
    private final Locale locale;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private StorePlan model;
    /** Takes hold of every element, which the first painting need not wait for. */
    private Later<PlanHistory> history;
    private OpenPlanFile saved;
    private BackgroundWork work;
    private ElementFinder elements;
    private DesignContext context;
    /** The tree of the present state. */
    private Later<PlanTree> tree;
    /** Made while the window is; waited for where it is asked for first. */
    private final CompletableFuture<List<LevelDrawing>> first = new CompletableFuture<>();
    /** The same, waited for by nobody: what follows a future is done by whoever waits for it too. */
    private final CompletableFuture<List<LevelDrawing>> firstToFollow = new CompletableFuture<>();
    private List<LevelDrawing> drawings;
    private CheckResult result;
    private PlanSnapshot preview;

    /** A session without its plan yet; until {@link #read} only file, language and listeners may be asked for. */
    PlanSession(Path file, Locale locale) {
        this.file = file;
        this.locale = locale;
    }

    /**
     * Reads a plan for editing.
     *
     * @param locale language of names, drawing and messages
     * @param owner runs what the background made in the thread of the session, for example {@code display::asyncExec}
     * @throws UnreadablePlanException if the file is damaged, newer or names an unknown standard; the message names
     *             file, place and reason
     */
    public static PlanSession open(Path file, Locale locale, Executor owner) throws UnreadablePlanException {
        PlanSession session = new PlanSession(file, locale);
        session.read(owner);
        session.draw();
        return session;
    }

    /** Reads the plan, as {@link #open}; in any thread, once, and draws nothing yet. */
    void read(Executor owner) throws UnreadablePlanException {
        try {
            StorePlan plan = PlanFile.read(file);
            PlanSnapshot snapshot = PlanSnapshotFactory.ofRead(plan);
            begin(plan, StandardsInForce.context(snapshot, file.toAbsolutePath().getParent()), owner);
        } catch (PlanReadException e) {
            throw new UnreadablePlanException(e.message(locale), e);
        } catch (InvalidPlanException e) {
            throw new UnreadablePlanException(file.getFileName() + ": " + e.message(locale), e);
        } catch (StandardReadException e) {
            throw new UnreadablePlanException(file.getFileName() + ": " + e.message(locale), e);
        }
    }

    private void begin(StorePlan plan, DesignContext read, Executor owner) {
        context = read;
        model = plan;
        saved = new OpenPlanFile(plan, file);
        elements = new ElementFinder(plan);
        tree = new Later<>(() -> PlanTree.of(read, locale));
        history = new Later<>(() -> history(plan, read.plan()));
        work = new BackgroundWork(locale, owner, this::takeDrawings, this::takeResult);
        if (read.plan().levels().stream().anyMatch(LevelDrawing::isLarge)) {
            work.draw(read);
        }
        work.check(read);
    }

    /** Makes the first drawing, after {@link #read} in the same thread; it is told to {@link #whenDrawn} there. */
    void draw() {
        work.drawFirst(context, first);
        first.thenAccept(firstToFollow::complete);
    }

    private PlanHistory history(StorePlan plan, PlanSnapshot snapshot) {
        PlanHistory made = new PlanHistory(plan, snapshot);
        made.addListener(this::planChanged);
        return made;
    }

    /**
     * Tells the first drawing as soon as it is made, in the thread that has made it.
     *
     * @param listener told nothing when the plan cannot be drawn
     */
    public void whenDrawn(Consumer<List<LevelDrawing>> listener) {
        firstToFollow.thenAccept(listener);
    }

    public Path file() {
        return file;
    }

    public Locale locale() {
        return locale;
    }

    /** The live model; changed through {@link #execute} only. */
    public StorePlan model() {
        return model;
    }

    /** What undo would take back; empty when there is nothing. */
    public Optional<PlanEdit> undoEdit() {
        return history.isMade() ? history.get().undoEdit() : Optional.empty();
    }

    /** What redo would apply again; empty when there is nothing. */
    public Optional<PlanEdit> redoEdit() {
        return history.isMade() ? history.get().redoEdit() : Optional.empty();
    }

    /** The one history of the plan. */
    public PlanHistory history() {
        return history.get();
    }

    /** Plan, standard and catalogue at present. */
    public DesignContext context() {
        return context;
    }

    /** The plan at present. */
    public PlanSnapshot plan() {
        return context.plan();
    }

    /** The tree of the present plan; another object after every change. */
    public PlanTree tree() {
        return tree.get();
    }

    /** Whether a window has asked for the drawing already: the first one may be of an earlier state. */
    public boolean isShown() {
        return drawings != null;
    }

    /** The drawing last made, one per level; of an earlier state, or of shapes alone just after
     * opening, until {@link SessionListener#drawn()} is told. */
    public List<LevelDrawing> drawings() {
        if (drawings == null) {
            drawings = first.join();
        }
        return drawings;
    }

    /** The one of {@link #drawings} that shows a level; empty when the level came later. */
    public Optional<LevelDrawing> drawing(String levelId) {
        return drawings().stream().filter(each -> each.level().id().equals(levelId)).findFirst();
    }

    /** The verdict last told, empty before the first one. */
    public Optional<CheckResult> result() {
        return Optional.ofNullable(result);
    }

    /** Told when the plan has been painted for the first time: texts and verdict make way for that. */
    public void painted() {
        work.goOn();
        BackgroundWork.start(() -> {
            tree.get();
            history.get();
        });
    }

    /** Whether drawing and verdict are those of the present plan. */
    public boolean isSettled() {
        return work.isIdle();
    }

    /** The live element of an id, or null. */
    public EObject element(String id) {
        return elements.find(id);
    }

    /**
     * Applies an edit as one step of the history. An edit that would leave an invalid plan is taken back.
     *
     * @return {@link Refusal#NONE}, or why nothing has changed
     */
    public Refusal execute(PlanEdit edit) {
        return history.get().execute(edit);
    }

    /** Applies an edit that may go on with the last step of its gesture. */
    public Refusal execute(PlanEdit edit, EditGesture gesture) {
        return history.get().execute(edit, gesture);
    }

    /** What the plan would become by an edit; empty when the edit refuses or would leave an invalid plan. */
    public Optional<PlanSnapshot> tryOut(PlanEdit edit) {
        return history.get().tryOut(edit);
    }

    /** Takes back the last edit; does nothing when there is none. */
    public void undo() {
        if (history.get().canUndo()) {
            history.get().undo();
        }
    }

    /** Applies the edit undone last again; does nothing when there is none. */
    public void redo() {
        if (history.get().canRedo()) {
            history.get().redo();
        }
    }

    /**
     * Shows what the plan would become; its verdict is told like that of the plan. Null ends the preview.
     *
     * @param state the plan as it would be, or null
     */
    public void preview(PlanSnapshot state) {
        if (state != preview) {
            preview = state;
            work.check(state == null ? context : context.withPlan(state));
            tell(listener -> listener.previewed(state));
        }
    }

    /** What the plan would become, or null when nothing is being dragged. */
    public PlanSnapshot preview() {
        return preview;
    }

    /** Goes on with the file under the name or in the folder it was moved to. */
    public void moved(Path target) {
        boolean elsewhere = !folder(target).equals(folder(file));
        file = target;
        saved.moved(target);
        tell(SessionListener::moved);
        if (elsewhere) {
            findStandards();
        }
    }

    /**
     * Writes the plan to its file, complete or not at all.
     *
     * @throws PlanWriteException if the file was replaced by something that is no plan, or the file system refuses
     */
    public void save() throws PlanWriteException {
        saved.write();
        markSaved();
    }

    /**
     * Writes the plan to another file and goes on with that one; history and what has been saved stay as they are.
     * In another folder the plan may mean another catalogue.
     *
     * @throws PlanWriteException if something that is no plan lies there, or the file system refuses; nothing has
     *             changed then
     */
    public void saveAs(Path target) throws PlanWriteException {
        saved.writeTo(target);
        boolean elsewhere = !folder(target).equals(folder(file));
        file = target;
        markSaved();
        if (elsewhere) {
            findStandards();
        }
    }

    /** The present state is that of the file. */
    void markSaved() {
        history.get().markSaved();
        tell(SessionListener::dirtyChanged);
    }

    /** The file as it was read or written last. */
    OpenPlanFile saved() {
        return saved;
    }

    private static Path folder(Path planFile) {
        return planFile.toAbsolutePath().normalize().getParent();
    }

    /** Where a standard can't be read any more, the one that was read when the plan was opened stays in force. */
    void findStandards() {
        try {
            context = StandardsInForce.context(plan(), folder(file));
        } catch (StandardReadException unreadable) {
            return;
        }
        workAnew();
        tell(SessionListener::standardsChanged);
    }

    /**
     * The bytes a file of the plan would hold now, for recovery after a crash.
     *
     * @throws PlanWriteException if a file could not hold the plan
     */
    public byte[] bytes() throws PlanWriteException {
        return saved.bytes();
    }

    public boolean isDirty() {
        return history != null && history.isMade() && history.get().isDirty();
    }

    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /** Ends background work and forgets history and listeners. */
    public void dispose() {
        work.end();
        listeners.clear();
        if (history.isMade()) {
            history.get().dispose();
        }
    }

    private void planChanged(PlanChange change) {
        PlanSnapshot before = plan();
        context = context.withPlan(history.get().snapshot().orElseThrow());
        elements.forget();
        saved.changed(change.affected());
        preview = null;
        workAnew();
        tell(listener -> listener.planChanged(change));
        if (!plan().catalogueId().equals(before.catalogueId())
                || !plan().catalogueVersion().equals(before.catalogueVersion())) {
            findStandards();
        }
        tell(SessionListener::dirtyChanged);
    }

    /** Draws and judges the present state. */
    private void workAnew() {
        DesignContext present = context;
        tree = new Later<>(() -> PlanTree.of(present, locale));
        work.goOn();
        work.draw(present);
        work.check(present);
    }

    private void takeDrawings(List<LevelDrawing> made) {
        drawings = made;
        tell(SessionListener::drawn);
    }

    private void takeResult(CheckResult made) {
        result = made;
        tell(listener -> listener.checked(made));
    }

    private void tell(Consumer<SessionListener> event) {
        listeners.forEach(event);
    }
}
