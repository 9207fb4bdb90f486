package org.sceneplan.plan.place;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallReference;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.RingCheck;
import org.sceneplan.plan.snapshot.ColumnSnapshot;
import org.sceneplan.plan.snapshot.DockSnapshot;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.WallSnapshot;

/**
 * The line a docked fixture stands with its back to.
 *
 * @param line from the left end to the right end as a person with the back to it sees it; the free floor lies to its
 *            left
 */
public record HostLine(Segment line) {

    private static final String EDGE = "edge";
    private static final String LEFT = "left";
    private static final String RIGHT = "right";
    private static final int COLUMN_FACES = 4;
    private static final double ANGLE_STEPS = 1e6;

    public HostLine {
        requireNonNull(line, "line");
    }

    /** The line of a host of a live level, by the text of {@code Fixture.dockHost}; empty when there is none. */
    public static Optional<HostLine> of(Level level, String host) {
        String id = before(host);
        String part = after(host);
        if (id.equals(EDGE)) {
            try {
                return edge(RingCheck.parse(level.getOutline()), part);
            } catch (FaultException broken) {
                return Optional.empty();
            }
        }
        for (Wall wall : level.getWalls()) {
            if (id.equals(wall.getId())) {
                return of(wall, part);
            }
        }
        for (Column column : level.getColumns()) {
            if (id.equals(column.getId())) {
                return of(column, part);
            }
        }
        return Optional.empty();
    }

    /** The line of a host of a level, by the text of {@link DockSnapshot#host()}; empty when there is none. */
    public static Optional<HostLine> of(LevelSnapshot level, String host) {
        String id = before(host);
        String part = after(host);
        if (id.equals(EDGE)) {
            return edge(level.outline(), part);
        }
        for (WallSnapshot wall : level.walls()) {
            if (id.equals(wall.id())) {
                return face(wall.line().from(), wall.line().to(), wall.thicknessMm(), wall.reference(), part);
            }
        }
        for (ColumnSnapshot column : level.columns()) {
            if (id.equals(column.id())) {
                return face(column.centre(), column.widthMm(), column.depthMm(), column.angleDeg(), part);
            }
        }
        return Optional.empty();
    }

    /** The lines fixtures of a level can dock to by hand, by name: its edges, walls and columns that are not round. */
    public static Map<String, HostLine> all(Level level) {
        Map<String, HostLine> lines = new LinkedHashMap<>();
        try {
            Ring outline = RingCheck.parse(level.getOutline());
            for (int i = 0; i < outline.size(); i++) {
                lines.put(EDGE + "/" + i, new HostLine(outline.edge(i)));
            }
        } catch (FaultException broken) {
            // No outline to dock to.
        }
        for (Wall wall : level.getWalls()) {
            for (String side : List.of(LEFT, RIGHT)) {
                of(wall, side).ifPresent(line -> lines.put(wall.getId() + "/" + side, line));
            }
        }
        for (Column column : level.getColumns()) {
            for (int i = 0; i < COLUMN_FACES && !column.isRound(); i++) {
                String face = String.valueOf(i);
                of(column, face).ifPresent(line -> lines.put(column.getId() + "/" + face, line));
            }
        }
        return lines;
    }

    /** The face of a wall, {@code left} or {@code right}; empty for another text or a wall without length. */
    public static Optional<HostLine> of(Wall wall, String side) {
        Point from = new Point(wall.getFromXMm(), wall.getFromYMm());
        Point to = new Point(wall.getToXMm(), wall.getToYMm());
        return face(from, to, wall.getThicknessMm(), wall.getReference(), side);
    }

    private static Optional<HostLine> of(Column column, String number) {
        int depth = column.isRound() ? column.getWidthMm() : column.getDepthMm();
        return face(new Point(column.getXMm(), column.getYMm()), column.getWidthMm(), depth, column.getAngleDeg(),
                number);
    }

    private static String before(String host) {
        int slash = host.indexOf('/');
        return slash < 0 ? "" : host.substring(0, slash);
    }

    private static String after(String host) {
        return host.substring(host.indexOf('/') + 1);
    }

    private static Optional<HostLine> edge(Ring ring, String number) {
        int index = number(number);
        return index < 0 || index >= ring.size() ? Optional.empty() : Optional.of(new HostLine(ring.edge(index)));
    }

    /** A whole number of up to four digits, -1 for anything else. */
    static int number(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> '0' <= c && c <= '9');
        return digits ? Integer.parseInt(text) : -1;
    }

    private static Optional<HostLine> face(Point from, Point to, int thicknessMm, WallReference reference,
            String side) {
        boolean known = side.equals(LEFT) || side.equals(RIGHT);
        if (!known || from.equals(to)) {
            return Optional.empty();
        }
        Vector left = new Segment(from, to).leftNormal();
        double leftMm = switch (reference) {
            case LEFT -> 0;
            case CENTRE -> thicknessMm / 2.0;
            case RIGHT -> thicknessMm;
        };
        return Optional.of(new HostLine(side.equals(LEFT) ? moved(from, to, left.times(leftMm))
                : moved(to, from, left.times(leftMm - thicknessMm))));
    }

    private static Segment moved(Point from, Point to, Vector by) {
        return new Segment(Point.rounded(from.xMm() + by.x(), from.yMm() + by.y()),
                Point.rounded(to.xMm() + by.x(), to.yMm() + by.y()));
    }

    private static Optional<HostLine> face(Point centre, int widthMm, int depthMm, double angleDeg, String number) {
        Ring ring = Ring.placed(centre, widthMm, depthMm, angleDeg);
        return edge(ring, number).map(edge -> new HostLine(edge.line().reversed()));
    }

    /** Distance along the line of the foot of a point, mm from the left end; may lie beyond the ends. */
    public double alongMm(Point point) {
        return line.direction().dot(line.from().to(point));
    }

    /** Distance of a point before the line, mm; negative behind it. */
    public double beforeMm(Point point) {
        return line.leftNormal().dot(line.from().to(point));
    }

    /** Angle of a fixture with its back to the line, 0 up to below 360. */
    public double angleDeg() {
        double turned = Math.round((line.angleDeg() + 180) * ANGLE_STEPS) / ANGLE_STEPS;
        return turned >= 360 ? turned - 360 : turned;
    }

    /**
     * The place of a fixture with its back to the line.
     *
     * @param alongMm from the left end to the centre of the fixture
     * @param gapMm from the line to the back
     * @param depthMm depth of the fixture
     */
    public FixturePlace place(double alongMm, double gapMm, int depthMm) {
        Vector along = line.direction().times(alongMm);
        Vector out = line.leftNormal().times(gapMm + depthMm / 2.0);
        return new FixturePlace(Point.rounded(line.from().xMm() + along.x() + out.x(),
                line.from().yMm() + along.y() + out.y()), angleDeg());
    }

    /**
     * The dock of a fixture that stands at this line, rounded to mm; the place itself may be up to 1 mm off.
     *
     * @param host what the line is called
     * @param depthMm depth of the fixture
     */
    public DockSnapshot dock(String host, Point centre, int depthMm) {
        return new DockSnapshot(host, (int) Math.round(alongMm(centre)),
                (int) Math.round(beforeMm(centre) - depthMm / 2.0));
    }
}
