package org.sceneplan.workbench.wizard;

import java.nio.file.Path;

import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.snapshot.PlanSnapshot;

/** What the first page of the wizard found: the shell and what comes with it. */
record NewPlanDraft(Kind kind, StorePlan shell, PlanSnapshot similar, Path image, double mmPerPixel) {

    /** Where a plan begins. */
    enum Kind {
        SURVEY, DRAWING, IMAGE, SIMILAR, COPY, EMPTY;

        /** Whether the shell is that of a store with code and name. */
        boolean isOfStore() {
            return this == SURVEY || this == SIMILAR || this == COPY;
        }
    }

    static NewPlanDraft of(Kind kind, StorePlan shell) {
        return new NewPlanDraft(kind, shell, null, null, 0);
    }

    /** Whether the plan of the other store it shall be like has still to be chosen. */
    boolean needsSimilar() {
        return kind == Kind.SIMILAR && similar == null || kind == Kind.COPY && shell == null;
    }

    /** The same with the plan of the other store. */
    NewPlanDraft like(StorePlan plan, PlanSnapshot snapshot) {
        return kind == Kind.COPY ? of(kind, plan) : new NewPlanDraft(kind, shell, snapshot, image, mmPerPixel);
    }

    /** Format whose zones the plan begins with; empty where it begins without any. */
    String designStandardId() {
        return switch (kind) {
            case SIMILAR -> similar.standardId();
            case COPY -> shell.getStandardId();
            case SURVEY, DRAWING, IMAGE, EMPTY -> "";
        };
    }

    /** Whether an automatic layout makes sense: the shell is known and nothing stands in it. */
    boolean canBeLaidOut() {
        return kind == Kind.SURVEY || kind == Kind.DRAWING || kind == Kind.EMPTY;
    }
}
