package org.sceneplan.editor.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.framework.FrameworkUtil;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.InstalledDesign;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardReadException;
import org.sceneplan.standard.StandardSnapshot;

/** The standards plans are judged by: those of the folder set in the preferences, else those of the product. */
public final class StandardsInForce {

    private StandardsInForce() {
    }

    /** The folder set in the preferences; empty when none is set or nothing runs that has preferences. */
    public static Optional<Path> folder() {
        String set = FrameworkUtil.getBundle(StandardsInForce.class) == null ? ""
                : EditorPreferences.text(EditorPreferences.STANDARDS_FOLDER);
        return set.isEmpty() ? Optional.empty() : Optional.of(Path.of(set));
    }

    /**
     * A plan with the standard and the catalogue it names.
     *
     * @param folder folder of the plan's file
     * @throws StandardReadException if there is no such standard or it can't be read
     */
    public static DesignContext context(PlanSnapshot plan, Path folder) throws StandardReadException {
        return InstalledDesign.of(plan, standard(plan.standardId(), folder()), folder);
    }

    /**
     * A standard of a folder; that of the product where the folder has none of this id.
     *
     * @throws StandardReadException if the folder or a standard in it can't be read; limits are never taken from
     *             elsewhere then
     * @throws IllegalArgumentException if neither has such a standard
     */
    public static StandardSnapshot standard(String id, Optional<Path> folder) throws StandardReadException {
        if (folder.isPresent() && hasStandards(folder.get())) {
            StandardLibrary own = StandardLibrary.of(folder.get());
            if (own.ids().contains(id)) {
                return own.standard(id);
            }
        }
        return StandardLibrary.bundled().standard(id);
    }

    /** Whether the folder holds standards, or can't be looked into, which reading it tells. */
    private static boolean hasStandards(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith(StandardLibrary.STANDARD_ENDING));
        } catch (IOException e) {
            return true;
        }
    }
}
