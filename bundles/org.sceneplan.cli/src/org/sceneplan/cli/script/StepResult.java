package org.sceneplan.cli.script;

import java.util.List;

/**
 * What became of one operation.
 *
 * @param number place in the script, from 1
 * @param status what happened
 * @param label what was done, for people; empty when nothing was
 * @param affected ids of changed elements that are still in the plan, in a stable order
 * @param made ids of new elements, in the order of the plan
 * @param reason why it was refused, for people; empty when it was not
 */
public record StepResult(int number, String op, Status status, String label, List<String> affected, List<String> made,
        String reason) {

    /** Outcome of an operation. */
    public enum Status {
        /** Changed the plan: one step of its history. */
        DONE,
        /** The plan was as wanted already. */
        UNCHANGED,
        /** Not possible. */
        REFUSED,
        /** Not tried, because one before it was refused. */
        NOT_TRIED
    }

    public StepResult {
        affected = List.copyOf(affected);
        made = List.copyOf(made);
    }
}
