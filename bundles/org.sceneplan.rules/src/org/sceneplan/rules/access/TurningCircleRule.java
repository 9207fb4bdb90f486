package org.sceneplan.rules.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.LocalRule;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.building.FixtureCodes;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * A07-TURN: a wheelchair turns before each checkout and service desk.
 *
 * <p>Measured: diameter in whole mm of the largest disc, up to the limit, that touches the front of the desk, with its
 * centre before the front, and lies on free floor, by {@link FrontDisc}: exact but for the rounding of turned corners.
 * Exactly the limit passes. One finding per desk. Source: GB 50763 / GB 55019 3.6.
 */
public final class TurningCircleRule extends LocalRule<FixtureSnapshot> {

    private static final Wording WORDING = Wording.of(TurningCircleRule.class);

    /** Needs nothing. */
    public TurningCircleRule() {
        super(WORDING, PlanPart.GROUND);
    }

    @Override
    public String id() {
        return "A07-TURN";
    }

    @Override
    protected Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.of(WORDING.text("AccessRules_noDesk"));
    }

    @Override
    protected List<FixtureSnapshot> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        return ground.level().fixtures();
    }

    @Override
    protected boolean concerns(CheckScope scope, FixtureSnapshot fixture) {
        return fixture.typeCode().equals(FixtureCodes.CHECKOUT)
                || fixture.typeCode().equals(FixtureCodes.SERVICE_DESK);
    }

    /** A disc before the front reaches out of the box of the desk by up to its diameter. */
    @Override
    protected Box around(CheckScope scope, RuleLimit limit, FixtureSnapshot desk) {
        return desk.footprint().box().expanded((int) Math.ceil(Lengths.millimetres(limit)) + 2);
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, FixtureSnapshot desk,
            FindingList findings) {
        double limitMm = Lengths.millimetres(limit);
        FrontDisc discs = FrontDisc.before(ground, desk, around(scope, limit, desk));
        double allowanceMm = Rounding.allowanceMm(desk.footprint());
        if (discs.fits(limitMm - allowanceMm)) {
            findings.holds(Sense.AT_LEAST, limitMm, limitMm, "mm", desk.id());
        } else {
            double measuredMm = Math.min(limitMm - 1, discs.largestMm((int) limitMm));
            findings.measured(measuredMm, limitMm, "mm").at(withWhatIsNear(ground, desk, around(scope, limit, desk), limitMm)).say(
                    "TurningCircleRule_tooSmall", scope.names().fixture(desk), Figures.millimetres(measuredMm),
                    Figures.millimetres(limitMm), Figures.millimetres(limitMm - measuredMm));
        }
    }

    /** The desk, and what stands where the disc would before its middle. */
    private static List<String> withWhatIsNear(LevelGround ground, FixtureSnapshot desk, Box around,
            double limitMm) {
        Point centre = FixtureFrame.toPlan(desk.place(), 0, -(desk.depthMm() + limitMm) / 2);
        List<String> ids = new ArrayList<>(List.of(desk.id()));
        for (GroundObject object : ground.near(around)) {
            if (!object.id().equals(desk.id()) && object.footprint().distanceMm(centre) < limitMm) {
                ids.add(object.id());
            }
        }
        return ids;
    }
}
