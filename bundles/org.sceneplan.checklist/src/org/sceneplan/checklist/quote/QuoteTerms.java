package org.sceneplan.checklist.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.sceneplan.rules.wording.Bilingual;

/**
 * Everything a quotation needs beside the plan.
 *
 * @param number number of the quotation; empty = made from store and revision
 * @param day day of the quotation; null = left blank
 * @param validDays days it holds from that day
 * @param projectNumber number of the project; empty = the plan's id
 * @param projectName name of the project; empty = the store's name
 * @param buildings at least one; the plan is one dwelling of each
 * @param discounts the first that covers a product counts; none = list price
 * @param supplies the first that covers a product counts
 * @param provisionalPrices whether a place without chosen product is quoted at the middle of its type's price band,
 *        marked as provisional 暂估价; else it has no price
 * @param pricesIncludeTax whether list prices and charges hold the tax already
 * @param taxPercent value added tax
 * @param taxSource where the tax rate comes from
 * @param reservePercent reserve for changes on the sum with tax 浮动
 * @param reserveSource where it comes from
 * @param paymentZh terms of payment, as printed
 * @param paymentEn the same in English
 */
public record QuoteTerms(String number, LocalDate day, int validDays, Party seller, Party client,
        String projectNumber, String projectName, List<Building> buildings, List<Discount> discounts,
        List<Charge> charges, List<Supply> supplies,
        boolean provisionalPrices, boolean pricesIncludeTax, BigDecimal taxPercent, Bilingual taxSource,
        BigDecimal reservePercent, Bilingual reserveSource, String paymentZh, String paymentEn) {

    public QuoteTerms {
        buildings = List.copyOf(buildings);
        discounts = List.copyOf(discounts);
        charges = List.copyOf(charges);
        supplies = List.copyOf(supplies);
        if (buildings.isEmpty()) {
            throw new IllegalArgumentException("a quotation needs a building");
        }
        if (charges.stream().map(Charge::code).distinct().count() < charges.size()) {
            throw new IllegalArgumentException("two charges have the same code");
        }
    }

    /** The discount of a product. */
    Optional<Discount> discount(String brand, String group, String type) {
        return discounts.stream().filter(discount -> discount.scope().covers(brand, group, type)).findFirst();
    }

    /** Delivery and warranty of a product. */
    Optional<Supply> supply(String brand, String group, String type) {
        return supplies.stream().filter(supply -> supply.scope().covers(brand, group, type)).findFirst();
    }
}
