package org.sceneplan.workbench.view.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IMemento;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.display.CatalogueProduct;
import org.sceneplan.editor.display.ProductDrop;
import org.sceneplan.editor.display.ProductExchange;
import org.sceneplan.editor.session.SessionListener;
import org.sceneplan.editor.tool.CatalogueDrop;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.workbench.view.CellLabels;
import org.sceneplan.workbench.view.CutCells;
import org.sceneplan.workbench.view.PlanView;

/** Fixture types and products to search, to look at and to put on the plan by mouse or keys. */
public final class CatalogueView extends PlanView {
    /** Id of this view in the plug-in registry. */
    public static final String ID = "org.sceneplan.workbench.view.catalogue";

    private static final String PRODUCTS = "products";
    private static final String USUAL = "usual";
    private static final int OPEN_AT_MOST = 60;
    private static final int FACT_LINES = 7;

    private final PackageTexts texts = PackageTexts.of(CatalogueView.class, PackageTexts.language());
    private final SessionListener standards = new SessionListener() {
        @Override
        public void standardsChanged() {
            showPlan();
        }
    };
    private DesignContext shownContext;
    private List<CatalogueEntry> fixtures = List.of();
    private List<CatalogueEntry> products = List.of();
    private Text search;
    private ToolItem productsTab;
    private TreeViewer viewer;
    private Label empty;
    private SymbolCanvas symbol;
    private Text facts;
    private Button usual;
    private Button place;

    @Override
    protected Control createContent(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 3;
        layout.marginHeight = 3;
        area.setLayout(layout);
        createHead(area);
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        createTree(sash);
        createDetails(sash);
        sash.setWeights(5, 4);
        restore();
        return area;
    }

    private void createHead(Composite area) {
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(texts.text("search"));
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search.addListener(SWT.Modify, event -> showEntries());
        search.addListener(SWT.KeyDown, this::searchKey);
        ToolBar tabs = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
        ToolItem fixturesTab = tab(tabs, "fixtures");
        fixturesTab.setSelection(true);
        productsTab = tab(tabs, "products");
    }

