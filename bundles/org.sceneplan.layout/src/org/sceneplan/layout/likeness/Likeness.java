package org.sceneplan.layout.likeness;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.plan.snapshot.PlanSnapshot;

/**
 * How much a store is like a new one.
 *
 * <p>Each trait gives a share from 0 to 1: area, front and depth the smaller of the larger; the entrance 1 less twice
 * the difference of its places in the fronts, 0 where only one store has it; the tier 1, one half or 0 by the steps
 * between. The likeness is their plain mean, so that no trait weighs more than another.
 *
 * @param name name of the store's plan, for people
 * @param here the new store
 * @param there the store it is compared with
 * @param shareByTrait share by trait, in the order of the traits; immutable
 */
public record Likeness(String name, StoreTraits here, StoreTraits there, Map<Trait, Double> shareByTrait) {
    private static final double TIER_STEPS = 2;
    /** The same format first, then the likest, then the name. */
    public static final Comparator<Likeness> BEST_FIRST = Comparator.comparing(Likeness::isSameFormat).reversed()
            .thenComparing(Comparator.comparingInt(Likeness::percent).reversed()).thenComparing(Likeness::name);

    public Likeness {
        shareByTrait = Collections.unmodifiableMap(new EnumMap<>(shareByTrait));
    }

    /** Compares a store with a new one. */
    public static Likeness of(StoreTraits here, String name, StoreTraits there) {
        Map<Trait, Double> shares = new EnumMap<>(Trait.class);
        shares.put(Trait.AREA, ratio(here.areaM2(), there.areaM2()));
        shares.put(Trait.FRONT, ratio(here.frontMm(), there.frontMm()));
        shares.put(Trait.DEPTH, ratio(here.depthMm(), there.depthMm()));
        shares.put(Trait.ENTRANCE, entrance(here.entranceShare(), there.entranceShare()));
        shares.put(Trait.TIER, 1 - Math.abs(here.tier().ordinal() - there.tier().ordinal()) / TIER_STEPS);
        return new Likeness(name, here, there, shares);
    }

    /**
     * Compares stores with a new one.
     *
     * @param planByName plans by their names
     * @return those of the same format first, then by likeness, then by name
     */
    public static List<Likeness> ranked(PlanSnapshot shell, Map<String, PlanSnapshot> planByName) {
        StoreTraits here = StoreTraits.of(shell);
        return planByName.entrySet().stream()
                .map(each -> of(here, each.getKey(), StoreTraits.of(each.getValue()))).sorted(BEST_FIRST).toList();
    }

    private static double ratio(double a, double b) {
        return Math.max(a, b) <= 0 ? 1 : Math.max(0, Math.min(a, b)) / Math.max(a, b);
    }

    private static double entrance(double here, double there) {
        boolean both = here >= 0 && there >= 0;
        return both ? 1 - 2 * Math.abs(here - there) : here < 0 && there < 0 ? 1 : 0;
    }

    /** Whether both stores are of one format. */
    public boolean isSameFormat() {
        return here.standardId().equals(there.standardId());
    }

    /** Mean of the shares in percent. */
    public int percent() {
        return (int) Math.round(
                100 * shareByTrait.values().stream().mapToDouble(Double::doubleValue).average().orElse(0));
    }
}
