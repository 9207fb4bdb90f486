package org.sceneplan.checklist.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.sceneplan.rules.DesignContext;

/**
 * What a project costs: one line per display position and building, and the charges per dwelling.
 *
 * <p>Every sum is made of amounts rounded to the cent (half up), so that totals equal the sum of the printed lines.
 * Lines without a price are in no sum; {@link #unpricedLines} counts them.
 */
public final class Quotation {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final DesignContext context;
    private final QuoteTerms terms;
    private final List<QuoteLine> lines;
    private final Map<Integer, List<ChargeAmount>> flatChargesByBuilding;

    private Quotation(DesignContext context, QuoteTerms terms, List<QuoteLine> lines,
            Map<Integer, List<ChargeAmount>> flatChargesByBuilding) {
        this.context = context;
        this.terms = terms;
        this.lines = List.copyOf(lines);
        this.flatChargesByBuilding = flatChargesByBuilding;
    }

    /** Quotes a plan, which is one dwelling of every building of the terms. */
    public static Quotation of(DesignContext context, QuoteTerms terms) {
        List<QuoteLine> lines = new ArrayList<>();
        Map<Integer, List<ChargeAmount>> flatCharges = new TreeMap<>();
        for (int index = 0; index < terms.buildings().size(); index++) {
            Building building = terms.buildings().get(index);
            lines.addAll(new BuildingQuote(context, terms, building, index).lines());
            flatCharges.put(index, terms.charges().stream().filter(Charge::perFlat)
                    .filter(charge -> charge.units().signum() > 0)
                    .map(charge -> flatCharge(charge, building)).toList());
        }
        return new Quotation(context, terms, lines, flatCharges);
    }

    private static ChargeAmount flatCharge(Charge charge, Building building) {
        BigDecimal flats = BigDecimal.valueOf(building.flatsFrom(charge.fromFloor()));
        BigDecimal perFlat = charge.mostCnyPerFlat() == null ? charge.pieceCny()
                : charge.pieceCny().min(charge.mostCnyPerFlat());
        return new ChargeAmount(charge, charge.units().multiply(flats), perFlat.multiply(flats));
    }

    /** Plan, standard and catalogue. */
    DesignContext context() {
        return context;
    }

    /** The terms. */
    public QuoteTerms terms() {
        return terms;
    }

    /** All lines, building by building in walking order. */
    public List<QuoteLine> lines() {
        return lines;
    }

    /** The lines of a building. */
    List<QuoteLine> lines(int building) {
        return lines.stream().filter(line -> line.buildingIndex() == building).toList();
    }

    /** Charges per dwelling of a building. */
    public List<ChargeAmount> flatCharges(int building) {
        return flatChargesByBuilding.get(building);
    }

    /** Number of lines without a price. */
    public long unpricedLines() {
        return lines.stream().filter(line -> !line.isPriced() && line.pieces() > 0).count();
    }

    /** Goods of lines at provisional prices, as priced; part of {@link #goodsCny}. */
    public BigDecimal provisionalCny() {
        return lines.stream().filter(QuoteLine::isProvisional).map(QuoteLine::goodsCny).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }

    /** The tax in a sum, or on it when the terms give prices without tax; to the cent. */
    public BigDecimal taxCny(BigDecimal sum) {
        BigDecimal base = terms.pricesIncludeTax() ? HUNDRED.add(terms.taxPercent()) : HUNDRED;
        return sum.multiply(terms.taxPercent()).divide(base, 2, RoundingMode.HALF_UP);
    }

    /** A sum with tax. */
    public BigDecimal grossCny(BigDecimal sum) {
        return terms.pricesIncludeTax() ? sum : sum.add(taxCny(sum));
    }

    /** Goods of all lines, as priced. */
    public BigDecimal goodsCny() {
        return lines.stream().map(QuoteLine::goodsCny).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Charges of one kind over the project, as priced. */
    public BigDecimal chargesCny(ChargeKind kind) {
        BigDecimal ofLines = lines.stream().map(line -> line.chargesCny(kind)).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        return flatChargesByBuilding.values().stream().flatMap(List::stream)
                .filter(amount -> amount.charge().kind() == kind).map(ChargeAmount::cny)
                .reduce(ofLines, BigDecimal::add);
    }

    /** Everything with tax, line by line. */
    public BigDecimal totalCny() {
        BigDecimal ofLines = lines.stream().map(line -> grossCny(line.sumCny())).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        return flatChargesByBuilding.values().stream().flatMap(List::stream).map(amount -> grossCny(amount.cny()))
                .reduce(ofLines, BigDecimal::add);
    }

    /** The tax in {@link #totalCny}. */
    public BigDecimal totalTaxCny() {
        BigDecimal ofLines = lines.stream().map(line -> taxCny(line.sumCny())).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        return flatChargesByBuilding.values().stream().flatMap(List::stream).map(amount -> taxCny(amount.cny()))
                .reduce(ofLines, BigDecimal::add);
    }

    /** Reserve for changes, on the total with tax. */
    public BigDecimal reserveCny() {
        return totalCny().multiply(terms.reservePercent()).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }
}
