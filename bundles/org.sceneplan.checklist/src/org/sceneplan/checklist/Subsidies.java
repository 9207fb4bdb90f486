package org.sceneplan.checklist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.rules.wording.Bilingual;

/** Trade-in classes and schemes of {@code data/subsidy-classes.csv} and {@code data/subsidy-schemes.csv}. */
public final class Subsidies {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A class of the scheme and whether its goods carry the energy label. */
    public record GoodsClass(String code, Bilingual name, boolean energyLabel) {
    }

    private record Scheme(LocalDate from, LocalDate to, List<String> classes, int energyGrade, BigDecimal percent,
            BigDecimal capCny, BigDecimal maxPriceCny) {

        boolean covers(LocalDate day, String classCode, ProductSnapshot product) {
            return !day.isBefore(from) && !day.isAfter(to) && classes.contains(classCode)
                    && (energyGrade == 0 || energyGrade == product.energyGrade())
                    && (maxPriceCny == null || BigDecimal.valueOf(product.priceCny()).compareTo(maxPriceCny) <= 0);
        }
    }

    private static final Map<String, GoodsClass> CLASS_BY_TYPE = classes();
    private static final List<Scheme> SCHEMES = schemes();

    private Subsidies() {
    }

    /** The trade-in class of a product type; empty when no scheme names it. */
    public static Optional<GoodsClass> classOf(String productTypeCode) {
        return Optional.ofNullable(CLASS_BY_TYPE.get(productTypeCode));
    }

    /**
     * The price after subsidy on a day, rounded to whole CNY up.
     *
     * @return empty when no scheme covers the product on that day
     */
    public static Optional<BigDecimal> priceAfter(ProductSnapshot product, LocalDate day) {
        GoodsClass goods = CLASS_BY_TYPE.get(product.typeCode());
        if (goods == null || product.priceCny() <= 0) {
            return Optional.empty();
        }
        BigDecimal price = BigDecimal.valueOf(product.priceCny());
        return SCHEMES.stream().filter(scheme -> scheme.covers(day, goods.code(), product)).findFirst().map(scheme -> {
            BigDecimal off = price.multiply(scheme.percent()).divide(HUNDRED).min(scheme.capCny());
            return price.subtract(off).setScale(0, RoundingMode.CEILING);
        });
    }

    /** The last day of the latest scheme known. */
    static LocalDate latestDay() {
        return SCHEMES.stream().map(Scheme::to).max(LocalDate::compareTo).orElseThrow();
    }

    private static Map<String, GoodsClass> classes() {
        Map<String, GoodsClass> byType = new LinkedHashMap<>();
        for (CSVRecord row : DataTable.rows("subsidy-classes.csv")) {
            GoodsClass goods = new GoodsClass(row.get("class"), new Bilingual(row.get("name_zh"), row.get("name_en")),
                    row.get("energy_label").equals("yes"));
            for (String type : row.get("type_codes").split(" ")) {
                byType.put(type, goods);
            }
        }
        return byType;
    }

    private static List<Scheme> schemes() {
        List<Scheme> schemes = new ArrayList<>();
        for (CSVRecord row : DataTable.rows("subsidy-schemes.csv")) {
            String grade = row.get("energy_grade");
            String most = row.get("max_price_cny");
            schemes.add(new Scheme(LocalDate.parse(row.get("from")), LocalDate.parse(row.get("to")),
                    List.of(row.get("classes").split(" ")), grade.isEmpty() ? 0 : Integer.parseInt(grade),
                    new BigDecimal(row.get("percent")), new BigDecimal(row.get("cap_cny")),
                    most.isEmpty() ? null : new BigDecimal(most)));
        }
        return schemes;
    }
}
