package org.sceneplan.rules.gas;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.Shelves;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * G01 and G02: gas burns safely.
 *
 * <p>Gas is in use on a level where the plan has gas points or a running sample that needs gas. Ventilation, alarm and
 * cut-off valve are not in the plan, nor is the kind of gas: a person is asked, G01 once for each such level, G02 for
 * such levels below ground. Shops without gas, and without gas below ground, need no answer. Source: GB 55009 6.1.
 */
public final class GasSafetyRule implements Rule {

    private static final Wording WORDING = Wording.of(GasSafetyRule.class);
    private static final String APPLIANCES = "G01";
    private static final String BELOW_GROUND = "G02";

    private final String id;

    private GasSafetyRule(String id) {
        this.id = id;
    }

    /** Returns both rules. */
    public static List<Rule> all() {
        return List.of(new GasSafetyRule(APPLIANCES), new GasSafetyRule(BELOW_GROUND));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SERVICES, PlanPart.INVENTORY, PlanPart.POSITIONS);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        for (LevelGround ground : scope.grounds()) {
            LevelSnapshot level = ground.level();
            if (id.equals(BELOW_GROUND) && level.storey() > 0) {
                continue;
            }
            List<String> users = users(scope, ground);
            if (!users.isEmpty()) {
                asked = true;
                findings.ask(users, id.equals(APPLIANCES) ? "GasSafetyRule_safe" : "GasSafetyRule_kind",
                        scope.names().level(level), users.size());
            }
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(
                WORDING.text(id.equals(APPLIANCES) ? "GasSafetyRule_noGas" : "GasSafetyRule_noGasBelowGround"));
    }

    /** Gas points, then running samples that need gas. */
    private static List<String> users(CheckScope scope, LevelGround ground) {
        List<String> ids = new ArrayList<>();
        for (ServiceSnapshot service : ground.level().services()) {
            if (service.kind() == ServiceKind.GAS) {
                ids.add(service.id());
            }
        }
        for (Shelf shelf : Shelves.of(scope).running(ground)) {
            if (shelf.needs().contains(ServiceKind.GAS)) {
                for (Shown product : shelf.products()) {
                    if (product.isLive() && product.type().needs().kinds().contains(ServiceKind.GAS)) {
                        ids.add(product.id());
                    }
                }
            }
        }
        return ids;
    }
}
