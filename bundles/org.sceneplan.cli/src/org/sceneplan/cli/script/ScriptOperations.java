package org.sceneplan.cli.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.plan.edit.PlanEdit;

/** All operations by name, in the order of the documentation. */
final class ScriptOperations {

    private static final Map<String, Operation> BY_NAME = new LinkedHashMap<>();

    static {
        ElementOperations.addTo(BY_NAME);
        ArrangeOperations.addTo(BY_NAME);
        ZoneOperations.addTo(BY_NAME);
        ShellOperations.addTo(BY_NAME);
        LayerOperations.addTo(BY_NAME);
    }

    /** Makes the edit an operation asks for. */
    interface Operation {
        /** Reads the fields and makes the edit; nothing changes yet. */
        PlanEdit edit(ScriptFields fields, ScriptPlan plan) throws ScriptException;
    }

    private ScriptOperations() {
    }

    static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    /**
     * Makes the edit of a step.
     *
     * @throws ScriptException if a field is missing, unknown or wrong, or an element is not there
     */
    static PlanEdit edit(EditScript.Step step, ScriptPlan plan, ScriptFields fields) throws ScriptException {
        try {
            PlanEdit edit = BY_NAME.get(step.op()).edit(fields, plan);
            fields.checkAllRead();
            return edit;
        } catch (IllegalArgumentException impossible) {
            // Edits refuse arguments that mean nothing, such as a mirror without length, while they are made.
            throw fields.problem("ScriptOperations_impossible", impossible.getMessage());
        }
    }
}
