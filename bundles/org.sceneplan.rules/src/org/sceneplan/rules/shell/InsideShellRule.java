package org.sceneplan.rules.shell;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.LocalRule;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Sense;
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
public final class InsideShellRule extends LocalRule<Object> {

    private static final Wording WORDING = Wording.of(InsideShellRule.class);

    /** Needs nothing. */
    public InsideShellRule() {
        super(WORDING, EnumSet.of(PlanPart.SHELL, PlanPart.FIXTURES, PlanPart.ZONES, PlanPart.AISLES));
    }

    @Override
    public String id() {
        return "SHELL-01";
    }

    @Override
    protected Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.of(WORDING.text("InsideShellRule_nothing"));
    }

    @Override
    protected List<Object> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        LevelSnapshot level = ground.level();
        List<Object> placed = new ArrayList<>(level.fixtures().size() + level.zones().size() + level.aisles().size());
        placed.addAll(level.fixtures());
        placed.addAll(level.zones());
        placed.addAll(level.aisles());
        return placed;
    }

    /** Neighbours do not matter: only the place itself and the outline. */
    @Override
    protected Set<PlanPart> neighbours() {
        return Set.of();
    }

    @Override
    protected Box around(CheckScope scope, RuleLimit limit, Object placed) {
        return ring(placed).box();
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, Object placed, FindingList findings) {
        Ring ring = ring(placed);
        Ring outline = ground.level().outline();
        if (Overlap.protrudes(ring, outline)) {
            double outMm = Math.max(1, Math.rint(Overlap.protrusionMm(ring, outline)));
            findings.measured(outMm, 0, "mm").at(id(placed)).say("InsideShellRule_outside", name(scope, placed),
                    Figures.millimetres(outMm));
        } else {
            findings.holds(Sense.AT_MOST, 0, 0, "mm", id(placed));
        }
    }

    private static Ring ring(Object placed) {
        return switch (placed) {
            case FixtureSnapshot fixture -> fixture.footprint();
            case ZoneSnapshot zone -> zone.outline();
            case AisleSnapshot aisle -> aisle.outline();
            default -> throw new IllegalArgumentException("no place of " + placed);
        };
    }

    private static String id(Object placed) {
        return switch (placed) {
            case FixtureSnapshot fixture -> fixture.id();
            case ZoneSnapshot zone -> zone.id();
            case AisleSnapshot aisle -> aisle.id();
            default -> throw new IllegalArgumentException("no id of " + placed);
        };
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
