package org.sceneplan.bench.store;

import java.util.List;
import java.util.Map;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

/** Puts fixtures of the sample catalogue with what they usually show on a level. */
final class Goods {

    private static final CatalogueSnapshot CATALOGUE = SampleCatalogue.load();
    private static final Map<String, List<String>> TYPES = Map.ofEntries(Map.entry("FBAY", List.of("FRCX")),
            Map.entry("KBAY", List.of("HDTO", "HBGA", "SOV60")), Map.entry("BSHF", List.of("RICE", "FRYR", "MICR")),
            Map.entry("GOND", List.of("RICE", "KETT", "BLEN")), Map.entry("WISL", List.of("WMDR", "WMDR", "WMPU")),
            Map.entry("TVWA", List.of("TV65")), Map.entry("SHTB", List.of("RICE", "INDT", "KETT")),
            Map.entry("PHBR", List.of("PHON", "PHON", "TABL")), Map.entry("WTRW", List.of("WHE60")),
            Map.entry("ACPN", List.of("ACW15")), Map.entry("ACDS", List.of("ACF3", "ACF2")));

    /** Fixture types that stand at a wall. */
    static final List<String> AT_WALL = List.of("FBAY", "KBAY", "BSHF", "TVWA", "WTRW", "ACPN");
    /** Fixture types that stand free. */
    static final List<String> FREE = List.of("GOND", "WISL", "SHTB", "PHBR", "CASH", "SERV");

    private Goods() {
    }

    static FixtureSize size(String typeCode) {
        FixtureTypeSnapshot type = CATALOGUE.fixtureType(typeCode).orElseThrow();
        return new FixtureSize(type.widthMm(), type.depthMm(), type.heightMm(), type.clearMm(), type.clearSides());
    }

    static void put(LevelBuilder level, String id, String typeCode, String zoneId, FixturePlace place) {
        FixtureSize size = size(typeCode);
        level.fixture(id, typeCode, zoneId, place, size);
        List<String> products = TYPES.getOrDefault(typeCode, List.of());
        for (int i = 0; i < products.size(); i++) {
            int along = size.widthMm() * (2 * i + 1) / (2 * products.size()) - size.widthMm() / 2;
            boolean live = i == 0;
            level.position(id + ".p" + i, id, products.get(i), along).last(DisplayPosition.class, position -> {
                position.setDisplayMode(live ? DisplayMode.LIVE_POWERED : DisplayMode.LIVE_UNPOWERED);
                position.setElevationMm(Math.min(size.heightMm(), 850));
            });
        }
    }
}
