package org.sceneplan.rules.utility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;

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
        assertEquals("Planned drain point N is not fed by any surveyed point of its level.", finding.messageEn());
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

    @Test
    void everyKindHasItsOwnLimit() {
        assertEquals(30_000, Ask.finding("UTIL-02-WATER",
                planned(ServiceKind.WATER, ServiceKind.WATER, "S", 30_001)).limit());
        assertEquals(3000,
                Ask.finding("UTIL-02-FLUE", planned(ServiceKind.FLUE, ServiceKind.FLUE, "S", 3001)).limit());
        assertEquals(15_000,
                Ask.finding("UTIL-02-GAS", planned(ServiceKind.GAS, ServiceKind.GAS, "S", 15_001)).limit());
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
