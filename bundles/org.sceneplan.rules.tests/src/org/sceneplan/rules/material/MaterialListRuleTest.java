package org.sceneplan.rules.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.rack;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.standard.CountBasis;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

@Proves("MATERIAL-01")
class MaterialListRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 9000, 9000);

    @Test
    void piecesInUsePass() {
        assertEquals(List.of(), Ask.findings("MATERIAL-01", placed(4, 0), posters("maker")));
        assertEquals(4, Ask.tightest("MATERIAL-01", placed(4, 0), posters("maker")).value());
    }

    @Test
    void oneLessFails() {
        Finding finding = Ask.finding("MATERIAL-01", placed(3, 0), posters("maker"));

        assertEquals(3, finding.measured());
        assertEquals(4, finding.limit());
        assertEquals("The plan holds 3 pieces of material M1 (material M1); the standard asks for 4, 1 more.",
                finding.messageEn());
    }

    @Test
    void everyBasisIsCounted() {
        assertEquals(2, need(CountBasis.ZONE, "scene"));
        assertEquals(2, need(CountBasis.ZONE, "KITCHEN"));
        assertEquals(0, need(CountBasis.ZONE, "hero"));
        assertEquals(1, need(CountBasis.FIXTURE, "FBAY"));
        assertEquals(1, need(CountBasis.CHECKOUT, ""));
        assertEquals(2, need(CountBasis.SAMPLE, "tv"));
        assertEquals(3, need(CountBasis.SAMPLE, ""));
    }

    @Test
    void planWithoutMaterialsLeavesThemToTheList() {
        assertEquals(List.of(), Ask.questions("MATERIAL-01", placed(4, 0), posters("maker")).stream()
                .filter(question -> !question.textEn().startsWith("The material list: lines 1, pieces 5, "
                        + "about 10 CNY")).toList());
        assertEquals(1, Ask.questions("MATERIAL-01", PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL),
                posters("maker")).size());
    }

    @Test
    void whatTheStorePaysFitsIntoTheRestOfTheBudget() {
        assertEquals(List.of(), Ask.findings("MATERIAL-01", placed(4, 10), posters("store")));
        Finding finding = Ask.finding("MATERIAL-01", placed(4, 9), posters("store"));
        assertEquals(10, finding.measured());
        assertEquals(9, finding.limit());
        assertEquals(List.of(), Ask.findings("MATERIAL-01", placed(4, 9), posters("maker")));
    }

    @Test
    void standardWithoutMaterialsIsNotAsked() {
        assertEquals("The format standard asks for no materials.", Ask.whyNot("MATERIAL-01", placed(4, 0)));
    }

    private static TestStandard posters(String paidBy) {
        return TestStandard.create().material("M1", "poster", CountBasis.STORE, "", 4, paidBy);
    }

    private static PlanBuilder placed(int pieces, int budgetCny) {
        return PlanBuilder.of("PLAN", "TEST").store(store -> store.setBudgetCny(budgetCny)).level("L1", 3000, SHELL,
                level -> level.material("X", "M1", "").last(MaterialPlacement.class, each -> each.setQuantity(pieces)));
    }

    /** Pieces a plan with two kitchens, a fridge bay, a checkout, two TVs and a sofa needs of a rule. */
    private static int need(CountBasis basis, String appliesTo) {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.zone("Z1", "KITCHEN", Ring.rectangle(0, 0, 2000, 2000))
                        .zone("Z2", "KITCHEN", Ring.rectangle(2000, 0, 4000, 2000))
                        .fixture("R", "FBAY", "Z1", at(4000, 4000, 0), rack()).position("P1", "R", "TV65", 0)
                        .position("P2", "R", "TV65", 0).position("P3", "R", "SOFA", 0)
                        .fixture("C", "CASH", "", at(4000, 7000, 0), rack()).material("X", "OTHER", "")
                        .last(MaterialPlacement.class, each -> each.setQuantity(1)));
        return Ask.findings("MATERIAL-01", plan, TestStandard.create().material("M1", "poster", basis, appliesTo, 1,
                "maker")).stream().mapToInt(finding -> (int) finding.limit()).sum();
    }
}
