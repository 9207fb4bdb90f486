package org.sceneplan.rules.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.standard.CountBasis;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;
import org.sceneplan.rules.building.RectangularShop;

@Proves({"P01", "P02"})
class SampleLabelRuleTest {

    @Test
    void materialListHasATagForEverySample() {
        assertEquals(3, Ask.tightest("P01", shop(0), standard()).value());
        assertTrue(Ask.questions("P01", shop(0), standard()).get(0).textEn().contains("3 samples"));
    }

    @Test
    void standardWithoutTagsBreaksTheRule() {
        TestStandard without = TestStandard.create().with("P01", 0, "");

        assertEquals(0, Ask.finding("P01", shop(0), without).measured());
    }

    @Test
    void placedTagsCountWhereThereAreAny() {
        assertEquals(List.of(), Ask.findings("P01", shop(3), standard()));
        Finding finding = Ask.finding("P01", shop(2), standard());
        assertEquals(2, finding.measured());
        assertEquals(3, finding.limit());
    }

    @Test
    void energyLabelsAreForListedGroups() {
        assertEquals(1, Ask.tightest("P02", shop(0), standard()).limit());
        for (String ruleId : List.of("P01", "P02")) {
            assertTrue(Ask.whyNot(ruleId, RectangularShop.of(9000, 9000, level -> { }), standard())
                    .contains("no samples"));
        }
    }

    private static TestStandard standard() {
        return TestStandard.create().with("P01", 0, "").with("P02", 0, "")
                .material("TAG", "priceTag", CountBasis.SAMPLE, "", 1, "store")
                .material("LABEL", "energyLabel", CountBasis.SAMPLE, "fridge", 1, "maker");
    }

    /** A fridge, a sofa and a TV as goods, a phone on a screen only. */
    private static PlanBuilder shop(int placedTags) {
        return RectangularShop.of(9000, 9000, level -> {
            level.fixture("A", "GOND", "", Ask.at(5000, 5000, 0), Ask.block(1000, 600))
                    .position("P1", "A", "FRIDGE", 0).position("P2", "A", "SOFA", 0).position("P3", "A", "TV65", 0)
                    .position("P4", "A", "PHONE", 0)
                    .last(DisplayPosition.class, position -> position.setDisplayMode(DisplayMode.VIRTUAL));
            if (placedTags > 0) {
                level.material("M", "TAG", "").last(MaterialPlacement.class,
                        material -> material.setQuantity(placedTags));
            }
        });
    }
}
