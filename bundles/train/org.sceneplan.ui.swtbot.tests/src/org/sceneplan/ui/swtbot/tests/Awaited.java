package org.sceneplan.ui.swtbot.tests;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.BoolResult;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;

/** A condition of a story, which SWTBot looks at in the thread of the user interface. */
final class Awaited extends DefaultCondition {
    private final Display display;
    private final String what;
    private final BooleanSupplier condition;
    private Throwable thrown;

    Awaited(Display display, String what, BooleanSupplier condition) {
        this.display = display;
        this.what = what;
        this.condition = condition;
    }

    @Override
    public boolean test() {
        BoolResult look = this::holds;
        return UIThreadRunnable.syncExec(display, look);
    }

    /** SWTBot takes what is thrown for "not yet"; it ends the wait here and is thrown afterwards. */
    private boolean holds() {
        try {
            return condition.getAsBoolean();
        } catch (RuntimeException | Error e) {
            thrown = e;
            return true;
        }
    }

    void rethrow() {
        if (thrown != null) {
            throw new AssertionError(thrown.getMessage(), thrown);
        }
    }

    @Override
    public String getFailureMessage() {
        return what;
    }
}
