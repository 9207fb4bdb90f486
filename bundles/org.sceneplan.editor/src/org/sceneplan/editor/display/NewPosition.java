package org.sceneplan.editor.display;

import org.sceneplan.layout.product.DisplayPlace;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayObligation;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.SampleOwnership;
import org.sceneplan.plan.snapshot.PositionSnapshot;

/** Makes positions of the model that are not in a plan yet. */
final class NewPosition {

    private NewPosition() {
    }

    /** A position like another, on another fixture perhaps. */
    static DisplayPosition like(PositionSnapshot shown) {
        DisplayPosition position = PlanFactory.INSTANCE.createDisplayPosition();
        position.setId(shown.id());
        position.setNumber(shown.number());
        position.setRow(shown.row());
        position.setColumn(shown.column());
        position.setSide(shown.side());
        position.setAlongMm(shown.alongMm());
        position.setInMm(shown.inMm());
        position.setElevationMm(shown.elevationMm());
        position.setFacings(shown.facings());
        position.setQuantity(shown.quantity());
        position.setDisplayMode(shown.displayMode());
        position.setOwnership(shown.ownership());
        position.setObligation(shown.obligation());
        position.setHeroRank(shown.heroRank());
        show(position, shown.productTypeCode(), shown.sku());
        return position;
    }

    /** An ordinary position with a product at a free place. */
    static DisplayPosition at(DisplayPlace place, CatalogueProduct product, String id, boolean live) {
        DisplayPosition position = PlanFactory.INSTANCE.createDisplayPosition();
        position.setId(id);
        position.setNumber(place.number());
        position.setRow(place.row());
        position.setColumn(place.column());
        position.setSide(place.side());
        position.setAlongMm(place.alongMm());
        position.setInMm(place.inMm());
        position.setElevationMm(place.elevationMm());
        position.setFacings(1);
        position.setQuantity(1);
        position.setDisplayMode(live && !product.type().needs().kinds().isEmpty() ? DisplayMode.LIVE_POWERED
                : DisplayMode.LIVE_UNPOWERED);
        position.setOwnership(SampleOwnership.SELF_PURCHASE);
        position.setObligation(DisplayObligation.OPTIONAL);
        position.setHeroRank(HeroRank.BASE);
        show(position, product.type().code(), product.sku());
        return position;
    }

    private static void show(DisplayPosition position, String typeCode, String sku) {
        position.setProductTypeCode(typeCode);
        position.setSku(sku.isEmpty() ? null : sku);
    }
}
