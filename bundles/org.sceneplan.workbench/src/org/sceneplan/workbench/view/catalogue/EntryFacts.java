package org.sceneplan.workbench.view.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.catalogue.UtilityNeeds;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.display.CatalogueProduct;
import org.sceneplan.layout.product.UsualProducts;
import org.sceneplan.standard.StandardSnapshot;

/** What the details of a catalogue entry say, line by line. */
public final class EntryFacts {
    private static final int MOST_NAMES = 6;

    private final CatalogueSnapshot catalogue;
    private final StandardSnapshot standard;
    private final PackageTexts texts;

    /** A fact: what it is about and what it says. */
    public record Fact(String name, String value) {
    }

    /** Facts in a language. */
    public EntryFacts(CatalogueSnapshot catalogue, StandardSnapshot standard, Locale locale) {
        this.catalogue = catalogue;
        this.standard = standard;
        this.texts = PackageTexts.of(EntryFacts.class, locale);
    }

    /** Facts of a fixture type or product, empty for groups; unknown values are left out. */
    public List<Fact> of(Object item) {
        return switch (item) {
            case FixtureTypeSnapshot type -> fixture(type);
            case CatalogueProduct product when product.product() != null -> product(product);
            case CatalogueProduct product -> productType(product.type());
            case null, default -> List.of();
        };
    }

    private List<Fact> fixture(FixtureTypeSnapshot type) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "code", type.code());
        add(facts, "size", size(type.widthMm(), type.depthMm(), type.heightMm()));
        add(facts, "clear", type.clearMm() == 0 ? ""
                : type.clearMm() + " mm  " + texts.text("sides." + type.clearSides()));
        add(facts, "price", price(type.priceLowCny(), type.priceHighCny()) + " / " + unit(type.unit()));
        List<String> carried = new UsualProducts(catalogue, standard).carried(type.code(), "");
        add(facts, "carries", carried.isEmpty() ? ownWords(type.carries()) : carried.stream().limit(MOST_NAMES)
                .flatMap(code -> catalogue.productType(code).stream()).map(this::name)
                .collect(Collectors.joining(texts.text("comma"))) + (carried.size() > MOST_NAMES ? " …" : ""));
        return facts;
    }

    /** Words of the catalogue where they are of the language shown; numbers and names of any language stay away. */
    private String ownWords(String words) {
        boolean isChinese = words.codePoints()
                .anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN);
        return isChinese == texts.choose("zh", "en").equals("zh") ? words : "";
    }

    private String unit(String unit) {
        return switch (unit) {
            case "piece", "bay", "m", "set", "unit", "m2" -> texts.text("unit." + unit);
            default -> unit;
        };
    }

    private List<Fact> product(CatalogueProduct entry) {
        ProductSnapshot product = entry.product();
        List<Fact> facts = new ArrayList<>();
        add(facts, "brand", product.brand());
        add(facts, "model", product.model());
        add(facts, "sku", product.sku());
        add(facts, "type", name(entry.type()));
        boolean measured = product.widthMm() > 0 && product.depthMm() > 0;
        add(facts, "size", measured ? size(product.widthMm(), product.depthMm(), product.heightMm())
                : texts.text("size.type", size(entry.type().widthMm(), entry.type().depthMm(),
                        entry.type().heightMm())));
        add(facts, "price", product.priceCny() == 0 ? "" : price(product.priceCny(), product.priceCny()));
        add(facts, "grade", product.energyGrade() == 0 ? "" : String.valueOf(product.energyGrade()));
        add(facts, "year", product.year() == 0 ? "" : String.valueOf(product.year()));
        add(facts, "needs", needs(entry.type()));
        add(facts, "on", carriers(entry.type()));
        return facts;
    }

    private List<Fact> productType(ProductTypeSnapshot type) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "code", type.code());
        add(facts, "size", size(type.widthMm(), type.depthMm(), type.heightMm()));
        add(facts, "price", price(type.priceLowCny(), type.priceHighCny()));
        add(facts, "needs", needs(type));
        add(facts, "on", carriers(type));
        add(facts, "products", String.valueOf(catalogue.productsOfType(type.code()).size()));
        return facts;
    }

    private String carriers(ProductTypeSnapshot type) {
        return new UsualProducts(catalogue, standard).carriers(type, "").stream().limit(MOST_NAMES)
                .flatMap(code -> catalogue.fixtureType(code).stream())
                .map(carrier -> texts.choose(carrier.nameZh(), carrier.nameEn()))
                .collect(Collectors.joining(texts.text("comma")));
    }

    private String needs(ProductTypeSnapshot type) {
        UtilityNeeds needs = type.needs();
        List<String> words = new ArrayList<>();
        needs.kinds().forEach(kind -> words.add(texts.text("need." + kind.getLiteral())));
        if (needs.ownCircuit()) {
            words.add(texts.text("need.circuit"));
        }
        String power = type.powerW() == 0 ? "" : texts.number(type.powerW(), 0) + " W";
        return (String.join(texts.text("comma"), words) + "  " + power).strip();
    }

    private String name(ProductTypeSnapshot type) {
        return texts.choose(type.nameZh(), type.nameEn());
    }

    private String price(int low, int high) {
        return "¥" + texts.number(low, 0) + (low == high ? "" : " – " + texts.number(high, 0));
    }

    private static String size(int widthMm, int depthMm, int heightMm) {
        return widthMm + " × " + depthMm + " × " + heightMm + " mm";
    }

    private void add(List<Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(texts.text("fact." + key), value));
        }
    }
}
