package org.sceneplan.layout.product;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.layout.shell.Stores;
import org.sceneplan.standard.RuleLimits;

/** Samples of catalogue types and the distances of the bundled rule book. */
final class Samples {
    static final RuleLimits LIMITS = Stores.standard("THREE_C").ruleLimits();
    static final Spacing SPACING = new Spacing(LIMITS);

    private Samples() {
    }

    static List<Sample> of(List<ProductTypeSnapshot> types) {
        return types.stream().map(Sample::of).toList();
    }

    static List<Sample> ofCodes(String... codes) {
        return of(List.of(codes).stream().map(code -> SampleCatalogue.load().productType(code).orElseThrow()).toList());
    }

    static List<ProductTypeSnapshot> random(SplittableRandom random, int most) {
        List<ProductTypeSnapshot> all = List.copyOf(SampleCatalogue.load().productTypes());
        List<ProductTypeSnapshot> wanted = new ArrayList<>();
        for (int i = random.nextInt(1, most); i > 0; i--) {
            wanted.add(all.get(random.nextInt(all.size())));
        }
        return wanted;
    }

    /** No two samples take the same space. */
    static void assertApart(List<Slot> slots) {
        for (int i = 0; i < slots.size(); i++) {
            for (int j = 0; j < i; j++) {
                Slot first = slots.get(i);
                Slot second = slots.get(j);
                assertFalse(first.overlaps(second), () -> first + " overlaps " + second);
            }
        }
    }

    /** Code, underside and top of every slot: {@code TV65 251-1083}. */
    static List<String> heights(List<Slot> slots) {
        return slots.stream()
                .map(slot -> slot.sample().type().code() + " " + slot.elevationMm() + "-" + slot.topMm()).toList();
    }
}
