package org.sceneplan.rules.access;

import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.LocalRule;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.building.FixtureCodes;
import org.sceneplan.rules.building.FreeSide;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * A02: a wheelchair passes each checkout desk.
 *
 * <p>Measured: the greatest of the free depths before the desk and on its left and right, over the whole side, in whole
 * mm by {@link FreeSide}; the back is the clerk's. Exactly the limit passes. One finding per desk. Deviation: the code
 * wants one such lane, here every desk has one. Source: GB 55019-2021 2.2.3.
 */
public final class CheckoutLaneRule extends LocalRule<FixtureSnapshot> {

    private static final Wording WORDING = Wording.of(CheckoutLaneRule.class);

    /** Needs nothing. */
    public CheckoutLaneRule() {
        super(WORDING, PlanPart.GROUND);
    }

    @Override
    public String id() {
        return "A02";
    }

    @Override
    protected Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.of(WORDING.text("AccessRules_noCheckout"));
    }

    @Override
    protected List<FixtureSnapshot> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        return ground.level().fixtures();
    }

    @Override
    protected boolean concerns(CheckScope scope, FixtureSnapshot fixture) {
        return fixture.typeCode().equals(FixtureCodes.CHECKOUT);
    }

    /** The strips reach out of the box of a turned desk by up to their depth in each direction. */
    @Override
    protected Box around(CheckScope scope, RuleLimit limit, FixtureSnapshot desk) {
        return desk.footprint().box().expanded((int) Math.ceil(Lengths.millimetres(limit)) + 2);
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, FixtureSnapshot desk,
            FindingList findings) {
        double limitMm = Lengths.millimetres(limit);
        double widestMm = 0;
        for (FreeSide.Side side : FreeSide.Side.values()) {
            widestMm = Math.max(widestMm,
                    FreeSide.of(ground, desk, side, (int) Math.ceil(limitMm)).depthMm());
        }
        if (widestMm >= limitMm) {
            findings.holds(Sense.AT_LEAST, widestMm, limitMm, "mm", desk.id());
        } else {
            findings.measured(widestMm, limitMm, "mm").at(desk.id()).say("CheckoutLaneRule_tooNarrow",
                    scope.names().fixture(desk), Figures.millimetres(widestMm), Figures.millimetres(limitMm),
                    Figures.millimetres(limitMm - widestMm));
        }
    }
}
