package org.sceneplan.workbench.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.importer.CatalogueImport;
import org.sceneplan.catalogue.importer.ImportResult;
import org.sceneplan.catalogue.importer.RowOutcome;
import org.sceneplan.catalogue.stores.StoreRecord;
import org.sceneplan.editor.PackageTexts;

/** A store master file, which is remembered, and one of its stores by code or name. */
final class StoreMasterFields {
    /** Where the file chosen last is remembered. */
    static final String NODE = "org.sceneplan.workbench";
    static final String LAST_FILE = "storeMaster";
    private static final PackageTexts TEXTS = PackageTexts.of(StoreMasterFields.class);
    private static final CatalogueSnapshot NOTHING = new CatalogueSnapshot("", "", List.of(), List.of(), List.of());
    private static final int SHOWN_ROWS = 4;
    /** More lines than anybody reads; the search narrows them. */
    private static final int MOST_ROWS = 500;

    private final Supplier<String> code;
    private final Consumer<StoreRecord> chosen;
    private final FileField file;
    private final Label searchLabel;
    private final Text search;
    private final Table table;
    private final Label count;
    private Path readFile;
    private List<StoreRecord> stores = List.of();
    private int badRows;

    /**
     * @param code code of the store at hand, which is picked when a file that has it is named
     * @param chosen told the store that was picked
     */
    StoreMasterFields(Composite page, Supplier<String> code, Consumer<StoreRecord> chosen) {
        this.code = code;
        this.chosen = chosen;
        Group group = new Group(page, SWT.NONE);
        group.setText(TEXTS.text("master.group"));
        group.setLayout(new GridLayout(3, false));
        group.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        file = new FileField(group, TEXTS.text("master.file"), TEXTS.text("browse"), "*.csv", "*.xlsx");
        searchLabel = new Label(group, SWT.NONE);
        searchLabel.setText(TEXTS.text("master.search"));
        search = new Text(group, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(TEXTS.text("master.search.hint"));
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        searchLabel.setLayoutData(new GridData());
        count = new Label(group, SWT.NONE);
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        table = new Table(group, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        createTable();
        search.addListener(SWT.Modify, event -> show());
        search.addListener(SWT.KeyDown, this::moveInTable);
        table.addListener(SWT.Selection, event -> tell());
        String last = InstanceScope.INSTANCE.getNode(NODE).get(LAST_FILE, "");
        if (!last.isEmpty() && Files.isRegularFile(Path.of(last))) {
            file.set(Path.of(last));
            read();
        }
        show();
        file.onChange(this::readAndChoose);
    }

    private void createTable() {
        table.setHeaderVisible(true);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        data.heightHint = (SHOWN_ROWS + 1) * table.getItemHeight() + table.getHeaderHeight();
        table.setLayoutData(data);
        for (String key : List.of("code", "name", "region", "tier", "format")) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(TEXTS.text("master." + key));
        }
    }

    private void readAndChoose() {
        read();
        choose(code.get());
    }

    private void read() {
        Path named = file.file().filter(Files::isRegularFile).orElse(null);
        if (named == null || named.equals(readFile)) {
            if (named == null) {
                forget("");
            }
            return;
        }
        readFile = named;
        try {
            ImportResult result = CatalogueImport.onto(NOTHING).read(named);
            stores = List.copyOf(result.stores().stores());
            badRows = (int) result.report().rows().stream().filter(row -> row.outcome() == RowOutcome.REJECTED).count();
            if (stores.isEmpty()) {
                forget(TEXTS.text("master.unreadable"));
                return;
            }
            InstanceScope.INSTANCE.getNode(NODE).put(LAST_FILE, named.toString());
            show();
        } catch (CatalogueFileException e) {
            forget(e.message(PackageTexts.language()));
        }
    }

    private void forget(String why) {
        readFile = null;
        stores = List.of();
        show();
        say(why);
    }

    private void say(String text) {
        count.setText(text);
        ((GridData) count.getLayoutData()).horizontalSpan = stores.isEmpty() ? 3 : 1;
        ((GridData) count.getLayoutData()).exclude = text.isEmpty();
        count.setVisible(!text.isEmpty());
        count.requestLayout();
        count.getParent().getParent().layout();
    }

    /** The stores whose code, name or region holds every word that is searched. */
    private void show() {
        table.removeAll();
        List<String> words = List.of(search.getText().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        stores.stream().filter(store -> matches(store, words)).limit(MOST_ROWS).forEach(store -> {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(store);
            item.setText(new String[] {store.code(), store.name(), store.region(),
                    TEXTS.text("tier." + store.tier().getLiteral()), TEXTS.text("format." + store.format())});
        });
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        for (Control each : List.of(searchLabel, search, table)) {
            each.setVisible(!stores.isEmpty());
            ((GridData) each.getLayoutData()).exclude = stores.isEmpty();
        }
        say(stores.isEmpty() ? "" : TEXTS.text(badRows == 0 ? "master.count" : "master.countBad", table.getItemCount(),
                stores.size(), badRows));
    }

    private static boolean matches(StoreRecord store, List<String> words) {
        String all = (store.code() + " " + store.name() + " " + store.region()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }

    /** The arrow keys walk the lines while the search has the focus. */
    private void moveInTable(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && table.getItemCount() > 0) {
            table.select(Math.clamp(table.getSelectionIndex() + step, 0, table.getItemCount() - 1));
            table.showSelection();
            tell();
            event.doit = false;
        }
    }

    private void tell() {
        if (table.getSelectionCount() > 0) {
            chosen.accept((StoreRecord) table.getSelection()[0].getData());
        }
    }

    /** Picks the store with a code, if the file has it. */
    void choose(String code) {
        for (TableItem item : table.getItems()) {
            if (((StoreRecord) item.getData()).code().equals(code)) {
                table.setSelection(item);
                tell();
            }
        }
    }

    /** Nothing is picked. */
    void chooseNone() {
        table.deselectAll();
    }
}
