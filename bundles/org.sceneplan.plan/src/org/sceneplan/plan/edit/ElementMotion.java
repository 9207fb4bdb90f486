package org.sceneplan.plan.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Guide;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Note;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.model.plan.WallReference;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.zone.TurnedAreas;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.RingCheck;

/** Where the elements of a selection go in a motion. */
final class ElementMotion {

    private final Motion motion;
    private final Set<EObject> moved;
    private final Settings settings;
    private final TurnedAreas areas = new TurnedAreas();

    /**
     * @param moved the whole selection: a position goes with its fixture, an anchored dimension with what it measures
     */
    ElementMotion(Motion motion, Set<EObject> moved, Settings settings) {
        this.motion = motion;
        this.moved = moved;
        this.settings = settings;
    }

    /** Adds the new values of one element; returns why it cannot go there. */
    Refusal move(EObject element) {
        return switch (element) {
            case Fixture fixture -> fixture(fixture);
            case Column column -> column(column);
            case Wall wall -> wall(wall);
            case Opening opening -> new OpeningMotion(motion, settings).move(opening);
            case WallOpening opening -> new WallOpeningMotion(motion, settings).move(opening, moved);
            case Zone zone -> ring(zone, zone.getOutline());
            case Aisle aisle -> ring(aisle, aisle.getOutline());
            case Obstacle obstacle -> ring(obstacle, obstacle.getOutline());
            case ServicePoint service -> point(service, "xMm", "yMm");
            case Note note -> point(note, "xMm", "yMm");
            case Dimension dimension -> dimension(dimension);
            case Guide guide -> guide(guide);
            case Underlay underlay -> underlay(underlay);
            case DisplayPosition position -> position(position);
            default -> EditRules.refusal(element, "move.noPlace");
        };
    }

    /** Refuses zones and aisles that were turned or mirrored to where they have no room. */
    Refusal room() {
        return switch (motion) {
            case Motion.Shift shift -> Refusal.NONE;
            case Motion.Turn turn -> areas.refusal("turn.stopped");
            case Motion.Mirror mirror -> areas.refusal("mirror.stopped");
        };
    }

    private Refusal point(EObject element, String xFeature, String yFeature) {
        Point to = motion.of(new Point((Integer) get(element, xFeature), (Integer) get(element, yFeature)));
        settings.add(element, xFeature, to.xMm());
        settings.add(element, yFeature, to.yMm());
        return Refusal.NONE;
    }

    private static Object get(EObject element, String feature) {
        return element.eGet(element.eClass().getEStructuralFeature(feature));
    }

    private Refusal fixture(Fixture fixture) {
        point(fixture, "xMm", "yMm");
        settings.add(fixture, "angleDeg", motion.angle(fixture.getAngleDeg()));
        if (motion.mirrors()) {
            new MirroredPositions(settings).mirror(fixture);
        }
        return Refusal.NONE;
    }

    private Refusal column(Column column) {
        point(column, "xMm", "yMm");
        settings.add(column, "angleDeg", motion.angle(column.getAngleDeg()));
        return Refusal.NONE;
    }

    private Refusal wall(Wall wall) {
        point(wall, "fromXMm", "fromYMm");
        point(wall, "toXMm", "toYMm");
        if (motion.mirrors()) {
            settings.add(wall, "reference", switch (wall.getReference()) {
                case CENTRE -> WallReference.CENTRE;
                case LEFT -> WallReference.RIGHT;
                case RIGHT -> WallReference.LEFT;
            });
            new WallOpeningMotion(motion, settings).mirror(wall);
        }
        return Refusal.NONE;
    }

    private Refusal ring(EObject element, String outline) {
        try {
            List<Point> points = new ArrayList<>();
            for (Point point : RingCheck.parse(outline).points()) {
                points.add(motion.of(point));
            }
            if (motion.mirrors()) {
                Collections.reverse(points.subList(1, points.size()));
            }
            Ring ring = new Ring(points);
            settings.add(element, "outline", ring.format());
            if (element instanceof Zone || element instanceof Aisle) {
                areas.add((Identified) element, ring);
            }
            return Refusal.NONE;
        } catch (FaultException | IllegalArgumentException broken) {
            return EditRules.refusal(element, "move.outline");
        }
    }

    /** Ends that hang on an element go with it and nowhere else. */
    private Refusal dimension(Dimension dimension) {
        boolean fromFree = dimension.getFromElement() == null;
        boolean toFree = dimension.getToElement() == null;
        boolean fromGoes = fromFree || moved.contains(dimension.getFromElement());
        boolean toGoes = toFree || moved.contains(dimension.getToElement());
        if (!fromFree && !toFree && !fromGoes && !toGoes && moved.size() <= 1) {
            return EditRules.refusal(dimension, "move.anchored");
        }
        if (fromGoes && toGoes) {
            whole(dimension);
            return Refusal.NONE;
        }
        if (fromFree) {
            point(dimension, "fromXMm", "fromYMm");
        }
        if (toFree) {
            point(dimension, "toXMm", "toYMm");
        }
        return Refusal.NONE;
    }

    /** A dimension that goes with both ends, selected or not; ends on an edge keep their place along it. */
    void whole(Dimension dimension) {
        point(dimension, "fromXMm", "fromYMm");
        point(dimension, "toXMm", "toYMm");
        turn(dimension);
    }

    private void turn(Dimension dimension) {
        if (motion.mirrors()) {
            settings.add(dimension, "offsetMm", -dimension.getOffsetMm());
        }
        if (dimension.isDirected()) {
            settings.add(dimension, "angleDeg", Motion.normalised(
                    motion.direction(Vector.ofAngle(dimension.getAngleDeg())).angleDeg()));
        }
    }

    private Refusal guide(Guide guide) {
        Vector along = motion.direction(guide.isVertical() ? new Vector(0, 1) : new Vector(1, 0));
        boolean vertical = Math.abs(along.x()) < 1e-9;
        if (!vertical && Math.abs(along.y()) >= 1e-9) {
            return EditRules.refusal(guide, "move.guide");
        }
        Point at = motion.of(guide.isVertical() ? new Point(guide.getPositionMm(), 0)
                : new Point(0, guide.getPositionMm()));
        settings.add(guide, "vertical", vertical);
        settings.add(guide, "positionMm", vertical ? at.xMm() : at.yMm());
        return Refusal.NONE;
    }

    private Refusal underlay(Underlay underlay) {
        if (motion.mirrors()) {
            return EditRules.refusal(underlay, "mirror.underlay");
        }
        point(underlay, "xMm", "yMm");
        settings.add(underlay, "angleDeg", motion.angle(underlay.getAngleDeg()));
        return Refusal.NONE;
    }

    private Refusal position(DisplayPosition position) {
        if (!(position.eContainer() instanceof Fixture fixture) || moved.contains(fixture)) {
            return Refusal.NONE;
        }
        if (!(motion instanceof Motion.Shift shift)) {
            return EditRules.refusal(position, "move.position");
        }
        Vector local = new Vector(shift.dxMm(), shift.dyMm()).rotated(-fixture.getAngleDeg());
        settings.add(position, "alongMm", (int) Math.round(position.getAlongMm() + local.x()));
        settings.add(position, "inMm", (int) Math.round(position.getInMm() + local.y()));
        return Refusal.NONE;
    }
}
