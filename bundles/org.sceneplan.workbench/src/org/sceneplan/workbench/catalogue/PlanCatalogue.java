package org.sceneplan.workbench.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.catalogue.io.CatalogueFile;
import org.sceneplan.catalogue.io.CatalogueLibrary;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.CompositeEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.SetAttributesEdit;

/** The catalogue that an open plan names, and those it could name. */
public final class PlanCatalogue {

    private PlanCatalogue() {
    }

    /**
     * The catalogues a plan in a folder can use: the bundled one, then those of files beside and above it, each id and
     * version once. Files that cannot be read are left out.
     *
     * @param folder null when the plan lies nowhere yet
     */
    public static List<CatalogueSnapshot> offered(Path folder) {
        List<CatalogueSnapshot> offered = new ArrayList<>(List.of(SampleCatalogue.load()));
        for (Path file : CatalogueLibrary.files(folder)) {
            try {
                CatalogueSnapshot read = CatalogueFile.read(file);
                if (offered.stream().noneMatch(each -> name(each).equals(name(read)))) {
                    offered.add(read);
                }
            } catch (CatalogueFileException unreadable) {
                continue;
            }
        }
        return offered;
    }

    /** Id and version. */
    public static String name(CatalogueSnapshot catalogue) {
        return catalogue.id() + "  " + catalogue.version();
    }

    /**
     * Lets an open plan name a catalogue, as one step; what stands on the plan stays.
     *
     * @return why nothing has changed, or {@link Refusal#NONE}
     */
    public static Refusal use(PlanSession session, CatalogueSnapshot catalogue) {
        List<StorePlan> plan = List.of(session.model());
        String name = name(catalogue);
        return session.execute(CompositeEdit.of("Use catalogue " + name, "使用目录 " + name,
                List.of(new SetAttributesEdit(plan, "catalogueId", catalogue.id()),
                        new SetAttributesEdit(plan, "catalogueVersion", catalogue.version()))));
    }
}
