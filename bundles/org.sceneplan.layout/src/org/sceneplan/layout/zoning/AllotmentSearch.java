package org.sceneplan.layout.zoning;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.sceneplan.layout.frame.ShellClip;
import org.sceneplan.layout.frame.UvBox;

/**
 * Gives zones to the bands of one scheme by simulated annealing over their order. A state is, for each band, a sequence
 * of zones; areas follow from the shares, cuts from the areas. Large zones may be split over two bands.
 */
final class AllotmentSearch {
    private static final double START_TEMPERATURE = 1.5;
    private static final double END_TEMPERATURE = 0.02;
    private static final int BALANCE_ROUNDS = 12;
    private static final double SPLIT_COST = 0.6;
    private static final double SPLIT_SHARE = 0.12;
    private static final double BALANCED = 1e-6;

    private final FloorScheme scheme;
    private final List<ZoneDemand> demands;
    private final List<BandRuler> rulers;
    private final ZoneCost zoneCost;
    private final RandomGenerator random;
    private final double totalMm2;

    AllotmentSearch(FloorScheme scheme, List<ZoneDemand> demands, ShellClip clip, ZoneCost zoneCost,
            RandomGenerator random) {
        this.scheme = scheme;
        this.demands = demands;
        this.zoneCost = zoneCost;
        this.random = random;
        this.rulers = scheme.bands().stream().map(band -> new BandRuler(band, scheme, clip)).toList();
        this.totalMm2 = rulers.stream().mapToDouble(BandRuler::totalMm2).sum();
    }

    /** The best allotment found in the given number of rounds; without zones to allot, the empty one. */
    ZoneAllotment run(int rounds) {
        List<List<Integer>> state = firstState();
        ZoneAllotment current = evaluate(state);
        if (demands.isEmpty()) {
            return current;
        }
        ZoneAllotment best = current;
        for (int round = 0; round < rounds; round++) {
            double progress = (double) round / rounds;
            double temperature = START_TEMPERATURE * Math.pow(END_TEMPERATURE / START_TEMPERATURE, progress);
            List<List<Integer>> next = changed(state);
            ZoneAllotment candidate = evaluate(next);
            double worse = candidate.cost() - current.cost();
            if (worse <= 0 || random.nextDouble() < Math.exp(-worse / temperature)) {
                state = next;
                current = candidate;
                if (current.cost() < best.cost()) {
                    best = current;
                }
            }
        }
        return best;
    }

    /** Largest zones first into the band with the most room left. */
    private List<List<Integer>> firstState() {
        List<List<Integer>> state = new ArrayList<>();
        double[] room = new double[rulers.size()];
        for (int i = 0; i < room.length; i++) {
            state.add(new ArrayList<>());
            room[i] = rulers.get(i).totalMm2();
        }
        List<Integer> sorted = new ArrayList<>();
        for (int i = 0; i < demands.size(); i++) {
            sorted.add(i);
        }
        sorted.sort((a, b) -> Double.compare(targetMm2(b), targetMm2(a)));
        for (Integer demand : sorted) {
            int widest = 0;
            for (int i = 1; i < room.length; i++) {
                widest = room[i] > room[widest] ? i : widest;
            }
            state.get(widest).add(demand);
            room[widest] -= targetMm2(demand);
        }
        return state;
    }

    private List<List<Integer>> changed(List<List<Integer>> state) {
        List<List<Integer>> next = new ArrayList<>();
        state.forEach(band -> next.add(new ArrayList<>(band)));
        double kind = random.nextDouble();
        if (kind < 0.45) {
            swap(next);
        } else if (kind < 0.85) {
            move(next);
        } else {
            splitOrJoin(next);
        }
        return next;
    }

    private void swap(List<List<Integer>> state) {
        List<Integer> first = nonEmpty(state);
        List<Integer> second = nonEmpty(state);
        int i = random.nextInt(first.size());
        int j = random.nextInt(second.size());
        Integer kept = first.get(i);
        first.set(i, second.get(j));
        second.set(j, kept);
    }

    private void move(List<List<Integer>> state) {
        List<Integer> from = nonEmpty(state);
        Integer moved = from.remove(random.nextInt(from.size()));
        List<Integer> to = state.get(random.nextInt(state.size()));
        to.add(random.nextInt(to.size() + 1), moved);
    }

