package org.sceneplan.workbench;

import java.net.URL;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.Bundle;
import org.sceneplan.editor.OpeningWarmUp;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.workbench.perspective.DesignPerspective;
import org.sceneplan.workbench.preference.PlanTheme;
import org.sceneplan.workbench.recovery.PlanRecovery;

/** Decides what the workbench shows first and how its windows look. */
final class PlanWorkbenchAdvisor extends WorkbenchAdvisor {
    private static final PackageTexts TEXTS = PackageTexts.of(PlanWorkbenchAdvisor.class);
    private static final String IDE_BUNDLE = "org.eclipse.ui.ide";
    private static final String ICON_FOLDER = "icons/full/obj16/";
    /** So long the workbench is left alone to come up. */
    private static final int WARM_UP_MS = 2_000;

    /** Made with the first window, because the workspace is known then. */
    private PlanRecovery recovery;
    private PlanFileWatch files;

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        // a plan in several windows is one: nothing is lost until the last of them closes
        PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.PROMPT_WHEN_SAVEABLE_STILL_OPEN, false);
        PlanTheme.choosePaper();
        PlanFonts.load(configurer.getWorkbench().getDisplay());
        IDE.registerAdapters();
        PlatformCommands.dropForeign(configurer.getWorkbench().getService(ICommandService.class));
        declareImage(configurer, IDE.SharedImages.IMG_OBJ_PROJECT, "prj_obj");
        declareImage(configurer, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "cprj_obj");
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        if (recovery == null) {
            recovery = new PlanRecovery();
            files = new PlanFileWatch(configurer.getWorkbenchConfigurer().getWorkbench().getDisplay());
        }
        return new PlanWindowAdvisor(configurer, recovery, files);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return DesignPerspective.ID;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public void postStartup() {
        StartCheck.scheduleIfAsked(getWorkbenchConfigurer().getWorkbench().getDisplay());
        IProject samples = ResourcesPlugin.getWorkspace().getRoot().getProject(TEXTS.text("SampleProject_name"));
        if (SampleProjectJob.isWanted(samples)) {
            new SampleProjectJob(samples, new FirstPlan()).schedule();
        }
        PlanTheme.apply();
        offerUnsaved();
        new OpeningWarmUp(PackageTexts.language()).schedule(WARM_UP_MS);
    }

    /** Offers what an earlier run did not save, once the window is there. */
    private void offerUnsaved() {
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            if (workbench.getWorkbenchWindowCount() > 0 && recovery != null) {
                recovery.offer(workbench.getWorkbenchWindows()[0]);
            }
        });
    }

    @Override
    public boolean preShutdown() {
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException e) {
            Platform.getLog(PlanWorkbenchAdvisor.class).log(e.getStatus());
        }
        return true;
    }

    /** The platform leaves the images of projects to the product. */
    private static void declareImage(IWorkbenchConfigurer configurer, String name, String file) {
        Bundle bundle = Platform.getBundle(IDE_BUNDLE);
        URL url = bundle.getEntry(ICON_FOLDER + file + ".svg");
        if (url == null) {
            url = bundle.getEntry(ICON_FOLDER + file + ".png");
        }
        configurer.declareImage(name, ImageDescriptor.createFromURL(url), true);
    }
}
