package org.sceneplan.exchange.pkg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sceneplan.checklist.DesignLists;
import org.sceneplan.checklist.ListSubject;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.PurchaseList;
import org.sceneplan.checklist.delta.ChecklistDelta;
import org.sceneplan.checklist.tag.PriceTags;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.exchange.checklist.WalkSheets;
import org.sceneplan.exchange.seal.PageHash;
import org.sceneplan.exchange.table.CsvTableWriter;
import org.sceneplan.exchange.table.TableSettings;
import org.sceneplan.exchange.table.XlsxTableWriter;
import org.sceneplan.exchange.tag.EnergyCardSheets;
import org.sceneplan.exchange.tag.PriceTagSheets;
import org.sceneplan.rules.DesignContext;

/** The lists of a package as workbook and text, and the tags to print. */
final class ListFiles {
    private static final String WALK_SHEET = "lists/checklist.pdf";
    private static final String CHANGES = "lists/changes.xlsx";
    private static final String PRICE_TAGS = "lists/price-tags.pdf";
    private static final String ENERGY_CARDS = "lists/energy-labels.pdf";

    private ListFiles() {
    }

    static void add(PackageContent content) throws IOException {
        content.begin(PackagePart.LISTS);
        DesignContext context = content.order().context();
        DesignLists lists = content.lists();
        List<ListTable> tables = new ArrayList<>(lists.tables());
        tables.add(PurchaseList.of(context));
        PackageSettings settings = content.order().settings();
        TableSettings printed = new TableSettings(settings.locale(), settings.dateText(),
                PageHash.sha256(content.order().planFile()));
        content.begin(PackagePart.XLSX);
        content.files().add("lists/checklist.xlsx",
                out -> content.pens().workbook(tables, lists.photos(), printed, out));
        for (EarlierPackage earlier : content.order().earlier()) {
            content.files().add(CHANGES, out -> XlsxTableWriter.write(
                    ChecklistDelta.of(DesignLists.of(earlier.context()), lists).tables(), printed, out));
        }
        content.begin(PackagePart.CSV);
        for (ListTable table : tables) {
            String name = table.id().equals(lists.display().id()) ? "checklist" : table.id();
            content.files().add("lists/" + name + ".csv",
                    out -> CsvTableWriter.write(table, settings.locale(), out));
        }
        content.begin(PackagePart.LIST_PAGES);
        addPages(content, WALK_SHEET, WalkSheets.of(lists, settings.locale()));
        content.begin(PackagePart.TAGS);
        addTags(content, context, settings.locale());
    }

    /** Without a day, because no clock tells it: prices after subsidy are left out. */
    private static void addTags(PackageContent content, DesignContext context, Locale locale) throws IOException {
        PriceTags tags = PriceTags.of(context, null);
        ListSubject subject = ListSubject.of(context);
        if (!tags.tags().isEmpty()) {
            addPages(content, PRICE_TAGS, PriceTagSheets.of(tags.tags(), subject, locale));
        }
        if (!tags.withEnergyLabel().isEmpty()) {
            addPages(content, ENERGY_CARDS, EnergyCardSheets.of(tags.withEnergyLabel(), subject, locale));
        }
    }

    private static void addPages(PackageContent content, String file, List<Sheet> unsealed) throws IOException {
        List<Sheet> pages = content.sealer().seal(file, unsealed);
        content.files().add(file, out -> content.pens().pdf(pages, out));
    }
}
