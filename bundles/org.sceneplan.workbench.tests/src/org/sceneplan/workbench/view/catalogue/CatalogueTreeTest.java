package org.sceneplan.workbench.view.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.editor.display.CatalogueProduct;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.ZoneTarget;
import org.sceneplan.workbench.view.TestShop;

class CatalogueTreeTest {
    private final DesignContext context = TestShop.context(TestShop.plan());
    private final CatalogueTree tree = new CatalogueTree(context.catalogue(), context.standard(), Locale.ENGLISH);

    @Test
    void fixturesStandByTheZonesOfTheStandardInItsOrder() {
        List<String> zones = context.standard().zones().stream().filter(zone -> !zone.fixtures().isEmpty())
                .map(ZoneTarget::nameEn).toList();

        assertEquals(zones, tree.fixtures().stream().map(CatalogueEntry::label).limit(zones.size()).toList());
    }

    @Test
    void everyFixtureTypeStandsSomewhere() {
        Set<Object> shown = new HashSet<>();
        tree.fixtures().forEach(group -> group.children().forEach(entry -> shown.add(entry.item())));

        assertTrue(shown.containsAll(context.catalogue().fixtureTypes()));
    }

    @Test
    void aFixtureTypeShowsWhatItCarriesInItsZone() {
        CatalogueEntry living = group("Living room scene");
        CatalogueEntry wall = living.children().stream()
                .filter(entry -> entry.item() instanceof FixtureTypeSnapshot type && type.code().equals("TVWA"))
                .findFirst().orElseThrow();

        assertTrue(wall.children().stream().allMatch(entry -> ((CatalogueProduct) entry.item()).product() == null));
        assertTrue(wall.children().stream().anyMatch(entry -> entry.label().contains("TV")));
    }

    @Test
    void everyProductStandsOnce() {
        int products = tree.products().stream().flatMap(scene -> scene.children().stream())
                .mapToInt(type -> type.children().size()).sum();

        assertEquals(context.catalogue().products().size(), products);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plinth", "地台", "PLIN", "plin", "ＰＬＩＮ", "low plinth"})
    void aFixtureIsFoundByNamesAndCode(String text) {
        List<CatalogueEntry> found = CatalogueTree.search(tree.fixtures(), text);

        assertTrue(found.stream().flatMap(zone -> zone.children().stream())
                .anyMatch(entry -> entry.item() instanceof FixtureTypeSnapshot type && type.code().equals("PLIN")));
    }

    @Test
    void wordsOfTheCatalogueShowInTheirLanguageOnly() {
        FixtureTypeSnapshot table = context.catalogue().fixtureType("DESN").orElseThrow();

        assertTrue(facts(table, Locale.ENGLISH).contains("4 seats"), facts(table, Locale.ENGLISH));
        assertFalse(facts(table, Locale.CHINESE).contains("seats"), facts(table, Locale.CHINESE));
    }

    private String facts(FixtureTypeSnapshot type, Locale locale) {
        return new EntryFacts(context.catalogue(), context.standard(), locale).of(type).toString();
    }

    @Test
    void wordsMayStandInDifferentLines() {
        List<CatalogueEntry> found = CatalogueTree.search(tree.products(), "云鲸  island floor");

        assertFalse(found.isEmpty());
        found.forEach(scene -> scene.children().forEach(type -> type.children().forEach(entry ->
                assertTrue(entry.label().contains("云鲸") && entry.label().contains("Island"), entry.label()))));
        assertEquals(List.of(), CatalogueTree.search(tree.products(), "云鲸 nosuchword"));
    }

    @Test
    void anArticleNumberFindsOneProduct() {
        List<CatalogueEntry> found = CatalogueTree.search(tree.products(), "yj-fw-2290419");

        assertEquals(1, found.stream().mapToInt(CatalogueEntry::count).sum());
    }

    @Test
    void whatHasTheWordsItselfIsChosenBeforeWhatStandsAboveIt() {
        assertEquals("product/", key(tree.products(), "yj-fw-2290419").substring(0, 8));
        assertEquals(key(tree.products(), "TV65"), CatalogueTree.first(tree.products(), "tv65").orElseThrow().key());
        assertEquals(Optional.empty(), CatalogueTree.first(List.of(), "tv65"));
    }

    private static String key(List<CatalogueEntry> entries, String text) {
        return CatalogueTree.first(CatalogueTree.search(entries, text), text).orElseThrow().key();
    }

    @Test
    void noWordsFindEverything() {
        assertEquals(tree.products(), CatalogueTree.search(tree.products(), "  "));
    }

    @Test
    void factsSaySizePriceGradeAndNeeds() {
        EntryFacts facts = new EntryFacts(context.catalogue(), context.standard(), Locale.ENGLISH);
        CatalogueProduct graded = context.catalogue().products().stream()
                .filter(product -> product.energyGrade() > 0 && product.widthMm() > 0)
                .map(product -> CatalogueProduct.of(context.catalogue(), product)).findFirst().orElseThrow();

        List<String> names = facts.of(graded).stream().map(EntryFacts.Fact::name).toList();
        assertTrue(names.containsAll(List.of("Brand", "Model", "Size", "Price", "Energy grade", "Needs")),
                names.toString());
        assertEquals(List.of(), facts.of(null));
    }

    private CatalogueEntry group(String label) {
        return tree.fixtures().stream().filter(entry -> entry.label().equals(label)).findFirst().orElseThrow();
    }
}
