package org.sceneplan.rules.exit;

import java.util.List;

import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.limit.FixedReasonRule;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimits;

/**
 * How many people a storey of a shop is designed for.
 *
 * <p>Persons = shell area x density of the storey, rounded up to whole persons. The density is the upper value of the
 * code, which it asks for in small shops. The reduction for furniture and lamp shops (F07) is not used.
 * Source: GB 50016-2014 5.5.21, rule book ids {@value #GROUND}, {@value #BASEMENT}, {@value #DEEP_BASEMENT},
 * {@value #THIRD}, {@value #HIGH}.
 *
 * @param areaM2         area inside the shell of the storey, columns and inner walls not taken off
 * @param densityPerM2   persons per m2
 * @param persons        whole persons
 */
public record Occupancy(double areaM2, double densityPerM2, int persons) {

    /** Density setting of storeys 1 and 2. */
    public static final String GROUND = "F04";
    /** Density setting of the first basement. */
    public static final String BASEMENT = "F05-1";
    /** Density setting of deeper basements. */
    public static final String DEEP_BASEMENT = "F05-2";
    /** Density setting of storey 3. */
    public static final String THIRD = "F06-3";
    /** Density setting of storeys 4 and above. */
    public static final String HIGH = "F06-4";

    /** Settings that must exist for the calculation. */
    public static final List<String> SETTINGS = List.of(GROUND, BASEMENT, DEEP_BASEMENT, THIRD, HIGH);

    /** Keeps binary rounding of area x density from adding a person. */
    private static final double PERSON_TOLERANCE = 1e-9;

    /** Returns the rule F07 of the reduction, which is not used for stores of this chain and says so. */
    public static Rule reduction() {
        return new FixedReasonRule("F07", Wording.of(Occupancy.class).text("ExitRules_noReduction"));
    }

    /**
     * Computes the occupancy of a level.
     *
     * @throws IllegalArgumentException if the rule book lacks the density of the storey
     */
    public static Occupancy of(LevelSnapshot level, RuleLimits limits) {
        double density = limits.get(densityRuleId(level.storey())).limit();
        double area = level.areaM2();
        return new Occupancy(area, density, (int) Math.ceil(area * density - PERSON_TOLERANCE));
    }

    /** Returns the id of the density setting of a storey; 1 = ground floor, -1 = first below. */
    public static String densityRuleId(int storey) {
        if (storey <= -2) {
            return DEEP_BASEMENT;
        }
        if (storey < 1) {
            return BASEMENT;
        }
        return storey <= 2 ? GROUND : storey == 3 ? THIRD : HIGH;
    }
}
