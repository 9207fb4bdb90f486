package org.sceneplan.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.sceneplan.editor.aid.RuledArea;
import org.sceneplan.editor.command.CanvasMenu;
import org.sceneplan.editor.command.EditActions;
import org.sceneplan.editor.command.HistoryActions;
import org.sceneplan.editor.command.ObjectCommands;
import org.sceneplan.editor.outline.PlanOutlinePage;
import org.sceneplan.editor.property.PlanPropertyPage;
import org.sceneplan.editor.selection.PlanSelection;
import org.sceneplan.editor.session.PlanOpening;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.session.SessionListener;
import org.sceneplan.editor.session.UnreadablePlanException;
import org.sceneplan.editor.tool.CatalogueDrop;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.editor.tool.OptionsBar;
import org.sceneplan.editor.tool.ToolStrip;
import org.sceneplan.plan.edit.PlanChange;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/** Edits a store plan: canvas, level chooser, outline and properties in step. */
public final class FloorPlanEditor extends EditorPart implements ISaveablesSource {
    /** Id of this editor and of the context of its keys in the plug-in registry. */
    public static final String ID = "org.sceneplan.editor.floorPlan";

    private PlanOpening opening;
    private PlanSaveable saveable;
    private PlanSession session;
    private PlanSelection selection;
    private String problem;
    private PlanCanvas canvas;
    private LevelChooser levelChooser;
    private OptionsBar options;
    private ObjectCommands commands;
    private CatalogueDrop catalogueDrop;
    private PlanOutlinePage outlinePage;
    private boolean synchronising;
    private StatusText status;
    private HistoryActions history;
    private EditActions edits;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        status = new StatusText(site, PackageTexts.ofEditor(language()));
        Display display = site.getShell().getDisplay();
        opening = PlanOpening.begin(path(input), language(), task -> {
            if (!display.isDisposed()) {
                display.asyncExec(task);
            }
        });
        saveable = new PlanSaveable(opening.coming());
    }

    /** Waits for the plan, which has been read since the editor began. */
    private void takePlan() {
        try {
            session = opening.session();
            selection = new PlanSelection(session);
            setTitleToolTip(getEditorInput().getToolTipText());
            TabNames.of(getSite().getPage()).with(this).show();
        } catch (UnreadablePlanException e) {
            problem = e.getMessage();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(tight(2));
        Composite head = new Composite(area, SWT.NONE);
        head.setLayout(tight(2));
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        Composite strip = new Composite(area, SWT.NONE);
        strip.setLayout(tight(1));
        strip.setLayoutData(new GridData(SWT.LEFT, SWT.FILL, false, true));
        RuledArea ruled = new RuledArea(area);
        ruled.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        // made while the plan is being read and drawn
        PlanCanvas empty = new PlanCanvas(ruled.control(), opening.coming());
        createTools(head, strip, empty);
        takePlan();
        if (session == null) {
            area.dispose();
            UnreadablePage.show(parent, PackageTexts.ofEditor(language()), problem);
            return;
        }
        canvas = empty;
        ruled.take(canvas);
        levelChooser = new LevelChooser(head, canvas);
        catalogueDrop = CatalogueDrop.install(canvas);
        canvas.onStatus(status::position);
        canvas.listeners().onHint(status::hint);
        canvas.listeners().onOpenProperties(this::openProperties);
        canvas.listeners().onLevelShown(levelChooser::show);
        canvas.listeners().onPick(selection::select);
        canvas.open(levels().getFirst().id());
        canvas.viewer().addSelectionChangedListener(event -> exclusively(this::takeCanvasSelection));
        selection.addSelectionChangedListener(event -> exclusively(this::showSelection));
        selection.addSelectionChangedListener(event -> canvas.aids().select(selection.ids()));
        selection.addSelectionChangedListener(event -> status.selected(selection.ids().size()));
        canvas.follow(new Refresh());
        getSite().setSelectionProvider(selection);
        getSite().getService(IContextService.class).activateContext(ID);
        history = new HistoryActions(session);
        history.bind(getEditorSite().getActionBars());
        commands = new ObjectCommands(canvas, selection);
        edits = new EditActions(commands);
        edits.register(getEditorSite().getActionBars(), selection);
        new CanvasMenu(getEditorSite(), canvas, commands, edits).install();
    }

    private void createTools(Composite head, Composite strip, PlanCanvas drawn) {
        PackageTexts texts = PackageTexts.ofEditor(language());
        ToolStrip tools = new ToolStrip(strip, drawn.drawingTools(), texts);
        tools.control().setLayoutData(new GridData(SWT.LEFT, SWT.FILL, false, true));
        options = new OptionsBar(head, drawn.session(), drawn.drawSettings(), this::setFocus);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.heightHint = options.heightPixels();
        options.control().setLayoutData(wide);
        drawn.control().addListener(SWT.MouseMove, event -> options.pointerOnPlan());
        drawn.listeners().onTool(kind -> {
            tools.show(kind);
            options.show(kind);
        });
        tools.show(DrawKind.SELECT);
        options.show(DrawKind.SELECT);
    }

    private static GridLayout tight(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    /** Makes what is undone, cut and pasted that of this plan: all plans share one menu. */
    void bindActions() {
        if (edits != null) {
            history.bind(getEditorSite().getActionBars());
            edits.bind(getEditorSite().getActionBars());
        }
    }

    @Override
    public void setFocus() {
        if (canvas != null) {
            canvas.control().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (session != null) {
            TabNames.of(getSite().getPage()).without(this).show();
        }
        if (history != null) {
            history.dispose();
        }
        if (opening != null) {
            opening.dispose();
        }
        super.dispose();
    }

    /** The open plan, or null when the file could not be read. */
    public PlanSession session() {
        return session;
    }

    /** What is selected, or null when the file could not be read. */
    public PlanSelection selection() {
        return selection;
    }

    /** Why the file could not be read, or null. */
    public String problem() {
        return problem;
    }

    /** What the status line asks for or refuses at present, empty for nothing. */
    public String hint() {
        return status.hint();
    }

    /** The canvas, or null when the file could not be read. */
    public PlanCanvas canvas() {
        return canvas;
    }

    /**
     * Selects elements everywhere and shows the first of them, changing the level when it stands on another; small ones
     * are shown larger.
     */
    public void reveal(List<String> ids) {
        if (canvas != null && !ids.isEmpty()) {
            canvas.drawingTools().endIdle();
            selection.select(ids);
            canvas.reveal(ids);
            canvas.canvasWindow().frame(ids);
        }
    }

    /** As {@link #reveal}; keys then act on the canvas. */
    public void goTo(List<String> ids) {
        comeForward();
        reveal(ids);
    }

    /** Brings the plan before the user and gives it the keys, also from behind a view that fills the window. */
    public void comeForward() {
        IWorkbenchPage page = getSite().getPage();
        if (page.isPageZoomed() && page.getActivePartReference() instanceof IViewReference view) {
            page.setPartState(view, IWorkbenchPage.STATE_RESTORED);
        }
        page.activate(this);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (session != null && adapter == IContentOutlinePage.class) {
            outlinePage = new PlanOutlinePage(session, selection, this::goTo);
            return adapter.cast(outlinePage);
        }
        if (session != null && adapter == IPropertySheetPage.class) {
            return adapter.cast(new PlanPropertyPage(session));
        }
        for (Object part : new Object[] {session, commands, catalogueDrop}) {
            if (part != null && adapter == part.getClass()) {
                return adapter.cast(part);
            }
        }
        if (canvas != null && adapter == GraphicalViewer.class) {
            return adapter.cast(canvas.viewer());
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        saveable.doSave(monitor, getSite());
    }

    @Override
    public Saveable[] getSaveables() {
        return new Saveable[] {saveable};
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public void doSaveAs() {
        // the workbench saves the session under another name and tells what it wrote
    }

    /** Goes on with another file, which the session holds already. */
    public void goOnWith(IEditorInput input) {
        setInputWithNotify(input);
        setTitleToolTip(input.getToolTipText());
        TabNames.of(getSite().getPage()).with(this).show();
        canvas.redraw();
    }

    @Override
    public boolean isDirty() {
        return session != null && session.isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    private void takeCanvasSelection() {
        selection.select(canvas.selectedIds());
    }

    private void showSelection() {
        canvas.select(selection.ids());
        canvas.reveal(selection.ids());
    }

    /** Runs a step of keeping selections alike; steps that it causes itself are left out. */
    private void exclusively(Runnable step) {
        if (!synchronising) {
            synchronising = true;
            try {
                step.run();
            } finally {
                synchronising = false;
            }
        }
    }

    /** Names the tab. */
    void showName(String name) {
        if (!name.equals(getPartName())) {
            setPartName(name);
        }
    }

    /** Keeps what is shown in step with the plan. */
    private final class Refresh implements SessionListener {
        @Override
        public void standardsChanged() {
            options.refresh();
        }

        @Override
        public void planChanged(PlanChange change) {
            options.refresh();
            if (change.affected().contains(session.model())) {
                canvas.drawingTools().beginAnew();
            }
            TabNames.of(getSite().getPage()).with(FloorPlanEditor.this).show();
        }

        @Override
        public void drawn() {
            exclusively(() -> {
                canvas.redraw();
                levelChooser.refresh();
                if (!List.copyOf(canvas.selectedIds()).equals(selection.ids())) {
                    canvas.select(selection.ids());
                }
            });
        }

        @Override
        public void dirtyChanged() {
            firePropertyChange(PROP_DIRTY);
        }
    }

    private void openProperties() {
        try {
            getSite().getPage().showView(IPageLayout.ID_PROP_SHEET);
        } catch (PartInitException e) {
            ILog.of(FloorPlanEditor.class).error("the properties cannot be shown", e);
        }
    }

    private List<LevelSnapshot> levels() {
        return session.plan().levels();
    }

    static Path path(IEditorInput input) throws PartInitException {
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
