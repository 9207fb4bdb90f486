package org.sceneplan.rules.exit;

import java.util.List;
import java.util.Set;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.building.StoreRooms;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * F17: no way out leads through a store room, and the main aisle leads to an exit.
 *
 * <p>Looked at: the floor just inside each evacuation door, at the middle and a quarter of its width from each jamb.
 * A door with a back-of-house zone at all three is reached through the store room only and is found, with 0 of 3
 * places outside of it. The main aisles of a level lead to an exit where the straight line from one of them to the
 * nearest evacuation door meets nothing that stands on the floor; where something does, a person is asked. Source:
 * mall rules 8.3 [S14].
 */
public final class EscapeRouteRule implements Rule {

    private static final Wording WORDING = Wording.of(EscapeRouteRule.class);
    private static final double INSIDE_MM = 50;

    @Override
    public String id() {
        return "F17";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL, PlanPart.FIXTURES, PlanPart.ZONES, PlanPart.AISLES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        for (LevelGround ground : scope.grounds()) {
            LevelSnapshot level = ground.level();
            List<OpeningSnapshot> doors = SafetyExit.doors(level);
            asked |= !doors.isEmpty();
            checkDoors(scope, level, doors, findings);
            checkAisles(scope, ground, doors, findings);
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("ExitRules_noDoor"));
    }

    private static void checkDoors(CheckScope scope, LevelSnapshot level, List<OpeningSnapshot> doors,
            FindingList findings) {
        List<ZoneSnapshot> rooms = StoreRooms.of(scope, level);
        for (OpeningSnapshot door : doors) {
            ZoneSnapshot room = null;
            int outside = 0;
            for (Point place : places(door.span())) {
                ZoneSnapshot at = zoneAt(rooms, place);
                room = at == null ? room : at;
                outside += at == null ? 1 : 0;
            }
            if (outside > 0) {
                findings.holds(Sense.AT_LEAST, outside, 1, "1", door.id());
            } else {
                findings.measured(0, 1, "1").at(door.id(), room.id()).say("EscapeRouteRule_storeRoom",
                        scope.names().opening(door), scope.names().zone(room));
            }
        }
    }

    private static void checkAisles(CheckScope scope, LevelGround ground, List<OpeningSnapshot> doors,
            FindingList findings) {
        Segment shortest = null;
        AisleSnapshot nearest = null;
        for (AisleSnapshot aisle : ground.level().aisles()) {
            if (aisle.kind() == AisleKind.MAIN) {
                for (OpeningSnapshot door : doors) {
                    Segment way = way(aisle.outline(), door.span().midPoint());
                    if (shortest == null || way.lengthMm() < shortest.lengthMm()) {
                        shortest = way;
                        nearest = aisle;
                    }
                }
            }
        }
        if (nearest != null && isFree(ground, shortest)) {
            findings.holds(nearest.id());
        } else if (nearest != null) {
            findings.ask(List.of(nearest.id()), "EscapeRouteRule_aisle", scope.names().aisle(nearest),
                    Figures.metres(Math.rint(shortest.lengthMm())));
        }
    }

    /** The shortest straight way from an aisle to a place. */
    private static Segment way(Ring aisle, Point place) {
        Segment shortest = null;
        for (Segment edge : aisle.edges()) {
            double along = edge.from().to(place).dot(edge.direction());
            Segment way = new Segment(edge.pointAt(Math.max(0, Math.min(edge.lengthMm(), along))), place);
            shortest = shortest == null || way.lengthMm() < shortest.lengthMm() ? way : shortest;
        }
        return shortest;
    }

    private static boolean isFree(LevelGround ground, Segment way) {
        for (GroundObject object : ground.near(way.box())) {
            Ring thing = object.footprint();
            if (thing.contains(way.from()) || thing.contains(way.to())
                    || thing.edges().stream().anyMatch(edge -> edge.distanceMm(way) == 0)) {
                return false;
            }
        }
        return true;
    }

    private static List<Point> places(Segment span) {
        double length = span.lengthMm();
        int dx = (int) Math.round(span.leftNormal().x() * INSIDE_MM);
        int dy = (int) Math.round(span.leftNormal().y() * INSIDE_MM);
        return List.of(span.midPoint().plus(dx, dy), span.pointAt(length / 4).plus(dx, dy),
                span.pointAt(length * 3 / 4).plus(dx, dy));
    }

    private static ZoneSnapshot zoneAt(List<ZoneSnapshot> zones, Point place) {
        for (ZoneSnapshot zone : zones) {
            if (zone.outline().contains(place)) {
                return zone;
            }
        }
        return null;
    }
}
