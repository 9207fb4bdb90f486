package org.sceneplan.ui.tests.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a story during which a bundle of the project logged an error, or the platform one that passed through it. */
public final class ErrorLogGuard implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback,
        ILogListener {
    private static final String OURS = "org.sceneplan.";

    private final List<IStatus> errors = new CopyOnWriteArrayList<>();

    @Override
    public void beforeEach(ExtensionContext context) {
        errors.clear();
        Platform.addLogListener(this);
    }

    @Override
    public void logging(IStatus status, String plugin) {
        if (isOurError(status)) {
            errors.add(status);
        }
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        assertEquals(List.of(), errors, "errors in the log");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Platform.removeLogListener(this);
    }

    private static boolean isOurError(IStatus status) {
        return status.getSeverity() == IStatus.ERROR
                && (status.getPlugin().startsWith(OURS) || comesFromUs(status.getException()))
                || Arrays.stream(status.getChildren()).anyMatch(ErrorLogGuard::isOurError);
    }

    private static boolean comesFromUs(Throwable error) {
        for (Throwable each = error; each != null; each = each.getCause()) {
            if (Arrays.stream(each.getStackTrace()).anyMatch(frame -> frame.getClassName().startsWith(OURS))) {
                return true;
            }
        }
        return false;
    }
}
