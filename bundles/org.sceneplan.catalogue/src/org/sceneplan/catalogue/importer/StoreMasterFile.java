package org.sceneplan.catalogue.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.stores.StoreMaster;
import org.sceneplan.catalogue.stores.StoreRecord;

/**
 * Reads and writes store master files: CSV by RFC 4180, UTF-8 without byte order mark, lines end with {@code \n},
 * columns in the order of {@link #COLUMNS}, stores in file order. Stateless; safe for any thread.
 */
public final class StoreMasterFile {
    private static final StoreTable TABLE = new StoreTable();

    /** The columns, all of them in each file that is written; a file that is read needs the first three. */
    public static final List<String> COLUMNS = TABLE.columns();

    private StoreMasterFile() {
    }

    /**
     * Reads a store master.
     *
     * @throws CatalogueFileException if the file is missing, no store master, or a row breaks the rules of
     *     {@link org.sceneplan.catalogue.stores.StoreRecord}; names file, row and reason
     */
    public static StoreMaster read(Path file) throws CatalogueFileException {
        CatalogueSnapshot nothing = new CatalogueSnapshot("", "", List.of(), List.of(), List.of());
        ImportResult result = CatalogueImport.onto(nothing).read(file);
        for (RowResult row : result.report().rows()) {
            boolean bad = row.outcome() == RowOutcome.REJECTED || row.kind() != CatalogueKind.STORES;
            if (bad) {
                throw new CatalogueFileException(file, sentence(file, row, Locale.ENGLISH),
                        sentence(file, row, Locale.CHINESE), null);
            }
        }
        return result.stores();
    }

    /**
     * Finds one store in a store master, CSV or XLSX; rows of other stores may be bad.
     *
     * @throws CatalogueFileException if the file is missing, no store master or has no such store, or the row of the
     *     store breaks the rules of {@link org.sceneplan.catalogue.stores.StoreRecord}; names file, row and reason
     */
    public static StoreRecord store(Path file, String code) throws CatalogueFileException {
        CatalogueSnapshot nothing = new CatalogueSnapshot("", "", List.of(), List.of(), List.of());
        ImportResult result = CatalogueImport.onto(nothing).read(file);
        for (RowResult row : result.report().rows()) {
            boolean bad = row.outcome() == RowOutcome.REJECTED && row.key().equals(code);
            if (bad) {
                throw new CatalogueFileException(file, sentence(file, row, Locale.ENGLISH),
                        sentence(file, row, Locale.CHINESE), null);
            }
        }
        return result.stores().store(code).orElseThrow(() -> new CatalogueFileException(file,
                Messages.text(Locale.ENGLISH, "StoreMasterFile_noStore", file, code, result.stores().size()),
                Messages.text(Locale.CHINESE, "StoreMasterFile_noStore", file, code, result.stores().size()), null));
    }

    private static String sentence(Path file, RowResult row, Locale locale) {
        String reason = row.kind() != CatalogueKind.STORES
                ? Messages.text(locale, "StoreMasterFile_otherKind", Messages.text(locale, "CatalogueImport_"
                        + row.kind().name()))
                : row.problems().getFirst().message(locale);
        return Messages.text(locale, "StoreMasterFile_badRow", file, row.row(), reason);
    }

    /** The content of a file; same text for the same stores. */
    public static String text(StoreMaster master) {
        String header = String.join(",", COLUMNS) + "\n";
        return master.stores().stream().map(TABLE::cells).map(StoreMasterFile::line)
                .collect(Collectors.joining("", header, ""));
    }

    private static String line(Map<String, String> cells) {
        return COLUMNS.stream().map(column -> quoted(cells.get(column))).collect(Collectors.joining(",")) + "\n";
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
