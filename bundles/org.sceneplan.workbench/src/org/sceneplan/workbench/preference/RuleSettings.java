package org.sceneplan.workbench.preference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.sceneplan.standard.RuleChangeException;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleLimits;
import org.sceneplan.standard.RuleSettingsChange;
import org.sceneplan.standard.RuleSettingsEditor;
import org.sceneplan.standard.StandardFile;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardReadException;
import org.sceneplan.standard.StandardSnapshot;

/**
 * The rule settings of all formats, as a folder of standards and the product have them. Changes are kept until they are
 * written; then the folder holds every standard that was changed, whole, with who changed what and why.
 */
final class RuleSettings {
    private final Map<String, RuleSettingsEditor> editorById = new LinkedHashMap<>();
    private final Map<String, StandardSnapshot> standardById = new LinkedHashMap<>();
    private final Map<String, RuleLimits> deliveredById = new LinkedHashMap<>();
    private final Map<String, Path> fileById = new LinkedHashMap<>();
    private final TreeSet<String> changed = new TreeSet<>();

    /**
     * Settings in force.
     *
     * @param folder folder of standards; empty = those of the product only
     * @throws StandardReadException if a standard can't be read
     * @throws RuleChangeException if one is not written in UTF-8
     * @throws IOException if the folder can't be looked into
     */
    RuleSettings(Optional<Path> folder) throws StandardReadException, RuleChangeException, IOException {
        for (String id : StandardLibrary.bundled().ids()) {
            standardById.put(id, StandardLibrary.bundled().standard(id));
            editorById.put(id, RuleSettingsEditor.ofBundled(id));
            deliveredById.put(id, editorById.get(id).limits());
        }
        if (folder.isPresent()) {
            for (Path file : standards(folder.get())) {
                StandardSnapshot standard = StandardFile.read(file);
                standardById.put(standard.id(), standard);
                editorById.put(standard.id(), RuleSettingsEditor.of(file));
                fileById.put(standard.id(), file);
            }
        }
    }

    private static List<Path> standards(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(StandardLibrary.STANDARD_ENDING)).sorted().toList();
        }
    }

    /** The formats, those of the product first. */
    List<StandardSnapshot> standards() {
        return List.copyOf(standardById.values());
    }

    /** Settings of a format in the order of the rule book. */
    List<RuleLimit> limits(String standardId) {
        return List.copyOf(editorById.get(standardId).limits().all());
    }

    /** A setting as the product brings it; empty where it knows no such format or rule. */
    Optional<RuleLimit> delivered(String standardId, String ruleId) {
        return Optional.ofNullable(deliveredById.get(standardId)).flatMap(limits -> limits.find(ruleId));
    }

    /** Whether a format has a file of its own. */
    boolean isOwn(String standardId) {
        return fileById.containsKey(standardId);
    }

    /**
     * Changes one setting.
     *
     * @throws RuleChangeException if it is refused; then nothing is changed
     */
    RuleLimit change(String standardId, RuleSettingsChange change) throws RuleChangeException {
        RuleLimit after = editorById.get(standardId).change(change);
        changed.add(standardId);
        return after;
    }

    /** Whether something is to be written. */
    boolean isChanged() {
        return !changed.isEmpty();
    }

    /**
     * Writes what was changed: over the file of the format, or a new file in a folder.
     *
     * @throws IOException if it can't be written
     * @throws RuleChangeException if another rule book lies in the folder
     */
    void write(Path folder) throws IOException, RuleChangeException {
        for (String id : List.copyOf(changed)) {
            Path file = fileById.computeIfAbsent(id, key -> folder.resolve(
                    key.toLowerCase(Locale.ROOT).replace('_', '-') + StandardLibrary.STANDARD_ENDING));
            editorById.get(id).write(file);
            changed.remove(id);
        }
    }
}
