package org.sceneplan.workbench.wizard;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Composite;
import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.importer.CatalogueImportRun;

/** Where a catalogue is imported from, with the fields that say so; fields stand in three columns of a page. */
interface ImportSource {

    /** Key of the texts of its page, for example {@code import}. */
    String key();

    /** Makes the fields; {@code changed} is told whenever another run may come of them. */
    void create(Composite page, Runnable changed);

    /** Takes the project that things are kept in, null for none. */
    default void show(IProject project) {
    }

    /**
     * Imports onto a catalogue, without writing anything.
     *
     * @return null while no file is named
     * @throws FieldProblemException if the fields or files cannot be used
     */
    CatalogueImportRun read(CatalogueSnapshot base) throws FieldProblemException;

    /** What is to be said of the last run beside the rows, line by line. */
    String remarks(CatalogueImportRun run);

    /** Whether the run changes anything that would be kept beside the catalogue. */
    default boolean keepsMore(CatalogueImportRun run) {
        return false;
    }

    /**
     * Writes what is kept beside the catalogue.
     *
     * @return files written
     * @throws CatalogueFileException if they cannot be written
     */
    default List<Path> write(CatalogueImportRun run) throws CatalogueFileException {
        return List.of();
    }
}
