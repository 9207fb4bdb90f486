package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.verifier.internal.plan.Areas;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.plan.Shapes;
import org.sceneplan.verifier.internal.plan.Thing;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;
import org.sceneplan.verifier.internal.rule.Ways.Way;

/** AISLE-02: secondary aisles from end to end, or from their one end into the aisles they join. */
final class JointRules {

    private static final double TOUCH_MM = 3;

    private JointRules() {
    }

    /** AISLE-02: between the ends of an aisle that are no corners of a joint. */
    static Answer secondaryAisle(Case given) {
        double limit = given.limitMm();
        List<Way> ways = new ArrayList<>();
        boolean asked = false;
        for (Floor floor : given.plan().floors()) {
            for (Aisle aisle : floor.aisles().keySet()) {
                if (aisle.getKind() == AisleKind.SECONDARY) {
                    asked = true;
                    ways.addAll(ways(floor, aisle, limit));
                }
            }
        }
        return asked ? new Ways(ways, 0) : Answer.NOT_APPLICABLE;
    }

    /** At slanted edges an end may just be a corner of the joint or just not: both readings may be. */
    private static List<Way> ways(Floor floor, Aisle aisle, double limit) {
        List<Aisle> touching = touching(floor, aisle);
        boolean slanted = !Shapes.isAxisParallel(floor.aisles().get(aisle))
                || touching.stream().anyMatch(other -> !Shapes.isAxisParallel(floor.aisles().get(other)));
        List<End> ends = ends(floor, aisle, touching, limit, 0);
        List<Way> ways = new ArrayList<>();
        boolean isSure = true;
        for (double off : slanted ? new double[] {-Item.SLANTED_MM, Item.SLANTED_MM} : new double[0]) {
            List<End> others = ends(floor, aisle, touching, limit, off);
            if (others.size() != ends.size()) {
                isSure = false;
                ways.addAll(ways(floor, aisle, touching, others, limit));
            }
        }
        ways.addAll(ways(floor, aisle, touching, ends, limit));
        return isSure ? ways : ways.stream().map(Way::unsure).toList();
    }

    private static List<Aisle> touching(Floor floor, Aisle aisle) {
        Polygon area = floor.aisles().get(aisle);
        Envelope box = area.getEnvelopeInternal().copy();
        box.expandBy(1);
        return floor.aisles().keySet().stream().filter(other -> other != aisle
                && floor.aisles().get(other).getEnvelopeInternal().intersects(box)
                && floor.aisles().get(other).distance(area) <= TOUCH_MM).toList();
    }

    /** The ends that are no corners of a joint: short ones whose corner lies at another aisle. */
    private static List<End> ends(Floor floor, Aisle aisle, List<Aisle> touching, double limit, double offMm) {
        return End.ofAisle(aisle, floor.aisles().get(aisle)).stream().filter(end -> {
            double length = 2 * end.places().get(1).at().distance(end.places().get(2).at());
            var middle = Shapes.point(Shapes.rounded(end.places().get(0).at().x, end.places().get(0).at().y));
            return length + offMm >= limit || touching.stream()
                    .noneMatch(other -> floor.aisles().get(other).distance(middle) <= length / 2 + TOUCH_MM + offMm);
        }).toList();
    }

    private static List<Way> ways(Floor floor, Aisle aisle, List<Aisle> touching, List<End> ends, double limit) {
        List<Polygon> joined = new ArrayList<>(List.of(floor.aisles().get(aisle)));
        List<Way> ways = new ArrayList<>();
        List<Stand> joint = ends.size() == 1 ? joint(floor, aisle, touching) : List.of();
        if (!joint.isEmpty()) {
            touching.forEach(other -> joined.add(floor.aisles().get(other)));
            boolean isJoined = Areas.joined(joined).size() == 1;
            Way into = new Way(clear(floor, aisle, joined), List.of(aisle.getId()), ends.get(0).places(), joint, limit,
                    Math.ceil(limit));
            Envelope box = floor.aisles().get(aisle).getEnvelopeInternal().copy();
            ways.add(isJoined && isNarrowNear(into, box, limit) ? into : into.unsure());
            return ways;
        }
        List<End> all = ends.size() > 1 ? ends : End.ofAisle(aisle, floor.aisles().get(aisle));
        ClearFloor clear = clear(floor, aisle, joined);
        for (int i = 0; i < all.size(); i++) {
            for (End other : all.subList(i + 1, all.size())) {
                ways.add(new Way(clear, List.of(aisle.getId()), all.get(i).places(), other.places(), limit,
                        Math.ceil(limit)));
            }
        }
        return ways;
    }

    /** Where one stands in the aisles that an aisle joins; where those have no ends, before its own edges along them. */
    private static List<Stand> joint(Floor floor, Aisle aisle, List<Aisle> touching) {
        List<Stand> joint = new ArrayList<>();
        touching.forEach(other -> End.ofAisle(other, floor.aisles().get(other))
                .forEach(end -> joint.addAll(end.places())));
        if (!joint.isEmpty()) {
            return joint;
        }
        List<Coordinate> corners = End.withoutStraight(floor.aisles().get(aisle).getExteriorRing().getCoordinates());
        for (int i = 0; i < corners.size(); i++) {
            Stand stand = Stand.leftOf(corners.get(i), corners.get((i + 1) % corners.size()), 0.5);
            var middle = Shapes.point(Shapes.rounded(stand.at().x, stand.at().y));
            if (touching.stream().anyMatch(other -> floor.aisles().get(other).distance(middle) <= TOUCH_MM)) {
                joint.add(stand);
            }
        }
        return joint;
    }

    /** The floor of some aisles without what stands in the first. */
    private static ClearFloor clear(Floor floor, Aisle aisle, List<Polygon> joined) {
        return new ClearFloor(Areas.union(Areas.joined(joined)), floor.things().stream().map(Thing::area)
                .filter(area -> Areas.overlap(floor.aisles().get(aisle), area)).toList());
    }

    /** Narrow places farther off belong to other aisles: whether one stays near an aisle who is too wide for it. */
    private static boolean isNarrowNear(Way way, Envelope box, double limit) {
        box.expandBy(limit / 2);
        return way.from().stream().allMatch(stand -> {
            Envelope reach = way.floor().reach(stand, limit, way.widestMm());
            return reach.isNull() || box.contains(reach);
        });
    }
}
