package org.sceneplan.bench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.standard.StandardLibrary;

/** The rules say of random plans what an exact comparison of everything with everything says. */
class OracleTest {

    private static final int PLANS = 2000;

    @Test
    void verdictsEqualThoseOfTheExactOracle() throws Exception {
        OracleRun run = new OracleRun(StandardLibrary.bundled().standard("THREE_C"), SampleCatalogue.load());
        for (long seed = 1; seed <= PLANS; seed++) {
            run.compare(seed);
        }

        assertEquals(List.of(), run.differences().stream().limit(5).toList());
        assertTrue(run.verdicts() > 40L * run.left(), run.verdicts() + " verdicts, left open " + run.left());
    }
}