    private ToolItem tab(ToolBar tabs, String key) {
        ToolItem item = new ToolItem(tabs, SWT.RADIO);
        item.setText(texts.text(key));
        item.setToolTipText(texts.text(key + ".tip"));
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                showEntries();
            }
        });
        return item;
    }

    private void createTree(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        empty = new Label(area, SWT.WRAP);
        empty.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        viewer = new TreeViewer(area, SWT.BORDER | SWT.SINGLE);
        viewer.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        viewer.setContentProvider(new Entries());
        SymbolImages images = new SymbolImages(viewer.getControl(), viewer::refresh);
        viewer.setLabelProvider(new CellLabels<>(CatalogueEntry.class, CatalogueView::label,
                entry -> images.get(entry.item())));
        CutCells.tell(viewer);
        viewer.setUseHashlookup(true);
        viewer.addSelectionChangedListener(event -> {
            showDetails();
            choose();
        });
        viewer.addDoubleClickListener(event -> open());
        viewer.getControl().addListener(SWT.KeyDown, this::treeKey);
        CatalogueDrag.install(viewer.getControl(), this::dragged, () -> editor().getAdapter(CatalogueDrop.class));
    }

    private static String label(CatalogueEntry entry) {
        return entry.item() == null ? entry.label() + "  (" + entry.children().size() + ")" : entry.label();
    }

    private void createDetails(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        symbol = new SymbolCanvas(area);
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        wide.heightHint = 100;
        symbol.control().setLayoutData(wide);
        facts = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GridData text = new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1);
        // as many lines as most entries have; what is left goes to the symbol
        text.heightHint = FACT_LINES * facts.getLineHeight();
        text.widthHint = 100;
        facts.setLayoutData(text);
        usual = new Button(area, SWT.CHECK);
        usual.setText(texts.text("usual"));
        usual.setToolTipText(texts.text("usual.tip"));
        usual.addListener(SWT.Selection, event -> {
            if (session() != null) {
                prepare();
            }
        });
        // the theme would paint over the tick
        usual.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        usual.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        place = new Button(area, SWT.PUSH);
        place.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        place.addListener(SWT.Selection, event -> place());
        showDetails();
    }

    private void restore() {
        IMemento saved = savedState();
        if (saved != null) {
            usual.setSelection(Boolean.TRUE.equals(saved.getBoolean(USUAL)));
            boolean isProducts = Boolean.TRUE.equals(saved.getBoolean(PRODUCTS));
            productsTab.setSelection(isProducts);
            productsTab.getParent().getItem(0).setSelection(!isProducts);
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean(USUAL, usual.getSelection());
        memento.putBoolean(PRODUCTS, productsTab.getSelection());
    }

    @Override
    protected SessionListener listener() {
        return standards;
    }

    @Override
    protected void showPlan() {
        whenSeen(this::take);
    }

    private void take() {
        if (session() == null) {
            return;
        }
        if (editor().canvas().drawSettings().get(DrawKind.Option.FIXTURE_TYPE).isEmpty()) {
            choose();
        }
        DesignContext context = session().context();
        if (shownContext == null || shownContext.catalogue() != context.catalogue()
                || shownContext.standard() != context.standard()) {
            shownContext = context;
            CatalogueTree tree = new CatalogueTree(context.catalogue(), context.standard(), texts.locale());
            fixtures = tree.fixtures();
            products = tree.products();
            showEntries();
        }
    }

    private void showEntries() {
        List<CatalogueEntry> found = CatalogueTree.search(productsTab.getSelection() ? products : fixtures,
                search.getText());
        Set<String> open = new HashSet<>();
        for (Object entry : viewer.getExpandedElements()) {
            open.add(((CatalogueEntry) entry).key());
        }
        viewer.setInput(found);
        boolean searching = !search.getText().isBlank();
        if (searching && found.stream().mapToInt(CatalogueEntry::count).sum() <= OPEN_AT_MOST) {
            viewer.expandAll();
        } else if (searching) {
            viewer.expandToLevel(2);
        } else {
            viewer.setExpandedElements(found.stream().filter(entry -> open.contains(entry.key())).toArray());
        }
        empty.setText(found.isEmpty() && searching ? nothingFound() : "");
        ((GridData) empty.getLayoutData()).exclude = empty.getText().isEmpty();
        empty.setVisible(!empty.getText().isEmpty());
        empty.getParent().layout();
        selectFirst(found, searching);
        showDetails();
    }

    /** That this list has nothing, and how much of it the other one has. */
    private String nothingFound() {
        boolean inProducts = productsTab.getSelection();
        int elsewhere = CatalogueTree.search(inProducts ? fixtures : products, search.getText()).stream()
                .mapToInt(CatalogueEntry::count).sum();
        return elsewhere == 0 ? texts.text("none", search.getText())
                : texts.text(inProducts ? "none.fixtures" : "none.products", search.getText(), elsewhere);
    }

    /** While searching, the first line that can be placed is ready for Enter. */
    private void selectFirst(List<CatalogueEntry> found, boolean searching) {
        if (searching) {
            CatalogueTree.first(found, search.getText())
                    .ifPresent(first -> viewer.setSelection(new StructuredSelection(first), true));
        }
    }

    private void searchKey(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> {
                viewer.getControl().setFocus();
                event.doit = false;
            }
            case SWT.CR, SWT.KEYPAD_CR -> place();
            case SWT.ESC -> search.setText("");
            default -> { /* a letter */ }
        }
    }

    private void treeKey(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            if (item() == null) {
                open();
            } else {
                place();
            }
            event.doit = false;
        } else if (event.keyCode == 'f' && (event.stateMask & SWT.MOD1) != 0) {
            search.setFocus();
            search.selectAll();
        }
    }

    private CatalogueEntry selected() {
        return (CatalogueEntry) viewer.getStructuredSelection().getFirstElement();
    }

    private Object item() {
        return selected() == null ? null : selected().item();
    }

    /** A double click opens groups and places everything else. */
    private void open() {
        if (item() == null && selected() != null) {
            viewer.setExpandedState(selected(), !viewer.getExpandedState(selected()));
        } else {
            place();
        }
    }

    private void showDetails() {
        Object item = item();
        symbol.show(item);
        facts.setText(item == null || shownContext == null ? "" : new EntryFacts(shownContext.catalogue(),
                shownContext.standard(), texts.locale()).of(item).stream()
                .map(fact -> fact.name() + ": " + fact.value()).collect(Collectors.joining("\n")));
        boolean product = item instanceof CatalogueProduct;
        place.setText(texts.text(product ? "place.product" : "place"));
        place.setToolTipText(texts.text(product ? "place.product.tip" : "place.tip"));
        place.setEnabled(item != null);
        usual.setVisible(!productsTab.getSelection());
        place.getParent().layout();
    }

    private void place() {
        switch (item()) {
            case FixtureTypeSnapshot type -> {
                prepare();
                PlanCanvas canvas = editor().canvas();
                canvas.drawSettings().set(DrawKind.Option.FIXTURE_TYPE, type.code());
                editor().comeForward();
                canvas.drawingTools().use(DrawKind.FIXTURE);
            }
            case CatalogueProduct product -> show(product);
            case null, default -> { /* a group */ }
        }
    }

    /** What is selected here is what the fixture tool places when it is chosen next; a tool in use goes on with its own. */
    private void choose() {
        boolean inUse = editor() == null || editor().canvas().drawingTools().isActive(DrawKind.FIXTURE);
        if (!inUse && item() instanceof FixtureTypeSnapshot type) {
            prepare();
            editor().canvas().drawSettings().set(DrawKind.Option.FIXTURE_TYPE, type.code());
        }
    }

    private void prepare() {
        editor().canvas().drawSettings().set(DrawKind.Option.USUAL_PRODUCTS, String.valueOf(usual.getSelection()));
    }

    /** Shows a product on the selected positions, else at a free place of the selected fixture. */
    private void show(CatalogueProduct product) {
        List<DisplayPosition> positions = selectedIds().stream().map(session()::element)
                .filter(DisplayPosition.class::isInstance).map(DisplayPosition.class::cast).toList();
        LevelSnapshot level = editor().canvas().shownLevel();
        FixtureSnapshot fixture = selectedIds().stream().flatMap(id -> level.fixture(id).stream()).findFirst()
                .orElse(null);
        if (!positions.isEmpty()) {
            execute(ProductExchange.on(session().context(), positions, product));
        } else if (fixture != null) {
            ProductDrop drop = new ProductDrop(session().context(), level, this::element, product);
            execute(drop.into(fixture).edit());
        } else {
            tell(texts.text("select.first"));
        }
    }

    private EObject element(String id) {
        return session().element(id);
    }

    /** What a drag that begins now takes along, or null. */
    private Object dragged() {
        if (item() == null || editor() == null) {
            return null;
        }
        prepare();
        return item();
    }

    private static final class Entries implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((CatalogueEntry) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((CatalogueEntry) element).children().isEmpty();
        }
    }
}
