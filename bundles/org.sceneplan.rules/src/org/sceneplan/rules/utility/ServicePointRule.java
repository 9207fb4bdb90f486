package org.sceneplan.rules.utility;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.Shelves;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.shown.Trait;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * UTIL-05, UTIL-05-MAX, UTIL-06, UTIL-07: points planned for a fixture suit what runs there: height of the tap and of
 * the drain of washers, diameter of the duct of hoods.
 *
 * <p>Measured: height above the floor or nominal diameter in whole mm as the plan states it, exact; equal to the
 * limit passes. Points without the figure are left out. Source: section 5 of the field notes [K].
 */
public final class ServicePointRule implements Rule {

    private static final Wording WORDING = Wording.of(ServicePointRule.class);

    private final String id;
    private final ServiceKind kind;
    private final Trait trait;
    private final Sense sense;
    private final String key;

    private ServicePointRule(String id, ServiceKind kind, Trait trait, Sense sense, String key) {
        this.id = id;
        this.kind = kind;
        this.trait = trait;
        this.sense = sense;
        this.key = "ServicePointRule_" + key;
    }

    /** Returns all rules of this method. */
    public static List<Rule> all() {
        return List.of(new ServicePointRule("UTIL-05", ServiceKind.WATER, Trait.LAUNDRY, Sense.AT_LEAST, "tapLow"),
                new ServicePointRule("UTIL-05-MAX", ServiceKind.WATER, Trait.LAUNDRY, Sense.AT_MOST, "tapHigh"),
                new ServicePointRule("UTIL-06", ServiceKind.DRAIN, Trait.LAUNDRY, Sense.AT_MOST, "drainHigh"),
                new ServicePointRule("UTIL-07", ServiceKind.FLUE, Trait.HOOD, Sense.AT_LEAST, "ductThin"));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<PlanPart> reads() {
        return EnumSet.of(PlanPart.SERVICES, PlanPart.INVENTORY, PlanPart.POSITIONS);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        boolean isAsked = false;
        for (LevelGround ground : scope.grounds()) {
            for (ServiceSnapshot point : ground.level().services()) {
                if (point.kind() == kind && !point.servesFixtureId().isEmpty() && figure(point) > 0) {
                    Shelf shelf = Shelves.of(scope).find(ground, point.servesFixtureId()).filter(this::isMeant)
                            .orElse(null);
                    isAsked |= shelf != null;
                    check(scope, limit, point, shelf, findings);
                }
            }
        }
        return isAsked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text(key + "_none"));
    }

    private int figure(ServiceSnapshot point) {
        return kind == ServiceKind.FLUE ? point.diameterMm() : point.heightMm();
    }

    private boolean isMeant(Shelf shelf) {
        for (Shown product : shelf.products()) {
            if (product.is(trait) && product.isLive() && product.type().needs().kinds().contains(kind)) {
                return true;
            }
        }
        return false;
    }

    private void check(CheckScope scope, RuleLimit limit, ServiceSnapshot point, Shelf shelf, FindingList findings) {
        double limitMm = Lengths.millimetres(limit);
        if (shelf == null) {
            return;
        }
        if (sense.margin(figure(point), limitMm) >= 0) {
            findings.holds(sense, figure(point), limitMm, "mm", point.id(), shelf.fixture().id());
        } else {
            findings.measured(figure(point), limitMm, "mm").at(point.id(), shelf.fixture().id()).say(key,
                    scope.names().service(point), scope.names().fixture(shelf.fixture()),
                    Figures.millimetres(figure(point)), Figures.millimetres(limitMm),
                    Figures.millimetres(Math.abs(figure(point) - limitMm)));
        }
    }
}
