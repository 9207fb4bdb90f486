package org.sceneplan.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.UnmetSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.SampleMinimum;
import org.sceneplan.standard.ZoneTarget;

/** What the store as a whole lacks: zones outside their share, must-have fixtures, samples below their minimum. */
final class StoreTotals {
    private static final double SHARE_TOLERANCE_PERCENT = 0.05;

    private StoreTotals() {
    }

    static List<UnmetSnapshot> unmet(DesignContext context) {
        UnmetLog log = new UnmetLog("store", "");
        double total = context.plan().totalAreaM2();
        for (ZoneTarget zone : context.standard().zones()) {
            double percent = 100 * areaM2(context, zone) / total;
            if (percent < zone.minPercent() - SHARE_TOLERANCE_PERCENT) {
                log.add("zone.area", zone.code(), zone.minPercent(), percent, "%", "shell-too-small-or-narrow");
            } else if (percent > zone.maxPercent() + SHARE_TOLERANCE_PERCENT) {
                log.add("zone.area", zone.code(), zone.maxPercent(), percent, "%", "no-other-use-for-the-floor");
            }
        }
        context.standard().zones().forEach(zone -> mustHaves(context, zone, log));
        for (SampleMinimum minimum : context.standard().samples()) {
            int count = samples(context.plan().levels(), minimum, context.catalogue());
            if (count < minimum.minCount()) {
                log.add("sample.minimum", minimum.code(), minimum.minCount(), count, "1", "no-free-place");
            }
        }
        return log.entries();
    }

    /** Whether the plan has no more than the must-have number of this fixture's kind in its zone. */
    static boolean isNeeded(DesignContext context, String fixtureId) {
        for (LevelSnapshot level : context.plan().levels()) {
            FixtureSnapshot fixture = level.fixture(fixtureId).orElse(null);
            if (fixture != null) {
                ZoneTarget zone = level.zone(fixture.zoneId()).flatMap(part -> context.standard().zone(part.code()))
                        .orElse(null);
                return zone != null && placed(context, zone, fixture.typeCode())
                        <= mustHaves(zone).getOrDefault(fixture.typeCode(), 0);
            }
        }
        return false;
    }

    private static void mustHaves(DesignContext context, ZoneTarget zone, UnmetLog log) {
        mustHaves(zone).forEach((type, wanted) -> {
            long placed = placed(context, zone, type);
            if (placed < wanted) {
                log.add("fixture.must", zone.code() + "/" + type, wanted, placed, "1", "no-free-place");
            }
        });
    }

    /** Must-have number of each fixture type, 0 where none must be. */
    private static Map<String, Integer> mustHaves(ZoneTarget zone) {
        Map<String, Integer> countByType = new LinkedHashMap<>();
        zone.fixtures().forEach(allowance -> countByType.merge(allowance.fixtureTypeCode(), allowance.minCount(),
                Integer::sum));
        return countByType;
    }

    private static long placed(DesignContext context, ZoneTarget zone, String fixtureTypeCode) {
        long count = 0;
        for (LevelSnapshot level : context.plan().levels()) {
            count += level.fixtures().stream().filter(fixture -> fixture.typeCode().equals(fixtureTypeCode))
                    .flatMap(fixture -> level.zone(fixture.zoneId()).stream())
                    .filter(part -> part.code().equals(zone.code())).count();
        }
        return count;
    }

    private static double areaM2(DesignContext context, ZoneTarget zone) {
        double sum = 0;
        for (LevelSnapshot level : context.plan().levels()) {
            for (ZoneSnapshot part : level.zones()) {
                sum += part.code().equals(zone.code()) ? part.outline().areaMm2() : 0;
            }
            for (AisleSnapshot aisle : level.aisles()) {
                boolean counts = zone.kind() == ZoneKind.MAIN_AISLE && aisle.kind() == AisleKind.MAIN;
                sum += counts ? aisle.outline().areaMm2() : 0;
            }
        }
        return sum / 1e6;
    }

    /** Number of samples on some levels that count for a minimum. */
    static int samples(List<LevelSnapshot> levels, SampleMinimum minimum, CatalogueSnapshot catalogue) {
        return levels.stream().flatMap(level -> level.fixtures().stream())
                .flatMap(fixture -> fixture.positions().stream())
                .filter(position -> catalogue.productType(position.productTypeCode())
                        .map(type -> minimum.counts(type.code(), type.group())).orElse(false))
                .mapToInt(PositionSnapshot::quantity).sum();
    }
}
