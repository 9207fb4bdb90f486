package org.sceneplan.catalogue.importer;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;

/** The catalogue while rows are taken over; entries keep their place, new ones come last. */
final class CatalogueDraft {

    private final String id;
    private final String version;
    private final Map<String, ProductTypeSnapshot> types = new LinkedHashMap<>();
    private final Map<String, FixtureTypeSnapshot> fixtureTypes = new LinkedHashMap<>();
    private final Map<String, ProductSnapshot> products = new LinkedHashMap<>();

    CatalogueDraft(CatalogueSnapshot base) {
        id = base.id();
        version = base.version();
        base.productTypes().forEach(type -> types.put(type.code(), type));
        base.fixtureTypes().forEach(type -> fixtureTypes.put(type.code(), type));
        base.products().forEach(product -> products.put(product.sku(), product));
    }

    Target<ProductTypeSnapshot> typeTarget() {
        return new Target<>(new ProductTypeTable(), types);
    }

    Target<FixtureTypeSnapshot> fixtureTypeTarget() {
        return new Target<>(new FixtureTypeTable(), fixtureTypes);
    }

    Target<ProductSnapshot> productTarget() {
        return new Target<>(new ProductTable(types::get), products);
    }

    CatalogueSnapshot snapshot() {
        return new CatalogueSnapshot(id, version, types.values(), fixtureTypes.values(), products.values());
    }

    /**
     * One kind of entry of the draft.
     *
     * @param table how rows read
     * @param entryByKey entries, written through
     */
    record Target<T>(CatalogueTable<T> table, Map<String, T> entryByKey) {
    }
}
