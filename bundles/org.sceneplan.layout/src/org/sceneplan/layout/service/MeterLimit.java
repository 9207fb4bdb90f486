package org.sceneplan.layout.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayObligation;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.load.DemandGroup;
import org.sceneplan.rules.load.LoadCalculation;

/**
 * Keeps the demand under the capacity of the meter: the hungriest samples that need not run are shown without power.
 */
public final class MeterLimit {

    private record Running(PositionSnapshot position, double demandW) {
    }

    private MeterLimit() {
    }

    /** The plan with as many samples switched off as the meter asks for; unchanged when the meter was not measured. */
    public static PlanSnapshot kept(DesignContext context) {
        LoadCalculation load = LoadCalculation.of(context);
        double excessW = load.demandW() - load.meterCapacityW();
        if (load.meterCapacityW() <= 0 || excessW <= 0) {
            return context.plan();
        }
        Set<String> off = new LinkedHashSet<>();
        for (Running running : hungriestFirst(context)) {
            if (excessW <= 0) {
                break;
            }
            off.add(running.position().id());
            excessW -= running.demandW();
        }
        PlanSnapshot plan = context.plan();
        List<LevelSnapshot> levels = plan.levels().stream().map(level -> switchedOff(level, off)).toList();
        return plan.withDesign(levels, plan.unmetRequirements(), plan.seed());
    }

    private static List<Running> hungriestFirst(DesignContext context) {
        List<Running> running = new ArrayList<>();
        for (LevelSnapshot level : context.plan().levels()) {
            for (FixtureSnapshot fixture : level.fixtures()) {
                for (PositionSnapshot position : fixture.positions()) {
                    ProductTypeSnapshot type = context.catalogue().productType(position.productTypeCode()).orElse(null);
                    if (type != null && position.displayMode() == DisplayMode.LIVE_POWERED) {
                        double factor = DemandGroup.factorOf(type.group(), context.standard().ruleLimits());
                        running.add(new Running(position, type.powerW() * factor * position.quantity()));
                    }
                }
            }
        }
        running.sort(Comparator.comparing((Running r) -> r.position().obligation() == DisplayObligation.MUST)
                .thenComparing(Comparator.comparingDouble(Running::demandW).reversed())
                .thenComparing(r -> r.position().id()));
        return running;
    }

    private static LevelSnapshot switchedOff(LevelSnapshot level, Set<String> positionIds) {
        List<FixtureSnapshot> fixtures = level.fixtures().stream()
                .map(fixture -> fixture.withPositions(fixture.positions().stream()
                        .map(position -> positionIds.contains(position.id())
                                ? ServicePlanner.withMode(position, DisplayMode.LIVE_UNPOWERED)
                                : position)
                        .toList()))
                .toList();
        return level.withDesign(level.services(), level.zones(), level.aisles(), fixtures, level.materials());
    }
}
