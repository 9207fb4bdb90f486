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
import org.sceneplan.rules.Subject;
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
    protected List<Subject<FixtureSnapshot>> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        return Desks.of(ground.level(), FixtureCodes.CHECKOUT, FixtureCodes.SERVICE_DESK).stream()
                .map(desk -> new Subject<>(ground, desk.id(), desk, around(desk, Lengths.millimetres(limit)))).toList();
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, Subject<FixtureSnapshot> subject, FindingList findings) {
        FixtureSnapshot desk = subject.element();
        double limitMm = Lengths.millimetres(limit);
        FrontDisc discs = FrontDisc.before(subject.ground(), desk, subject.around());
        double allowanceMm = Rounding.allowanceMm(desk.footprint());
        if (discs.fits(limitMm - allowanceMm)) {
            findings.holds(Sense.AT_LEAST, limitMm, limitMm, "mm", desk.id());
        } else {
            double measuredMm = Math.min(limitMm - 1, discs.largestMm((int) limitMm));
            findings.measured(measuredMm, limitMm, "mm").at(withWhatIsNear(subject, limitMm)).say(
                    "TurningCircleRule_tooSmall", scope.names().fixture(desk), Figures.millimetres(measuredMm),
                    Figures.millimetres(limitMm), Figures.millimetres(limitMm - measuredMm));
        }
    }

    /** The desk, and what stands where the disc would before its middle. */
    private static List<String> withWhatIsNear(Subject<FixtureSnapshot> subject, double limitMm) {
        FixtureSnapshot desk = subject.element();
        Point centre = FixtureFrame.toPlan(desk.place(), 0, -(desk.depthMm() + limitMm) / 2);
        List<String> ids = new ArrayList<>(List.of(desk.id()));
        for (GroundObject object : subject.ground().near(subject.around())) {
            if (!object.id().equals(desk.id()) && object.footprint().distanceMm(centre) < limitMm) {
                ids.add(object.id());
            }
        }
        return ids;
    }

    /** A disc before the front reaches out of the box of the desk by up to its diameter. */
    private static Box around(FixtureSnapshot desk, double limitMm) {
        return desk.footprint().box().expanded((int) Math.ceil(limitMm) + 2);
    }
}
