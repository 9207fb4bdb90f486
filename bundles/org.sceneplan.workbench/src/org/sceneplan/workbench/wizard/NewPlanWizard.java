package org.sceneplan.workbench.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.session.StandardsInForce;
import org.sceneplan.layout.start.NewPlan;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardReadException;
import org.sceneplan.standard.StandardSnapshot;

/** "New store plan": from a survey, a drawing, a similar store or an empty shell. */
public final class NewPlanWizard extends Wizard implements INewWizard {
    private static final PackageTexts TEXTS = PackageTexts.of(NewPlanWizard.class);

    private SourcePage source;
    private SimilarPage similar;
    private StorePage store;
    private TargetPage target;
    private List<StandardSnapshot> standards = List.of();

    /** A wizard that is not yet initialised. */
    public NewPlanWizard() {
        setWindowTitle(TEXTS.text("newPlan.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
        Path file = resource instanceof IFile && resource.getLocation() != null
                && resource.getName().matches("(?i).*\\.(survey\\.json|storeplan|dxf|sh3d|sh3x)")
                        ? resource.getLocation().toFile().toPath() : null;
        IProject project = resource == null ? null : resource.getProject();
        source = new SourcePage(file);
        standards = standards();
        similar = new SimilarPage(standards, file != null && file.toString().endsWith(".storeplan") ? file : null);
        store = new StorePage(standards);
        target = new TargetPage(project);
    }

    @Override
    public void addPages() {
        addPage(source);
        addPage(similar);
        addPage(store);
        addPage(target);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        if (page == source) {
            NewPlanDraft begun = source.draft();
            similar.begin(begun != null && begun.needsSimilar() ? begun : null);
            return begun != null && begun.needsSimilar() ? similar : filled(store);
        }
        if (page == similar) {
            return draft() == null ? null : filled(store);
        }
        if (page == store && store.isPageComplete() && draft() != null && target.getControl() != null) {
            target.propose(store.facts().code(), draft().canBeLaidOut());
        }
        return super.getNextPage(page);
    }

    private IWizardPage filled(StorePage page) {
        if (draft() != null && page.getControl() != null) {
            page.fill(draft());
        }
        return page;
    }

    /** What is known of the plan; null while something is not chosen yet. */
    private NewPlanDraft draft() {
        NewPlanDraft begun = source.draft();
        return begun == null || !begun.needsSimilar() ? begun : similar.complete(begun);
    }

    @Override
    public boolean canFinish() {
        return getContainer() != null && getContainer().getCurrentPage() == target && draft() != null
                && super.canFinish();
    }

    @Override
    public boolean performFinish() {
        NewPlanDraft draft = draft();
        NewPlan plan = new NewPlan(draft.shell(), store.facts(), store.standard(), target.catalogue(),
                content(draft));
        new NewPlanJob(plan, draft, store.master(), target.file(), standards).schedule();
        return true;
    }

    private NewPlan.Content content(NewPlanDraft draft) {
        if (draft.kind() == NewPlanDraft.Kind.SIMILAR) {
            return new NewPlan.Content.Similar(draft.similar());
        }
        return target.isLaidOut() ? new NewPlan.Content.LaidOut(target.seed()) : new NewPlan.Content.AsItIs();
    }

    private static List<StandardSnapshot> standards() {
        List<StandardSnapshot> standards = new ArrayList<>();
        for (String id : StandardLibrary.bundled().ids()) {
            try {
                standards.add(StandardsInForce.standard(id, StandardsInForce.folder()));
            } catch (StandardReadException e) {
                ILog.of(NewPlanWizard.class).error("the standard %s cannot be read".formatted(id), e);
            }
        }
        return standards;
    }
}
