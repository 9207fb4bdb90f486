package org.sceneplan.catalogue.importer;

import static java.util.Comparator.comparingInt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.internal.table.RawCell;
import org.sceneplan.catalogue.internal.table.RawRow;
import org.sceneplan.catalogue.internal.table.RawTable;
import org.sceneplan.catalogue.internal.table.TableFile;
import org.sceneplan.catalogue.internal.table.TableLimits;
import org.sceneplan.catalogue.internal.table.TableRefusedException;
import org.sceneplan.catalogue.stores.StoreMaster;

/**
 * Imports product types, fixture types, products and stores from CSV and XLSX files.
 *
 * <p>What a table describes is told by its header, which may be in English (the columns of the bundled data) or Chinese
 * and may stand below a title. A column that a file lacks leaves the entries' values as they are. A unit
 * behind a name, {@code 宽(cm)}, is converted. What becomes of entries that exist tells the {@link ImportMode}. Files
 * are taken as hostile: at most 20 MB, 50,000 rows, 100 columns, 200 MB inflated.
 */
public final class CatalogueImport {

    private static final int HEADER_ROWS = 20;

    private final TableLimits limits;
    private final CatalogueDraft draft;
    private final ImportMode mode;

    private CatalogueImport(CatalogueSnapshot base, StoreMaster stores, ImportMode mode, TableLimits limits) {
        this.draft = new CatalogueDraft(base, stores);
        this.mode = mode;
        this.limits = limits;
    }

    /** An import on top of a catalogue, which itself stays as it is. */
    public static CatalogueImport onto(CatalogueSnapshot base) {
        return onto(base, StoreMaster.EMPTY, ImportMode.MERGE);
    }

    /** An import on top of a catalogue and a store master, which themselves stay as they are. */
    public static CatalogueImport onto(CatalogueSnapshot base, StoreMaster stores, ImportMode mode) {
        return new CatalogueImport(base, stores, mode, TableLimits.DEFAULT);
    }

    static CatalogueImport onto(CatalogueSnapshot base, TableLimits limits) {
        return new CatalogueImport(base, StoreMaster.EMPTY, ImportMode.MERGE, limits);
    }

    /**
     * Imports one file on top of all read before.
     *
     * @return the catalogue so far and the report on this file
     * @throws CatalogueFileException if the file as a whole can't be read: missing, too big, damaged, no header;
     *     nothing of it is taken over then
     */
    public ImportResult read(Path file) throws CatalogueFileException {
        List<RawTable> tables = tables(file);
        List<Match> matches = matches(file, tables);
        List<RowResult> rows = new ArrayList<>();
        Set<String> ignored = new LinkedHashSet<>();
        Set<String> units = new LinkedHashSet<>();
        matches.stream().sorted(comparingInt(match -> match.header.table().kind().ordinal())).forEach(match -> {
            rows.addAll(match.run(draft, mode));
            ignored.addAll(match.header.ignored());
            match.header.unitByColumn().forEach((column, unit) -> units.add(column + " " + unit.name()));
        });
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        List<String> ignoredSheets = tables.stream().filter(table -> !table.isHidden())
                .filter(table -> matches.stream().noneMatch(match -> match.table == table))
                .map(RawTable::name).toList();
        List<String> hiddenSheets = tables.stream().filter(RawTable::isHidden).filter(this::isCatalogue)
                .map(RawTable::name).toList();
        return new ImportResult(draft.snapshot(), draft.master(), new ImportReport(name, rows, List.copyOf(units),
                List.copyOf(ignored), ignoredSheets, hiddenSheets,
                matches.stream().mapToInt(match -> match.table.hiddenRows()).sum()));
    }

    /**
     * Imports rows that another format was turned into, with all checks of a file.
     *
     * @param name name of the original in the report
     * @param columns columns of one kind of catalogue table, the needed ones among them
     * @throws IllegalArgumentException if the columns are no such table
     */
    public ImportResult read(String name, List<String> columns, List<TableRow> rows) {
        List<RawRow> raw = new ArrayList<>();
        raw.add(new RawRow(0, columns.stream().map(RawCell::of).toList(), false));
        rows.forEach(row -> raw.add(new RawRow(row.number(),
                columns.stream().map(column -> RawCell.of(row.cells().getOrDefault(column, ""))).toList(), false)));
        RawTable table = new RawTable("", raw);
        HeaderMatch header = bestHeader(table);
        if (header == null || !header.isComplete()) {
            throw new IllegalArgumentException("columns " + columns + " are no catalogue table");
        }
        List<RowResult> results = new Match(table, header).run(draft, mode);
        return new ImportResult(draft.snapshot(), draft.master(),
                new ImportReport(name, results, List.of(), List.of(), List.of(), List.of(), 0));
    }

