package org.sceneplan.workbench.deliver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.session.StandardsInForce;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanReadException;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.StandardReadException;

/**
 * A plan file as it is on the disk.
 *
 * @param bytes its content
 * @param context what it holds, with standard and catalogue
 */
record DesignFile(Path file, byte[] bytes, DesignContext context) {
    private static final PackageTexts TEXTS = PackageTexts.of(DesignFile.class);

    /**
     * Reads a plan; what is looked at are exactly these bytes.
     *
     * @throws DeliveryException if it can't be read; the message names the file
     */
    static DesignFile read(Path file) throws DeliveryException {
        try {
            return of(file, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new DeliveryException(TEXTS.text("unreadable", file, String.valueOf(e.getMessage())), e);
        }
    }

    /** The plan in bytes that come from a file or from a package. */
    static DesignFile of(Path file, byte[] bytes) throws DeliveryException {
        Locale language = PackageTexts.language();
        try {
            return new DesignFile(file, bytes, StandardsInForce.context(PlanSnapshotFactory.of(PlanFile.read(bytes)),
                    file.toAbsolutePath().getParent()));
        } catch (PlanReadException e) {
            throw new DeliveryException(file.getFileName() + ": " + e.message(language), e);
        } catch (InvalidPlanException e) {
            throw new DeliveryException(file.getFileName() + ": " + e.message(language), e);
        } catch (StandardReadException e) {
            throw new DeliveryException(file.getFileName() + ": " + e.message(language), e);
        }
    }
}
