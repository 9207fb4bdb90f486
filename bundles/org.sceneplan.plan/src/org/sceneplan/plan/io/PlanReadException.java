package org.sceneplan.plan.io;

/** A file that is not a readable plan: where, what is wrong, what to do. */
public final class PlanReadException extends PlanFileException {

    private static final long serialVersionUID = 1L;

    PlanReadException(PlanProblem problem, Throwable cause) {
        super(problem, cause);
    }
}
