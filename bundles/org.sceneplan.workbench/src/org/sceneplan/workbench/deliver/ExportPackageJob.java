package org.sceneplan.workbench.deliver;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.exchange.pkg.EarlierPackage;
import org.sceneplan.exchange.pkg.KeptFile;
import org.sceneplan.exchange.pkg.PackageFolder;
import org.sceneplan.exchange.pkg.PackageOrder;
import org.sceneplan.exchange.pkg.PackagePart;
import org.sceneplan.exchange.pkg.PackageProgress;
import org.sceneplan.exchange.pkg.PackageReadException;
import org.sceneplan.exchange.pkg.PackageSettings;
import org.sceneplan.exchange.pkg.PackageZip;
import org.sceneplan.exchange.pkg.PlanPackage;
import org.sceneplan.exchange.pkg.StoredPackage;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.workbench.PlanOpener;

/** Writes the packages of plans, with progress by step; cancelled, it leaves the package at hand unwritten. */
final class ExportPackageJob extends Job {
    private static final PackageTexts TEXTS = PackageTexts.of(ExportPackageJob.class);
    private static final String BUNDLE = "org.sceneplan.workbench";

    private final List<Path> plans;
    private final Path target;
    private final Optional<Path> since;
    private final Locale language;
    private final String dateText;

    ExportPackageJob(List<Path> plans, Path target, Optional<Path> since, Locale language, String dateText) {
        super(TEXTS.text("package.job"));
        this.plans = plans;
        this.target = target;
        this.since = since;
        this.language = language;
        this.dateText = dateText;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), plans.size() * PackagePart.values().length);
        List<String> report = new ArrayList<>();
        try {
            for (Path plan : plans) {
                PlanPackage made = make(plan, progress);
                Path place = plans.size() == 1 ? target : target.resolve(made.folderName());
                report.add(TEXTS.text("package.written", place, made.manifest().files().size(),
                        made.manifest().pages().size(), made.manifest().outcome().blocking(),
                        made.manifest().outcome().warnings()));
                for (KeptFile kept : write(made, place)) {
                    report.add(TEXTS.text("package.kept", kept.original(), kept.kept().getFileName()));
                }
            }
            Workspaces.refresh(target);
            PlanOpener.tell(TEXTS.text("package.title"), String.join("\n\n", report));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (DeliveryException e) {
            return new Status(IStatus.WARNING, BUNDLE, e.getMessage(), e.getCause());
        } catch (IOException e) {
            return new Status(IStatus.WARNING, BUNDLE, TEXTS.text("unwritable", target, e.getMessage()), e);
        }
    }

    private PlanPackage make(Path plan, SubMonitor progress) throws DeliveryException, IOException {
        DesignFile design = DesignFile.read(plan);
        PackageOrder order = PackageOrder.of(design.context(), RuleEngine.standard().check(design.context()),
                design.bytes(), new PackageSettings(language, dateText, ProductVersion.ofRelease()));
        if (since.isPresent()) {
            order = order.since(earlier(since.get(), design));
        }
        return PlanPackage.of(order, new Steps(progress, plan.getFileName().toString()));
    }

    private static EarlierPackage earlier(Path file, DesignFile now) throws DeliveryException {
        try {
            StoredPackage stored = StoredPackage.read(file);
            String planId = stored.manifest().subject().planId();
            if (!planId.equals(now.context().plan().id()) || stored.planFile().isEmpty()) {
                throw new DeliveryException(TEXTS.text("package.otherPlan", file, planId, now.context().plan().id()),
                        null);
            }
            return new EarlierPackage(stored.manifest(), stored.manifestSha256(),
                    DesignFile.of(now.file(), stored.planFile().get()).context());
        } catch (PackageReadException e) {
            throw new DeliveryException(e.message(PackageTexts.language()), e);
        }
    }

    private static List<KeptFile> write(PlanPackage made, Path place) throws IOException {
        return place.toString().toLowerCase(Locale.ROOT).endsWith(".zip") ? PackageZip.write(made, place)
                : PackageFolder.write(made, place);
    }

    /** Steps of a package as steps of the job. */
    private record Steps(SubMonitor progress, String plan) implements PackageProgress {

        @Override
        public void begins(PackagePart part) {
            progress.setTaskName(TEXTS.text("package.step", plan, TEXTS.text("part." + part.name())));
            progress.worked(1);
        }

        @Override
        public boolean isCancelled() {
            return progress.isCanceled();
        }
    }
}
