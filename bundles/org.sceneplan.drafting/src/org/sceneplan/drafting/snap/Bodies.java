package org.sceneplan.drafting.snap;

import java.util.List;

import org.sceneplan.drafting.ground.DraftGround;
import org.sceneplan.drafting.ground.GroundElement;
import org.sceneplan.drafting.ground.GroundKind;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

/** The fixtures round a moving one: what is proposed should not put it into them. */
final class Bodies {

    /** Bodies that touch, or miss it by the rounding of turned corners, share nothing. */
    private static final int SKIN_MM = 2;

    private final FixtureSize size;
    private final List<Ring> near;

    Bodies(DraftGround ground, SnapQuery query) {
        size = query.shape().size().orElse(null);
        near = size == null ? List.of() : near(ground, query).stream()
                .filter(element -> element.kind() == GroundKind.FIXTURE && !query.leaveOut().contains(element.id()))
                .map(GroundElement::reach).toList();
    }

    private static List<GroundElement> near(DraftGround ground, SnapQuery query) {
        Box box = query.shape().box();
        int aside = Math.max(box.widthMm(), box.depthMm()) + 2 * query.toleranceMm();
        return ground.near(box.expanded(aside));
    }

    /** Whether the moving fixture would stand in another one. */
    boolean meet(Point centre, double angleDeg) {
        if (near.isEmpty()) {
            return false;
        }
        double halfWidth = Math.max(SKIN_MM, size.widthMm() / 2.0 - SKIN_MM);
        double halfDepth = Math.max(SKIN_MM, size.depthMm() / 2.0 - SKIN_MM);
        Ring body = FixtureFrame.rectangle(new FixturePlace(centre, angleDeg), -halfWidth, -halfDepth, halfWidth,
                halfDepth);
        Box box = body.box();
        return near.stream().anyMatch(other -> other.box().intersects(box) && other.overlaps(body));
    }
}
