package org.sceneplan.editor.clip;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.GroupTree;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanReadException;
import org.sceneplan.plan.io.PlanWriteException;

/**
 * Elements on the clipboard: the text of a plan that holds them and what they refer to, and which of its elements they
 * are. Made at once, so that the originals may change or go.
 *
 * @param ids ids of the elements, first one first
 * @param planText the plan as its file would read
 */
public record ElementClip(List<String> ids, String planText) {
    private static final String HEAD = "sceneplan-elements 1";
    private static final String BETWEEN_IDS = "\t";

    public ElementClip {
        ids = List.copyOf(ids);
        requireNonNull(planText, "planText");
    }

    /**
     * Copies elements of an open plan.
     *
     * @param elements what to copy; groups bring their members
     * @return empty when there is nothing that has an id, or the plan could not be written
     */
    public static Optional<ElementClip> of(StorePlan plan, Collection<? extends EObject> elements) {
        Set<EObject> all = GroupTree.contents(elements);
        List<String> ids = all.stream().filter(Identified.class::isInstance).map(each -> ((Identified) each).getId())
                .toList();
        try {
            StorePlan extract = new PlanExtract(plan, all).copy();
            return ids.isEmpty() ? Optional.empty()
                    : Optional.of(new ElementClip(ids, new String(PlanFile.bytes(extract), StandardCharsets.UTF_8)));
        } catch (PlanWriteException broken) {
            return Optional.empty();
        }
    }

    /** Reads what {@link #text()} wrote; empty for any other text. */
    public static Optional<ElementClip> parse(String text) {
        String[] parts = text.split("\n", 3);
        return parts.length < 3 || !parts[0].equals(HEAD) || parts[1].isEmpty() ? Optional.empty()
                : Optional.of(new ElementClip(List.of(parts[1].split(BETWEEN_IDS)), parts[2]));
    }

    /** Whether it holds display positions only, which go onto a fixture. */
    public boolean isPositions() {
        return !read().isEmpty() && read().stream().allMatch(DisplayPosition.class::isInstance);
    }

    /** The text for the clipboard: a line that names the format, the ids, the plan. */
    public String text() {
        return HEAD + "\n" + String.join(BETWEEN_IDS, ids) + "\n" + planText;
    }

    /**
     * Reads the elements; every call makes new ones in a plan of their own.
     *
     * @return empty when the text is damaged or of a newer version
     */
    public List<EObject> read() {
        try {
            StorePlan plan = PlanFile.read(planText.getBytes(StandardCharsets.UTF_8));
            Map<String, EObject> found = new HashMap<>();
            for (Iterator<EObject> contents = plan.eAllContents(); contents.hasNext();) {
                if (contents.next() instanceof Identified element) {
                    found.put(element.getId(), element);
                }
            }
            return new ArrayList<>(ids.stream().map(found::get).filter(Objects::nonNull).toList());
        } catch (PlanReadException damaged) {
            return List.of();
        }
    }
}