    private void splitOrJoin(List<List<Integer>> state) {
        Integer demand = random.nextInt(demands.size());
        List<List<Integer>> holders = state.stream().filter(band -> band.contains(demand)).toList();
        if (holders.size() > 1) {
            holders.get(random.nextInt(holders.size())).remove(demand);
        } else if (demands.get(demand).area().targetMm2() > SPLIT_SHARE * totalMm2) {
            List<Integer> to = state.get(random.nextInt(state.size()));
            if (!to.contains(demand)) {
                to.add(random.nextInt(to.size() + 1), demand);
            }
        }
    }

    private List<Integer> nonEmpty(List<List<Integer>> state) {
        List<Integer> band = state.get(random.nextInt(state.size()));
        while (band.isEmpty()) {
            band = state.get(random.nextInt(state.size()));
        }
        return band;
    }

    private ZoneAllotment evaluate(List<List<Integer>> state) {
        double[][] areas = balancedAreas(state);
        List<ZoneAllotment.Part> parts = new ArrayList<>();
        double cost = 0;
        for (int b = 0; b < state.size(); b++) {
            BandRuler ruler = rulers.get(b);
            List<Integer> zones = state.get(b);
            if (zones.isEmpty()) {
                cost += 2 + 40 * ruler.totalMm2() / totalMm2;
                continue;
            }
            double done = 0;
            double from = -UvBox.FAR;
            for (int i = 0; i < zones.size(); i++) {
                done += areas[b][i];
                double to = i == zones.size() - 1 ? UvBox.FAR : ruler.coordinate(done);
                UvBox slice = ruler.band().slice(from, to).intersect(ruler.band().box());
                parts.add(new ZoneAllotment.Part(demands.get(zones.get(i)), slice, areas[b][i]));
                from = to;
            }
        }
        cost += areaCost(parts) + zoneCost.of(scheme, parts);
        return new ZoneAllotment(scheme, parts, cost);
    }

    private double areaCost(List<ZoneAllotment.Part> parts) {
        double cost = SPLIT_COST * (parts.size() - demands.size());
        for (ZoneDemand demand : demands) {
            double area = 0;
            for (ZoneAllotment.Part part : parts) {
                area += part.demand() == demand ? part.areaMm2() : 0;
            }
            double deviation = (area - demand.area().targetMm2()) / demand.area().targetMm2();
            double violation = demand.area().violation(area);
            cost += 1.5 * deviation * deviation + (violation > 1e-3 ? 3 + 12 * violation : 0);
        }
        return cost;
    }

    private double targetMm2(int demand) {
        return demands.get(demand).area().targetMm2();
    }

    /** Areas that fill every band exactly and keep zones in their range as far as possible, by alternate scaling. */
    private double[][] balancedAreas(List<List<Integer>> state) {
        double[][] areas = new double[state.size()][];
        for (int b = 0; b < areas.length; b++) {
            areas[b] = new double[state.get(b).size()];
            for (int i = 0; i < areas[b].length; i++) {
                areas[b][i] = targetMm2(state.get(b).get(i));
            }
        }
        double[] factors = new double[demands.size()];
        boolean changed = true;
        for (int round = 0; round < BALANCE_ROUNDS && changed; round++) {
            changed = scaleZones(state, areas, factors);
            changed |= fillBands(areas);
        }
        fillBands(areas);
        return areas;
    }

    /** Scales the parts of every zone that is outside its range into it; tells whether any was. */
    private boolean scaleZones(List<List<Integer>> state, double[][] areas, double[] factors) {
        java.util.Arrays.fill(factors, 0);
        for (int b = 0; b < areas.length; b++) {
            for (int i = 0; i < areas[b].length; i++) {
                factors[state.get(b).get(i)] += areas[b][i];
            }
        }
        boolean changed = false;
        for (int d = 0; d < factors.length; d++) {
            double factor = factors[d] <= 0 ? 1 : demands.get(d).area().clamp(factors[d]) / factors[d];
            changed |= Math.abs(factor - 1) > BALANCED;
            factors[d] = factor;
        }
        for (int b = 0; b < areas.length && changed; b++) {
            for (int i = 0; i < areas[b].length; i++) {
                areas[b][i] *= factors[state.get(b).get(i)];
            }
        }
        return changed;
    }

    /** Scales the zones of every band so that they fill it; tells whether any did not. */
    private boolean fillBands(double[][] areas) {
        boolean changed = false;
        for (int b = 0; b < areas.length; b++) {
            double sum = 0;
            for (double area : areas[b]) {
                sum += area;
            }
            double factor = sum <= 0 ? 1 : rulers.get(b).totalMm2() / sum;
            changed |= Math.abs(factor - 1) > BALANCED;
            for (int i = 0; i < areas[b].length; i++) {
                areas[b][i] *= factor;
            }
        }
        return changed;
    }
}
