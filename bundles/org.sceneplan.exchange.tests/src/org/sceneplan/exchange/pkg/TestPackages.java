package org.sceneplan.exchange.pkg;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sceneplan.exchange.TestPlan;
import org.sceneplan.exchange.pkg.PackageManifest.Basis;
import org.sceneplan.exchange.pkg.PackageManifest.Entry;
import org.sceneplan.exchange.pkg.PackageManifest.Origin;
import org.sceneplan.exchange.pkg.PackageManifest.Outcome;
import org.sceneplan.exchange.pkg.PackageManifest.Source;
import org.sceneplan.exchange.pkg.PackageManifest.Subject;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanWriteException;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.Finding;

/** Packages for tests: of the test plan, and small ones of any files. */
final class TestPackages {
    static final PackageSettings SETTINGS = PackageSettings.of(Locale.CHINESE, "1.2.3");
    private static final CheckResult RESULT = new CheckResult(
            List.of(new Finding("R-1", Severity.W, List.of("K1"), 1, 2, "mm", "甲", "one", "[K]")), List.of());
    private static final String NO_HASH = "0".repeat(64);

    private TestPackages() {
    }

    /** An order for the test plan. */
    static PackageOrder order() {
        return order(TestPlan.plan(), SETTINGS);
    }

    /** An order for a plan like the test plan. */
    static PackageOrder order(StorePlan plan, PackageSettings settings) {
        try {
            return PackageOrder.of(TestPlan.context().withPlan(PlanSnapshotFactory.of(plan)), RESULT,
                    PlanFile.bytes(plan), settings);
        } catch (PlanWriteException | InvalidPlanException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A package of texts, given as name and text by turns. */
    static PlanPackage of(String... namesAndTexts) {
        List<PackageFile> files = new ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.add(new PackageFile(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8)));
        }
        Source source = new Source("S", "1", NO_HASH);
        PackageManifest manifest = new PackageManifest(new Origin("1.2.3", "zh", ""),
                new Subject("SP-1", "店", "P-1", "案", 3, 1, NO_HASH), new Basis(source, source, NO_HASH),
                new Outcome(0, 1, 2, "passes", NO_HASH), List.of(), files.stream()
                        .map(file -> new Entry(file.name(), file.content().length, file.sha256())).toList(),
                List.of());
        files.add(new PackageFile(PackageManifest.NAME, ManifestJson.of(manifest).getBytes(StandardCharsets.UTF_8)));
        return new PlanPackage(manifest, files);
    }
}
