package org.sceneplan.layout.zoning;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.sceneplan.layout.frame.ShellClip;
import org.sceneplan.layout.frame.UvBox;

/**
 * Gives zones to the bands of one scheme by simulated annealing over their order. A state is, for each band, a sequence of
 * zones; areas follow from the shares, cuts from the areas. Large zones may be split over two bands.
 */
final class AllotmentSearch {
    private static final double START_TEMPERATURE = 1.5;
    private static final double END_TEMPERATURE = 0.02;
    private static final int BALANCE_ROUNDS = 12;
    private static final double SPLIT_COST = 0.6;
    private static final double SPLIT_SHARE = 0.12;

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

    /** The best allotment found in the given number of rounds. */
    ZoneAllotment run(int rounds) {
        List<List<ZoneDemand>> state = firstState();
        ZoneAllotment current = evaluate(state);
        ZoneAllotment best = current;
        for (int round = 0; round < rounds; round++) {
            double progress = (double) round / rounds;
            double temperature = START_TEMPERATURE * Math.pow(END_TEMPERATURE / START_TEMPERATURE, progress);
            List<List<ZoneDemand>> next = changed(state);
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
    private List<List<ZoneDemand>> firstState() {
        List<List<ZoneDemand>> state = new ArrayList<>();
        double[] room = new double[rulers.size()];
        for (int i = 0; i < room.length; i++) {
            state.add(new ArrayList<>());
            room[i] = rulers.get(i).totalMm2();
        }
        List<ZoneDemand> sorted = new ArrayList<>(demands);
        sorted.sort((a, b) -> Double.compare(b.area().targetMm2(), a.area().targetMm2()));
        for (ZoneDemand demand : sorted) {
            int widest = 0;
            for (int i = 1; i < room.length; i++) {
                widest = room[i] > room[widest] ? i : widest;
            }
            state.get(widest).add(demand);
            room[widest] -= demand.area().targetMm2();
        }
        return state;
    }

    private List<List<ZoneDemand>> changed(List<List<ZoneDemand>> state) {
        List<List<ZoneDemand>> next = new ArrayList<>();
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

    private void swap(List<List<ZoneDemand>> state) {
        List<ZoneDemand> first = nonEmpty(state);
        List<ZoneDemand> second = nonEmpty(state);
        int i = random.nextInt(first.size());
        int j = random.nextInt(second.size());
        ZoneDemand kept = first.get(i);
        first.set(i, second.get(j));
        second.set(j, kept);
    }

    private void move(List<List<ZoneDemand>> state) {
        List<ZoneDemand> from = nonEmpty(state);
        ZoneDemand moved = from.remove(random.nextInt(from.size()));
        List<ZoneDemand> to = state.get(random.nextInt(state.size()));
        to.add(random.nextInt(to.size() + 1), moved);
    }

    private void splitOrJoin(List<List<ZoneDemand>> state) {
        ZoneDemand demand = demands.get(random.nextInt(demands.size()));
        List<List<ZoneDemand>> holders = state.stream().filter(band -> band.contains(demand)).toList();
        if (holders.size() > 1) {
            holders.get(random.nextInt(holders.size())).remove(demand);
        } else if (demand.area().targetMm2() > SPLIT_SHARE * totalMm2) {
            List<ZoneDemand> to = state.get(random.nextInt(state.size()));
            if (!to.contains(demand)) {
                to.add(random.nextInt(to.size() + 1), demand);
            }
        }
    }

    private List<ZoneDemand> nonEmpty(List<List<ZoneDemand>> state) {
        List<ZoneDemand> band = state.get(random.nextInt(state.size()));
        while (band.isEmpty()) {
            band = state.get(random.nextInt(state.size()));
        }
        return band;
    }

    private ZoneAllotment evaluate(List<List<ZoneDemand>> state) {
        double[][] areas = balancedAreas(state);
        List<ZoneAllotment.Part> parts = new ArrayList<>();
        double cost = 0;
        for (int b = 0; b < state.size(); b++) {
            BandRuler ruler = rulers.get(b);
            List<ZoneDemand> zones = state.get(b);
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
                parts.add(new ZoneAllotment.Part(zones.get(i), slice, areas[b][i]));
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

    /** Areas that fill every band exactly and keep zones in their range as far as possible, by alternate scaling. */
    private double[][] balancedAreas(List<List<ZoneDemand>> state) {
        double[][] areas = new double[state.size()][];
        for (int b = 0; b < areas.length; b++) {
            areas[b] = state.get(b).stream().mapToDouble(demand -> demand.area().targetMm2()).toArray();
        }
        for (int round = 0; round < BALANCE_ROUNDS; round++) {
            for (ZoneDemand demand : demands) {
                scaleZone(state, areas, demand);
            }
            for (int b = 0; b < areas.length; b++) {
                double sum = 0;
                for (double area : areas[b]) {
                    sum += area;
                }
                double factor = sum <= 0 ? 1 : rulers.get(b).totalMm2() / sum;
                for (int i = 0; i < areas[b].length; i++) {
                    areas[b][i] *= factor;
                }
            }
        }
        return areas;
    }

    private static void scaleZone(List<List<ZoneDemand>> state, double[][] areas, ZoneDemand demand) {
        double sum = 0;
        for (int b = 0; b < areas.length; b++) {
            for (int i = 0; i < areas[b].length; i++) {
                sum += state.get(b).get(i) == demand ? areas[b][i] : 0;
            }
        }
        if (sum <= 0) {
            return;
        }
        double factor = demand.area().clamp(sum) / sum;
        if (factor == 1) {
            return;
        }
        for (int b = 0; b < areas.length; b++) {
            for (int i = 0; i < areas[b].length; i++) {
                if (state.get(b).get(i) == demand) {
                    areas[b][i] *= factor;
                }
            }
        }
    }
}
