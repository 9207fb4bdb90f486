package org.sceneplan.rules.utility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

@Proves({"UTIL-02", "UTIL-02-WATER", "UTIL-02-DRAIN", "UTIL-02-FLUE", "UTIL-02-GAS"})
class PlannedRulesTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 40_000, 8000);

    @Test
    void pointWithSourceOfItsKindPasses() {
        assertEquals(List.of(), Ask.findings("UTIL-02", planned(ServiceKind.DRAIN, ServiceKind.DRAIN, "S", 5000)));
        assertEquals(List.of(),
                Ask.findings("UTIL-02", planned(ServiceKind.POWER, ServiceKind.THREE_PHASE, "S", 5000)));
    }

    @Test
    void pointWithoutSourceFails() {
        Finding finding = Ask.finding("UTIL-02", planned(ServiceKind.DRAIN, ServiceKind.DRAIN, "", 5000));

        assertEquals(0, finding.measured());
        assertEquals(1, finding.limit());
        assertEquals(List.of("N"), finding.objects());
        assertEquals("Planned drain point N is not fed by any surveyed point of its level. "
                + "Connect it to one.", finding.messageEn());
    }

    @Test
    void sourceOfAnotherKindFails() {
        assertEquals(List.of("N", "S"),
                Ask.finding("UTIL-02", planned(ServiceKind.DRAIN, ServiceKind.WATER, "S", 5000)).objects());
    }

    @Test
    void planWithoutPlannedPointsIsNotAsked() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.service("S", ServiceKind.WATER, Point.of(0, 0)));

        assertEquals("The plan has no planned service points.", Ask.whyNot("UTIL-02", plan));
        assertEquals("The plan has no planned drain point with a source.", Ask.whyNot("UTIL-02-DRAIN", plan));
    }

    @Test
    void runAsLongAsTheLimitPasses() {
        assertEquals(List.of(),
                Ask.findings("UTIL-02-DRAIN", planned(ServiceKind.DRAIN, ServiceKind.DRAIN, "S", 12_000)));
    }

    @Test
    void runOneMillimetreLongerFails() {
        Finding finding = Ask.finding("UTIL-02-DRAIN",
                planned(ServiceKind.DRAIN, ServiceKind.DRAIN, "S", 12_001));

        assertEquals(12_001, finding.measured());
        assertEquals(12_000, finding.limit());
        assertEquals(List.of("N", "S"), finding.objects());
    }

    @ParameterizedTest
    @CsvSource({"UTIL-02-WATER, WATER, 30000", "UTIL-02-FLUE, FLUE, 3000", "UTIL-02-GAS, GAS, 15000"})
    void everyKindHasItsOwnLimit(String ruleId, ServiceKind kind, int limitMm) {
        assertEquals(limitMm, Ask.tightest(ruleId, planned(kind, kind, "S", limitMm), TestStandard.create()).value());
        Finding finding = Ask.finding(ruleId, planned(kind, kind, "S", limitMm + 1));
        assertEquals(limitMm + 1, finding.measured());
        assertEquals(limitMm, finding.limit());
        assertTrue(Ask.whyNot(ruleId, planned(ServiceKind.DRAIN, ServiceKind.DRAIN, "S", 1)).contains("no planned"));
    }

    private static PlanBuilder planned(ServiceKind kind, ServiceKind source, String sourceId, int apartMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, level -> {
            ServicePoint[] surveyed = new ServicePoint[1];
            level.service("S", source, Point.of(0, 0)).last(ServicePoint.class, point -> surveyed[0] = point)
                    .service("N", kind, Point.of(apartMm, 0)).last(ServicePoint.class, point -> {
                        point.setStatus(ServiceStatus.PLANNED);
                        point.setSource(sourceId.isEmpty() ? null : surveyed[0]);
                    });
        });
    }
}
