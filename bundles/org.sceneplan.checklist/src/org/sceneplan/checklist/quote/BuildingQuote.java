package org.sceneplan.checklist.quote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.checklist.ListChoice;
import org.sceneplan.checklist.PlanNames;
import org.sceneplan.plan.walk.WalkOrder;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.DesignContext;

/** Makes the lines of one building; a cap per dwelling is used up in the order of the lines. */
final class BuildingQuote {
    private final DesignContext context;
    private final QuoteTerms terms;
    private final Building building;
    private final int index;
    private final Map<String, BigDecimal> usedPerFlat = new HashMap<>();

    BuildingQuote(DesignContext context, QuoteTerms terms, Building building, int index) {
        this.context = context;
        this.terms = terms;
        this.building = building;
        this.index = index;
    }

    List<QuoteLine> lines() {
        PlanNames names = new PlanNames(context);
        List<QuoteLine> lines = new ArrayList<>();
        for (WalkStop stop : WalkOrder.of(context.plan())) {
            for (PositionSnapshot position : WalkOrder.positions(stop.fixture())) {
                lines.add(line(stop, names.zone(stop), position));
            }
        }
        return lines;
    }

    private QuoteLine line(WalkStop stop, ListChoice room, PositionSnapshot position) {
        Optional<ProductTypeSnapshot> type = context.catalogue().productType(position.productTypeCode());
        Optional<ProductSnapshot> product = context.catalogue().product(position.sku());
        String brand = product.map(ProductSnapshot::brand).orElse("");
        String group = type.map(ProductTypeSnapshot::group).orElse("");
        String code = position.productTypeCode();
        int perFlat = position.displayMode() == DisplayMode.VIRTUAL ? 0 : position.quantity();
        Optional<BigDecimal> price = product.map(ProductSnapshot::priceCny).filter(cny -> cny > 0)
                .map(BigDecimal::valueOf);
        Optional<BigDecimal> band = terms.provisionalPrices() ? type.flatMap(BuildingQuote::middle) : Optional.empty();
        return new QuoteLine(building, index, stop, room, position, type, product,
                Math.multiplyExact(perFlat, building.flats()),
                price.orElseGet(() -> band.orElse(null)), price.isEmpty() && band.isPresent(),
                terms.discount(brand, group, code).map(Discount::percent).orElse(BigDecimal.valueOf(100)),
                terms.supply(brand, group, code), charges(perFlat, brand, group, code),
                product.flatMap(this::otherModel));
    }

    /** The middle of the price band of a type, in whole CNY. */
    private static Optional<BigDecimal> middle(ProductTypeSnapshot type) {
        return type.priceHighCny() > 0
                ? Optional.of(BigDecimal.valueOf(Math.round((type.priceLowCny() + type.priceHighCny()) / 2.0)))
                : Optional.empty();
    }

    private List<ChargeAmount> charges(int perFlat, String brand, String group, String type) {
        List<ChargeAmount> amounts = new ArrayList<>();
        for (Charge charge : terms.charges()) {
            int flats = building.flatsFrom(charge.fromFloor());
            if (!charge.perFlat() && perFlat > 0 && flats > 0 && charge.units().signum() > 0
                    && charge.scope().covers(brand, group, type)) {
                amounts.add(new ChargeAmount(charge,
                        charge.units().multiply(BigDecimal.valueOf((long) perFlat * flats)),
                        capped(charge, perFlat).multiply(BigDecimal.valueOf(flats))));
            }
        }
        return amounts;
    }

    private BigDecimal capped(Charge charge, int perFlat) {
        BigDecimal wanted = charge.pieceCny().multiply(BigDecimal.valueOf(perFlat));
        if (charge.mostCnyPerFlat() == null) {
            return wanted;
        }
        BigDecimal used = usedPerFlat.getOrDefault(charge.code(), BigDecimal.ZERO);
        BigDecimal taken = wanted.min(charge.mostCnyPerFlat().subtract(used));
        usedPerFlat.put(charge.code(), used.add(taken));
        return taken;
    }

    /** The product of the type that is nearest in price and needs no more room. */
    private Optional<ProductSnapshot> otherModel(ProductSnapshot product) {
        return context.catalogue().productsOfType(product.typeCode()).stream()
                .filter(other -> !other.sku().equals(product.sku()) && other.priceCny() > 0
                        && other.widthMm() <= product.widthMm() && other.depthMm() <= product.depthMm()
                        && other.heightMm() <= product.heightMm())
                .min(Comparator.comparingInt((ProductSnapshot other) -> Math.abs(other.priceCny() - product.priceCny()))
                        .thenComparing(ProductSnapshot::sku));
    }
}
