package org.sceneplan.editor.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.sceneplan.drafting.input.Parsed;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.session.RefusalText;
import org.sceneplan.editor.session.SessionListener;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.edit.PlanChange;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.Finding;

/**
 * Carries one gesture after the other: snaps the pointer, reads typed numbers, shows what the edit would change, how
 * long what changes is and which rules it would break, and makes the edit at the end.
 */
final class Pencil {
    private static final int TOLERANCE_PIXELS = 9;

    private final PlanCanvas canvas;
    private final PlanSession session;
    private final TypedText typedText = new TypedText();
    private final SnapStep snapping;
    private final LengthStep lengths;
    private final SessionListener verdicts = new SessionListener() {
        @Override
        public void checked(CheckResult result) {
            takeVerdict(result);
        }

        @Override
        public void planChanged(PlanChange change) {
            rejoin();
        }

        @Override
        public void drawn() {
            if (rejoined) {
                refresh();
            }
        }
    };
    private Gesture gesture;
    /** From the pointer to the point that is dragged. */
    private Point grip = Point.of(0, 0);
    private Pointer raw;
    private Pointer pointer;
    /** Where the pointer was after snapping when typing began: a length alone goes there, as the line shows. */
    private Pointer aim;
    private Optional<PlanEdit> edit = Optional.empty();
    private Optional<PlanSnapshot> preview = Optional.empty();
    private CheckResult settled;
    /** Whether the gesture goes on from another point since the plan changed, and does not show so yet. */
    private boolean rejoined;
    private List<Finding> fresh = List.of();
    /** Why the last edit was refused, and where; shows until something else is clicked, taken back or dropped. */
    private Refusal refused = Refusal.NONE;
    private Point refusedAt;

    Pencil(PlanCanvas canvas) {
        this.canvas = canvas;
        this.session = canvas.session();
        this.snapping = new SnapStep(canvas);
        this.lengths = new LengthStep(canvas);
    }

    /**
     * Starts a gesture that drags a point, which keeps its distance from the pointer.
     *
     * @param pressed where the pointer is
     */
    void drag(Gesture newGesture, Point dragged, Point pressed, int keys) {
        begin(newGesture, dragged, keys);
        grip = Point.of(dragged.xMm() - pressed.xMm(), dragged.yMm() - pressed.yMm());
    }

    /** Starts a gesture at a point. */
    void begin(Gesture newGesture, Point start, int keys) {
        refused = Refusal.NONE;
        start(newGesture, start, keys);
    }

    /** Starts a gesture as a pointer goes on from the one before, which may have been refused. */
    void follow(Gesture newGesture, Point start, int keys) {
        start(newGesture, start, keys);
        if (refused.isRefused()) {
            canvas.tell(refused);
        }
    }

    private void start(Gesture newGesture, Point start, int keys) {
        gesture = newGesture;
        grip = Point.of(0, 0);
        gesture.begin(start);
        raw = new Pointer(start, start, keys);
        pointer = raw;
        aim = raw;
        settled = session.result().orElse(null);
        fresh = List.of();
        typedText.clear();
        snapping.begin(gesture);
        lengths.begin(gesture);
        session.addListener(verdicts);
        canvas.hint(hint(gesture, session.locale()));
    }

    /** What to do next, and the keys of snapping where the gesture does not tell them itself. */
    static String hint(Gesture gesture, Locale locale) {
        String own = gesture.hint();
        if (!gesture.snaps() || own.contains("Alt")) {
            return own;
        }
        PackageTexts texts = PackageTexts.ofEditor(locale);
        return own.isEmpty() ? texts.text("hint.drag") : own + " " + texts.text("hint.snaps");
    }

    boolean isDrawing() {
        return gesture != null;
    }

    /** Where the gesture is, or null when there is none. */
    Pointer pointer() {
        return pointer;
    }

    /** Tells that the keys held with the pointer have changed. */
    void hold(int keys) {
        go(raw.at(), keys);
    }

    /** Whether a typed text stands. */
    boolean hasTyped() {
        return !typedText.isEmpty();
    }

    Gesture gesture() {
        return gesture;
    }

