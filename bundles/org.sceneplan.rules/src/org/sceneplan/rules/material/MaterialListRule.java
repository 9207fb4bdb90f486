package org.sceneplan.rules.material;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.MaterialSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.budget.FixtureCost;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.MaterialRule;
import org.sceneplan.standard.RuleLimit;

/**
 * MATERIAL-01: the materials of the standard are all there and the store can pay its part.
 *
 * <p>Measured where the plan places materials: pieces on the plan of each material against the pieces in use that its
 * rule asks for, spares not counted. A plan that places none leaves them to the material list, which draws every line
 * from the standard and is complete by that. Measured in both cases: cost in CNY of the pieces the store pays, spares
 * included, against what the budget of the survey leaves after the fixtures (middle of their price band); not where the
 * survey has no budget or the fixtures alone exceed it, which {@code BUDGET-01} reports. Campaign dates stand in no
 * plan: a person is asked. One finding per material.
 */
public final class MaterialListRule implements Rule {

    private static final Wording WORDING = Wording.of(MaterialListRule.class);
    private static final String PAID_BY_STORE = "store";

    @Override
    public String id() {
        return "MATERIAL-01";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.STORE, PlanPart.ZONES, PlanPart.INVENTORY, PlanPart.POSITIONS, PlanPart.MATERIALS);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        if (scope.standard().materials().isEmpty()) {
            return new RuleOutcome.NotApplicable(WORDING.text("MaterialListRule_none"));
        }
        PlanCounts counts = new PlanCounts(scope);
        List<MaterialNeed> needs = new ArrayList<>();
        for (MaterialRule rule : scope.standard().materials()) {
            needs.add(MaterialNeed.of(rule, counts));
        }
        FindingList findings = scope.findings(limit, WORDING);
        Map<String, Integer> placed = placed(scope);
        if (!placed.isEmpty()) {
            needs.forEach(need -> checkNumber(need, placed, findings));
        }
        checkCost(scope, needs, findings);
        ask(needs, findings);
        return findings.outcome();
    }

    private static Map<String, Integer> placed(CheckScope scope) {
        Map<String, Integer> placed = new HashMap<>();
        for (LevelSnapshot level : scope.levels()) {
            for (MaterialSnapshot material : level.materials()) {
                placed.merge(material.materialCode(), material.quantity(), Integer::sum);
            }
        }
        return placed;
    }

    private static void checkNumber(MaterialNeed need, Map<String, Integer> placed, FindingList findings) {
        int pieces = placed.getOrDefault(need.rule().code(), 0);
        if (pieces >= need.pieces()) {
            findings.holds(Sense.AT_LEAST, pieces, need.pieces(), "1");
        } else {
            findings.measured(pieces, need.pieces(), "1").say("MaterialListRule_tooFew", need.rule().code(),
                    new Bilingual(need.rule().nameZh(), need.rule().nameEn()), pieces, need.pieces(),
                    need.pieces() - pieces);
        }
    }

    private static void checkCost(CheckScope scope, List<MaterialNeed> needs, FindingList findings) {
        double leftCny = scope.plan().store().budgetCny()
                - Math.rint(FixtureCost.of(scope.levels(), scope.catalogue()).meanCny());
        if (scope.plan().store().budgetCny() <= 0 || leftCny < 0) {
            return;
        }
        double costCny = Math.rint(needs.stream().filter(need -> need.rule().paidBy().equals(PAID_BY_STORE))
                .mapToDouble(MaterialNeed::costCny).sum());
        if (costCny <= leftCny) {
            findings.holds(Sense.AT_MOST, costCny, leftCny, "CNY");
        } else {
            findings.measured(costCny, leftCny, "CNY").say("MaterialListRule_tooDear", money(costCny), money(leftCny),
                    money(costCny - leftCny));
        }
    }

    private static void ask(List<MaterialNeed> needs, FindingList findings) {
        int pieces = 0;
        double costCny = 0;
        for (MaterialNeed need : needs) {
            pieces += need.pieces() + need.spares();
            costCny += need.costCny();
        }
        findings.ask(List.of(), "MaterialListRule_campaign", needs.size(), pieces, money(costCny));
    }

    private static String money(double cny) {
        return Figures.count(Math.round(cny));
    }
}
