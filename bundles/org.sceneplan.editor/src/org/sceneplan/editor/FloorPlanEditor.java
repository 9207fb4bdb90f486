package org.sceneplan.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.sceneplan.editor.PlanDocument.UnreadablePlanException;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.outline.PlanOutlinePage;
import org.sceneplan.editor.outline.PlanTree;
import org.sceneplan.editor.property.PlanPropertyPage;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/** Shows a store plan: canvas, level chooser, outline and properties in step. Read-only. */
public final class FloorPlanEditor extends EditorPart {
    /** Id of this editor and of the context of its keys in the plug-in registry. */
    public static final String ID = "org.sceneplan.editor.floorPlan";

    private PlanDocument document;
    private PlanTree tree;
    private String problem;
    private PlanCanvas canvas;
    private PlanOutlinePage outlinePage;
    private boolean synchronising;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        try {
            document = PlanDocument.read(path(input), language());
            tree = PlanTree.of(document);
            setPartName(document.plan().store().name());
            setTitleToolTip(input.getToolTipText());
        } catch (UnreadablePlanException e) {
            problem = e.getMessage();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        if (document == null) {
            createProblemPage(parent);
            return;
        }
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        Combo levels = levels().size() > 1 ? createLevelChooser(area) : null;
        canvas = new PlanCanvas(area, document, tree);
        canvas.onStatus(this::showStatus);
        if (levels != null) {
            canvas.onLevelShown(() -> levelShown(levels));
        }
        canvas.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas.show(levels().get(0));
        canvas.viewer().addSelectionChangedListener(this::canvasSelectionChanged);
        getSite().setSelectionProvider(canvas.viewer());
        getSite().getService(IContextService.class).activateContext(ID);
    }

    @Override
    public void setFocus() {
        if (canvas != null) {
            canvas.control().setFocus();
        }
    }

    /** The document, or null when the file could not be read. */
    public PlanDocument document() {
        return document;
    }

    /** Why the file could not be read, or null. */
    public String problem() {
        return problem;
    }

    /** The canvas, or null when the file could not be read. */
    public PlanCanvas canvas() {
        return canvas;
    }

    /** Selects an element on canvas and in the outline, changing the level shown when it stands on another. */
    public void select(PlanNode node) {
        if (!synchronising && canvas != null && node != null) {
            synchronising = true;
            try {
                canvas.select(node);
                if (outlinePage != null) {
                    outlinePage.reveal(node);
                }
            } finally {
                synchronising = false;
            }
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (document != null && adapter == IContentOutlinePage.class) {
            outlinePage = new PlanOutlinePage(tree);
            outlinePage.addSelectionChangedListener(this::outlineSelectionChanged);
            return adapter.cast(outlinePage);
        }
        if (document != null && adapter == IPropertySheetPage.class) {
            return adapter.cast(new PlanPropertyPage(EditorTexts.of(document.locale())));
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // read-only: never dirty
    }

    @Override
    public void doSaveAs() {
        // read-only: never dirty
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    private void levelShown(Combo levels) {
        levels.select(levels().indexOf(canvas.shownLevel()));
        if (!synchronising && outlinePage != null) {
            synchronising = true;
            outlinePage.reveal(tree.node(canvas.shownLevel().id()));
            synchronising = false;
        }
    }

    private Combo createLevelChooser(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setLayout(new GridLayout(2, false));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        new Label(bar, SWT.NONE).setText(EditorTexts.of(document.locale()).text("editor.levels"));
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        levels().forEach(level -> combo.add(level.name().isEmpty() ? level.id() : level.name()));
        combo.addListener(SWT.Selection, event -> canvas.show(levels().get(combo.getSelectionIndex())));
        return combo;
    }

    private void createProblemPage(Composite parent) {
        EditorTexts texts = EditorTexts.of(language());
        Composite page = new Composite(parent, SWT.NONE);
        page.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 32;
        layout.marginHeight = 32;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 12;
        page.setLayout(layout);
        Label icon = new Label(page, SWT.NONE);
        icon.setImage(parent.getDisplay().getSystemImage(SWT.ICON_WARNING));
        line(page, texts.text("editor.unreadable.title"), 1).setFont(JFaceResources.getHeaderFont());
        line(page, problem, 2);
        line(page, texts.text("editor.unreadable.advice"), 2);
    }

    private static Label line(Composite page, String text, int columns) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(text);
        label.setForeground(page.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
        return label;
    }

    private void canvasSelectionChanged(SelectionChangedEvent event) {
        PlanNode node = canvas.selectedNode();
        if (node != null && outlinePage != null && !synchronising) {
            synchronising = true;
            outlinePage.reveal(node);
            synchronising = false;
        }
    }

    private void outlineSelectionChanged(SelectionChangedEvent event) {
        if (event.getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof PlanNode node && !synchronising) {
            synchronising = true;
            canvas.select(node);
            synchronising = false;
        }
    }

    private void showStatus(String message) {
        IStatusLineManager status = getEditorSite().getActionBars().getStatusLineManager();
        status.setMessage(message);
    }

    private List<LevelSnapshot> levels() {
        return document.plan().levels();
    }

    private static Path path(IEditorInput input) throws PartInitException {
        if (input instanceof IPathEditorInput file) {
            return file.getPath().toFile().toPath();
        }
        if (input instanceof IURIEditorInput file) {
            return Path.of(file.getURI());
        }
        throw new PartInitException("The floor plan editor opens files only, not " + input.getName());
    }

    /** Language of the workbench as it was started (-nl). */
    private static Locale language() {
        return Platform.getNL().startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }
}
