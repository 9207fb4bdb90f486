package org.sceneplan.cli.job;

import java.nio.file.Path;
import java.util.Locale;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.text.Texts;
import org.sceneplan.layout.LayoutEngine;
import org.sceneplan.layout.LayoutResult;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.PlanHistory;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.ReplaceDesignEdit;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.StandardSnapshot;

/** Lays a store out and puts the design into its plan. */
public final class StoreDesigner {

    /** Seed where the user names none. */
    public static final long DEFAULT_SEED = 1;

    private static final Texts TEXTS = new Texts(StoreDesigner.class);

    private final DesignSources sources;
    private final long seed;
    private final Locale locale;

    /** A designer with its sources; the same seed gives the same design. */
    public StoreDesigner(DesignSources sources, long seed, Locale locale) {
        this.sources = sources;
        this.seed = seed;
        this.locale = locale;
    }

    /**
     * Designs a store anew and changes the plan in memory.
     *
     * @param file file of the plan, for messages
     * @return the designed plan with what the rules look at
     * @throws BadInputException if no design is possible, or a lock in the plan stands in the way
     */
    public DesignContext design(StorePlan plan, Path file) throws BadInputException {
        StandardSnapshot standard = sources.standard(plan.getStandardId(), file, locale);
        CatalogueSnapshot catalogue = sources.catalogueFor(plan.getCatalogueId(), plan.getCatalogueVersion(), file);
        plan.setStandardVersion(standard.version());
        plan.setCatalogueId(catalogue.id());
        plan.setCatalogueVersion(catalogue.version());
        PlanSnapshot shell = Plans.snapshot(plan, file, locale);
        switch (LayoutEngine.layout(new DesignContext(shell, standard, catalogue), seed)) {
            case LayoutResult.Refused refused -> throw new BadInputException(TEXTS.get(locale, "StoreDesigner_refused",
                    file, locale.getLanguage().equals("zh") ? refused.messageZh() : refused.messageEn()));
            case LayoutResult.Designed designed -> apply(plan, designed, file);
        }
        return new DesignContext(Plans.snapshot(plan, file, locale), standard, catalogue);
    }

    private void apply(StorePlan plan, LayoutResult.Designed designed, Path file) throws BadInputException {
        PlanHistory history = new PlanHistory(plan);
        Refusal refusal = history.execute(new ReplaceDesignEdit(plan, designed.levels(), designed.unmet(), seed));
        history.dispose();
        if (refusal.isRefused()) {
            throw new BadInputException(TEXTS.get(locale, "StoreDesigner_refused", file, refusal.message(locale)));
        }
    }
}
