package org.sceneplan.rules;

/** Checks one numbered rule; stateless, reads snapshots only. */
public interface Rule {

    /** Id of the rule in the rule book. */
    String id();

    /** Measures the plan against the limit of the rule in the context's standard. */
    RuleOutcome check(DesignContext context);
}
