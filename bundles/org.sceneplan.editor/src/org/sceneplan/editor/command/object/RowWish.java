package org.sceneplan.editor.command.object;

import static java.util.Objects.requireNonNull;

import java.util.List;

import org.sceneplan.editor.command.object.RowRoom.Misfit;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Fixture;
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
 * @param count number of copies; 0 = as many as fit in the zone of the fixture where nothing stands: along a wall wherever
 *            there is room, beside the fixture up to what stands in the way
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

    /**
     * Where copies stand, and where some that are asked for do not: those have no room.
     *
     * @param places of the copies; the fixture itself is not among them
     */
    public record Row(List<FixturePlace> places, List<Left> left) {

        public Row {
            places = List.copyOf(places);
            left = List.copyOf(left);
        }

        /** The edit that makes the copies. */
        public ArrayEdit edit(Fixture source) {
            return new ArrayEdit(source, places);
        }
    }

    /** Where a copy that is left out would stand, and why it does not. */
    public record Left(Ring footprint, Misfit why) {
    }

    /** The row beside or behind which a fixture stands already. */
    public Row row(Fixture source) {
        RowRoom room = RowRoom.of(source, gapMm < 0);
        List<FixturePlace> asked = asked(source);
        List<FixturePlace> places = count == 0 && line != Line.WALL
                ? asked.stream().takeWhile(each -> room.isInZone(each) && room.misfit(each).isEmpty()).toList()
                : asked.stream().filter(each -> count > 0 || room.isInZone(each))
                        .filter(each -> room.misfit(each).isEmpty()).toList();
        return new Row(places, count == 0 ? List.of() : asked.stream().flatMap(each -> room.misfit(each)
                .map(why -> new Left(FixtureFrame.footprint(each, ArrangeEdits.size(source)), why)).stream())
                .toList());
    }

    private List<FixturePlace> asked(Fixture source) {
        FixturePlace place = ArrangeEdits.place(source);
        FixtureSize size = ArrangeEdits.size(source);
        if (line == Line.WALL) {
            FixtureRow row = new FixtureRow(face.face(), startMm(place, size), gapMm, behindMm);
            return count == 0 ? row.fill(size) : row.places(size, count);
        }
        return FixtureRow.beside(place, size, count == 0 ? FixtureRow.MAX_COUNT : count, gapMm, line == Line.RIGHT);
    }

    /** The row goes on after the fixture where that stands at the face itself, else it begins at its left end. */
    private int startMm(FixturePlace place, FixtureSize size) {
        double alongMm = face.alongMm(place.centre());
        boolean stands = Math.abs(face.beforeMm(place.centre()) - size.depthMm() / 2.0 - behindMm) <= size.depthMm()
                && alongMm >= 0 && alongMm <= face.face().lengthMm();
        return stands ? (int) Math.round(alongMm + size.widthMm() / 2.0) + gapMm : 0;
    }
}
