package org.sceneplan.cli.script;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.cli.script.StepResult.Status;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanHistory;
import org.sceneplan.plan.edit.Refusal;

import tools.jackson.databind.JsonNode;

/** Applies a script to a live plan, each operation as one step of its history. */
public final class ScriptRun {

    private final PlanHistory history;
    private final ScriptPlan plan;
    private final Locale locale;
    private final Set<EObject> affected = new LinkedHashSet<>();

    private ScriptRun(StorePlan plan, CatalogueSnapshot catalogue, Locale locale, ScriptPlan.PlanSource source) {
        this.history = new PlanHistory(plan);
        this.plan = new ScriptPlan(plan, catalogue, locale, source);
        this.locale = locale;
        history.addListener(change -> affected.addAll(change.affected()));
    }

    /** Reads plans that a script copies from. */
    public interface PlanSource extends ScriptPlan.PlanSource {
    }

    /**
     * Applies the operations in their order.
     *
     * @param skipRefused go on behind a refused operation; else the rest is not tried
     * @param locale language of labels and reasons
     * @return one result for each operation
     */
    public static List<StepResult> run(EditScript script, StorePlan plan, CatalogueSnapshot catalogue, Locale locale,
            PlanSource source, boolean skipRefused) {
        ScriptRun run = new ScriptRun(plan, catalogue, locale, source);
        List<StepResult> results = new ArrayList<>();
        boolean stopped = false;
        for (EditScript.Step step : script.steps()) {
            StepResult result = stopped
                    ? new StepResult(step.number(), step.op(), Status.NOT_TRIED, "", List.of(), List.of(), "")
                    : run.apply(step);
            results.add(result);
            stopped = stopped || result.status() == Status.REFUSED && !skipRefused;
        }
        return results;
    }

    private StepResult apply(EditScript.Step step) {
        Set<String> before = plan.elements().keySet();
        int depth = history.edits().size();
        affected.clear();
        try {
            PlanEdit edit = ScriptOperations.edit(step, plan, new ScriptFields(step.fields(), locale));
            String name = name(step);
            String label = edit.label(locale);
            Refusal refusal = history.execute(edit);
            if (refusal.isRefused()) {
                return refused(step, refusal.message(locale));
            }
            List<String> made = plan.elements().keySet().stream().filter(id -> !before.contains(id)).toList();
            if (!name.isEmpty()) {
                plan.name(name, made);
            }
            Status status = history.edits().size() > depth ? Status.DONE : Status.UNCHANGED;
            return new StepResult(step.number(), step.op(), status, label, affectedIds(), made, "");
        } catch (ScriptException wrong) {
            return refused(step, wrong.getMessage());
        }
    }

    private String name(EditScript.Step step) throws ScriptException {
        JsonNode as = step.fields().path("as");
        if (as.isMissingNode()) {
            return "";
        }
        if (!as.isString() || !as.asString().matches("[\\p{L}\\p{N}_-]+")) {
            throw ScriptException.of(locale, "ScriptRun_as");
        }
        return as.asString();
    }

    private List<String> affectedIds() {
        Set<String> inPlan = plan.elements().keySet();
        return affected.stream().filter(Identified.class::isInstance).map(each -> ((Identified) each).getId())
                .filter(inPlan::contains).distinct().toList();
    }

    private static StepResult refused(EditScript.Step step, String reason) {
        return new StepResult(step.number(), step.op(), Status.REFUSED, "", List.of(), List.of(), reason);
    }
}
