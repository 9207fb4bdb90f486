package org.sceneplan.plan.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanWriteException;

/** Every edit goes through this: applied, undone and redone it gives the expected plan and the expected bytes. */
public final class EditHarness {

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][A-Z]|Mm\\b|\\{|\\w_");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z{]");

    private record State(StorePlan copy, byte[] bytes) {
    }

    private EditHarness() {
    }

    /** Applies an edit, checks undo and redo, and leaves the plan with the edit applied. */
    public static List<PlanChange> applied(StorePlan plan, PlanEdit edit) throws PlanWriteException {
        PlanHistory history = new PlanHistory(plan);
        List<PlanChange> changes = new ArrayList<>();
        history.addListener(changes::add);
        State before = state(plan);

        assertEquals(Refusal.NONE, history.execute(edit));
        State after = state(plan);
        assertFalse(EcoreUtil.equals(before.copy(), plan), "the edit changes something");
        assertTrue(history.isDirty());
        history.undo();
        assertState(before, plan);
        assertFalse(history.isDirty());
        history.redo();
        assertState(after, plan);
        history.undo();
        assertState(before, plan);
        history.redo();

        assertReadable(edit);
        assertFalse(changes.get(0).affected().isEmpty());
        return changes;
    }

    /** Checks that an edit is refused for a reason and changes nothing. */
    public static Refusal refused(StorePlan plan, PlanEdit edit, String reasonKey, String elementId)
            throws PlanWriteException {
        PlanHistory history = new PlanHistory(plan);
        State before = state(plan);

        Refusal refusal = history.execute(edit);

        assertEquals(reasonKey, refusal.reasonKey(), refusal.english());
        assertEquals(elementId, refusal.elementId());
        assertFalse(refusal.message(Locale.CHINA).isBlank());
        assertFalse(history.canUndo());
        assertState(before, plan);
        return refusal;
    }

    /** Checks that the label is made of words in both languages; what is quoted are names. */
    static void assertReadable(PlanEdit edit) {
        String english = edit.label(Locale.ENGLISH);
        String words = english.replaceAll("'[^']*'", "");
        assertFalse(words.isBlank() || IDENTIFIER.matcher(words).find(), english);
        String chinese = edit.label(Locale.CHINA);
        words = chinese.replaceAll("“[^”]*”", "").replace("mm", "");
        assertTrue(words.codePoints().anyMatch(Character::isIdeographic)
                && !LATIN.matcher(words).find(), chinese);
    }

    private static State state(StorePlan plan) throws PlanWriteException {
        return new State(EcoreUtil.copy(plan), PlanFile.bytes(plan));
    }

    private static void assertState(State expected, StorePlan plan) throws PlanWriteException {
        assertTrue(EcoreUtil.equals(expected.copy(), plan));
        assertArrayEquals(expected.bytes(), PlanFile.bytes(plan));
    }
}
