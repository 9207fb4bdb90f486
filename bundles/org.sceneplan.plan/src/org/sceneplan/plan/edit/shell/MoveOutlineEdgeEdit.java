package org.sceneplan.plan.edit.shell;

import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.zone.OutlineShift;

/**
 * Moves an edge of the outline parallel to itself: the edges beside it lengthen or shorten, zones and aisles along it
 * follow, openings stay where they are along their edge. Refused when an opening or a zone finds no place.
 */
public final class MoveOutlineEdgeEdit extends AbstractOutlineEdit {

    private final int mm;

    /**
     * @param level storey of an open plan
     * @param edge index of the edge; edge i runs from corner i to the next
     * @param mm distance, positive = outwards, the floor grows
     */
    public MoveOutlineEdgeEdit(Level level, int edge, int mm) {
        super(level, edge, "outline.moveEdge");
        this.mm = mm;
    }

    @Override
    OutlineChange.Shift shift() {
        return (each, before) -> OutlineShift.edge(each, index(), mm);
    }
}
