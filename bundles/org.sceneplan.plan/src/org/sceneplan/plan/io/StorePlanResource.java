package org.sceneplan.plan.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.io.migration.PlanMigrations;

/**
 * The EMF resource of a {@code .storeplan} file. It loads and saves by the strict reader and writer of this package
 * instead of EMF's: the whole plan is attached at once when all ids are known, so that loading stays linear.
 */
final class StorePlanResource extends XMIResourceImpl {

    private final PlanMigrations migrations;

    StorePlanResource(URI uri, PlanMigrations migrations) {
        super(uri);
        this.migrations = migrations;
        setEncoding(StandardCharsets.UTF_8.name());
        setIntrinsicIDToEObjectMap(new HashMap<>());
    }

    /** Loads a text that was read from {@code file}. */
    void fill(String text, Path file) throws PlanReadException {
        StorePlan plan = new PlanParser(file, migrations).parse(text);
        getContents().clear();
        getContents().add(plan);
        setLoaded(true);
    }

    @Override
    public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        Path file = file();
        try {
            fill(PlanText.decode(file, in.readNBytes(PlanText.MAX_FILE_BYTES + 1)), file);
        } catch (PlanReadException refused) {
            throw new IOWrappedException(refused);
        }
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        StorePlan plan = (StorePlan) getContents().get(0);
        try {
            out.write(PlanFile.bytes(plan, file()));
        } catch (PlanWriteException refused) {
            throw new IOWrappedException(refused);
        }
    }

    private Path file() {
        return Path.of(getURI().isFile() ? getURI().toFileString() : getURI().lastSegment());
    }
}