    /** Moves the pointer; nothing moves while a number is being typed. */
    void move(Point at, int keys) {
        go(at.plus(grip.xMm(), grip.yMm()), keys);
    }

    private void go(Point at, int keys) {
        raw = new Pointer(raw.start(), at, keys);
        pointer = pointer.withKeys(keys);
        aim = aim.withKeys(keys);
        if (typedText.isEmpty() || gesture.movesWhileTyping()) {
            take(snapping.snap(raw, TOLERANCE_PIXELS / canvas.scale().pixelsPerMm()));
        }
        look();
    }

    /** Takes a key; true when it meant something to the gesture. */
    boolean key(int keyCode, char character, int keys) {
        if (character == SWT.ESC) {
            if (typedText.isEmpty()) {
                return false;
            }
            typedText.clear();
            gesture.untyped();
            go(raw.at(), keys);
            return true;
        }
        if (character == SWT.TAB && typedText.isEmpty()) {
            boolean backwards = (keys & SWT.SHIFT) != 0;
            if ((keys & SWT.MOD1) != 0 || !snapping.hasChoice()) {
                lengths.chooseNext(backwards);
            } else {
                take(snapping.next(raw, backwards));
            }
            look();
            return true;
        }
        if (character == SWT.BS && typedText.isEmpty()) {
            refused = Refusal.NONE;
            return gesture.back() && refresh();
        }
        if (gesture.takesNumbers() && typedText.take(character)) {
            readTyped();
            return true;
        }
        return gesture.key(character) && refresh();
    }

    private void take(Pointer snapped) {
        pointer = snapped;
        aim = new Pointer(raw.start(), snapped.at(), raw.keys());
    }

    private void rejoin() {
        // the same change may have ended it
        if (gesture != null && gesture.planChanged()) {
            snapping.begin(gesture);
            lengths.begin(gesture);
            canvas.hint(hint(gesture, session.locale()));
            rejoined = true;
        }
    }

    private boolean refresh() {
        rejoined = false;
        go(raw.at(), raw.keys());
        return true;
    }

    private void readTyped() {
        if (!typedText.isEmpty()) {
            Optional<Parsed<Pointer>> ofLength = lengths.typed(typedText.text(), canvas.reading());
            Parsed<Pointer> read = ofLength.orElseGet(() -> gesture.typed(typedText.text(), aim, canvas.reading()));
            switch (read) {
                case Parsed.Value<Pointer> value -> {
                    pointer = value.value();
                    typedText.problem("");
                }
                case Parsed.Problem<Pointer> problem -> typedText.problem(problem.message().in(session.locale()));
            }
            look();
        } else {
            gesture.untyped();
            go(raw.at(), raw.keys());
        }
    }

    /** Whether a typed text stands that cannot be read. */
    boolean isStuck() {
        return !typedText.problem().isEmpty();
    }

    /** Takes the present point as clicked; true when the gesture has made its edit or refused it. */
    boolean click() {
        if (isStuck()) {
            return false;
        }
        typedText.clear();
        refused = Refusal.NONE;
        if (gesture.click(pointer)) {
            finish();
            return true;
        }
        snapping.begin(gesture);
        raw = new Pointer(pointer.at(), pointer.at(), raw.keys());
        pointer = raw;
        aim = raw;
        canvas.hint(hint(gesture, session.locale()));
        look();
        return false;
    }

    /** Ends the gesture with what is clicked or typed, wherever the pointer is since. */
    void complete() {
        pointer = gesture.ending(pointer);
        finish();
    }

    /** Ends the gesture with its edit. */
    void finish() {
        Gesture done = gesture;
        Pointer last = pointer;
        Optional<PlanEdit> made = done.edit(last);
        Refusal refusal = made.map(PlanEdit::canApply).orElse(Refusal.NONE);
        if (refusal.isRefused() && done.refused()) {
            typedText.clear();
            refuse(refusal, last.at());
            look();
            canvas.tell(refusal);
            return;
        }
        List<OverlayMark> ghost = preview.flatMap(state -> state.level(canvas.shownLevel().id()))
                .map(after -> GhostMarks.of(canvas.shownLevel(), after)).orElse(List.of());
        boolean isPulledBack = done.wayMm(last) == 0 && done.wayMm(raw) > 0;
        end();
        if (isPulledBack) {
            canvas.hint(PackageTexts.ofEditor(session.locale()).text("hint.back"));
        }
        boolean isMade = made.isPresent() && make(made.get(), ghost, last.at());
        if (isMade) {
            done.made().ifPresent(id -> canvas.pick(List.of(id)));
        }
        done.dropped(last);
        if (isMade) {
            done.next().ifPresent(next -> {
                begin(next, last.at(), last.keys());
                look();
            });
        }
    }

