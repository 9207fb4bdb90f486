package org.sceneplan.rules.circulation;

import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
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
 * QUEUE-01: customers can queue before every checkout.
 *
 * <p>The strip is as wide as the front of the checkout and as deep as the limit, whatever free depth the fixture itself
 * wants. Measured: the least free depth before a fixture, column, wall, obstacle or the shell in whole mm, at most the
 * limit; what only touches the strip passes. One finding per checkout. Source: retail layout manual, cash queue.
 */
public final class CheckoutQueueRule extends LocalRule<FixtureSnapshot> {

    private static final Wording WORDING = Wording.of(CheckoutQueueRule.class);

    /** Needs nothing. */
    public CheckoutQueueRule() {
        super(WORDING, PlanPart.GROUND);
    }

    @Override
    public String id() {
        return "QUEUE-01";
    }

    @Override
    protected Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.of(WORDING.text("Checkouts_none"));
    }

    @Override
    protected List<FixtureSnapshot> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        return ground.level().fixtures();
    }

    @Override
    protected boolean concerns(CheckScope scope, FixtureSnapshot fixture) {
        return Checkouts.isOne(fixture);
    }

    @Override
    protected Box around(CheckScope scope, RuleLimit limit, FixtureSnapshot fixture) {
        return strip(fixture, limit).ring().box();
    }

    private static FreeStrip strip(FixtureSnapshot checkout, RuleLimit limit) {
        double halfWidth = checkout.widthMm() / 2.0;
        double front = -checkout.depthMm() / 2.0;
        Ring ring = FixtureFrame.rectangle(checkout.place(), -halfWidth, front - Lengths.millimetres(limit), halfWidth,
                front);
        Point left = FixtureFrame.toPlan(checkout.place(), -halfWidth, front);
        Point right = FixtureFrame.toPlan(checkout.place(), halfWidth, front);
        return FreeStrip.before(new Segment(left, right), ring);
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, FixtureSnapshot checkout,
            FindingList findings) {
        double limitMm = Lengths.millimetres(limit);
        FreeStrip strip = strip(checkout, limit);
        double freeMm = limitMm;
        GroundObject nearest = null;
        for (GroundObject object : ground.near(strip.ring().box())) {
            if (!object.id().equals(checkout.id()) && strip.isBlockedBy(object.footprint())) {
                double depthMm = strip.freeDepthBeforeMm(object.footprint());
                if (nearest == null || depthMm < freeMm) {
                    nearest = object;
                    freeMm = depthMm;
                }
            }
        }
        boolean leaves = strip.leaves(ground.level().outline());
        if (nearest == null && !leaves) {
            findings.holds(Sense.AT_LEAST, limitMm, limitMm, "mm", checkout.id());
            return;
        }
        double toShellMm = leaves ? strip.freeDepthInsideMm(ground.level().outline()) : limitMm;
        boolean isShell = nearest == null || leaves && toShellMm < freeMm;
        double measuredMm = Math.min(Math.floor(Math.min(freeMm, toShellMm)), limitMm - 1);
        Bilingual blocker = isShell ? WORDING.text("CheckoutQueueRule_shell")
                : scope.names().object(ground, nearest);
        findings.measured(measuredMm, limitMm, "mm")
                .at(isShell ? List.of(checkout.id()) : List.of(checkout.id(), nearest.id()))
                .say("CheckoutQueueRule_blocked", scope.names().fixture(checkout), Figures.millimetres(limitMm),
                        blocker, Figures.millimetres(measuredMm), Figures.millimetres(limitMm - measuredMm));
    }
}
