package org.sceneplan.workbench.view.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.display.CatalogueProduct;
import org.sceneplan.standard.FixtureAllowance;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.standard.ZoneTarget;

/** Groups a catalogue by the zones of a standard and searches it. */
public final class CatalogueTree {
    /** Scenes of the catalogue in the order people walk a home, then the digital ones. */
    private static final List<String> SCENES = List.of("living", "kitchen", "balcony", "bath", "bedroom", "entry",
            "phone", "computer", "digital");

    private final CatalogueSnapshot catalogue;
    private final StandardSnapshot standard;
    private final PackageTexts texts;

    /** A tree in a language. */
    public CatalogueTree(CatalogueSnapshot catalogue, StandardSnapshot standard, Locale locale) {
        this.catalogue = catalogue;
        this.standard = standard;
        this.texts = PackageTexts.of(CatalogueTree.class, locale);
    }

    /** Fixture types by the zones that use them, each with the product types it carries there; then the others. */
    public List<CatalogueEntry> fixtures() {
        List<CatalogueEntry> groups = new ArrayList<>();
        Set<String> used = new LinkedHashSet<>();
        for (ZoneTarget zone : standard.zones()) {
            Map<String, List<FixtureAllowance>> byType = zone.fixtures().stream().collect(Collectors.groupingBy(
                    FixtureAllowance::fixtureTypeCode, LinkedHashMap::new, Collectors.toList()));
            List<CatalogueEntry> types = new ArrayList<>();
            byType.forEach((code, allowances) -> catalogue.fixtureType(code)
                    .ifPresent(type -> types.add(fixture(zone.code(), type, allowances))));
            used.addAll(byType.keySet());
            if (!types.isEmpty()) {
                groups.add(CatalogueEntry.of("zone/" + zone.code(), name(zone), null, types, zone.code(), zone.nameZh(),
                        zone.nameEn()));
            }
        }
        List<CatalogueEntry> others = catalogue.fixtureTypes().stream().filter(type -> !used.contains(type.code()))
                .map(type -> fixture("", type, List.of())).toList();
        if (!others.isEmpty()) {
            groups.add(CatalogueEntry.of("zone/", texts.text("others"), null, others));
        }
        return List.copyOf(groups);
    }

    private CatalogueEntry fixture(String zoneCode, FixtureTypeSnapshot type, List<FixtureAllowance> allowances) {
        String key = "fixture/" + zoneCode + "/" + type.code();
        List<CatalogueEntry> carried = allowances.stream().flatMap(each -> each.productTypeCodes().stream()).distinct()
                .flatMap(code -> catalogue.productType(code).stream()).map(shown -> type(key, shown, List.of()))
                .toList();
        return CatalogueEntry.of(key, texts.choose(type.nameZh(), type.nameEn()) + "  " + type.widthMm() + " × "
                + type.depthMm(), type, carried, type.code(), type.nameZh(), type.nameEn(), type.carries());
    }

    private CatalogueEntry type(String under, ProductTypeSnapshot type, List<CatalogueEntry> products) {
        return CatalogueEntry.of(under + "/type/" + type.code(), texts.choose(type.nameZh(), type.nameEn()),
                new CatalogueProduct(type, null), products, type.code(), type.nameZh(), type.nameEn(), type.group());
    }

    /** Products by scene and product type: scenes of the standard first, in its order. */
    public List<CatalogueEntry> products() {
        Map<String, List<ProductTypeSnapshot>> byScene = new LinkedHashMap<>();
        sceneOrder().forEach(scene -> byScene.put(scene, new ArrayList<>()));
        catalogue.productTypes().forEach(type -> byScene.computeIfAbsent(type.scene(), scene -> new ArrayList<>())
                .add(type));
        List<CatalogueEntry> groups = new ArrayList<>();
        byScene.forEach((scene, types) -> {
            if (!types.isEmpty()) {
                groups.add(CatalogueEntry.of("scene/" + scene, sceneName(scene), null,
                        types.stream().map(this::typeWithProducts).toList(), scene, sceneName(scene)));
            }
        });
        return List.copyOf(groups);
    }

    private Collection<String> sceneOrder() {
        Set<String> order = new LinkedHashSet<>();
        standard.zones().forEach(zone -> SCENES.stream()
                .filter(scene -> scene.equals(zone.code().toLowerCase(Locale.ROOT))).forEach(order::add));
        order.addAll(SCENES);
        return order;
    }

    private CatalogueEntry typeWithProducts(ProductTypeSnapshot type) {
        return type("scene/" + type.scene(), type, catalogue.productsOfType(type.code()).stream()
                .map(product -> product(type, product)).toList());
    }

    private CatalogueEntry product(ProductTypeSnapshot type, ProductSnapshot product) {
        return CatalogueEntry.of("product/" + product.sku(), (product.brand() + " " + product.model()).strip(),
                new CatalogueProduct(type, product), List.of(), product.sku(), product.nameZh(), type.code(),
                type.nameZh(), type.nameEn());
    }

    /** The name of the zone a scene is, else that of the scene itself. */
    private String sceneName(String scene) {
        Optional<ZoneTarget> zone = standard.zone(scene.toUpperCase(Locale.ROOT));
        return zone.map(this::name).orElseGet(() -> SCENES.contains(scene) ? texts.text("scene." + scene) : scene);
    }

    private String name(ZoneTarget zone) {
        return texts.choose(zone.nameZh(), zone.nameEn());
    }

    /**
     * The lines a search finds: those that have all words themselves, else those that have them together with what
     * stands above them; with everything below, and whatever stands above them.
     *
     * @param text words in any order, both languages, codes, brands; blank finds everything
     */
    public static List<CatalogueEntry> search(List<CatalogueEntry> entries, String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return entries;
        }
        List<CatalogueEntry> themselves = found(entries, words, null);
        return themselves.isEmpty() ? found(entries, words, "") : themselves;
    }

    /** The first line found that can be placed: one that has the words itself before one that stands above such. */
    public static Optional<CatalogueEntry> first(List<CatalogueEntry> found, String text) {
        List<String> words = words(text);
        return placeable(found, entry -> words.stream().allMatch(entry.words()::contains))
                .or(() -> placeable(found, entry -> true));
    }

    private static Optional<CatalogueEntry> placeable(List<CatalogueEntry> entries, Predicate<CatalogueEntry> fits) {
        for (CatalogueEntry entry : entries) {
            Optional<CatalogueEntry> first = entry.item() != null && fits.test(entry) ? Optional.of(entry)
                    : placeable(entry.children(), fits);
            if (first.isPresent()) {
                return first;
            }
        }
        return Optional.empty();
    }

    private static List<String> words(String text) {
        return Stream.of(CatalogueEntry.plain(text).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /** @param above words of what stands above; null when they do not count */
    private static List<CatalogueEntry> found(List<CatalogueEntry> entries, List<String> words, String above) {
        List<CatalogueEntry> found = new ArrayList<>();
        for (CatalogueEntry entry : entries) {
            String all = above == null ? entry.words() : above + " " + entry.words();
            if (words.stream().allMatch(all::contains)) {
                found.add(entry);
                continue;
            }
            List<CatalogueEntry> below = found(entry.children(), words, above == null ? null : all);
            if (!below.isEmpty()) {
                found.add(entry.with(below));
            }
        }
        return List.copyOf(found);
    }
}
