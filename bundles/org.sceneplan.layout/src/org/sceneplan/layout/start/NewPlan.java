package org.sceneplan.layout.start;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.layout.LayoutEngine;
import org.sceneplan.layout.LayoutResult;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.PlanHistory;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.ReplaceDesignEdit;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.StandardSnapshot;

/**
 * Makes a new plan: a shell, the facts of its store, the standard it is designed to and what stands in it at first.
 *
 * <p>Deterministic: the same values give the same plan. Stateless apart from them; may run in any thread.
 *
 * @param shell plan with the shell, for example of a survey or {@link EmptyShell}; it is copied, not changed
 * @param facts facts of the store, in place of those of the shell
 * @param standard the format the store is designed to
 * @param catalogue what can stand in it
 * @param content what stands in it at first
 */
public record NewPlan(StorePlan shell, StoreFacts facts, StandardSnapshot standard, CatalogueSnapshot catalogue,
        Content content) {

    public NewPlan {
        requireNonNull(shell, "shell");
        requireNonNull(facts, "facts");
        requireNonNull(standard, "standard");
        requireNonNull(catalogue, "catalogue");
        requireNonNull(content, "content");
    }

    /** What stands in a new plan at first. */
    public sealed interface Content {
        /** What the shell plan holds already: nothing for a survey, everything for the copy of a plan. */
        record AsItIs() implements Content {
        }

        /** What the automatic layout makes with a seed. */
        record LaidOut(long seed) implements Content {
        }

        /** Zones, aisles, fixtures and materials of a similar store, as far as they fit into the shell. */
        record Similar(PlanSnapshot store) implements Content {
        }
    }

    /** What came out. */
    public sealed interface Outcome {
        /**
         * A plan, in no resource.
         *
         * @param leftOut ids of zones and fixtures of the similar store that did not fit
         */
        record Made(StorePlan plan, int zones, int fixtures, List<String> leftOut) implements Outcome {
            public Made {
                leftOut = List.copyOf(leftOut);
            }
        }

        /** No plan, with the reason in both languages. */
        record Refused(String messageZh, String messageEn) implements Outcome {
            /** The reason, Chinese for Chinese locales, else English. */
            public String message(Locale locale) {
                return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? messageZh : messageEn;
            }
        }
    }

    /** Makes the plan; with the automatic layout this takes seconds. */
    public Outcome make() {
        StorePlan plan = EcoreUtil.copy(shell);
        facts.writeTo(plan);
        plan.setRevision(1);
        plan.setStandardId(standard.id());
        plan.setStandardVersion(standard.version());
        plan.setCatalogueId(catalogue.id());
        plan.setCatalogueVersion(catalogue.version());
        plan.getScenarios().clear();
        try {
            return switch (content) {
                case Content.AsItIs asItIs -> made(plan, List.of());
                case Content.LaidOut laidOut -> laidOut(plan, laidOut.seed());
                case Content.Similar similar -> similar(plan, similar.store());
            };
        } catch (InvalidPlanException e) {
            return new Outcome.Refused(e.message(Locale.CHINESE), e.message(Locale.ENGLISH));
        }
    }

    private Outcome laidOut(StorePlan plan, long seed) throws InvalidPlanException {
        DesignContext context = new DesignContext(PlanSnapshotFactory.of(plan), standard, catalogue);
        return switch (LayoutEngine.layout(context, seed)) {
            case LayoutResult.Refused refused -> new Outcome.Refused(refused.messageZh(), refused.messageEn());
            case LayoutResult.Designed designed -> filled(plan,
                    new ReplaceDesignEdit(plan, designed.levels(), designed.unmet(), seed), List.of());
        };
    }

    private Outcome similar(StorePlan plan, PlanSnapshot store) throws InvalidPlanException {
        SimilarDesign design = SimilarDesign.of(
                new DesignContext(PlanSnapshotFactory.of(plan), standard, catalogue), store);
        return filled(plan, new ReplaceDesignEdit(plan, design.levels(), List.of(), 0), design.leftOut());
    }

    private static Outcome filled(StorePlan plan, ReplaceDesignEdit design, List<String> leftOut)
            throws InvalidPlanException {
        PlanHistory history = new PlanHistory(plan);
        Refusal refusal = history.execute(design);
        history.dispose();
        return refusal.isRefused() ? new Outcome.Refused(refusal.chinese(), refusal.english()) : made(plan, leftOut);
    }

    /** The plan once it is known to be whole. */
    private static Outcome made(StorePlan plan, List<String> leftOut) throws InvalidPlanException {
        PlanSnapshot snapshot = PlanSnapshotFactory.of(plan);
        int zones = 0;
        int fixtures = 0;
        for (LevelSnapshot level : snapshot.levels()) {
            zones += level.zones().size();
            fixtures += level.fixtures().size();
        }
        return new Outcome.Made(plan, zones, fixtures, leftOut);
    }
}
