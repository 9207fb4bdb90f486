package org.sceneplan.cli.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.job.StepClock.Step;
import org.sceneplan.exchange.pkg.PackageOrder;
import org.sceneplan.exchange.pkg.PackageProgress;
import org.sceneplan.exchange.survey.SurveyReadException;
import org.sceneplan.exchange.survey.SurveyReader;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanWriteException;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.samples.SampleSurveys;

/** One sample store on its way from the survey to the package. */
public final class SampleStore {

    /** Name of the plan in a package. */
    public static final String PLAN_FILE = "plan.storeplan";

    private final String survey;
    private final DesignSources sources;
    private final long seed;
    private final Locale locale;
    private final Locale documentLocale;

    /**
     * A store.
     *
     * @param survey one of {@link SampleSurveys#list()}
     * @param locale language of messages
     * @param documentLocale language of the package
     */
    public SampleStore(String survey, DesignSources sources, long seed, Locale locale, Locale documentLocale) {
        this.survey = survey;
        this.sources = sources;
        this.seed = seed;
        this.locale = locale;
        this.documentLocale = documentLocale;
    }

    /**
     * What came out.
     *
     * @param context the designed plan with standard and catalogue
     * @param folder folder of the package
     * @param remarks on files that were kept under another name
     */
    public record Outcome(DesignContext context, CheckResult check, Path folder, List<String> remarks,
            StepClock clock) {
        public Outcome {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Designs the store, checks it and writes its package.
     *
     * @param parent folder in which the folder named by the store code is written
     */
    public Outcome make(Path parent) throws BadInputException {
        StepClock clock = new StepClock();
        StorePlan plan = read();
        Path folder = parent.resolve(plan.getStore().getCode());
        Path file = folder.resolve(PLAN_FILE);
        clock.ended(Step.READ);
        DesignContext context = new StoreDesigner(sources, seed, locale).design(plan, file);
        clock.ended(Step.LAYOUT);
        CheckResult check = RuleEngine.standard().check(context);
        clock.ended(Step.CHECK);
        PackageOrder order = PackageOrder.of(context, check, bytes(plan, file), StorePackage.settings(documentLocale));
        List<String> remarks = StorePackage.write(StorePackage.make(order, PackageProgress.NONE), folder, locale);
        clock.ended(Step.WRITE);
        return new Outcome(context, check, folder, remarks, clock);
    }

    private byte[] bytes(StorePlan plan, Path file) throws BadInputException {
        try {
            return PlanFile.bytes(plan);
        } catch (PlanWriteException e) {
            throw new BadInputException(file + ": " + e.message(locale), e);
        }
    }

    private StorePlan read() throws BadInputException {
        try (InputStream stream = SampleSurveys.open(survey)) {
            return new SurveyReader().read(survey, stream.readAllBytes());
        } catch (SurveyReadException e) {
            throw new BadInputException(e.report(locale), e);
        } catch (IOException e) {
            throw new IllegalStateException("sample survey %s is missing; rebuild org.sceneplan.samples"
                    .formatted(survey), e);
        }
    }
}
