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
import org.sceneplan.rules.building.StoreRooms;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * F17: no way out leads through a store room, and the main aisle leads to an exit.
 *
 * <p>Looked at: the floor just inside each evacuation door, at the middle and a quarter of its width from each jamb. A door
 * with a back-of-house zone at all three is reached through the store room only and is found, with 0 of 3 places outside
 * of it. A main aisle leads to an exit where one begins or ends within the depth that stays free before an evacuation
 * door (setting {@value #STRIP}); where none does, a person is asked. Source: mall rules 8.3 [S14].
 */
public final class EscapeRouteRule implements Rule {

    private static final Wording WORDING = Wording.of(EscapeRouteRule.class);
    private static final String STRIP = "F13-FREE";
    private static final double INSIDE_MM = 50;

    @Override
    public String id() {
        return "F17";
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(STRIP);
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL, PlanPart.ZONES, PlanPart.AISLES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        double stripMm = Lengths.millimetres(scope.standard().ruleLimits().get(STRIP));
        for (LevelSnapshot level : scope.levels()) {
            List<OpeningSnapshot> doors = SafetyExit.doors(level);
            asked |= !doors.isEmpty();
            checkDoors(scope, level, doors, findings);
            checkAisles(scope, level, doors, stripMm, findings);
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
                findings.holds(door.id());
            } else {
                findings.measured(0, 1, "1").at(door.id(), room.id()).say("EscapeRouteRule_storeRoom",
                        scope.names().opening(door), scope.names().zone(room));
            }
        }
    }

    private static void checkAisles(CheckScope scope, LevelSnapshot level, List<OpeningSnapshot> doors, double stripMm,
            FindingList findings) {
        double nearestMm = Double.POSITIVE_INFINITY;
        AisleSnapshot nearest = null;
        for (AisleSnapshot aisle : level.aisles()) {
            if (aisle.kind() == AisleKind.MAIN) {
                for (OpeningSnapshot door : doors) {
                    double distanceMm = distanceMm(aisle.outline(), door.span());
                    if (distanceMm < nearestMm) {
                        nearestMm = distanceMm;
                        nearest = aisle;
                    }
                }
            }
        }
        if (nearest != null && Math.rint(nearestMm) > stripMm) {
            findings.ask(List.of(nearest.id()), "EscapeRouteRule_aisle", scope.names().aisle(nearest),
                    Figures.metres(Math.rint(nearestMm)));
        } else if (nearest != null) {
            findings.holds(nearest.id());
        }
    }

    private static double distanceMm(Ring aisle, Segment door) {
        double least = Double.POSITIVE_INFINITY;
        for (Segment edge : aisle.edges()) {
            least = Math.min(least, edge.distanceMm(door));
        }
        return least;
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
