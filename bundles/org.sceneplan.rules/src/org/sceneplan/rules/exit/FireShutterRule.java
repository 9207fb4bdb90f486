package org.sceneplan.rules.exit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.LocalRule;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.FreeStrip;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * F20: both sides of a fire shutter stay free.
 *
 * <p>Measured: free depth before the long sides of the track in whole mm, to the nearest fixture; exactly the limit
 * passes, and so does what only touches the strip. Long sides are the edges of the outline at least half as long as
 * the longest. Columns and walls may stand there, the shutter ends at them. The yellow marking on the floor is asked.
 * One finding per shutter. Source: mall rules 8.3 [S14].
 */
public final class FireShutterRule extends LocalRule<ObstacleSnapshot> {

    private static final Wording WORDING = Wording.of(FireShutterRule.class);

    /** Needs nothing. */
    public FireShutterRule() {
        super(WORDING, PlanPart.GROUND);
    }

    @Override
    public String id() {
        return "F20";
    }

    @Override
    protected Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.of(WORDING.text("FireShutterRule_none"));
    }

    @Override
    protected List<ObstacleSnapshot> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        return ground.level().obstacles();
    }

    @Override
    protected boolean concerns(CheckScope scope, ObstacleSnapshot obstacle) {
        return obstacle.kind() == ObstacleKind.FIRE_SHUTTER;
    }

    @Override
    protected Box around(CheckScope scope, RuleLimit limit, ObstacleSnapshot shutter) {
        return shutter.outline().box().expanded((int) Math.ceil(Lengths.millimetres(limit)) + 2);
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, ObstacleSnapshot shutter,
            FindingList findings) {
        double limitMm = Lengths.millimetres(limit);
        List<String> ids = new ArrayList<>(List.of(shutter.id()));
        double freeMm = limitMm;
        GroundObject nearest = null;
        for (FreeStrip strip : strips(shutter.outline(), (int) Math.ceil(limitMm))) {
            for (GroundObject object : ground.near(strip.ring().box())) {
                if (!object.isShell() && !ids.contains(object.id()) && strip.isBlockedBy(object.footprint())) {
                    ids.add(object.id());
                    double depthMm = Math.min(limitMm - 1, Math.floor(strip.freeDepthBeforeMm(object.footprint())));
                    nearest = nearest == null || depthMm < freeMm ? object : nearest;
                    freeMm = Math.min(freeMm, depthMm);
                }
            }
        }
        if (nearest == null) {
            findings.holds(Sense.AT_LEAST, limitMm, limitMm, "mm", shutter.id());
        } else {
            findings.measured(freeMm, limitMm, "mm").at(ids).say("FireShutterRule_blocked",
                    scope.names().obstacle(shutter), Figures.millimetres(limitMm),
                    scope.names().object(ground, nearest), Figures.millimetres(freeMm),
                    Figures.millimetres(limitMm - freeMm));
        }
        findings.ask(List.of(shutter.id()), "FireShutterRule_marked", scope.names().obstacle(shutter),
                Figures.millimetres(limitMm));
    }

    private static List<FreeStrip> strips(Ring outline, int depthMm) {
        List<Segment> edges = outline.withoutCollinear().edges();
        double longest = edges.stream().mapToDouble(Segment::lengthMm).max().orElseThrow();
        List<FreeStrip> strips = new ArrayList<>();
        for (Segment edge : edges) {
            if (edge.lengthMm() >= longest / 2) {
                Vector out = edge.leftNormal().times(-depthMm);
                Point from = Point.rounded(edge.from().xMm() + out.x(), edge.from().yMm() + out.y());
                Point to = Point.rounded(edge.to().xMm() + out.x(), edge.to().yMm() + out.y());
                strips.add(FreeStrip.before(edge, Ring.ccw(List.of(edge.from(), edge.to(), to, from))));
            }
        }
        return strips;
    }
}
