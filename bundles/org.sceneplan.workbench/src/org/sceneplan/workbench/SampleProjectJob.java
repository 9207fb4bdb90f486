package org.sceneplan.workbench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.editor.PackageTexts;
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
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.samples.SampleSurveys;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardReadException;

/** Fills the sample project: every sample survey with the plan laid out from it. Can be cancelled between stores. */
public final class SampleProjectJob extends WorkspaceJob {
    private static final PackageTexts TEXTS = PackageTexts.of(SampleProjectJob.class);
    /** Family of this job, to wait for it. */
    public static final String FAMILY = "org.sceneplan.workbench.sampleProject";

    private static final String BUNDLE_ID = "org.sceneplan.workbench";
    private static final String SURVEY_ENDING = ".survey.json";
    private static final String SHOWN_FIRST = "home-county.survey.json";
    private static final String PLAN_ENDING = ".storeplan";
    private static final long SEED = 1;

    private final IProject project;
    private final Consumer<IFile> onFirst;

    /**
     * A job for a project that is not there yet.
     *
     * @param onFirst told the plan to show as soon as it is there, while the others are still being made
     */
    SampleProjectJob(IProject project, Consumer<IFile> onFirst) {
        super(TEXTS.text("SampleProject_job"));
        this.project = project;
        this.onFirst = onFirst;
        setRule(project.getWorkspace().getRoot());
        setUser(false);
    }

    /** Whether the workspace has no projects yet, so that the samples are welcome. */
    static boolean isWanted(IProject project) {
        return project.getWorkspace().getRoot().getProjects().length == 0;
    }

    @Override
    public boolean belongsTo(Object family) {
        return FAMILY.equals(family);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, SampleSurveys.list().size() + 1);
        project.create(progress.split(1));
        project.open(null);
        MultiStatus failures = new MultiStatus(BUNDLE_ID, IStatus.OK, getName());
        for (String name : names()) {
            SubMonitor step = progress.split(1);
            step.setTaskName(TEXTS.text("SampleProject_store", name));
            try {
                add(name);
            } catch (IOException | SurveyReadException | InvalidPlanException | StandardReadException
                    | PlanWriteException e) {
                failures.add(new Status(IStatus.ERROR, BUNDLE_ID,
                        TEXTS.text("SampleProject_failed", name), e));
            }
        }
        if (failures.getChildren().length > 0) {
            Platform.getLog(SampleProjectJob.class).log(failures);
        }
        return Status.OK_STATUS;
    }

    /** The store shown first, whose building and layout have nothing that blocks them, then the others. */
    private static List<String> names() {
        List<String> names = new ArrayList<>(SampleSurveys.list());
        names.remove(SHOWN_FIRST);
        names.addFirst(SHOWN_FIRST);
        return names;
    }

    private void add(String name) throws IOException, CoreException, SurveyReadException, InvalidPlanException,
            StandardReadException, PlanWriteException {
        byte[] survey;
        try (InputStream in = SampleSurveys.open(name)) {
            survey = in.readAllBytes();
        }
        StorePlan plan = new SurveyReader().read(name, survey);
        PlanSnapshot snapshot = PlanSnapshotFactory.of(plan);
        DesignContext context = new DesignContext(snapshot,
                StandardLibrary.bundled().standard(snapshot.standardId()), SampleCatalogue.load());
        if (LayoutEngine.layout(context, SEED) instanceof LayoutResult.Designed designed) {
            new PlanHistory(plan).execute(new ReplaceDesignEdit(plan, designed.levels(), designed.unmet(), SEED));
        }
        IFile surveyFile = project.getFile(base(name) + SURVEY_ENDING);
        surveyFile.create(new ByteArrayInputStream(survey), true, null);
        IFile planFile = project.getFile(base(name) + PLAN_ENDING);
        PlanFile.write(plan, planFile.getLocation().toFile().toPath());
        planFile.refreshLocal(IResource.DEPTH_ZERO, null);
        if (name.equals(SHOWN_FIRST)) {
            onFirst.accept(planFile);
        }
    }

    private static String base(String surveyName) {
        return surveyName.endsWith(SURVEY_ENDING)
                ? surveyName.substring(0, surveyName.length() - SURVEY_ENDING.length()) : surveyName;
    }
}
