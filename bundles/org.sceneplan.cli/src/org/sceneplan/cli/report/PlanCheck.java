package org.sceneplan.cli.report;

import java.util.List;

import org.sceneplan.cli.job.PlanFiles;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;

/**
 * One plan checked, or the reason why it was not.
 *
 * @param plan name and file
 * @param context what was checked; null when it could not be read
 * @param result what the rules said; null when it could not be read
 * @param problem why it could not be read, else empty
 * @param remarks remarks that change nothing
 */
public record PlanCheck(PlanFiles.Named plan, DesignContext context, CheckResult result, String problem,
        List<String> remarks) {

    public PlanCheck {
        remarks = List.copyOf(remarks);
    }

    /** A plan that could not be read. */
    public static PlanCheck unread(PlanFiles.Named plan, String problem) {
        return new PlanCheck(plan, null, null, problem, List.of());
    }

    /** Whether the rules were asked. */
    public boolean isChecked() {
        return result != null;
    }
}
