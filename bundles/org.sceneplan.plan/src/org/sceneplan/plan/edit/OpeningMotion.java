package org.sceneplan.plan.edit;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.RingCheck;

/** Where an opening goes in a motion: along its edge of the outline and never off it. */
final class OpeningMotion {

    private final Motion motion;
    private final Settings settings;

    OpeningMotion(Motion motion, Settings settings) {
        this.motion = motion;
        this.settings = settings;
    }

    Refusal move(Opening opening) {
        return opening.eContainer() instanceof Level level ? move(opening, level)
                : EditRules.refusal(opening, "move.opening");
    }

    /** Moves an opening that is, or is going to be, in this level. */
    Refusal move(Opening opening, Level level) {
        Segment edge = edge(opening, level);
        if (edge == null) {
            return EditRules.refusal(opening, "move.opening");
        }
        long offsetMm = switch (motion) {
            case Motion.Shift shift -> Math.round(opening.getOffsetMm()
                    + edge.direction().dot(new Vector(shift.dxMm(), shift.dyMm())));
            case Motion.Turn turn -> -1;
            case Motion.Mirror mirror -> mirrored(opening, edge, mirror);
        };
        long longest = (long) Math.ceil(edge.lengthMm()) - opening.getWidthMm();
        if (offsetMm < 0 || offsetMm > longest) {
            return EditRules.refusal(opening, "move.opening");
        }
        settings.add(opening, "offsetMm", (int) offsetMm);
        return Refusal.NONE;
    }

    /** The near jamb is where the far jamb is mirrored to; -1 when the mirror leads off the edge. */
    private static long mirrored(Opening opening, Segment edge, Motion.Mirror mirror) {
        Point far = mirror.of(edge.pointAt((double) opening.getOffsetMm() + opening.getWidthMm()));
        boolean stays = edge.distanceMm(far) <= 1
                && edge.distanceMm(mirror.of(edge.pointAt(opening.getOffsetMm()))) <= 1;
        return stays ? Math.round(edge.direction().dot(edge.from().to(far))) : -1;
    }

    private static Segment edge(Opening opening, Level level) {
        try {
            Ring outline = RingCheck.parse(level.getOutline());
            return opening.getEdge() < outline.size() ? outline.edge(opening.getEdge()) : null;
        } catch (FaultException broken) {
            return null;
        }
    }
}
