package org.sceneplan.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Parts of a plan that rules read; a change elsewhere leaves what a rule said as it is. */
public enum PlanPart {
    /** Facts of the store: tier, meter, budget, sprinklers; which levels there are, their storeys and heights. */
    STORE,
    /** What was measured on the floor: outline, walls, columns, openings, obstacles. */
    SHELL,
    /** Service points, surveyed and planned. */
    SERVICES,
    ZONES,
    AISLES,
    /** Everything of fixtures but what they show: places, sizes, free strips, types, zones, numbers. */
    FIXTURES,
    /** Which fixtures there are: sizes, types, zones, numbers, wherever they stand; a share of {@link #FIXTURES}. */
    INVENTORY,
    /** What is shown on the fixtures: display positions in the frame of their fixture. */
    POSITIONS,
    MATERIALS,
    /** Names, dimensions, notes, requirements that could not be met: read by no rule. */
    REMARKS;

    /** Every part that any rule may read. */
    public static final Set<PlanPart> ALL = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(REMARKS)));

    /** What stands on the floor or bounds it. */
    public static final Set<PlanPart> GROUND = Collections.unmodifiableSet(EnumSet.of(SHELL, FIXTURES));
}
