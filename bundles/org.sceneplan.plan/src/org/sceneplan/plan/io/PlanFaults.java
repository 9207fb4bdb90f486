package org.sceneplan.plan.io;

import java.nio.file.Path;

import org.sceneplan.plan.internal.BilingualText;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.TextBundle;

/** The sentences of this package. */
final class PlanFaults {

    /** Correct the named line. */
    static final String ADVICE_CORRECT = "advice.correct";
    /** Take an undamaged copy. */
    static final String ADVICE_RESTORE = "advice.restore";
    /** Give another file. */
    static final String ADVICE_OTHER_FILE = "advice.otherFile";
    /** Check name and rights. */
    static final String ADVICE_ACCESS = "advice.access";
    static final String ADVICE_SPACE = "advice.space";
    /** Take a newer version of the product. */
    static final String ADVICE_UPDATE = "advice.update";
    /** Change the element and write again. */
    static final String ADVICE_CHANGE_PLAN = "advice.changePlan";
    /** Write somewhere else. */
    static final String ADVICE_OTHER_TARGET = "advice.otherTarget";

    private static final TextBundle TEXTS = new TextBundle(PlanFaults.class);
    private static final int SHOWN_CHARACTERS = 40;

    private PlanFaults() {
    }

    static BilingualText text(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }

    static FaultException fault(String key, Object... arguments) {
        return new FaultException(key, TEXTS.text(key, arguments));
    }

    /** A problem of the whole file. */
    static PlanProblem problem(Path file, String key, String advice, Object... arguments) {
        return new PlanProblem(file, 0, 0, "", key, text(key, arguments), text(advice));
    }

    /** A value of a file as it is shown in a message: at most 40 characters on one line. */
    static String shortened(String value) {
        String line = value.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= SHOWN_CHARACTERS ? line : line.substring(0, SHOWN_CHARACTERS) + "...";
    }
}
