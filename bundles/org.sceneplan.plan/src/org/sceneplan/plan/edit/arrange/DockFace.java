package org.sceneplan.plan.edit.arrange;

import static java.util.Objects.requireNonNull;

import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.place.HostLine;
import org.sceneplan.plan.snapshot.FixturePlace;

/**
 * A face fixtures can stand with their back to.
 *
 * @param host text of {@code Fixture.dockHost}: {@code edge/3}, {@code W1/left}, {@code C1/2}
 * @param face from the left end to the right end as a person with the back to it sees it; the floor lies to its left
 */
public record DockFace(String host, Segment face) {

    public DockFace {
        requireNonNull(host, "host");
        requireNonNull(face, "face");
    }

    /** The faces of outline edges, walls and columns that are not round, in the order of the plan. */
    public static List<DockFace> of(Level level) {
        return HostLine.all(level).entrySet().stream()
                .map(each -> new DockFace(each.getKey(), each.getValue().line())).toList();
    }

    private HostLine line() {
        return new HostLine(face);
    }

    /** Distance along the face of the foot of a point, mm from the left end; may lie beyond the ends. */
    public double alongMm(Point point) {
        return line().alongMm(point);
    }

    /** Distance of a point before the face, mm; negative behind it. */
    public double beforeMm(Point point) {
        return line().beforeMm(point);
    }

    /**
     * The place of a fixture with its back to the face.
     *
     * @param alongMm from the left end of the face to the centre of the fixture
     * @param gapMm from the face to the back
     */
    public FixturePlace place(double alongMm, int gapMm, int depthMm) {
        return line().place(alongMm, gapMm, depthMm);
    }

    /** The nearest distance along at which a fixture does not reach over an end, or over both ends equally. */
    public int fittingMm(double alongMm, int widthMm) {
        double length = face.lengthMm();
        if (length < widthMm) {
            return (int) Math.round(Math.max(0, Math.min(length, alongMm)));
        }
        return (int) Math.round(Math.max(widthMm / 2.0, Math.min(length - widthMm / 2.0, alongMm)));
    }
}
