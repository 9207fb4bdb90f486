package org.sceneplan.editor.tool;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drafting.measure.ChainDirection;
import org.sceneplan.drafting.measure.ChainDirections;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.shell.AddDimensionEdit;
import org.sceneplan.plan.edit.shell.DimensionEnd;
import org.sceneplan.plan.place.ChainLine;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/**
 * A dimension chain while it is drawn: all links on one line, whose direction follows from what it starts on until the
 * user takes another. The last point says only where that line lies.
 */
final class ChainDraft {
    private static final char NEXT_DIRECTION = 'r';

    private final PlanCanvas canvas;
    private final Level level;
    private int chosen;
    private List<Point> read = List.of();
    private List<ChainDirection> directions = List.of();

    ChainDraft(PlanCanvas canvas, Level level) {
        this.canvas = canvas;
        this.level = level;
    }

    /** Takes the key for the next direction. */
    boolean key(char character) {
        if (Character.toLowerCase(character) != NEXT_DIRECTION || directions.size() < 2) {
            return false;
        }
        chosen = (chosen + 1) % directions.size();
        return true;
    }

    private static List<Point> ends(List<Point> points) {
        return points.size() > 2 ? points.subList(0, points.size() - 1) : points;
    }

    private ChainDirection direction(List<Point> ends) {
        if (!ends.equals(read)) {
            read = List.copyOf(ends);
            directions = ChainDirections.of(canvas.snapEngine().ground(), ends);
        }
        return directions.get(chosen % directions.size());
    }

    /** The chain through points; null while they coincide. */
    PlanEdit edit(List<Point> points) {
        List<Point> ends = ends(points);
        if (!areApart(ends)) {
            return null;
        }
        ChainDirection direction = direction(ends);
        LevelSnapshot shown = canvas.shownLevel();
        List<DimensionEnd> hung = ends.stream().map(at -> DimensionAnchors.end(canvas.session(), shown, at)).toList();
        Point aside = points.size() > ends.size() ? points.getLast() : ends.getFirst();
        int offsetMm = ChainLine.through(aside, direction.angleDeg()).offsetMm(ends.getFirst());
        return AddDimensionEdit.directed(level, hung, direction.angleDeg(), offsetMm);
    }

    private static boolean areApart(List<Point> ends) {
        for (int i = 1; i < ends.size(); i++) {
            if (ends.get(i).equals(ends.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    /** Names the direction and the key for the next one. */
    List<OverlayMark> marks(List<Point> points) {
        List<OverlayMark> marks = new ArrayList<>();
        List<Point> ends = ends(points);
        if (ends.size() > 1 && areApart(ends)) {
            ChainDirection direction = direction(ends);
            PackageTexts texts = PackageTexts.ofEditor(canvas.session().locale());
            String reason = direction.reason().in(canvas.session().locale());
            marks.add(new OverlayMark.Tag(points.getLast(), directions.size() < 2 ? texts.text("chain.only", reason)
                    : texts.text("chain.direction", reason, chosen % directions.size() + 1, directions.size()),
                    OverlayStyle.SNAP));
        }
        return marks;
    }
}
