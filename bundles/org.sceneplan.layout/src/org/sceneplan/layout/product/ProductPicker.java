package org.sceneplan.layout.product;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.model.catalogue.MountKind;

/**
 * Gives each position a real product of its type: every product of the catalogue once; small things that stand on
 * tables may repeat to fill the counter (display rule D10), others stay open for the merchandiser to choose.
 */
final class ProductPicker {
    private final CatalogueSnapshot catalogue;
    private final Map<String, Deque<Sample>> unshownByType = new HashMap<>();

    ProductPicker(CatalogueSnapshot catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The next product of a type that fits, or the type alone when it is left open; empty when neither fits.
     *
     * @param fits whether a sample has room where it is to be shown
     */
    Optional<Sample> pick(ProductTypeSnapshot type, Predicate<Sample> fits) {
        Deque<Sample> unshown = unshownByType.computeIfAbsent(type.code(), code -> new ArrayDeque<>(all(type)));
        Optional<Sample> found = take(unshown, fits);
        if (found.isEmpty() && type.mount() == MountKind.TABLE) {
            unshown.addAll(all(type));
            found = take(unshown, fits);
        }
        return found.or(() -> Optional.of(Sample.of(type)).filter(fits));
    }

    /** Takes back a sample that is not shown after all; it is the next of its type. */
    void giveBack(Sample sample) {
        if (!sample.sku().isEmpty()) {
            unshownByType.get(sample.type().code()).addFirst(sample);
        }
    }

    private List<Sample> all(ProductTypeSnapshot type) {
        List<Sample> samples = new ArrayList<>();
        Sample open = Sample.of(type);
        for (ProductSnapshot product : catalogue.productsOfType(type.code())) {
            samples.add(open.with(product));
        }
        return samples;
    }

    private static Optional<Sample> take(Deque<Sample> samples, Predicate<Sample> fits) {
        for (Iterator<Sample> each = samples.iterator(); each.hasNext();) {
            Sample sample = each.next();
            if (fits.test(sample)) {
                each.remove();
                return Optional.of(sample);
            }
        }
        return Optional.empty();
    }
}
