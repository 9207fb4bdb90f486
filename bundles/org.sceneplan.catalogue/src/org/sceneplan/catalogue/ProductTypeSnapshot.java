package org.sceneplan.catalogue;

import org.sceneplan.model.catalogue.MountKind;

/** A kind of appliance with its typical installed size, rated power and needs. */
public record ProductTypeSnapshot(String code, String nameZh, String nameEn, String group, String scene, int widthMm,
        int depthMm, int heightMm, int powerW, int priceLowCny, int priceHighCny, MountKind mount, UtilityNeeds needs,
        String sizeSource, String powerSource, String priceSource) {
}
