package org.sceneplan.rules.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.RuleLimits;

/**
 * The electrical load of a plan.
 *
 * <p>Demand = sum over live samples of rated power x quantity x demand factor of their group + lighting. Samples of
 * types the catalogue does not know count nothing. Lighting = lighting power density x total shell area x its demand
 * factor. Source: load rule of the field notes, section 5 [K], rule book ids of {@link DemandGroup}, {@value
 * #LIGHTING_DENSITY}, {@value #LIGHTING_DEMAND}.
 *
 * @param groups         load by product group, in order of the group's code; groups without live samples are left out
 * @param lightingW      demand of lighting in W
 * @param areaM2         total shell area in m2
 * @param meterCapacityW capacity of the meter in W, 0 when not measured
 */
public record LoadCalculation(List<GroupLoad> groups, double lightingW, double areaM2, int meterCapacityW) {

    /** Demand factor of lighting. */
    public static final String LIGHTING_DEMAND = "DF-LIGHT";
    /** Lighting power density in W/m2. */
    public static final String LIGHTING_DENSITY = "L02-NEW";
    /** Settings that must exist for the calculation. */
    static final List<String> SETTINGS = Stream
            .concat(Stream.of(LIGHTING_DENSITY, LIGHTING_DEMAND), DemandGroup.settings().stream()).toList();

    public LoadCalculation {
        groups = List.copyOf(groups);
    }

    /** Returns the load of the plan of a check, added up once per check. */
    static LoadCalculation of(CheckScope scope) {
        return scope.shared(LoadCalculation.class, (each, before) -> of(each.context()));
    }

    /**
     * Adds up the load of a plan.
     *
     * @throws IllegalArgumentException if the rule book lacks the lighting density or a demand factor
     */
    public static LoadCalculation of(DesignContext context) {
        RuleLimits limits = context.standard().ruleLimits();
        double areaM2 = context.plan().totalAreaM2();
        double lightingW = limits.get(LIGHTING_DENSITY).limit() * areaM2 * limits.get(LIGHTING_DEMAND).limit();
        List<GroupLoad> groups = new ArrayList<>();
        ratedByGroup(context).forEach((group, sum) -> groups
                .add(new GroupLoad(group, sum.samples, sum.ratedW, DemandGroup.factorOf(group, limits))));
        return new LoadCalculation(groups, lightingW, areaM2, context.plan().store().meterCapacityW());
    }

    /** Returns the demand of all live samples in W. */
    public double samplesW() {
        return groups.stream().mapToDouble(GroupLoad::demandW).sum();
    }

    /** Returns the demand of samples and lighting in W. */
    public double demandW() {
        return samplesW() + lightingW;
    }

    /** Returns the demand per area in W/m2. */
    public double demandPerM2() {
        return demandW() / areaM2;
    }

    private static Map<String, Sum> ratedByGroup(DesignContext context) {
        Map<String, Sum> sums = new HashMap<>();
        for (LevelSnapshot level : context.plan().levels()) {
            for (FixtureSnapshot fixture : level.fixtures()) {
                for (PositionSnapshot position : fixture.positions()) {
                    if (position.displayMode() == DisplayMode.LIVE_POWERED) {
                        context.catalogue().productType(position.productTypeCode())
                                .ifPresent(type -> add(sums, type, position.quantity()));
                    }
                }
            }
        }
        return new TreeMap<>(sums);
    }

    private static void add(Map<String, Sum> sums, ProductTypeSnapshot type, int quantity) {
        sums.computeIfAbsent(type.group(), group -> new Sum()).add(quantity, (double) type.powerW() * quantity);
    }

    private static final class Sum {
        private int samples;
        private double ratedW;

        private void add(int quantity, double watts) {
            samples += quantity;
            ratedW += watts;
        }
    }
}
