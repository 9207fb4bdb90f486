package org.sceneplan.plan.edit.shell;

import org.sceneplan.model.plan.Level;

/**
 * Removes a corner of the outline; the edges beside it become one. Openings, docked fixtures and dimensions are
 * renumbered. Refused when an opening would be lost.
 */
public final class RemoveOutlineCornerEdit extends AbstractOutlineEdit {

    /**
     * @param level storey of an open plan
     * @param corner index of the corner
     */
    public RemoveOutlineCornerEdit(Level level, int corner) {
        super(level, corner, "outline.removeCorner");
    }

    @Override
    OutlineChange.Shift shift() {
        return (each, before) -> OutlineCorners.removed(each, before, index());
    }
}
