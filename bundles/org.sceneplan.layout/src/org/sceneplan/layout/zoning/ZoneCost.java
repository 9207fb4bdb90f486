package org.sceneplan.layout.zoning;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.layout.frame.UvBox;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.standard.Placing;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.standard.ZoneTarget;

/**
 * How well zones lie: shape, access, wall, services, light, neighbours. All terms are pure numbers, 1 is a clear fault.
 */
final class ZoneCost {
    private static final double MIN_SIDE_MM = 2400;
    private static final double MIN_ACCESS_MM = 1500;
    private static final double GOOD_RATIO = 2.2;
    private static final double STRIP_RATIO = 4;
    private static final double FLUE_REACH_MM = 3000;
    private static final double PIPE_REACH_MM = 6000;

    private final LevelSite site;
    private final NeighbourCost neighbours;
    private final Map<ZoneTarget, EnumSet<Placing>> mustsByTarget = new IdentityHashMap<>();
    private final Map<ServiceKind, List<UvBox>> serviceByKind = new EnumMap<>(ServiceKind.class);

    /**
     * Cost on one level.
     *
     * @param demands zones of the level
     */
    ZoneCost(LevelSite site, List<ZoneDemand> demands, NeighbourCost neighbours) {
        this.site = site;
        this.neighbours = neighbours;
        for (ZoneDemand demand : demands) {
            mustsByTarget.put(demand.target(), musts(demand.target()));
        }
        for (ServiceKind kind : ServiceKind.values()) {
            serviceByKind.put(kind, site.services(kind));
        }
    }

    private static EnumSet<Placing> musts(ZoneTarget target) {
        EnumSet<Placing> musts = EnumSet.noneOf(Placing.class);
        target.fixtures().stream().filter(allowance -> allowance.minCount() > 0)
                .forEach(allowance -> musts.add(allowance.placing()));
        return musts;
    }

    double of(FloorScheme scheme, List<ZoneAllotment.Part> parts) {
        double cost = 0;
        for (ZoneAllotment.Part part : parts) {
            UvBox box = part.box().intersect(site.clip().bounds());
            cost += shape(box) + access(scheme, part, box) + wall(part, box) + services(part, box) + place(part, box);
        }
        return cost + neighbours.of(parts);
    }

    private static double shape(UvBox box) {
        double small = Math.min(box.widthMm(), box.depthMm());
        double large = Math.max(box.widthMm(), box.depthMm());
        double narrow = small < MIN_SIDE_MM ? 2 * (1 - Math.max(0, small) / MIN_SIDE_MM) : 0;
        double ratio = large / Math.max(1, small);
        return narrow + 0.25 * Math.max(0, ratio - GOOD_RATIO) + 0.5 * Math.max(0, ratio - STRIP_RATIO);
    }

    private static double access(FloorScheme scheme, ZoneAllotment.Part part, UvBox box) {
        double short01 = 1 - Math.min(1, scheme.accessMm(box) / MIN_ACCESS_MM);
        return short01 * (part.demand().target().kind() == ZoneKind.BACK_OF_HOUSE ? 1.0 : 4.0);
    }

    private double wall(ZoneAllotment.Part part, UvBox box) {
        if (!part.demand().target().needsWall()) {
            return 0;
        }
        double wanted = Math.sqrt(part.areaMm2());
        double weight = must(part, Placing.WALL) ? 3 : 1.5;
        return weight * (1 - Math.min(1, site.wallMm(box) / wanted));
    }

    private double services(ZoneAllotment.Part part, UvBox box) {
        double cost = 0;
        for (ServiceKind kind : part.demand().target().utilities()) {
            double reach = kind == ServiceKind.FLUE ? FLUE_REACH_MM : PIPE_REACH_MM;
            if (kind == ServiceKind.POWER || kind == ServiceKind.THREE_PHASE || kind == ServiceKind.NETWORK) {
                continue;
            }
            double distance = nearestMm(box, serviceByKind.get(kind));
            if (Double.isFinite(distance)) {
                cost += (kind == ServiceKind.FLUE ? 1.5 : 0.8) * Math.min(2, distance / reach);
            }
        }
        return cost;
    }

    private static double nearestMm(UvBox box, List<UvBox> places) {
        double nearest = Double.POSITIVE_INFINITY;
        for (UvBox place : places) {
            nearest = Math.min(nearest, box.distanceMm(place));
        }
        return nearest;
    }

    private double place(ZoneAllotment.Part part, UvBox box) {
        double depth = site.clip().bounds().depthMm();
        double distance = box.distanceMm(site.arrivalU(), site.arrivalV());
        return switch (part.demand().target().kind()) {
            case BACK_OF_HOUSE -> 1.2 * (1 - Math.min(1, distance / depth)) + 3 * touching(box, site.escapes())
                    + 1.5 * touching(box, site.windows());
            case HERO -> 0.8 * Math.min(1, distance / 8000)
                    + (must(part, Placing.WINDOW) ? 2 * (1 - touching(box, site.windows())) : 0);
            case SERVICE -> 0.5 * Math.min(1, Math.max(0, distance - 6000) / 10_000)
                    + 0.4 * touching(box, site.windows());
            case SCENE, ENTRY, MAIN_AISLE -> 0;
        };
    }

    private boolean must(ZoneAllotment.Part part, Placing placing) {
        return mustsByTarget.get(part.demand().target()).contains(placing);
    }

    private static double touching(UvBox box, List<UvBox> places) {
        UvBox wide = box.expanded(50);
        for (UvBox place : places) {
            UvBox common = wide.intersect(place.expanded(1));
            if (!common.isEmpty() && Math.max(common.widthMm(), common.depthMm()) > 400) {
                return 1;
            }
        }
        return 0;
    }
}
