package org.sceneplan.rules.shell;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.LocalRule;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.Subject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.ground.Overlap;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * SHELL-01: fixtures, zones and aisles lie inside the shell.
 *
 * <p>Measured: how far the thing reaches out of the outline, in mm, see {@link Overlap#protrusionMm}; touching the wall
 * is inside. The limit is 0.
 */
public final class InsideShellRule extends LocalRule<InsideShellRule.Placed> {

    private static final Wording WORDING = Wording.of(InsideShellRule.class);

    /** Something that was placed: the record of the plan and its area. */
    record Placed(Object element, Ring ring) {
    }

    /** Needs nothing. */
    public InsideShellRule() {
        super(WORDING, EnumSet.of(PlanPart.SHELL, PlanPart.FIXTURES, PlanPart.ZONES, PlanPart.AISLES));
    }

    @Override
    public String id() {
        return "SHELL-01";
    }

    @Override
    protected List<Subject<Placed>> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        List<Subject<Placed>> subjects = new ArrayList<>();
        for (FixtureSnapshot fixture : ground.level().fixtures()) {
            subjects.add(subject(ground, fixture.id(), fixture, fixture.footprint()));
        }
        for (ZoneSnapshot zone : ground.level().zones()) {
            subjects.add(subject(ground, zone.id(), zone, zone.outline()));
        }
        for (AisleSnapshot aisle : ground.level().aisles()) {
            subjects.add(subject(ground, aisle.id(), aisle, aisle.outline()));
        }
        return subjects;
    }

    /** Neighbours do not matter: only the place itself and the outline. */
    private static Subject<Placed> subject(LevelGround ground, String id, Object element, Ring ring) {
        Point corner = ring.points().get(0);
        return new Subject<>(ground, id, new Placed(element, ring), Box.of(List.of(corner)));
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, Subject<Placed> subject, FindingList findings) {
        Ring ring = subject.element().ring();
        Ring outline = subject.ground().level().outline();
        if (Overlap.protrudes(ring, outline)) {
            double outMm = Math.max(1, Math.rint(Overlap.protrusionMm(ring, outline)));
            findings.measured(outMm, 0, "mm").at(subject.id()).say("InsideShellRule_outside",
                    name(scope, subject.element().element()), Figures.millimetres(outMm));
        } else {
            findings.holds(Sense.AT_MOST, 0, 0, "mm", subject.id());
        }
    }

    private static Bilingual name(CheckScope scope, Object element) {
        return switch (element) {
            case FixtureSnapshot fixture -> scope.names().fixture(fixture);
            case ZoneSnapshot zone -> scope.names().zone(zone);
            case AisleSnapshot aisle -> scope.names().aisle(aisle);
            default -> throw new IllegalArgumentException("no name for " + element);
        };
    }
}
