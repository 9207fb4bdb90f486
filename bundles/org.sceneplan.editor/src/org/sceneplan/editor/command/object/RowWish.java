package org.sceneplan.editor.command.object;

import static java.util.Objects.requireNonNull;

import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.arrange.ArrayEdit;
import org.sceneplan.plan.edit.arrange.DockFace;
import org.sceneplan.plan.edit.arrange.FixtureRow;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

/**
 * A row of copies a user asks for.
 *
 * @param line where the row runs
 * @param face the face of {@link Line#WALL}, else null
 * @param count number of copies; 0 = as many as fit where nothing stands: along a wall wherever there is room, beside the
 *            fixture up to what stands in the way
 * @param gapMm between neighbours
 * @param behindMm between the face and the backs, for {@link Line#WALL}
 */
public record RowWish(Line line, DockFace face, int count, int gapMm, int behindMm) {

    /** Where a row can run. */
    public enum Line {
        /** Beside the fixture, to the right as a customer sees it. */
        RIGHT,
        /** Beside the fixture, to the left as a customer sees it. */
        LEFT,
        /** Along a face. */
        WALL
    }

    public RowWish {
        requireNonNull(line, "line");
        if (line == Line.WALL) {
            requireNonNull(face, "face");
        }
    }

    /** The edit that makes the copies. */
    public ArrayEdit edit(Fixture source) {
        return new ArrayEdit(source, places(source));
    }

    /** Where the copies stand; the fixture itself is not among them. */
    public List<FixturePlace> places(Fixture source) {
        FixturePlace place = ArrangeEdits.place(source);
        FixtureSize size = ArrangeEdits.size(source);
        if (line == Line.WALL) {
            FixtureRow row = new FixtureRow(face.face(), startMm(place, size), gapMm, behindMm);
            return count == 0 ? row.fill(size).stream().filter(each -> isFree(each, source)).toList()
                    : row.places(size, count);
        }
        List<FixturePlace> places = FixtureRow.beside(place, size, count == 0 ? FixtureRow.MAX_COUNT : count, gapMm,
                line == Line.RIGHT);
        return count == 0 ? places.stream().takeWhile(each -> isFree(each, source)).toList() : places;
    }

    /** The row goes on after the fixture where that stands at the face itself, else it begins at its left end. */
    private int startMm(FixturePlace place, FixtureSize size) {
        double alongMm = face.alongMm(place.centre());
        boolean stands = Math.abs(face.beforeMm(place.centre()) - size.depthMm() / 2.0 - behindMm) <= size.depthMm()
                && alongMm >= 0 && alongMm <= face.face().lengthMm();
        return stands ? (int) Math.round(alongMm + size.widthMm() / 2.0) + gapMm : 0;
    }

    /** Whether a copy stands in the shell and on no fixture or column. */
    private static boolean isFree(FixturePlace place, Fixture source) {
        Ring copy = FixtureFrame.footprint(place, ArrangeEdits.size(source));
        Level level = (Level) source.eContainer();
        return Ring.parse(level.getOutline()).covers(copy)
                && level.getFixtures().stream().map(RowWish::footprint).noneMatch(copy::overlaps)
                && level.getColumns().stream().map(RowWish::footprint).noneMatch(copy::overlaps);
    }

    private static Ring footprint(Fixture fixture) {
        return FixtureFrame.footprint(ArrangeEdits.place(fixture), ArrangeEdits.size(fixture));
    }

    private static Ring footprint(Column column) {
        return Ring.placed(new Point(column.getXMm(), column.getYMm()), column.getWidthMm(),
                column.getDepthMm() == 0 ? column.getWidthMm() : column.getDepthMm(), column.getAngleDeg());
    }
}
