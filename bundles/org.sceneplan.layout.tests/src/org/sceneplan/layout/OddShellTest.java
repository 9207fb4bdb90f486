package org.sceneplan.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sceneplan.layout.audit.DesignAudit;
import org.sceneplan.layout.shell.OddShells;
import org.sceneplan.layout.shell.RandomShells;
import org.sceneplan.layout.shell.Stores;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;

/** Whatever the shell: no exception, no overlap, nothing outside, floor shared out, and what is lacking is named. */
class OddShellTest {

    private static final long SEED = 1;
    private static final int RANDOM_SHELLS = 30;
    private static final Map<String, DesignContext> PLANS = OddShells.all();

    static Set<String> shells() {
        return PLANS.keySet();
    }

    static LongStream seeds() {
        return LongStream.range(0, RANDOM_SHELLS);
    }

    @ParameterizedTest
    @MethodSource("shells")
    void aDesignHoldsTogetherInAnyShell(String shell) {
        assertEquals(Map.of(), DesignAudit.of(PLANS.get(shell), SEED).complaints());
    }

    /** Every third shop by its full standard; the others without must-haves, which a small shop seeks long in vain. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aDesignHoldsTogetherInARandomShell(long seed) {
        DesignContext full = Stores.context(RandomShells.of(seed));

        assertEquals(Map.of(), DesignAudit.of(seed % 3 == 0 ? full : Stores.undemanding(full), seed).complaints());
    }

    @Test
    void aLevelTooSmallForAnyZoneStaysFreeFloor() {
        DesignAudit audit = DesignAudit.of(OddShells.withLoft(), SEED);

        LevelSnapshot loft = audit.plan().levels().get(1);
        assertEquals(List.of(), loft.zones());
        assertEquals(List.of(), loft.fixtures());
        assertTrue(audit.plan().levels().get(0).fixtures().size() > 20);
        assertEquals(List.of(), audit.standing());
        assertEquals(List.of(), audit.naming());
    }
}
