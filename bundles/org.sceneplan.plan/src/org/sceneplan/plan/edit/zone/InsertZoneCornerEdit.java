package org.sceneplan.plan.edit.zone;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Identified;

/** Puts a new corner into an edge of a zone or aisle, at the place of the edge nearest to a point. */
public final class InsertZoneCornerEdit extends AbstractAreaEdit {

    private final Point near;

    /**
     * @param area zone or aisle of an open plan
     * @param edge index of the edge; the new corner gets index {@code edge + 1}
     * @param near the corner is put on the edge beside this point
     * @throws IllegalArgumentException if the element is neither zone nor aisle
     */
    public InsertZoneCornerEdit(Identified area, int edge, Point near) {
        super(area, edge);
        this.near = requireNonNull(near, "near");
    }

    @Override
    public String label(Locale locale) {
        return ZoneTexts.TEXTS.label(locale, "corner.insert", area());
    }

    @Override
    AreaPreview preview(FloorAreas floor) {
        Tiling tiling = floor.tiling();
        Point from = Tiling.at(tiling.corners(area().getId()), index());
        Point to = Tiling.at(tiling.corners(area().getId()), index() + 1);
        Point corner = foot(from, to, near);
        if (!Tiling.isOnEdge(from, to, corner)) {
            return AreaPreview.refused(ZoneTexts.TEXTS.refusal(area(), "corner.atEnd"));
        }
        if (from.to(corner).cross(corner.to(to)) != 0) {
            tiling.joinEverywhere(corner);
        }
        tiling.insert(area().getId(), corner);
        return ZoneSteps.judged(floor, area(), FloorCheck.rings(tiling));
    }

    /** The point of a line nearest to another point, rounded to mm. */
    static Point foot(Point from, Point to, Point near) {
        Vector way = from.to(to);
        double share = from.to(near).dot(way) / way.dot(way);
        return Point.rounded(from.xMm() + way.x() * share, from.yMm() + way.y() * share);
    }
}
