package org.sceneplan.rules;

import java.nio.file.Path;

import org.sceneplan.catalogue.io.CatalogueLibrary;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardReadException;
import org.sceneplan.standard.StandardSnapshot;

/** Plans with the format standard and the catalogue they name, as they are installed. */
public final class InstalledDesign {

    private InstalledDesign() {
    }

    /**
     * A plan with the bundled standard it names and the catalogue it names, found in a folder or in the product.
     *
     * @param folder folder of the plan's file
     * @throws StandardReadException if there is no such standard or it can't be read
     */
    public static DesignContext of(PlanSnapshot plan, Path folder) throws StandardReadException {
        return of(plan, StandardLibrary.bundled().standard(plan.standardId()), folder);
    }

    /**
     * A plan with a standard and the catalogue it names, found in a folder or in the product.
     *
     * @param folder folder of the plan's file
     */
    public static DesignContext of(PlanSnapshot plan, StandardSnapshot standard, Path folder) {
        return new DesignContext(plan, standard,
                CatalogueLibrary.find(plan.catalogueId(), plan.catalogueVersion(), folder).catalogue());
    }
}
