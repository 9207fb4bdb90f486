package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.zone.OutlineShift;

/**
 * Moves a corner of the outline; zones and aisles that have it follow, openings keep their distance from the nearer
 * corner. Refused when an opening or a zone finds no place.
 */
public final class MoveOutlineCornerEdit extends AbstractOutlineEdit {

    private final Point to;

    /**
     * @param level storey of an open plan
     * @param corner index of the corner
     * @param to where it goes
     */
    public MoveOutlineCornerEdit(Level level, int corner, Point to) {
        super(level, corner, "outline.moveCorner");
        this.to = requireNonNull(to, "to");
    }

    @Override
    OutlineChange.Shift shift() {
        return (each, before) -> OutlineShift.corner(each, index(), to);
    }
}
