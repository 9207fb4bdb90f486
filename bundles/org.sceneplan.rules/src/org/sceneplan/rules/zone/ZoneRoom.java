package org.sceneplan.rules.zone;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.standard.FixtureAllowance;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.standard.ZoneTarget;

/**
 * The room the fixtures that a zone must have take, known before any of them is placed. An estimate to zone by, no rule:
 * free strips may lie on one another, on aisles and in other zones.
 *
 * @param items the fixtures by priority
 */
public record ZoneRoom(List<Item> items) {

    private static final int FRONT_AND_BACK = 2;
    private static final int ALL_AROUND = 4;
    private static final double MM2_PER_M2 = 1e6;

    /**
     * Fixtures of one type with the free strips before their open sides.
     *
     * @param widthMm along the front, with strips beside it where it is open all around
     * @param depthMm with the strips before and behind it
     */
    public record Item(String nameZh, String nameEn, int count, int widthMm, int depthMm) {

        private static Item of(FixtureTypeSnapshot type, int count) {
            int besideMm = type.clearSides() >= ALL_AROUND ? 2 * type.clearMm() : 0;
            int beforeMm = type.clearMm() * Math.min(FRONT_AND_BACK, type.clearSides());
            return new Item(type.nameZh(), type.nameEn(), count, type.widthMm() + besideMm, type.depthMm() + beforeMm);
        }

        private double areaM2() {
            return count / MM2_PER_M2 * widthMm * depthMm;
        }
    }

    public ZoneRoom {
        items = List.copyOf(items);
    }

    /** The room of a zone; nothing where the standard does not know it or asks for no fixture. */
    public static ZoneRoom of(StandardSnapshot standard, CatalogueSnapshot catalogue, String zoneCode) {
        List<Item> items = new ArrayList<>();
        for (FixtureAllowance wanted : standard.zone(zoneCode).map(ZoneTarget::fixtures).orElse(List.of())) {
            if (wanted.minCount() > 0) {
                catalogue.fixtureType(wanted.fixtureTypeCode())
                        .ifPresent(type -> items.add(Item.of(type, wanted.minCount())));
            }
        }
        return new ZoneRoom(items);
    }

    /** Area of all fixtures with their strips in m2, 0 = nothing must stand there. */
    public double areaM2() {
        return items.stream().mapToDouble(Item::areaM2).sum();
    }
}
