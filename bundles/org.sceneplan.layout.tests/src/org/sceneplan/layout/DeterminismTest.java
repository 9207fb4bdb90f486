package org.sceneplan.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sceneplan.layout.audit.DesignAudit;
import org.sceneplan.layout.shell.OddShells;
import org.sceneplan.layout.shell.SampleShells;
import org.sceneplan.layout.shell.TurnedPlan;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.rules.DesignContext;

/** Same context and seed, same design; on a turned shell, where every coordinate is rounded. */
class DeterminismTest {

    private static final StorePlan PLAN = TurnedPlan.of(SampleShells.threeC(), 17);
    private static DesignAudit first;

    @BeforeAll
    static void layOut() {
        first = DesignAudit.of(PLAN, 5);
    }

    @Test
    void theSameSeedGivesTheSameDesignAlsoInAnotherLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));

            assertEquals(first.plan(), DesignAudit.of(PLAN, 5).plan());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theSameSeedGivesTheSameDesignOnSeveralLevels() {
        DesignContext plan = OddShells.all().get("entrance on the second level");

        assertEquals(DesignAudit.of(plan, 2).plan(), DesignAudit.of(plan, 2).plan());
    }

    @Test
    void anEarlierDesignIsNotLookedAt() {
        LayoutResult.Designed anew = (LayoutResult.Designed) LayoutEngine.layout(first.designed(), 5);

        assertEquals(first.plan().levels(), anew.levels());
        assertEquals(first.plan().unmetRequirements(), anew.unmet());
    }

    @Test
    void anotherSeedGivesAValidDesignToo() {
        assertEquals(Map.of(), DesignAudit.of(PLAN, 6).complaints());
    }
}
