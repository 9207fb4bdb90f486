package org.sceneplan.rules.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.rack;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

@Proves("SAMPLE-MIN")
class SampleMinimumRuleTest {

    @Test
    void exactNumberPasses() {
        // two TVs and three washers
        assertEquals(List.of(), Ask.findings("SAMPLE-MIN", shop(3),
                TestStandard.create().samples("LARGE", List.of("tv", "laundry"), List.of(), 5)));
    }

    @Test
    void oneLessFails() {
        Finding finding = Ask.finding("SAMPLE-MIN", shop(3),
                TestStandard.create().samples("LARGE", List.of("tv", "laundry"), List.of(), 6));

        assertEquals(5, finding.measured());
        assertEquals(6, finding.limit());
        assertEquals("Samples of class samples LARGE in the store: 5; the format asks for at least 6, 1 more.",
                finding.messageEn());
        assertEquals("“样机LARGE”类出样 5 件，业态标准要求不少于 6 件，尚缺 1 件。", finding.messageZh());
    }

    @Test
    void typesCountBesideGroups() {
        assertEquals(List.of(), Ask.findings("SAMPLE-MIN", shop(1),
                TestStandard.create().samples("MIX", List.of("tv"), List.of("WASHER"), 3)));
        assertEquals(1, Ask.finding("SAMPLE-MIN", shop(1),
                TestStandard.create().samples("MIX", List.of(), List.of("WASHER"), 2)).measured());
    }

    @Test
    void everyClassIsJudgedByItself() {
        List<Finding> findings = Ask.findings("SAMPLE-MIN", shop(1), TestStandard.create()
                .samples("A", List.of("tv"), List.of(), 3).samples("B", List.of("3c"), List.of(), 1));

        assertEquals(List.of(2.0, 0.0), findings.stream().map(Finding::measured).toList());
    }

    @Test
    void formatWithoutMinimaIsNotAsked() {
        assertEquals("The format standard sets no least number of samples.", Ask.whyNot("SAMPLE-MIN", shop(1)));
    }

    /** A fixture with two TVs and a stack of washers. */
    private static PlanBuilder shop(int washers) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, Ring.rectangle(0, 0, 9000, 9000),
                level -> level.fixture("R", "FBAY", "", at(4000, 4000, 0), rack()).position("P1", "R", "TV65", 0)
                        .position("P2", "R", "TV65", 0).position("P3", "R", "WASHER", 0)
                        .last(DisplayPosition.class, position -> position.setQuantity(washers)));
    }
}
