package org.sceneplan.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.geometry.Ring;
import org.sceneplan.layout.shell.Stores;
import org.sceneplan.layout.zoning.ZoneDemand;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.standard.ZoneTarget;

class StoreDistributionTest {

    @ParameterizedTest
    @ValueSource(strings = {"S_CLASS", "SMART_KITCHEN", "HOME", "THREE_C"})
    void everyZoneButEntryAndAisleHasOneLevel(String format) {
        for (int[] depths : new int[][] {{20_000}, {20_000, 20_000}, {10_000, 20_000, 15_000}}) {
            List<String> housed = new ArrayList<>();
            distribution(format, 0, depths).demandsByLevel().forEach(
                    demands -> demands.forEach(demand -> housed.add(demand.target().code())));

            List<String> wanted = Stores.standard(format).zones().stream()
                    .filter(zone -> zone.kind() != ZoneKind.ENTRY && zone.kind() != ZoneKind.MAIN_AISLE)
                    .map(ZoneTarget::code).sorted().toList();
            assertEquals(wanted, housed.stream().sorted().toList());
        }
    }

    @Test
    void heroAndServiceStayOnTheLevelOfTheEntrance() {
        for (int entranceLevel = 0; entranceLevel < 2; entranceLevel++) {
            List<ZoneKind> kinds = distribution("S_CLASS", entranceLevel, 20_000, 20_000).demandsByLevel()
                    .get(entranceLevel).stream().map(demand -> demand.target().kind()).toList();

            assertTrue(kinds.containsAll(List.of(ZoneKind.HERO, ZoneKind.SERVICE)), kinds.toString());
        }
    }

    @Test
    void zonesOfALevelCanFillItWithinTheirRanges() {
        StandardSnapshot standard = Stores.standard("HOME");
        List<LevelSnapshot> levels = levels("HOME", 20_000, 12_000);
        StoreDistribution distribution = distribution("HOME", 0, 20_000, 12_000);
        for (int i = 0; i < levels.size(); i++) {
            double floorMm2 = levels.get(i).outline().areaMm2();
            double aisle = share(standard, ZoneKind.MAIN_AISLE) * floorMm2;
            double entry = i == 0 ? share(standard, ZoneKind.ENTRY) * distribution.totalMm2() : 0;
            double least = 0;
            double most = 0;
            for (ZoneDemand demand : distribution.demandsByLevel().get(i)) {
                least += demand.area().minMm2();
                most += demand.area().maxMm2();
            }
            assertTrue(least <= floorMm2 - aisle - entry, "level " + i + " is too small for its zones");
            assertTrue(most >= floorMm2 - aisle - entry, "level " + i + " has too few zones");
        }
    }

    @Test
    void demandsAreSharesOfTheWholeStoreInsideTheirRange() {
        StoreDistribution distribution = distribution("HOME", 0, 20_000, 20_000);

        assertEquals(2 * 15_000.0 * 20_000, distribution.totalMm2());
        distribution.demandsByLevel().forEach(demands -> demands.forEach(demand -> {
            ZoneTarget zone = demand.target();
            assertTrue(demand.area().minMm2() >= zone.minPercent() / 100 * distribution.totalMm2() - 1);
            assertEquals(zone.maxPercent() / 100 * distribution.totalMm2(), demand.area().maxMm2(), 1);
            assertTrue(demand.area().minMm2() <= demand.area().targetMm2());
            assertTrue(demand.area().targetMm2() <= demand.area().maxMm2());
        }));
    }

    private static double share(StandardSnapshot standard, ZoneKind kind) {
        return standard.zones().stream().filter(zone -> zone.kind() == kind).mapToDouble(ZoneTarget::targetPercent)
                .sum() / 100;
    }

    private static StoreDistribution distribution(String format, int entranceLevel, int... depthsMm) {
        return StoreDistribution.of(levels(format, depthsMm), entranceLevel, Stores.standard(format),
                SampleCatalogue.load(), new SplittableRandom(1));
    }

    private static List<LevelSnapshot> levels(String format, int... depthsMm) {
        PlanBuilder plan = PlanBuilder.of("LEVELS", format);
        for (int i = 0; i < depthsMm.length; i++) {
            plan.level("L" + (i + 1), 3000, Ring.rectangle(0, 0, 15_000, depthsMm[i]));
        }
        return Stores.context(plan.build()).plan().levels();
    }
}
