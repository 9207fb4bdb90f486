package org.sceneplan.catalogue;

/**
 * A kind of display fixture.
 *
 * @param clearMm free depth wanted before each open side
 * @param clearSides 0 none, 1 front, 2 front and back, 4 all around
 */
public record FixtureTypeSnapshot(String code, String nameZh, String nameEn, int widthMm, int depthMm, int heightMm,
        int clearMm, int clearSides, int priceLowCny, int priceHighCny, String unit, String carries, String source) {
}
