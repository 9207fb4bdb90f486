package org.sceneplan.plan.place;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Note;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.RingCheck;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixturePlace;

/** The places of live elements that ends of dimensions hang on, by the texts of {@code Dimension.fromAnchor}. */
public final class AnchorPoint {

    private static final String CENTRE = "centre";

    private AnchorPoint() {
    }

    /**
     * Finds a place on an element.
     *
     * @param element element of an open plan; the level for its outline
     * @param anchor may be null or empty, which is {@code centre}
     * @param near where the end is now; on an edge or a face the nearest place to it is meant
     * @return the place; empty when the element has no such place
     */
    public static Optional<Point> of(EObject element, String anchor, Point near) {
        String wanted = anchor == null || anchor.isEmpty() ? CENTRE : anchor;
        return switch (element) {
            case Fixture fixture -> box(new FixturePlace(new Point(fixture.getXMm(), fixture.getYMm()),
                    fixture.getAngleDeg()), fixture.getWidthMm(), fixture.getDepthMm(), wanted, near);
            case Column column -> box(new FixturePlace(new Point(column.getXMm(), column.getYMm()),
                    column.getAngleDeg()), column.getWidthMm(),
                    column.isRound() ? column.getWidthMm() : column.getDepthMm(), wanted, near);
            case Wall wall -> wall(wall, wanted, near);
            case Opening opening -> opening(opening, wanted);
            case WallOpening opening -> opening(opening, wanted);
            case Level level -> ring(level.getOutline(), wanted, near);
            case Zone zone -> ring(zone.getOutline(), wanted, near);
            case Aisle aisle -> ring(aisle.getOutline(), wanted, near);
            case Obstacle obstacle -> ring(obstacle.getOutline(), wanted, near);
            case ServicePoint service -> Optional.of(new Point(service.getXMm(), service.getYMm()));
            case Note note -> Optional.of(new Point(note.getXMm(), note.getYMm()));
            case Underlay underlay -> Optional.of(new Point(underlay.getXMm(), underlay.getYMm()));
            case DisplayPosition position -> position(position);
            default -> Optional.empty();
        };
    }

    private static Optional<Point> box(FixturePlace place, int widthMm, int depthMm, String anchor, Point near) {
        return switch (anchor) {
            case CENTRE -> Optional.of(place.centre());
            case "front" -> Optional.of(FixtureFrame.toPlan(place, 0, -depthMm / 2.0));
            case "back" -> Optional.of(FixtureFrame.toPlan(place, 0, depthMm / 2.0));
            case "left" -> Optional.of(FixtureFrame.toPlan(place, -widthMm / 2.0, 0));
            case "right" -> Optional.of(FixtureFrame.toPlan(place, widthMm / 2.0, 0));
            default -> widthMm < 1 || depthMm < 1 ? Optional.empty()
                    : part(Ring.placed(place.centre(), widthMm, depthMm, place.angleDeg()), anchor, near);
        };
    }

    private static Optional<Point> wall(Wall wall, String anchor, Point near) {
        Segment line = line(wall);
        return switch (anchor) {
            case CENTRE -> Optional.of(line.midPoint());
            case "start" -> Optional.of(line.from());
            case "end" -> Optional.of(line.to());
            default -> wall.eContainer() instanceof Level level
                    ? HostLine.of(level, wall.getId() + "/" + anchor).map(face -> foot(face.line(), near))
                    : Optional.empty();
        };
    }

    private static Optional<Point> opening(Opening opening, String anchor) {
        Optional<HostLine> edge = opening.eContainer() instanceof Level level
                ? HostLine.of(level, "edge/" + opening.getEdge()) : Optional.empty();
        return edge.flatMap(line -> between(line.line(), opening.getOffsetMm(), opening.getWidthMm(), anchor));
    }

    private static Optional<Point> opening(WallOpening opening, String anchor) {
        return opening.eContainer() instanceof Wall wall && !line(wall).from().equals(line(wall).to())
                ? between(line(wall), opening.getOffsetMm(), opening.getWidthMm(), anchor) : Optional.empty();
    }

    private static Optional<Point> between(Segment line, int offsetMm, int widthMm, String anchor) {
        double alongMm = switch (anchor) {
            case CENTRE -> offsetMm + widthMm / 2.0;
            case "start" -> offsetMm;
            case "end" -> (double) offsetMm + widthMm;
            default -> Double.NaN;
        };
        return Double.isNaN(alongMm) ? Optional.empty() : Optional.of(line.pointAt(alongMm));
    }

    private static Segment line(Wall wall) {
        return new Segment(new Point(wall.getFromXMm(), wall.getFromYMm()),
                new Point(wall.getToXMm(), wall.getToYMm()));
    }

    private static Optional<Point> ring(String outline, String anchor, Point near) {
        try {
            Ring ring = RingCheck.parse(outline);
            return anchor.equals(CENTRE) ? Optional.of(ring.centroid()) : part(ring, anchor, near);
        } catch (FaultException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Point> part(Ring ring, String anchor, Point near) {
        int slash = anchor.indexOf('/');
        int number = HostLine.number(anchor.substring(slash + 1));
        if (slash < 0 || number < 0 || number >= ring.size()) {
            return Optional.empty();
        }
        return switch (anchor.substring(0, slash)) {
            case "edge" -> Optional.of(foot(ring.edge(number), near));
            case "corner" -> Optional.of(ring.points().get(number));
            default -> Optional.empty();
        };
    }

    private static Point foot(Segment line, Point near) {
        double alongMm = line.direction().dot(line.from().to(near));
        return alongMm <= 0 ? line.from() : alongMm >= line.lengthMm() ? line.to() : line.pointAt(alongMm);
    }

    private static Optional<Point> position(DisplayPosition position) {
        return position.eContainer() instanceof Fixture fixture
                ? Optional.of(FixtureFrame.toPlan(new FixturePlace(new Point(fixture.getXMm(), fixture.getYMm()),
                        fixture.getAngleDeg()), position.getAlongMm(), position.getInMm()))
                : Optional.empty();
    }
}