    /** Makes an edit; what it changes stays marked until the drawing follows. */
    private boolean make(PlanEdit done, List<OverlayMark> ghost, Point at) {
        Refusal refusal = session.execute(done);
        refuse(refusal, at);
        canvas.tell(refusal);
        if (!refusal.isRefused() && !session.isSettled()) {
            canvas.overlay().linger(ghost);
        }
        return !refusal.isRefused();
    }

    private void refuse(Refusal why, Point at) {
        refused = why;
        refusedAt = at;
    }

    /** Ends the gesture without any change. */
    void cancel() {
        refused = Refusal.NONE;
        end();
    }

    private void end() {
        session.removeListener(verdicts);
        gesture = null;
        edit = Optional.empty();
        preview = Optional.empty();
        typedText.clear();
        session.preview(null);
        canvas.overlay().pass(List.of());
        canvas.hint("");
    }

    /** Shows where the gesture is. */
    private void look() {
        edit = gesture.edit(pointer);
        Optional<PlanSnapshot> next = edit.flatMap(session::tryOut);
        if (!next.equals(preview)) {
            // figures of another size would stand beside those of this one until it is judged
            fresh = List.of();
        }
        preview = next;
        lengths.look(pointer, preview.flatMap(state -> state.level(canvas.shownLevel().id())), hasTyped());
        session.preview(preview.orElse(null));
        show();
    }

    private void takeVerdict(CheckResult result) {
        if (gesture != null && settled != null) {
            fresh = preview.isPresent() ? VerdictMarks.fresh(settled, result) : List.of();
            show();
        } else if (gesture != null && preview.isEmpty()) {
            settled = result;
        }
    }

    private void show() {
        Locale locale = session.locale();
        LevelSnapshot level = canvas.shownLevel();
        List<OverlayMark> marks = new ArrayList<>();
        LevelSnapshot after = preview.flatMap(state -> state.level(level.id())).orElse(level);
        marks.addAll(GhostMarks.of(level, after));
        marks.addAll(gesture.marks(pointer));
        marks.addAll(lengths.marks(locale));
        if (typedText.isEmpty()) {
            marks.addAll(snapping.marks(pointer, locale));
        }
        Refusal refusal = edit.map(PlanEdit::canApply).orElse(Refusal.NONE);
        if (refused.isRefused()) {
            marks.add(new OverlayMark.Tag(refusedAt, refusedText(), OverlayStyle.ERROR));
        }
        if (refusal.isRefused() && !refusal.equals(refused)) {
            marks.add(new OverlayMark.Tag(pointer.at(), RefusalText.of(session, refusal), OverlayStyle.ERROR));
        }
        if (preview.isPresent()) {
            marks.addAll(new AreaMarks(session.context(), PackageTexts.ofEditor(locale),
                    canvas.scale().pixelsPerMm()).of(level, after, preview.get(), pointer.at()));
            marks.addAll(ReachMarks.of(session.context(), level, after));
            marks.addAll(VerdictMarks.of(fresh, after, pointer.at(), locale));
        }
        if (!typedText.isEmpty()) {
            marks.add(new OverlayMark.Tag(pointer.at(), typedText.shown(PackageTexts.ofEditor(locale)),
                    typedText.problem().isEmpty() ? OverlayStyle.DIMENSION_ACTIVE : OverlayStyle.ERROR));
        }
        canvas.overlay().pass(marks);
    }

    /** The reason, and what can be done with what is drawn where it is kept. */
    private String refusedText() {
        String reason = RefusalText.of(session, refused);
        return gesture.hasBegun() ? PackageTexts.ofEditor(session.locale()).text("draw.kept", reason) : reason;
    }
}
