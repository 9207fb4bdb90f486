package org.sceneplan.plan.io;

/** A plan that was not written: which file, which object, what is wrong, what to do. The target is as it was. */
public final class PlanWriteException extends PlanFileException {

    private static final long serialVersionUID = 1L;

    PlanWriteException(PlanProblem problem, Throwable cause) {
        super(problem, cause);
    }
}
