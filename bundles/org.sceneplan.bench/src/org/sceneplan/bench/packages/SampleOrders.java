package org.sceneplan.bench.packages;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.exchange.pkg.PackageOrder;
import org.sceneplan.exchange.pkg.PackageSettings;
import org.sceneplan.exchange.survey.SurveyReadException;
import org.sceneplan.exchange.survey.SurveyReader;
import org.sceneplan.layout.LayoutEngine;
import org.sceneplan.layout.LayoutResult;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.PlanHistory;
import org.sceneplan.plan.edit.ReplaceDesignEdit;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanWriteException;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.samples.SampleSurveys;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardReadException;

/** The sample stores, designed and checked, ready to be packed. */
final class SampleOrders {
    private static final long SEED = 1;
    private static final String LOGGING = "log4j.provider";

    static {
        // Libraries look for a place to log to; nothing of it is wanted here, as in the starts of the product.
        if (System.getProperty(LOGGING) == null) {
            System.setProperty(LOGGING, "org.apache.logging.log4j.simple.internal.SimpleProvider");
        }
    }

    private SampleOrders() {
    }

    static List<PackageOrder> all() throws IOException {
        List<PackageOrder> orders = new ArrayList<>();
        for (String survey : SampleSurveys.list()) {
            orders.add(order(survey));
        }
        return orders;
    }

    /** The smallest sample store. */
    static PackageOrder smallest() throws IOException {
        return order("three-c-township.survey.json");
    }

    private static PackageOrder order(String survey) throws IOException {
        try (InputStream stream = SampleSurveys.open(survey)) {
            StorePlan plan = new SurveyReader().read(survey, stream.readAllBytes());
            DesignContext shell = new DesignContext(PlanSnapshotFactory.of(plan),
                    StandardLibrary.bundled().standard(plan.getStandardId()), SampleCatalogue.load());
            LayoutResult.Designed designed = (LayoutResult.Designed) LayoutEngine.layout(shell, SEED);
            PlanHistory history = new PlanHistory(plan);
            history.execute(new ReplaceDesignEdit(plan, designed.levels(), designed.unmet(), SEED));
            history.dispose();
            DesignContext context = shell.withPlan(PlanSnapshotFactory.of(plan));
            return PackageOrder.of(context, RuleEngine.standard().check(context), PlanFile.bytes(plan),
                    PackageSettings.of(Locale.CHINESE, "bench"));
        } catch (SurveyReadException | InvalidPlanException | StandardReadException | PlanWriteException broken) {
            throw new IllegalStateException("sample store " + survey + " was refused", broken);
        }
    }
}
