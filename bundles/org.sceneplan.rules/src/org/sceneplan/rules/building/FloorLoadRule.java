package org.sceneplan.rules.building;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * T01: stacks of washer and dryer load a floor or platform no more than shop floors are designed for.
 *
 * <p>A stack is the product type sold as one, or two laundry products of one fixture of which one is above the other.
 * Asked on storeys above others and on platforms, where the lower appliance stands off the floor. Estimated: mass of
 * a stack (setting {@value #MASS}, kg) x 9.81 m/s2 / the area of the product, in kN/m2; equal to the limit passes.
 * The weight of the platform is not added. On upper storeys a person is asked about the floor of the building, too,
 * because older floors carry less. Source: GB 55001-2021, estimate of the field notes [C][K].
 */
public final class FloorLoadRule implements Rule {

    private static final Wording WORDING = Wording.of(FloorLoadRule.class);
    private static final String MASS = "T01-STACK";
    private static final String LAUNDRY = "laundry";
    private static final double GRAVITY = 9.81;
    private static final double PA_PER_KN = 1000;
    private static final double MM2_PER_M2 = 1e6;

    @Override
    public String id() {
        return "T01";
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(MASS);
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.INVENTORY, PlanPart.POSITIONS);
    }

    private record Stack(FixtureSnapshot fixture, PositionSnapshot position, ProductTypeSnapshot type) {
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        double weightKn = scope.standard().ruleLimits().get(MASS).limit() * GRAVITY / PA_PER_KN;
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        boolean isAbove = false;
        for (LevelSnapshot level : scope.levels()) {
            List<Stack> stacks = stacks(scope, level, isAbove);
            asked |= !stacks.isEmpty();
            for (Stack stack : stacks) {
                check(scope, stack, weightKn, limit.limit(), findings);
            }
            if (isAbove && !stacks.isEmpty()) {
                findings.ask(stacks.stream().map(stack -> stack.position.id()).toList(), "FloorLoadRule_floor",
                        stacks.size(), scope.names().level(level), Figures.number(limit.limit()));
            }
            isAbove = true;
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("FloorLoadRule_noStack"));
    }

    private static void check(CheckScope scope, Stack stack, double weightKn, double limit, FindingList findings) {
        double areaM2 = (double) stack.type.widthMm() * stack.type.depthMm() / MM2_PER_M2;
        double load = Math.rint(weightKn / areaM2 * 100) / 100;
        if (load <= limit) {
            findings.holds(Sense.AT_MOST, load, limit, "kN/m2", stack.position.id());
        } else {
            findings.measured(load, limit, "kN/m2").at(stack.position.id(), stack.fixture.id()).say(
                    "FloorLoadRule_tooHeavy", scope.names().fixture(stack.fixture), Figures.number(load),
                    Figures.number(limit), Figures.number(load - limit));
        }
    }

    private static List<Stack> stacks(CheckScope scope, LevelSnapshot level, boolean isAbove) {
        List<Stack> stacks = new ArrayList<>();
        for (FixtureSnapshot fixture : level.fixtures()) {
            for (PositionSnapshot position : fixture.positions()) {
                Optional<ProductTypeSnapshot> type = scope.catalogue().productType(position.productTypeCode());
                if (type.isPresent() && type.get().group().equals(LAUNDRY) && (isAbove || position.elevationMm() > 0)
                        && isBottomOfStack(scope, fixture, position, type.get())) {
                    stacks.add(new Stack(fixture, position, type.get()));
                }
            }
        }
        return stacks;
    }

    private static boolean isBottomOfStack(CheckScope scope, FixtureSnapshot fixture, PositionSnapshot position,
            ProductTypeSnapshot type) {
        if (position.productTypeCode().equals(FixtureCodes.WASHER_STACK)) {
            return true;
        }
        for (PositionSnapshot other : fixture.positions()) {
            if (other.elevationMm() > position.elevationMm()
                    && Math.abs(other.alongMm() - position.alongMm()) < type.widthMm() / 2
                    && Math.abs(other.inMm() - position.inMm()) < type.depthMm() / 2
                    && scope.catalogue().productType(other.productTypeCode())
                            .filter(above -> above.group().equals(LAUNDRY)).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
