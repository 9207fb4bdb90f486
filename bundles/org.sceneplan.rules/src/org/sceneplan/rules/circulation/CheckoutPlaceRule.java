package org.sceneplan.rules.circulation;

import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.LocalRule;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.FreeStrip;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * CASH-01: a checkout stands neither right at the entrance nor straight before it, facing those who come in.
 *
 * <p>Measured: the straight distance in whole mm from each entrance to the checkout; at least the limit. A checkout
 * that reaches into the strip straight before the entrance, as wide as it, and turns its front to it by less than 45
 * degrees must stand deeper than CASH-01-FACING. Distances equal to the limits pass, at slanted edges rounding is
 * allowed for. One finding per checkout and entrance. Source: wayfinding guide, 8-12 ft in, at the corner of an aisle.
 */
public final class CheckoutPlaceRule extends LocalRule<FixtureSnapshot> {

    private static final Wording WORDING = Wording.of(CheckoutPlaceRule.class);
    private static final String FACING = "CASH-01-FACING";
    private static final double COS_45 = Math.sqrt(0.5);

    /** Needs nothing. */
    public CheckoutPlaceRule() {
        super(WORDING, PlanPart.GROUND);
    }

    @Override
    public String id() {
        return "CASH-01";
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(FACING);
    }

    @Override
    protected Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.of(WORDING.text("Checkouts_noneAtEntrance"));
    }

    @Override
    protected List<FixtureSnapshot> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        return entrances(ground).isEmpty() ? List.of() : ground.level().fixtures();
    }

    @Override
    protected boolean concerns(CheckScope scope, FixtureSnapshot fixture) {
        return Checkouts.isOne(fixture);
    }

    /** Other things do not matter. */
    @Override
    protected Box around(CheckScope scope, RuleLimit limit, FixtureSnapshot checkout) {
        return checkout.footprint().box();
    }

    private static List<OpeningSnapshot> entrances(LevelGround ground) {
        return ground.level().openings().stream().filter(door -> door.kind() == OpeningKind.ENTRANCE).toList();
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, FixtureSnapshot checkout,
            FindingList findings) {
        double facingMm = Lengths.millimetres(scope.standard().ruleLimits().get(FACING));
        for (OpeningSnapshot entrance : entrances(ground)) {
            double distanceMm = Math.floor(distanceMm(checkout.footprint(), entrance.span()));
            boolean facing = faces(checkout, entrance, facingMm);
            double limitMm = facing ? facingMm : Lengths.millimetres(limit);
            if (distanceMm >= limitMm - Rounding.allowanceMm(checkout.footprint())) {
                findings.holds(Sense.AT_LEAST, Math.max(distanceMm, limitMm), limitMm, "mm", checkout.id());
            } else {
                findings.measured(distanceMm, limitMm, "mm").at(checkout.id(), entrance.id()).say(
                        facing ? "CheckoutPlaceRule_facing" : "CheckoutPlaceRule_tooNear",
                        scope.names().fixture(checkout), Figures.millimetres(distanceMm),
                        scope.names().opening(entrance), Figures.millimetres(limitMm),
                        Figures.millimetres(limitMm - distanceMm));
            }
        }
    }

    private static double distanceMm(Ring footprint, Segment span) {
        double least = Double.POSITIVE_INFINITY;
        for (Segment edge : footprint.edges()) {
            least = Math.min(least, edge.distanceMm(span));
        }
        return least;
    }

    private static boolean faces(FixtureSnapshot checkout, OpeningSnapshot entrance, double depthMm) {
        Vector front = Vector.ofAngle(checkout.angleDeg() - 90);
        Vector inwards = entrance.span().leftNormal();
        Point centre = checkout.centre();
        boolean isInside = entrance.span().from().to(centre).dot(inwards) > 0;
        return isInside && front.dot(inwards) < -COS_45
                && FreeStrip.before(entrance.span(), entrance.approach((int) Math.ceil(depthMm)))
                        .isBlockedBy(checkout.footprint());
    }
}
