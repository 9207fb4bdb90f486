package org.sceneplan.bench.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.exchange.survey.SurveyReadException;
import org.sceneplan.exchange.survey.SurveyReader;
import org.sceneplan.layout.LayoutEngine;
import org.sceneplan.layout.LayoutResult;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.ReplaceDesignEdit;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.samples.SampleSurveys;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardReadException;

/** The sample stores as the layout designs them. */
public final class SampleStores {

    private static final long SEED = 1;

    private SampleStores() {
    }

    /**
     * Returns a designed sample store.
     *
     * @param survey one of {@link SampleSurveys#list()}
     */
    public static DesignContext designed(String survey) throws IOException {
        try (InputStream stream = SampleSurveys.open(survey)) {
            StorePlan plan = new SurveyReader().read(survey, stream.readAllBytes());
            DesignContext shell = new DesignContext(PlanSnapshotFactory.of(plan),
                    StandardLibrary.bundled().standard(plan.getStandardId()), SampleCatalogue.load());
            LayoutResult.Designed designed = (LayoutResult.Designed) LayoutEngine.layout(shell, SEED);
            PlanSnapshot design = shell.plan().withDesign(designed.levels(), designed.unmet(), SEED);
            return shell.withPlan(design);
        } catch (SurveyReadException | InvalidPlanException | StandardReadException broken) {
            throw new IllegalStateException("sample store " + survey + " was refused", broken);
        }
    }

    /**
     * Returns the plan of a designed sample store, to be changed.
     *
     * @param survey one of {@link SampleSurveys#list()}
     */
    public static StorePlan plan(String survey) throws IOException {
        try (InputStream stream = SampleSurveys.open(survey)) {
            StorePlan plan = new SurveyReader().read(survey, stream.readAllBytes());
            new ReplaceDesignEdit(plan, designed(survey).plan().levels(), List.of(), SEED).apply();
            return plan;
        } catch (SurveyReadException broken) {
            throw new IllegalStateException("sample store " + survey + " was refused", broken);
        }
    }
}