    /**
     * Ends the import: in mode {@link ImportMode#REPLACE} removes what no row named.
     *
     * @return the catalogue and the stores that are left, and what was removed or had to stay
     */
    public ImportEnd finish() {
        List<Removal> removals = mode == ImportMode.REPLACE ? draft.removeUnnamed() : List.of();
        return new ImportEnd(draft.snapshot(), draft.master(), removals);
    }

    /**
     * Tells what the first table of a file describes, so that several files can be read in the order of the kinds.
     *
     * @throws CatalogueFileException as {@link #read(Path)}
     */
    public CatalogueKind kindOf(Path file) throws CatalogueFileException {
        return matches(file, tables(file)).get(0).header.table().kind();
    }

    private List<RawTable> tables(Path file) throws CatalogueFileException {
        try {
            return TableFile.read(file, limits);
        } catch (TableRefusedException e) {
            Object[] arguments = new Object[e.arguments().size() + 1];
            for (int i = 1; i < arguments.length; i++) {
                arguments[i] = e.arguments().get(i - 1);
            }
            throw refusal(file, "CatalogueImport_" + e.reason().name(), e, arguments);
        }
    }

    private List<Match> matches(Path file, List<RawTable> tables) throws CatalogueFileException {
        List<Match> matches = new ArrayList<>();
        HeaderMatch nearest = null;
        for (RawTable table : tables) {
            HeaderMatch best = table.isHidden() ? null : bestHeader(table);
            if (best != null && best.isComplete()) {
                matches.add(new Match(table, best));
            } else if (best != null && (nearest == null || score(best) > score(nearest))) {
                nearest = best;
            }
        }
        if (matches.isEmpty()) {
            throw noHeader(file, nearest);
        }
        for (Match match : matches) {
            if (!match.header.twice().isEmpty()) {
                List<String> twice = match.header.twice();
                throw refusal(file, "CatalogueImport_columnTwice", null, file, twice.get(0), twice.get(1),
                        twice.get(2));
            }
        }
        return matches;
    }

    private boolean isCatalogue(RawTable table) {
        HeaderMatch header = bestHeader(table);
        return header != null && header.isComplete();
    }

    private HeaderMatch bestHeader(RawTable table) {
        HeaderMatch best = null;
        for (RawRow row : table.rows().subList(0, Math.min(HEADER_ROWS, table.rows().size()))) {
            HeaderMatch match = bestHeader(row);
            if (match.isComplete()) {
                return match;
            }
            if (!match.cellByColumn().isEmpty() && (best == null || score(match) > score(best))) {
                best = match;
            }
        }
        return best;
    }

    /** The kind of which a row names most; one that lacks nothing comes before all that lack something. */
    private static HeaderMatch bestHeader(RawRow row) {
        return Stream.of(new ProductTable(code -> null), new ProductTypeTable(), new FixtureTypeTable(),
                new StoreTable()).map(kind -> HeaderMatch.of(kind, row))
                .reduce((best, next) -> isBetter(next, best) ? next : best).orElseThrow();
    }

    private static boolean isBetter(HeaderMatch next, HeaderMatch best) {
        return next.isComplete() == best.isComplete() ? score(next) > score(best) : next.isComplete();
    }

    private static int score(HeaderMatch match) {
        return match.cellByColumn().size() - 2 * match.missing().size();
    }

    private static CatalogueFileException noHeader(Path file, HeaderMatch nearest) {
        if (nearest == null) {
            return refusal(file, "CatalogueImport_noColumns", null, file, HEADER_ROWS);
        }
        String kind = "CatalogueImport_" + nearest.table().kind().name();
        return new CatalogueFileException(file,
                Messages.text(Locale.ENGLISH, "CatalogueImport_noHeader", file, Messages.text(Locale.ENGLISH, kind),
                        String.join(", ", nearest.missing())),
                Messages.text(Locale.CHINESE, "CatalogueImport_noHeader", file, Messages.text(Locale.CHINESE, kind),
                        String.join("、", nearest.missingInChinese())), null);
    }

    private static CatalogueFileException refusal(Path file, String key, Throwable cause, Object... arguments) {
        arguments[0] = file;
        return new CatalogueFileException(file, Messages.text(Locale.ENGLISH, key, arguments),
                Messages.text(Locale.CHINESE, key, arguments), cause);
    }

    /** One table with its header. */
    private record Match(RawTable table, HeaderMatch header) {

        List<RowResult> run(CatalogueDraft draft, ImportMode mode) {
            List<RawRow> rows = table.rows().stream().dropWhile(row -> row != header.row()).skip(1).toList();
            return switch (header.table().kind()) {
                case PRODUCT_TYPES -> new TableImport<>(draft.typeTarget(), header, table.name(), mode).run(rows);
                case FIXTURE_TYPES -> new TableImport<>(draft.fixtureTypeTarget(), header, table.name(), mode)
                        .run(rows);
                case PRODUCTS -> new TableImport<>(draft.productTarget(), header, table.name(), mode).run(rows);
                case STORES -> new TableImport<>(draft.storeTarget(), header, table.name(), mode).run(rows);
            };
        }
    }
}
