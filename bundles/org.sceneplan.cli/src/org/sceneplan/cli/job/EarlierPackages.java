package org.sceneplan.cli.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.text.Texts;
import org.sceneplan.exchange.pkg.EarlierPackage;
import org.sceneplan.exchange.pkg.PackageFile;
import org.sceneplan.exchange.pkg.PackageManifest;
import org.sceneplan.exchange.pkg.PackageReadException;
import org.sceneplan.exchange.pkg.StoredPackage;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanReadException;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

/** The packages of earlier revisions that {@code --since} names: one package, or a folder with one per store. */
public final class EarlierPackages {

    /** The option. */
    public static final Option SINCE = Option.withValue("--since", "PACKAGE");

    /** The plan in a package; places in it follow as {@code :line:column}. */
    private static final String PLAN = "plan.storeplan";
    private static final Texts TEXTS = new Texts(EarlierPackages.class);

    private final Map<String, StoredPackage> packageByPlan;
    private final DesignSources sources;
    private final Locale locale;

    private EarlierPackages(Map<String, StoredPackage> packageByPlan, DesignSources sources, Locale locale) {
        this.packageByPlan = packageByPlan;
        this.sources = sources;
        this.locale = locale;
    }

    /**
     * Reads what the option names; nothing when it is not given.
     *
     * @throws BadInputException if it is no package and holds none, holds two of one plan, or its plan was changed
     */
    public static EarlierPackages of(Call call, DesignSources sources) throws BadInputException {
        Map<String, StoredPackage> packageByPlan = new LinkedHashMap<>();
        if (call.arguments().has(SINCE)) {
            Path path = call.optionPath(SINCE);
            for (Path each : packages(path, call.locale())) {
                StoredPackage stored = read(each, call.locale());
                StoredPackage other = packageByPlan.put(stored.manifest().subject().planId(), stored);
                if (other != null) {
                    throw new BadInputException(TEXTS.get(call.locale(), "EarlierPackages_two", path,
                            stored.manifest().subject().planId(), other.source(), each));
                }
            }
        }
        return new EarlierPackages(packageByPlan, sources, call.locale());
    }

    private static List<Path> packages(Path path, Locale locale) throws BadInputException {
        if (!Files.isDirectory(path) || Files.exists(path.resolve(PackageManifest.NAME))) {
            return List.of(path);
        }
        List<Path> below;
        try (Stream<Path> children = Files.list(path)) {
            below = children.filter(child -> StorePackage.isZip(child) && Files.isRegularFile(child)
                    || Files.exists(child.resolve(PackageManifest.NAME))).sorted().toList();
        } catch (IOException e) {
            throw new BadInputException(TEXTS.get(locale, "PlanFiles_unreadable", path, NewFiles.reason(e, locale)),
                    e);
        }
        return below.isEmpty() ? List.of(path) : below;
    }

    private static StoredPackage read(Path path, Locale locale) throws BadInputException {
        try {
            StoredPackage stored = StoredPackage.read(path);
            String planSha256 = stored.planFile().map(bytes -> new PackageFile("", bytes).sha256()).orElse("");
            if (!planSha256.equals(stored.manifest().subject().planSha256())) {
                throw new BadInputException(TEXTS.get(locale, "EarlierPackages_changed", path));
            }
            return stored;
        } catch (PackageReadException e) {
            throw new BadInputException(e.message(locale), e);
        }
    }

    /**
     * The earlier package of a plan.
     *
     * @param named name of the plan for messages
     * @return nothing when {@code --since} is not given
     * @throws BadInputException if it is given and has no package of this plan, or its plan can't be read
     */
    public List<EarlierPackage> of(PlanSnapshot plan, Path named) throws BadInputException {
        if (packageByPlan.isEmpty()) {
            return List.of();
        }
        StoredPackage stored = packageByPlan.get(plan.id());
        if (stored == null) {
            throw new BadInputException(TEXTS.get(locale, "EarlierPackages_none", named, plan.id(),
                    new ArrayList<>(packageByPlan.keySet())));
        }
        PlanSnapshot before = planOf(stored, locale);
        return List.of(new EarlierPackage(stored.manifest(), stored.manifestSha256(),
                sources.context(before, stored.source(), locale)));
    }

    /**
     * The plan in a package.
     *
     * @throws BadInputException if the package has none or it can't be read
     */
    public static PlanSnapshot planOf(StoredPackage stored, Locale locale) throws BadInputException {
        byte[] bytes = stored.planFile().orElseThrow(
                () -> new BadInputException(TEXTS.get(locale, "EarlierPackages_changed", stored.source())));
        try {
            return PlanSnapshotFactory.of(PlanFile.read(bytes));
        } catch (PlanReadException e) {
            throw new BadInputException(stored.source() + ": " + PLAN + e.message(locale), e);
        } catch (InvalidPlanException e) {
            throw new BadInputException(TEXTS.get(locale, "Plans_invalid", stored.source(), e.message(locale)), e);
        }
    }
}
