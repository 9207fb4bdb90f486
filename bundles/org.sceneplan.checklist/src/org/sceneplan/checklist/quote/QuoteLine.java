package org.sceneplan.checklist.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.checklist.ListChoice;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.plan.snapshot.PositionSnapshot;

/**
 * One display position in one building: what is quoted for it.
 *
 * @param building dwellings it is quoted for
 * @param buildingIndex place of the building in the terms, from 0
 * @param room zone of the plan
 * @param pieces pieces in all dwellings of the building
 * @param listCny list price of one piece; null = the catalogue has none, and the line is not in the totals
 * @param isProvisional the price is the middle of the type's price band, because no product is chosen
 * @param percent share of the list price the client pays
 * @param charges what is charged for these pieces
 * @param otherModel a product of the same type that may replace it; empty when the catalogue has none
 */
public record QuoteLine(Building building, int buildingIndex, WalkStop stop, ListChoice room,
        PositionSnapshot position, Optional<ProductTypeSnapshot> type, Optional<ProductSnapshot> product, int pieces,
        BigDecimal listCny, boolean isProvisional, BigDecimal percent, Optional<Supply> supply,
        List<ChargeAmount> charges,
        Optional<ProductSnapshot> otherModel) {

    public QuoteLine {
        charges = List.copyOf(charges);
    }

    /** Stable key: building and position. */
    public String key() {
        return (buildingIndex + 1) + ":" + position.id();
    }

    /** Whether there is a price. */
    public boolean isPriced() {
        return listCny != null;
    }

    /** Price of one piece after discount, to the cent; 0 without a price. */
    public BigDecimal unitCny() {
        return isPriced() ? listCny.multiply(percent).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
    }

    /** Goods of the line. */
    public BigDecimal goodsCny() {
        return unitCny().multiply(BigDecimal.valueOf(pieces));
    }

    /** Charges of one kind. */
    public BigDecimal chargesCny(ChargeKind kind) {
        return charges.stream().filter(amount -> amount.charge().kind() == kind).map(ChargeAmount::cny)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Goods and all charges, as priced by the terms. */
    public BigDecimal sumCny() {
        return charges.stream().map(ChargeAmount::cny).reduce(goodsCny(), BigDecimal::add);
    }
}
