package org.sceneplan.drafting.snap;

import static java.util.Objects.requireNonNull;

import java.util.List;

import org.sceneplan.drafting.Sentence;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;

/**
 * One proposal.
 *
 * @param kinds what it snaps to, the strongest first; several where reasons agree
 * @param reason why, for people
 * @param dxMm way east
 * @param dyMm way north
 * @param at where the point or the centre of the shape comes to
 * @param angleDeg angle of the shape afterwards; changes for {@link SnapKind#DOCK} only
 * @param ids elements snapped to; {@code edge/3} for an edge of the outline
 * @param dockHost what the back of the fixture then stands on, as the plan names it ({@code edge/3}, {@code W1/left},
 *        {@code C1/2}); empty for nothing
 * @param guides lines to draw
 * @param distanceMm way from where the shape is
 */
public record SnapCandidate(List<SnapKind> kinds, Sentence reason, int dxMm, int dyMm, Point at, double angleDeg,
        List<String> ids, String dockHost, List<Segment> guides, double distanceMm) {

    public SnapCandidate {
        kinds = List.copyOf(kinds);
        ids = List.copyOf(ids);
        guides = List.copyOf(guides);
        requireNonNull(reason, "reason");
    }

    /** The strongest reason. */
    public SnapKind kind() {
        return kinds.get(0);
    }
}
