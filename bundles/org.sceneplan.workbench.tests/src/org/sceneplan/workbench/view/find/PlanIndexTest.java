package org.sceneplan.workbench.view.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sceneplan.editor.outline.PlanTree;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.workbench.view.TestShop;

class PlanIndexTest {
    private final StorePlan plan = TestShop.plan();

    @Test
    void findsByIdTypeCodeAndNameInAnyCase() {
        assertTrue(ids("L1.FIXTURE.a01").contains(TestShop.ISLAND));
        assertEquals(3, index(Locale.ENGLISH).search("tvis").size());
        assertTrue(ids("bedroom").contains(TestShop.BEDROOM));
        assertTrue(ids("main aisle").contains(TestShop.AISLE));
        assertEquals(List.of(), index(Locale.ENGLISH).search("  "));
        assertEquals(List.of(), index(Locale.ENGLISH).search("no such thing"));
    }

    @Test
    void findsProductsByBrandAndSku() {
        var product = TestShop.context(plan).catalogue().productsOfType("TV75").getFirst();
        plan.getLevels().getFirst().getFixtures().getFirst().getPositions().getFirst().setSku(product.sku());

        assertEquals(List.of(TestShop.POSITION), index(Locale.ENGLISH).search(product.sku()).getFirst().ids());
        assertTrue(ids(product.model()).contains(TestShop.POSITION));
    }

    @Test
    void findsFindingsByRuleAndWords() {
        List<PlanHit> hits = index(Locale.ENGLISH).search("shell-04");

        assertTrue(hits.stream().anyMatch(hit -> hit.kind().equals("finding-h")
                && hit.ids().contains(TestShop.ISLAND)));
    }

    @Test
    void namesThatBeginWithTheTextComeFirst() {
        List<PlanHit> hits = index(Locale.ENGLISH).search("bed");

        assertEquals(TestShop.BEDROOM, hits.getFirst().ids().getFirst());
    }

    @Test
    void elementOfTheNumberComesBeforeFindingsThatSpeakOfIt() {
        List<PlanHit> hits = index(Locale.ENGLISH).search("d1");

        assertEquals(List.of("L1.opening.D1"), hits.getFirst().ids());
        assertTrue(hits.getFirst().label().contains("D1"), hits.getFirst()::label);
        assertTrue(hits.stream().anyMatch(hit -> hit.kind().startsWith("finding")), hits::toString);
    }

    private List<String> ids(String text) {
        return index(Locale.ENGLISH).search(text).stream().flatMap(hit -> hit.ids().stream()).toList();
    }

    private PlanIndex index(Locale locale) {
        DesignContext context = TestShop.context(plan);
        return new PlanIndex(context, PlanTree.of(context, locale),
                Optional.of(RuleEngine.standard().check(context)), locale);
    }
}
