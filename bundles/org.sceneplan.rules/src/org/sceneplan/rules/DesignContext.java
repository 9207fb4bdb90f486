package org.sceneplan.rules;

import static java.util.Objects.requireNonNull;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.standard.StandardSnapshot;

/** Everything a rule or the layout may look at: the plan, the standard it was designed against, the catalogue. */
public record DesignContext(PlanSnapshot plan, StandardSnapshot standard, CatalogueSnapshot catalogue) {

    public DesignContext {
        requireNonNull(plan, "plan");
        requireNonNull(standard, "standard");
        requireNonNull(catalogue, "catalogue");
    }

    /** The same context with another state of the plan. */
    public DesignContext withPlan(PlanSnapshot otherPlan) {
        return new DesignContext(otherPlan, standard, catalogue);
    }
}
