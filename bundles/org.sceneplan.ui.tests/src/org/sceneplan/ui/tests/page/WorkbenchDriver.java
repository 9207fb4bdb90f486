package org.sceneplan.ui.tests.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.ui.tests.driver.UiDriver;
import org.sceneplan.workbench.SampleProjectJob;

/** The workbench window as a user meets it once the sample stores are laid out. */
public final class WorkbenchDriver {
    private static final int LAYOUT_LIMIT_SECONDS = 150;
    /** What was just brought to the front is painted a little later. */
    private static final int PAINTED_SECONDS = 10;
    private static final String PLANS_PROJECT = "stories";

    /** Stories close what is open, so this is waited for once. */
    private static boolean firstPlanWasOpen;

    private final UiDriver driver;

    private WorkbenchDriver(UiDriver driver) {
        this.driver = driver;
    }

    /** The running workbench; waits until the sample project is filled and its first plan shows. */
    public static WorkbenchDriver started() {
        WorkbenchDriver workbench = new WorkbenchDriver(UiDriver.atHand());
        workbench.driver.waitUntil("a window is open", () -> workbench.window() != null);
        workbench.driver.waitUntil("the sample stores are laid out", LAYOUT_LIMIT_SECONDS,
                () -> Job.getJobManager().find(SampleProjectJob.FAMILY).length == 0 && sampleProjects().size() == 1);
        workbench.driver.waitUntil("the first sample plan has been opened",
                () -> firstPlanWasOpen || workbench.page().getEditorReferences().length > 0);
        firstPlanWasOpen = true;
        return workbench;
    }

    /** Hands and eyes of the user. */
    public UiDriver driver() {
        return driver;
    }

