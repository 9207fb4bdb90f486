package org.sceneplan.rules.circulation;

import java.util.List;
import java.util.Set;

import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleLimits;

/**
 * CASH-02: the checkout has the size that fits the store: up to the area of CASH-02-MID between CASH-02 and
 * CASH-02-MAX m2; above it between CASH-02-MID and CASH-02-MID-MAX m2; above the area of CASH-02-LARGE at least that
 * many checkouts, together at most CASH-02-LARGE-MAX m2.
 *
 * <p>Measured: sum over all checkouts of width x (depth + working place behind, CASH-02-STAFF), in m2 rounded to 0.01;
 * their number. Values equal to a limit pass; the bounds between sizes of stores belong to the smaller size. The source
 * does not say whether its area holds the working place; with a desk 0.6 m deep its numbers fit only if it does.
 */
public final class CheckoutAreaRule implements Rule {

    private static final Wording WORDING = Wording.of(CheckoutAreaRule.class);
    private static final String SMALL_MAX = "CASH-02-MAX";
    private static final String MID = "CASH-02-MID";
    private static final String MID_MAX = "CASH-02-MID-MAX";
    private static final String LARGE = "CASH-02-LARGE";
    private static final String LARGE_MAX = "CASH-02-LARGE-MAX";
    private static final String STAFF = "CASH-02-STAFF";
    private static final double MM2_PER_M2 = 1e6;

    @Override
    public String id() {
        return "CASH-02";
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(SMALL_MAX, MID, MID_MAX, LARGE, LARGE_MAX, STAFF);
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.FIXTURES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        List<FixtureSnapshot> checkouts = scope.levels().stream().flatMap(level -> Checkouts.of(level).stream())
                .toList();
        if (checkouts.isEmpty()) {
            return new RuleOutcome.NotApplicable(WORDING.text("Checkouts_none"));
        }
        FindingList findings = scope.findings(limit, WORDING);
        RuleLimits limits = scope.standard().ruleLimits();
        Desk desk = new Desk(checkouts, areaM2(checkouts, Lengths.millimetres(limits.get(STAFF))),
                scope.plan().totalAreaM2(), findings);
        if (desk.storeM2 > limits.get(LARGE).minAreaM2()) {
            desk.count(limits.get(LARGE).limit());
            desk.atMost(limits.get(LARGE_MAX).limit());
        } else if (desk.storeM2 > limits.get(MID).minAreaM2()) {
            desk.atLeast(limits.get(MID).limit());
            desk.atMost(limits.get(MID_MAX).limit());
        } else {
            desk.atLeast(limit.limit());
            desk.atMost(limits.get(SMALL_MAX).limit());
        }
        return findings.outcome();
    }

    private static double areaM2(List<FixtureSnapshot> checkouts, double staffMm) {
        double sum = 0;
        for (FixtureSnapshot checkout : checkouts) {
            sum += checkout.widthMm() * (checkout.depthMm() + staffMm);
        }
        return Math.rint(sum / MM2_PER_M2 * 100) / 100;
    }

    private record Desk(List<FixtureSnapshot> checkouts, double areaM2, double storeM2, FindingList findings) {

        private List<String> ids() {
            return checkouts.stream().map(FixtureSnapshot::id).toList();
        }

        private void count(double least) {
            if (checkouts.size() >= least) {
                findings.holds(Sense.AT_LEAST, checkouts.size(), least, "1", checkouts.get(0).id());
            } else {
                findings.measured(checkouts.size(), least, "1").at(ids()).say("CheckoutAreaRule_tooFew",
                        checkouts.size(), Figures.squareMetres(storeM2), Figures.number(least),
                        Figures.number(least - checkouts.size()));
            }
        }

        private void atLeast(double leastM2) {
            if (areaM2 >= leastM2) {
                findings.holds(Sense.AT_LEAST, areaM2, leastM2, "m2", checkouts.get(0).id());
            } else {
                findings.measured(areaM2, leastM2, "m2").at(ids()).say("CheckoutAreaRule_tooSmall",
                        Figures.squareMetres(areaM2), Figures.squareMetres(storeM2), Figures.squareMetres(leastM2),
                        Figures.squareMetres(leastM2 - areaM2));
            }
        }

        private void atMost(double mostM2) {
            if (areaM2 <= mostM2) {
                findings.holds(Sense.AT_MOST, areaM2, mostM2, "m2", checkouts.get(0).id());
            } else {
                findings.measured(areaM2, mostM2, "m2").at(ids()).say("CheckoutAreaRule_tooLarge",
                        Figures.squareMetres(areaM2), Figures.squareMetres(storeM2), Figures.squareMetres(mostM2),
                        Figures.squareMetres(areaM2 - mostM2));
            }
        }
    }
}
