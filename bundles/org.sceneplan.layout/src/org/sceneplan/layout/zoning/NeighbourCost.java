package org.sceneplan.layout.zoning;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.layout.frame.UvBox;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.standard.AdjacencyRelation;
import org.sceneplan.standard.AdjacencyWish;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.StandardSnapshot;

/**
 * How far the near and away wishes of a format about zones are from holding, by the boxes of zones. The checkout is the
 * zone that must hold it; wishes about other products depend on where fixtures stand and do not count here.
 */
public final class NeighbourCost {
    private static final String CHECKOUT = "checkout";
    private static final String CHECKOUT_FIXTURE = "CASH";
    private static final double WEIGHT = 0.4;
    private static final double MOST = 1.5;

    private final LevelSite site;
    private final List<ZoneDemand> demands;
    private final List<Wish> wishes = new ArrayList<>();
    private final double nearMm;
    private final double awayMm;

    /** One wish; the other is a zone, else some places. */
    private record Wish(ZoneDemand subject, ZoneDemand other, List<UvBox> places, boolean isNear, double weight) {
    }

    /**
     * The wishes that concern zones of one level.
     *
     * @param demands zones of the level
     */
    public NeighbourCost(LevelSite site, List<ZoneDemand> demands, StandardSnapshot standard) {
        this.site = site;
        this.demands = demands;
        nearMm = standard.ruleLimits().find("ADJ-01").map(RuleLimit::limit).orElse(1.0);
        awayMm = standard.ruleLimits().find("ADJ-AWAY").map(RuleLimit::limit).orElse(1.0);
        standard.adjacencies().forEach(this::add);
    }

    private void add(AdjacencyWish wish) {
        ZoneDemand subject = zone(wish.subject());
        ZoneDemand other = zone(wish.other());
        List<UvBox> places = places(wish.other());
        if (subject != null && subject != other && (other != null || !places.isEmpty())) {
            wishes.add(new Wish(subject, other, places, wish.relation() == AdjacencyRelation.NEAR,
                    WEIGHT * wish.weight()));
        }
    }

    private ZoneDemand zone(String name) {
        return demands.stream().filter(demand -> demand.target().code().equals(name)
                || name.equals(CHECKOUT) && demand.target().fixtures().stream().anyMatch(
                        allowance -> allowance.fixtureTypeCode().equals(CHECKOUT_FIXTURE) && allowance.minCount() > 0))
                .findFirst().orElse(null);
    }

    private List<UvBox> places(String name) {
        return switch (name) {
            case "window" -> site.windows();
            case "entrance" -> List.of(site.arrival());
            case "sideDoor" -> site.escapes();
            case "waterPoint" -> site.services(ServiceKind.WATER);
            case "flue" -> site.services(ServiceKind.FLUE);
            default -> List.of();
        };
    }

    /** Sum over the wishes; 0.4 is one of full weight that just misses its distance. */
    double of(List<ZoneAllotment.Part> parts) {
        double cost = 0;
        for (Wish wish : wishes) {
            double nearest = Double.POSITIVE_INFINITY;
            for (ZoneAllotment.Part part : parts) {
                if (part.demand() == wish.subject()) {
                    nearest = Math.min(nearest, distanceMm(wish, part, parts));
                }
            }
            if (nearest < Double.POSITIVE_INFINITY) {
                cost += wish.weight()
                        * (wish.isNear() ? Math.min(MOST, nearest / nearMm) : Math.max(0, 1 - nearest / awayMm));
            }
        }
        return cost;
    }

    private double distanceMm(Wish wish, ZoneAllotment.Part part, List<ZoneAllotment.Part> parts) {
        UvBox box = part.box().intersect(site.clip().bounds());
        double nearest = Double.POSITIVE_INFINITY;
        for (UvBox place : wish.places()) {
            nearest = Math.min(nearest, box.distanceMm(place));
        }
        for (ZoneAllotment.Part other : parts) {
            if (other.demand() == wish.other()) {
                nearest = Math.min(nearest, box.distanceMm(other.box().intersect(site.clip().bounds())));
            }
        }
        return nearest;
    }
}
