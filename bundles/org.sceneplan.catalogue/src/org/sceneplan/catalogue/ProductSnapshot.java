package org.sceneplan.catalogue;

/**
 * A product on sale.
 *
 * @param energyGrade 1 (best) to 5, 0 = not graded
 * @param verified the facts were checked against a source
 */
public record ProductSnapshot(String sku, String brand, String model, String nameZh, String typeCode, int widthMm,
        int depthMm, int heightMm, int priceCny, int energyGrade, int year, String sourceUrl, boolean verified) {
}
