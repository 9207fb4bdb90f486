package org.sceneplan.rules.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.standard.CountBasis;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.Question;
import org.sceneplan.rules.TestStandard;

@Proves("DANGLER-01")
class DanglerHeightRuleTest {

    private static final TestStandard WITH_DANGLER = TestStandard.create()
            .material("M1", "dangler", CountBasis.STORE, "", 4, "store");

    @Test
    void heightAtTheLimitPasses() {
        assertEquals(List.of(), Ask.findings("DANGLER-01", hung(2200), WITH_DANGLER));
        assertEquals(2200, Ask.tightest("DANGLER-01", hung(2200), WITH_DANGLER).value());
    }

    @Test
    void oneMillimetreLowerFails() {
        Finding finding = Ask.findings("DANGLER-01", hung(2199), WITH_DANGLER).get(0);

        assertEquals(2199, finding.measured());
        assertEquals(2200, finding.limit());
        assertEquals(List.of("D"), finding.objects());
        assertEquals("Material material M1 hangs 2,199 mm above the floor; it needs 2,200 mm, 1 mm more.",
                finding.messageEn());
    }

    @Test
    void whatThePlanDoesNotSayIsAsked() {
        assertEquals(List.of("For 1 pieces of hung material (material M1) the plan states no height; will they hang at "
                + "least 2,200 mm above the floor, below a clear height of 3,000 mm?"), texts(hung(0)));
        assertEquals(List.of("The plan places no hung material (material M1); will all of it hang at least 2,200 mm "
                + "above the floor, below a clear height of 3,000 mm?"), texts(PlanBuilder.of("PLAN", "TEST")
                        .level("L1", 3000, Ring.rectangle(0, 0, 9000, 9000))));
    }

    @Test
    void standardWithoutHungMaterialIsNotAsked() {
        assertEquals("The format standard has no hung material.", Ask.whyNot("DANGLER-01", hung(100)));
    }

    private static List<String> texts(PlanBuilder plan) {
        return Ask.questions("DANGLER-01", plan, WITH_DANGLER).stream().map(Question::textEn).toList();
    }

    private static PlanBuilder hung(int heightMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, Ring.rectangle(0, 0, 9000, 9000),
                level -> level.material("D", "M1", "").last(MaterialPlacement.class,
                        material -> material.setMountingHeightMm(heightMm)));
    }
}
