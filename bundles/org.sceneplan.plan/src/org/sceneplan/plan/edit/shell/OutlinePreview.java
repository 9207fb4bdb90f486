package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.zone.AreaChange;

/**
 * What an edit of the outline of a level would do, to be shown before it is applied.
 *
 * @param outlines the new outline; none when there is no shape to show
 * @param areas zones and aisles that follow
 * @param refusal why the edit would be refused, {@link Refusal#NONE} if it would not
 */
public record OutlinePreview(List<Ring> outlines, List<AreaChange> areas, Refusal refusal) {

    public OutlinePreview {
        outlines = List.copyOf(outlines);
        areas = List.copyOf(areas);
        requireNonNull(refusal, "refusal");
    }

    /** The new outline. */
    public Optional<Ring> outline() {
        return outlines.stream().findFirst();
    }
}
