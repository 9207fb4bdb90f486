package org.sceneplan.catalogue.importer;

import static java.util.Comparator.comparing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.io.CatalogueFile;
import org.sceneplan.catalogue.stores.StoreMaster;

/**
 * Several files imported onto one catalogue: types before the products that name them, whatever the order of the files.
 *
 * @param base the catalogue before
 * @param imported the catalogue with all rows taken over, still under id and version of the base
 * @param stores the store master with all rows taken over
 * @param reports one per file, in the order the files were given
 * @param removals what {@link ImportMode#REPLACE} took away or had to keep
 */
public record CatalogueImportRun(CatalogueSnapshot base, CatalogueSnapshot imported, StoreMaster stores,
        List<ImportReport> reports, List<Removal> removals) {

    private static final int SHOWN_KEYS = 20;

    public CatalogueImportRun {
        reports = List.copyOf(reports);
        removals = List.copyOf(removals);
    }

    /**
     * Imports files, adding and changing entries.
     *
     * @throws CatalogueFileException if a file as a whole can't be read; nothing is taken over then
     */
    public static CatalogueImportRun of(CatalogueSnapshot base, List<Path> files) throws CatalogueFileException {
        return of(base, StoreMaster.EMPTY, ImportMode.MERGE, files);
    }

    /**
     * Imports files.
     *
     * @throws CatalogueFileException if a file as a whole can't be read; nothing is taken over then
     */
    public static CatalogueImportRun of(CatalogueSnapshot base, StoreMaster stores, ImportMode mode, List<Path> files)
            throws CatalogueFileException {
        CatalogueImport into = CatalogueImport.onto(base, stores, mode);
        Map<Path, CatalogueKind> kinds = new LinkedHashMap<>();
        for (Path file : files) {
            kinds.put(file, into.kindOf(file));
        }
        Map<Path, ImportReport> reportByFile = new LinkedHashMap<>();
        for (Path file : kinds.keySet().stream().sorted(comparing(kinds::get)).toList()) {
            reportByFile.put(file, into.read(file).report());
        }
        List<ImportReport> reports = new ArrayList<>();
        kinds.keySet().forEach(file -> reports.add(reportByFile.get(file)));
        ImportEnd end = into.finish();
        return new CatalogueImportRun(base, end.catalogue(), end.stores(), reports, end.removals());
    }

    /** Whether any entry of the catalogue is new, changed or removed; stores are no part of it. */
    public boolean changesAnything() {
        boolean rows = reports.stream().flatMap(report -> report.rows().stream())
                .anyMatch(row -> row.kind() != CatalogueKind.STORES
                        && (row.outcome() == RowOutcome.ACCEPTED || row.outcome() == RowOutcome.CHANGED));
        return rows || removals.stream().anyMatch(removal -> !removal.kept()
                && removal.kind() != CatalogueKind.STORES);
    }

    /** Whether any file has rows of stores. */
    public boolean hasStores() {
        return reports.stream().flatMap(report -> report.rows().stream())
                .anyMatch(row -> row.kind() == CatalogueKind.STORES);
    }

    /** Number of rows of all files with an outcome. */
    public int count(RowOutcome outcome) {
        return reports.stream().mapToInt(report -> report.count(outcome)).sum();
    }

    /** What was removed and what had to stay, one line per kind; empty when nothing. */
    public String removalText(Locale locale) {
        StringBuilder text = new StringBuilder();
        for (CatalogueKind kind : CatalogueKind.values()) {
            line(text, kind, false, locale);
            line(text, kind, true, locale);
        }
        return text.toString();
    }

    private void line(StringBuilder text, CatalogueKind kind, boolean kept, Locale locale) {
        List<String> keys = removals.stream().filter(removal -> removal.kind() == kind && removal.kept() == kept)
                .map(Removal::key).toList();
        if (!keys.isEmpty()) {
            String shown = String.join(", ", keys.subList(0, Math.min(SHOWN_KEYS, keys.size())));
            text.append(Messages.text(locale, kept ? "ImportReport_keptInUse" : "ImportReport_removed",
                    Messages.text(locale, "CatalogueImport_" + kind.name()) + " " + keys.size(),
                    keys.size() <= SHOWN_KEYS ? shown
                            : Messages.text(locale, "ImportReport_moreKeys", shown, keys.size() - SHOWN_KEYS)))
                    .append('\n');
        }
    }

    /** The version that tells this content from the base: that of the base and a hash, or the same without a change. */
    public String derivedVersion() {
        return changesAnything() ? base.version().replaceAll("\\+[0-9a-f]{8}$", "") + "+"
                + CatalogueFile.contentHash(imported) : base.version();
    }

    /** The imported catalogue under an id and a version. */
    public CatalogueSnapshot named(String id, String version) {
        return new CatalogueSnapshot(id, version, imported.productTypes(), imported.fixtureTypes(),
                imported.products());
    }
}
