package org.sceneplan.rules.utility;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * UTIL-04: running samples that want a circuit of their own have a power point each.
 *
 * <p>Measured per fixture: power points within the reach of UTIL-01, planned and surveyed; a three-phase point counts
 * as its three phases. The limit is the number of such samples times the points each wants. Points that several
 * fixtures reach count for each of them, so a finding is certain while a pass still needs the electrician's list.
 * Source: section 5 of the field notes [K].
 */
public final class OwnCircuitRule extends RunningRule {

    private static final Wording WORDING = Wording.of(OwnCircuitRule.class);
    private static final int PHASES = 3;

    /** Needs nothing. */
    public OwnCircuitRule() {
        super(WORDING, "OwnCircuitRule_none");
    }

    @Override
    public String id() {
        return "UTIL-04";
    }

    @Override
    protected boolean concerns(CheckScope scope, Shelf shelf) {
        for (Shown product : shelf.products()) {
            if (wantsOwn(product)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, Shelf shelf,
            FindingList findings) {
        List<String> ids = new ArrayList<>(List.of(shelf.fixture().id()));
        int samples = 0;
        for (Shown product : shelf.products()) {
            if (wantsOwn(product)) {
                ids.add(product.id());
                samples += product.position().quantity();
            }
        }
        int circuits = 0;
        for (ServiceSnapshot point : Reaches.of(scope, ground).within(shelf.fixture().footprint(),
                ServiceKind.POWER)) {
            circuits += point.kind() == ServiceKind.THREE_PHASE ? PHASES : 1;
        }
        double wanted = samples * limit.limit();
        if (circuits >= wanted) {
            findings.holds(Sense.AT_LEAST, circuits, wanted, "1", shelf.fixture().id());
        } else {
            findings.measured(circuits, wanted, "1").at(ids).say("OwnCircuitRule_few",
                    scope.names().fixture(shelf.fixture()), samples, circuits, (int) wanted,
                    (int) wanted - circuits);
        }
    }

    private static boolean wantsOwn(Shown product) {
        return product.isLive() && product.type().needs().ownCircuit();
    }
}