    /** The window, or null while there is none. */
    public IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    }

    /** Opens a window as Window - New Window does, and goes on in it. */
    public IWorkbenchWindow openWindow() {
        IWorkbenchWindow before = window();
        command("org.eclipse.ui.window.newWindow");
        driver.waitUntil("the new window is active", () -> window() != null && window() != before);
        return window();
    }

    /** Id of the perspective that shows. */
    public String perspectiveId() {
        return page().getPerspective().getId();
    }

    /** Names of the files in the sample project, sorted. */
    public List<String> sampleFiles() throws CoreException {
        return Arrays.stream(sampleProjects().getFirst().members()).filter(IFile.class::isInstance)
                .map(IResource::getName).filter(name -> !name.startsWith(".")).sorted().toList();
    }

    /** A file of the sample project. */
    public IFile sampleFile(String name) {
        return sampleProjects().getFirst().getFile(name);
    }

    /** The editor that shows, or null. */
    public IEditorPart activeEditor() {
        return page().getActiveEditor();
    }

    /** A place for a plan of a story; the file does not exist yet. */
    public IFile newPlanFile(String name) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PLANS_PROJECT);
        if (!project.exists()) {
            project.create(null);
            project.open(null);
        }
        IFile file = project.getFile(name);
        if (file.exists()) {
            file.delete(true, null);
        }
        return file;
    }

    /** Puts bytes into a plan file. */
    public void write(IFile file, InputStream bytes) throws CoreException, IOException {
        try (bytes) {
            file.create(bytes, true, null);
        }
    }

    /** Where a file lies on the disk. */
    public static Path pathOf(IFile file) {
        return file.getLocation().toFile().toPath();
    }

    /** Opens a plan as a double click in the project tree does; other editors are closed. */
    public FloorPlanPage open(IFile file) throws CoreException {
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        closeEditors();
        return shown((FloorPlanEditor) IDE.openEditor(page(), file));
    }

    /** Opens a plan beside others, or goes to it where it is open already. */
    public FloorPlanPage goTo(IFile file) throws CoreException {
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        return shown((FloorPlanEditor) IDE.openEditor(page(), file));
    }

    /** Opens a plan from anywhere on the disk, as File - Open Plan does; other editors are closed. */
    public FloorPlanPage open(Path file) throws CoreException {
        closeEditors();
        return shown((FloorPlanEditor) IDE.openEditorOnFileStore(page(),
                EFS.getLocalFileSystem().fromLocalFile(file.toFile())));
    }

    /** Opens plans beside one another before anything else happens, as the start of the workbench does. */
    public void openAtOnce(IFile... files) throws CoreException {
        for (IFile file : files) {
            file.refreshLocal(IResource.DEPTH_ZERO, null);
            IDE.openEditor(page(), file);
        }
    }

    /** A file of a story that is there already. */
    public IFile storyFile(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(PLANS_PROJECT).getFile(name);
    }

    /** Closes all editors. */
    public void closeEditors() {
        page().closeAllEditors(false);
    }

    /** Names of what is selected in the projects view. */
    public List<String> selectedInProjects() {
        return page().findView(ProjectExplorer.VIEW_ID) instanceof ProjectExplorer projects
                && projects.getCommonViewer().getStructuredSelection() instanceof IStructuredSelection selection
                        ? Arrays.stream(selection.toArray()).map(each -> ((IResource) each).getName()).toList()
                        : List.of();
    }

    /** The projects view, brought to the front. */
    public ProjectsPage projects() {
        return new ProjectsPage(page(), driver);
    }

    /** The outline view. */
    public OutlinePage outline() {
        return new OutlinePage(page(), driver);
    }

    /** The properties view. */
    public PropertiesPage properties() {
        return new PropertiesPage(page(), driver);
    }

    /** The findings view, brought to the front. */
    public FindingsPage findings() {
        return new FindingsPage(page(), driver);
    }

    /** The catalogue view, brought to the front. */
    public CataloguePage catalogue() {
        return new CataloguePage(page(), driver);
    }

    /** The layers view, brought to the front. */
    public LayersPage layers() {
        return new LayersPage(page(), driver);
    }

    /** The checklist table, brought to the front. */
    public ChecklistPage checklist() {
        return new ChecklistPage(page(), driver);
    }

    /** The overview, brought to the front. */
    public OverviewPage overview() {
        return new OverviewPage(page(), driver);
    }

    /** The area balance view, brought to the front. */
    public AreaBalancePage areaBalance() {
        return new AreaBalancePage(page(), driver);
    }

    /** The signs of our commands and views. */
    public IconsPage icons() {
        return new IconsPage(window());
    }

    /** Texts in the window that differ too little from what lies behind them, once it is painted. */
    public List<String> paleTexts(double leastContrast) {
        List<String> pale = new ArrayList<>();
        try {
            driver.waitUntil("the window is painted", PAINTED_SECONDS, () -> {
                pale.clear();
                pale.addAll(Readability.paleTexts(window().getShell(), leastContrast));
                return pale.isEmpty();
            });
        } catch (AssertionError never) {
            // what stays pale is told by name
        }
        return pale;
    }

    /** Texts in the window that have less room than they need. */
    public List<String> cutTexts() {
        return Readability.cutTexts(window().getShell());
    }

    /** The view of what runs in the background, brought to the front. */
    public ProgressPage progress() {
        return new ProgressPage(page(), driver);
    }

    /** Tells what a user does in the next dialog of a title, which opens by what comes next. */
    public DialogPage.Expected expectDialog(String title, Consumer<DialogPage> story) {
        return DialogPage.expect(driver, title, story);
    }

    /** Runs a command as its menu entry does; for those whose keys come with the product only. */
    public void command(String commandId) {
        try {
            window().getService(IHandlerService.class).executeCommand(commandId, null);
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
    }

    /** The plan of the active editor. */
    public FloorPlanPage activePlan() {
        return shown((FloorPlanEditor) page().getActiveEditor());
    }

    /** Writes a plan and opens it. */
    public FloorPlanPage open(String name, StorePlan content) throws Exception {
        IFile file = newPlanFile(name);
        PlanFile.write(content, pathOf(file));
        return open(file);
    }

    private FloorPlanPage shown(FloorPlanEditor editor) {
        driver.waitUntil("the editor shows", () -> page().getActiveEditor() == editor);
        FloorPlanPage plan = new FloorPlanPage(editor, driver);
        driver.waitUntil("the plan is laid out in its window", plan::isLaidOut);
        return plan;
    }

    private IWorkbenchPage page() {
        return window().getActivePage();
    }

    private static List<IProject> sampleProjects() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(project -> !project.getName().equals(PLANS_PROJECT)).toList();
    }
}
