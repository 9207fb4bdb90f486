package org.sceneplan.checklist.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.checklist.TestStore;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;

class PriceTagsTest {
    private static final ProductSnapshot GRADE_1 = SampleCatalogue.load().products().stream()
            .filter(product -> product.typeCode().startsWith("FR") && product.energyGrade() == 1).findFirst()
            .orElseThrow();

    @Test
    void everyRealSampleWithAProductHasATagAndTheOthersAreNamed() {
        PriceTags tags = tags(null);

        assertEquals(List.of("P-P"), tags.tags().stream().map(PriceTag::positionId).toList());
        assertEquals(List.of("P-K1", "P-K2", "P-T1", "P-T2"), tags.withoutProduct().stream().sorted().toList());
        assertEquals(GRADE_1.priceCny(), tags.tags().getFirst().priceCny());
        assertTrue(tags.tags().getFirst().place().contains(" / "));
    }

    @Test
    void thePriceAfterSubsidyHoldsOnItsDay() {
        int off = (int) Math.min(1500, Math.floor(GRADE_1.priceCny() * 0.15));

        assertEquals(0, tags(null).tags().getFirst().subsidisedCny());
        assertEquals(GRADE_1.priceCny() - off, tags(LocalDate.of(2026, 11, 22)).tags().getFirst().subsidisedCny());
        assertEquals(0, tags(LocalDate.of(2024, 11, 22)).tags().getFirst().subsidisedCny());
    }

    private static PriceTags tags(LocalDate day) {
        return PriceTags.of(TestStore.context(level -> {
            level.position("P-P", "T1", GRADE_1.typeCode(), 0).last(DisplayPosition.class,
                    position -> position.setSku(GRADE_1.sku()));
            level.position("P-S", "C1", "TV75", 0).last(DisplayPosition.class,
                    position -> position.setDisplayMode(DisplayMode.VIRTUAL));
        }), day);
    }
}
