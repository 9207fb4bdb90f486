package org.sceneplan.workbench.wizard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.layout.start.MasterFacts;
import org.sceneplan.layout.start.NewPlan;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanWriteException;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.workbench.PlanOpener;

/** Makes a new plan, writes it and opens it. Cancelled, it leaves nothing behind. */
final class NewPlanJob extends WorkspaceJob {
    private static final PackageTexts TEXTS = PackageTexts.of(NewPlanJob.class);
    private static final int LOOK_MS = 100;
    private static final int STEPS = 3;
    private static final int UNDERLAY_OPACITY = 60;

    private final NewPlan plan;
    private final NewPlanDraft draft;
    private final MasterFacts master;
    private final IFile file;
    private final List<StandardSnapshot> standards;

    /**
     * A job that is not yet scheduled.
     *
     * @param master what the store master knows of the store, if it was asked
     * @param standards formats in force
     */
    NewPlanJob(NewPlan plan, NewPlanDraft draft, Optional<MasterFacts> master, IFile file,
            List<StandardSnapshot> standards) {
        super(TEXTS.text("newPlan.job", file.getName()));
        this.plan = plan;
        this.draft = draft;
        this.master = master.orElse(null);
        this.file = file;
        this.standards = List.copyOf(standards);
        setRule(file.getWorkspace().getRoot());
        setUser(true);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), STEPS);
        try {
            NewPlan.Outcome outcome = outcome(progress);
            progress.worked(1);
            return switch (outcome) {
                case NewPlan.Outcome.Refused refused -> failed(refused.message(PackageTexts.language()), null);
                case NewPlan.Outcome.Made made -> {
                    write(made.plan(), progress);
                    openWhenDone(made);
                    yield Status.OK_STATUS;
                }
            };
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (PlanWriteException e) {
            return failed(e.message(PackageTexts.language()), e);
        } catch (IOException e) {
            return failed(TEXTS.text("newPlan.noPicture", draft.image(), e.getMessage()), e);
        }
    }

    /** Makes the plan in a thread of its own, so that a cancelled job ends at once. */
    private NewPlan.Outcome outcome(SubMonitor progress) {
        CompletableFuture<NewPlan.Outcome> making = CompletableFuture.supplyAsync(plan::make);
        while (true) {
            try {
                return making.get(LOOK_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillWorking) {
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a new plan could not be made", e.getCause());
            }
        }
    }

    private void write(StorePlan made, SubMonitor progress) throws CoreException, IOException, PlanWriteException {
        IProject project = file.getProject();
        if (!project.exists()) {
            project.create(progress.split(1));
        }
        project.open(null);
        if (draft.image() != null) {
            IFile picture = project.getFile(draft.image().getFileName().toString());
            if (!picture.exists()) {
                picture.create(new ByteArrayInputStream(Files.readAllBytes(draft.image())), true, null);
            }
            made.getLevels().getFirst().getUnderlays().add(underlay(picture.getName()));
        }
        if (master != null) {
            master.writeTo(made);
        }
        Path path = file.getLocation().toFile().toPath();
        PlanFile.write(made, path);
        file.refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
    }

    private Underlay underlay(String name) {
        Underlay underlay = PlanFactory.INSTANCE.createUnderlay();
        underlay.setId("L1.underlay.1");
        underlay.setFile(name);
        underlay.setMmPerUnit(draft.mmPerPixel());
        underlay.setOpacityPercent(UNDERLAY_OPACITY);
        underlay.setVisible(true);
        return underlay;
    }

    /** Opens the file once the workspace has told of it, so that the projects view can select it. */
    private void openWhenDone(NewPlan.Outcome.Made made) {
        addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                PlanOpener.open(file);
                tellLeftOut(made);
            }
        });
    }

    private void tellLeftOut(NewPlan.Outcome.Made made) {
        if (!made.leftOut().isEmpty()) {
            PlanOpener.tell(TEXTS.text("newPlan.leftOut.title"), TEXTS.text("newPlan.leftOut", made.zones(),
                    made.fixtures(), made.leftOut().size())
                    + new LeftOut(draft.similar(), standards, PackageTexts.language()).of(made.leftOut()));
        }
    }

    private static IStatus failed(String message, Throwable cause) {
        return new Status(cause == null ? IStatus.WARNING : IStatus.ERROR, "org.sceneplan.workbench", message, cause);
    }
}
