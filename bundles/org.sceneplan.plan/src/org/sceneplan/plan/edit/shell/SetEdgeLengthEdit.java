package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.zone.OutlineShift;
import org.sceneplan.plan.internal.FaultException;

/**
 * Gives an edge of the outline a typed length. One end stays; the edge at the other end moves parallel to itself, so
 * that right angles stay right angles.
 */
public final class SetEdgeLengthEdit implements PlanEdit {

    /** Which end of the edge moves. */
    public enum MovingEnd {
        /** Corner i of edge i. */
        START,
        /** Corner i + 1 of edge i. */
        END
    }

    /** Two edges flatter than this to one another cannot lengthen one another: sine of 3 degrees. */
    private static final double FLAT = 0.05;

    private final Level level;
    private final int edge;
    private final int lengthMm;
    private final MovingEnd end;

    /**
     * @param level storey of an open plan
     * @param edge index of the edge
     * @param lengthMm its new length, 1 or more
     * @param end the end that moves
     */
    public SetEdgeLengthEdit(Level level, int edge, int lengthMm, MovingEnd end) {
        this.level = requireNonNull(level, "level");
        this.edge = edge;
        this.lengthMm = lengthMm;
        this.end = requireNonNull(end, "end");
    }

    @Override
    public String label(Locale locale) {
        return ShellTexts.TEXTS.label(locale, "outline.setLength", level, edge, lengthMm);
    }

    /** Returns the new outline and the zones and aisles that follow. Pure; called while the length is typed. */
    public OutlinePreview preview() {
        Refusal index = OutlineChange.index(level, edge);
        if (!index.isRefused() && lengthMm < 1) {
            index = ShellTexts.TEXTS.refusal(level, "outline.noLength", lengthMm);
        }
        return index.isRefused() ? new OutlinePreview(List.of(), List.of(), index) : change().preview();
    }

    private OutlineChange change() {
        return new OutlineChange(level, this::shift);
    }

    private Optional<OutlineShift> shift(Level each, Ring before) throws FaultException {
        int moved = Math.floorMod(end == MovingEnd.END ? edge + 1 : edge - 1, before.size());
        Vector along = before.edge(edge).direction().times(end == MovingEnd.END ? 1 : -1);
        Vector outwards = before.edge(moved).leftNormal().times(-1);
        double share = along.dot(outwards);
        if (Math.abs(share) < FLAT) {
            return Optional.empty();
        }
        double longer = lengthMm - before.edge(edge).lengthMm();
        return OutlineShift.edge(each, moved, (int) Math.round(longer * share));
    }

    @Override
    public Refusal canApply() {
        return preview().refusal();
    }

    @Override
    public Set<EObject> apply() {
        return change().apply();
    }
}
