package org.sceneplan.cli.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.catalogue.io.CatalogueFile;
import org.sceneplan.catalogue.io.CatalogueLibrary;
import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.text.Texts;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardReadException;
import org.sceneplan.standard.StandardSnapshot;

/**
 * The format standards and the catalogue a call works with: those that come with the product unless options name
 * others.
 *
 * @param catalogue products, product types and fixture types, for plans that name none
 * @param isCatalogueGiven whether an option names the catalogue, which then goes for every plan
 */
public record DesignSources(StandardLibrary standards, CatalogueSnapshot catalogue, boolean isCatalogueGiven) {

    /** Another catalogue than the bundled one. */
    public static final Option CATALOGUE = Option.withValue("--catalogue", "FILE");
    /** A folder with other format standards. */
    public static final Option STANDARDS = Option.withValue("--standards", "DIR");
    /** Both options, for the syntax of a verb. */
    public static final List<Option> OPTIONS = List.of(CATALOGUE, STANDARDS);

    private static final Texts TEXTS = new Texts(DesignSources.class);

    /**
     * The sources the options of a call name.
     *
     * @throws BadInputException if a file can't be read
     */
    public static DesignSources of(Call call) throws BadInputException {
        try {
            boolean given = call.arguments().has(CATALOGUE);
            CatalogueSnapshot catalogue = given ? CatalogueFile.read(call.optionPath(CATALOGUE))
                    : SampleCatalogue.load();
            return new DesignSources(standards(call), catalogue, given);
        } catch (CatalogueFileException e) {
            throw new BadInputException(e.message(call.locale()), e);
        } catch (StandardReadException e) {
            throw new BadInputException(e.message(call.locale()), e);
        }
    }

    private static StandardLibrary standards(Call call) throws BadInputException, StandardReadException {
        if (!call.arguments().has(STANDARDS)) {
            return StandardLibrary.bundled();
        }
        Path folder = call.optionPath(STANDARDS);
        if (!Files.isDirectory(folder)) {
            throw new BadInputException(TEXTS.get(call.locale(), "DesignSources_noFolder", folder));
        }
        return StandardLibrary.of(folder);
    }

    /**
     * The standard of a plan.
     *
     * @param file the plan's file, for the message
     * @throws BadInputException if the plan names none of the standards there are
     */
    public StandardSnapshot standard(String standardId, Path file, Locale locale) throws BadInputException {
        if (standardId == null || !standards.ids().contains(standardId)) {
            throw new BadInputException(TEXTS.get(locale, "DesignSources_noStandard", file,
                    standardId == null ? "" : standardId, String.join(" ", standards.ids())));
        }
        try {
            return standards.standard(standardId);
        } catch (StandardReadException e) {
            throw new BadInputException(e.message(locale), e);
        }
    }

    /**
     * Everything rules and drawing look at.
     *
     * @param file the plan's file, for the message
     * @throws BadInputException if the plan names none of the standards there are
     */
    public DesignContext context(PlanSnapshot plan, Path file, Locale locale) throws BadInputException {
        return new DesignContext(plan, standard(plan.standardId(), file, locale),
                catalogueFor(plan.catalogueId(), plan.catalogueVersion(), file));
    }

    /** The catalogue of a plan: that of the option, else the one the plan names, found beside it or in the product. */
    public CatalogueSnapshot catalogueFor(String catalogueId, String version, Path file) {
        return isCatalogueGiven ? catalogue
                : CatalogueLibrary.find(catalogueId, version, file.toAbsolutePath().getParent()).catalogue();
    }

    /** Remarks on a plan that was designed against other versions than these; empty when there are none. */
    public List<String> versionRemarks(DesignContext context, Path file, Locale locale) {
        PlanSnapshot plan = context.plan();
        List<String> remarks = new ArrayList<>();
        boolean otherStandard = !plan.standardVersion().isEmpty()
                && !plan.standardVersion().equals(context.standard().version());
        if (otherStandard) {
            remarks.add(TEXTS.get(locale, "DesignSources_otherStandard", file, plan.standardId(),
                    plan.standardVersion(), context.standard().version()));
        }
        String planCatalogue = plan.catalogueId() + " " + plan.catalogueVersion();
        String thisCatalogue = context.catalogue().id() + " " + context.catalogue().version();
        if (!plan.catalogueId().isEmpty() && !planCatalogue.equals(thisCatalogue)) {
            remarks.add(TEXTS.get(locale, "DesignSources_otherCatalogue", file, planCatalogue, thisCatalogue));
        }
        return remarks;
    }
}
