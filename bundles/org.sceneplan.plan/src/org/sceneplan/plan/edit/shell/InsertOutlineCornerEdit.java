package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Level;

/**
 * Puts a corner into an edge of the outline, at the place of the edge nearest to a point. Openings, docked fixtures and
 * dimensions are renumbered. Refused when the corner would lie in an opening.
 */
public final class InsertOutlineCornerEdit extends AbstractOutlineEdit {

    private final Point near;

    /**
     * @param level storey of an open plan
     * @param edge index of the edge; the new corner gets index {@code edge + 1}
     * @param near the corner is put on the edge beside this point
     */
    public InsertOutlineCornerEdit(Level level, int edge, Point near) {
        super(level, edge, "outline.insertCorner");
        this.near = requireNonNull(near, "near");
    }

    @Override
    OutlineChange.Shift shift() {
        return (each, before) -> OutlineCorners.inserted(each, before, index(), near);
    }
}
