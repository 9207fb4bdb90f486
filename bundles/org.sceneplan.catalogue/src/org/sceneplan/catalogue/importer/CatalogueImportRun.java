package org.sceneplan.catalogue.importer;

import static java.util.Comparator.comparing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.io.CatalogueFile;

/**
 * Several files imported onto one catalogue: types before the products that name them, whatever the order of the files.
 *
 * @param base the catalogue before
 * @param imported the catalogue with all rows taken over, still under id and version of the base
 * @param reports one per file, in the order the files were given
 */
public record CatalogueImportRun(CatalogueSnapshot base, CatalogueSnapshot imported, List<ImportReport> reports) {

    public CatalogueImportRun {
        reports = List.copyOf(reports);
    }

    /**
     * Imports files.
     *
     * @throws CatalogueFileException if a file as a whole can't be read; nothing is taken over then
     */
    public static CatalogueImportRun of(CatalogueSnapshot base, List<Path> files) throws CatalogueFileException {
        CatalogueImport into = CatalogueImport.onto(base);
        Map<Path, CatalogueKind> kinds = new LinkedHashMap<>();
        for (Path file : files) {
            kinds.put(file, into.kindOf(file));
        }
        Map<Path, ImportReport> reportByFile = new LinkedHashMap<>();
        CatalogueSnapshot catalogue = base;
        for (Path file : kinds.keySet().stream().sorted(comparing(kinds::get)).toList()) {
            ImportResult result = into.read(file);
            reportByFile.put(file, result.report());
            catalogue = result.catalogue();
        }
        List<ImportReport> reports = new ArrayList<>();
        kinds.keySet().forEach(file -> reports.add(reportByFile.get(file)));
        return new CatalogueImportRun(base, catalogue, reports);
    }

    /** Whether any row is new or changed. */
    public boolean changesAnything() {
        return count(RowOutcome.ACCEPTED) + count(RowOutcome.CHANGED) > 0;
    }

    /** Number of rows of all files with an outcome. */
    public int count(RowOutcome outcome) {
        return reports.stream().mapToInt(report -> report.count(outcome)).sum();
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
