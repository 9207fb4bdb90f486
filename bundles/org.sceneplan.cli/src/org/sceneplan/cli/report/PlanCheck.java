package org.sceneplan.cli.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.cli.job.PlanFiles;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.rules.fix.QuickFix;
import org.sceneplan.rules.fix.QuickFixes;

/**
 * One plan checked, or the reason why it was not.
 *
 * @param plan name and file
 * @param context what was checked; null when it could not be read
 * @param result what the rules said; null when it could not be read
 * @param problem why it could not be read, else empty
 * @param remarks remarks that change nothing
 * @param fixes certain fixes by the place of their finding in the result; empty when they were not asked for
 */
public record PlanCheck(PlanFiles.Named plan, DesignContext context, CheckResult result, String problem,
        List<String> remarks, Map<Integer, QuickFix> fixes) {

    public PlanCheck {
        remarks = List.copyOf(remarks);
        fixes = Map.copyOf(fixes);
    }

    /** Returns the same check with the fixes that are certain; tries each with all rules. */
    public PlanCheck withFixes() {
        QuickFixes search = QuickFixes.of(RuleEngine.standard(), context);
        Map<Integer, QuickFix> certain = new HashMap<>();
        for (int i = 0; i < result.findings().size(); i++) {
            int place = i;
            search.of(result.findings().get(i)).ifPresent(fix -> certain.put(place, fix));
        }
        return new PlanCheck(plan, context, result, problem, remarks, certain);
    }

    /** Returns the fix of a finding in a language, empty when none is certain. */
    public String fix(int place, boolean chinese) {
        QuickFix fix = fixes.get(place);
        return fix == null ? "" : chinese ? fix.textZh() : fix.textEn();
    }

    /** A plan that could not be read. */
    public static PlanCheck unread(PlanFiles.Named plan, String problem) {
        return new PlanCheck(plan, null, null, problem, List.of(), Map.of());
    }

    /** Whether the rules were asked. */
    public boolean isChecked() {
        return result != null;
    }
}
