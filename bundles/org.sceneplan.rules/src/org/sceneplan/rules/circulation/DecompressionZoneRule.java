package org.sceneplan.rules.circulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Box;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
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
 * DECO-01: inside every entrance the floor is empty, so that customers slow down and look.
 *
 * <p>The zone is as wide as the entrance and as deep as the limit. Measured: the least free depth before a fixture in
 * whole mm, at most the limit; a fixture that only touches the zone passes. Columns do not count, a design cannot move
 * them. One finding per entrance. Source: retail layout manuals, see the rule book.
 */
public final class DecompressionZoneRule extends LocalRule<OpeningSnapshot> {

    private static final Wording WORDING = Wording.of(DecompressionZoneRule.class);

    /** Needs nothing. */
    public DecompressionZoneRule() {
        super(WORDING, PlanPart.GROUND);
    }

    @Override
    public String id() {
        return "DECO-01";
    }

    @Override
    protected Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.of(WORDING.text("DecompressionZoneRule_noEntrance"));
    }

    @Override
    protected List<OpeningSnapshot> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        return ground.level().openings();
    }

    @Override
    protected boolean concerns(CheckScope scope, OpeningSnapshot opening) {
        return opening.kind() == OpeningKind.ENTRANCE;
    }

    @Override
    protected Box around(CheckScope scope, RuleLimit limit, OpeningSnapshot entrance) {
        return strip(entrance, limit).ring().box();
    }

    private static FreeStrip strip(OpeningSnapshot entrance, RuleLimit limit) {
        return FreeStrip.before(entrance.span(), entrance.approach((int) Math.ceil(Lengths.millimetres(limit))));
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, OpeningSnapshot entrance,
            FindingList findings) {
        double limitMm = Lengths.millimetres(limit);
        FreeStrip strip = strip(entrance, limit);
        List<String> ids = new ArrayList<>(List.of(entrance.id()));
        double freeMm = limitMm;
        GroundObject nearest = null;
        for (GroundObject object : ground.near(strip.ring().box())) {
            if (!object.isShell() && strip.isBlockedBy(object.footprint())) {
                ids.add(object.id());
                double depthMm = strip.freeDepthBeforeMm(object.footprint());
                if (nearest == null || depthMm < freeMm) {
                    freeMm = depthMm;
                    nearest = object;
                }
            }
        }
        if (nearest == null) {
            findings.holds(Sense.AT_LEAST, limitMm, limitMm, "mm", entrance.id());
            return;
        }
        double measuredMm = Math.min(Math.floor(freeMm), limitMm - 1);
        findings.measured(measuredMm, limitMm, "mm").at(ids).say("DecompressionZoneRule_blocked",
                scope.names().opening(entrance), Figures.millimetres(limitMm),
                scope.names().object(ground, nearest), Figures.millimetres(measuredMm),
                Figures.millimetres(limitMm - measuredMm));
    }
}
