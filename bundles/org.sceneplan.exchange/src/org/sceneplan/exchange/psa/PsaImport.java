package org.sceneplan.exchange.psa;

import java.nio.file.Path;
import java.util.List;

import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.importer.CatalogueImport;
import org.sceneplan.catalogue.importer.CatalogueImportRun;
import org.sceneplan.catalogue.importer.ImportEnd;
import org.sceneplan.catalogue.importer.ImportMode;
import org.sceneplan.catalogue.importer.ImportReport;
import org.sceneplan.catalogue.stores.StoreMaster;

/**
 * A ProSpace file imported onto a catalogue: its bays become fixture types, then its products are taken over.
 *
 * @param psa what the file holds and what a catalogue has no place for
 * @param run the rows taken over; the reports are that of the bays and that of the products
 */
public record PsaImport(PsaCatalogue psa, CatalogueImportRun run) {

    /**
     * Imports a file, adding and changing entries.
     *
     * @throws PsaRefusedException if it is no file of that kind
     * @throws CatalogueFileException if its rows as a whole can't be taken over
     */
    public static PsaImport of(Path file, CatalogueSnapshot base, PsaSettings settings)
            throws PsaRefusedException, CatalogueFileException {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        PsaCatalogue psa = PsaCatalogue.of(name, PsaFile.read(file), base, settings);
        CatalogueImport into = CatalogueImport.onto(base, StoreMaster.EMPTY, ImportMode.MERGE);
        ImportReport bays = into.read(name, PsaCatalogue.FIXTURE_COLUMNS, psa.fixtureTypes()).report();
        ImportReport products = into.read(name, PsaCatalogue.PRODUCT_COLUMNS, psa.products()).report();
        ImportEnd end = into.finish();
        return new PsaImport(psa, new CatalogueImportRun(base, end.catalogue(), end.stores(),
                List.of(bays, products), end.removals()));
    }
}
