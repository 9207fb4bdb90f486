package org.sceneplan.plan.edit.zone;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.edit.Refusal;

/**
 * What an edit would do to zones and aisles, to be shown before it is applied.
 *
 * @param changes the zones and aisles that change, in the order of the plan; shown also for an edit that is refused, as
 *        far as there is a shape to show
 * @param refusal why the edit would be refused, {@link Refusal#NONE} if it would not
 */
public record AreaPreview(List<AreaChange> changes, Refusal refusal) {

    public AreaPreview {
        changes = List.copyOf(changes);
        requireNonNull(refusal, "refusal");
    }

    /** The outline a zone or aisle would have; empty when it stays as it is or goes. */
    public Optional<Ring> after(String id) {
        return changes.stream().filter(change -> change.id().equals(id)).flatMap(change -> change.after().stream())
                .findFirst();
    }

    static AreaPreview refused(Refusal refusal) {
        return new AreaPreview(List.of(), refusal);
    }
}
