package org.sceneplan.catalogue.importer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.catalogue.stores.StoreMaster;
import org.sceneplan.catalogue.stores.StoreRecord;

/** The catalogue while rows are taken over; entries keep their place, new ones come last. */
final class CatalogueDraft {

    private final String id;
    private final String version;
    private final Map<String, ProductTypeSnapshot> types = new LinkedHashMap<>();
    private final Map<String, FixtureTypeSnapshot> fixtureTypes = new LinkedHashMap<>();
    private final Map<String, ProductSnapshot> products = new LinkedHashMap<>();
    private final Map<String, StoreRecord> stores = new LinkedHashMap<>();
    private final Map<CatalogueKind, Set<String>> namedByKind = new EnumMap<>(CatalogueKind.class);

    CatalogueDraft(CatalogueSnapshot base, StoreMaster master) {
        id = base.id();
        version = base.version();
        base.productTypes().forEach(type -> types.put(type.code(), type));
        base.fixtureTypes().forEach(type -> fixtureTypes.put(type.code(), type));
        base.products().forEach(product -> products.put(product.sku(), product));
        master.stores().forEach(store -> stores.put(store.code(), store));
    }

    Target<ProductTypeSnapshot> typeTarget() {
        return target(new ProductTypeTable(), types);
    }

    Target<FixtureTypeSnapshot> fixtureTypeTarget() {
        return target(new FixtureTypeTable(), fixtureTypes);
    }

    Target<ProductSnapshot> productTarget() {
        return target(new ProductTable(types::get), products);
    }

    Target<StoreRecord> storeTarget() {
        return target(new StoreTable(), stores);
    }

    private <T> Target<T> target(CatalogueTable<T> table, Map<String, T> entryByKey) {
        return new Target<>(table, entryByKey, namedByKind.computeIfAbsent(table.kind(), kind -> new HashSet<>()));
    }

    /** Removes what no row named, of the kinds that any file had. Types that products still have stay. */
    List<Removal> removeUnnamed() {
        List<Removal> removals = new ArrayList<>();
        remove(CatalogueKind.PRODUCTS, products, key -> false, removals);
        Set<String> needed = new HashSet<>();
        products.values().forEach(product -> needed.add(product.typeCode()));
        remove(CatalogueKind.PRODUCT_TYPES, types, needed::contains, removals);
        remove(CatalogueKind.FIXTURE_TYPES, fixtureTypes, key -> false, removals);
        remove(CatalogueKind.STORES, stores, key -> false, removals);
        return removals;
    }

    private void remove(CatalogueKind kind, Map<String, ?> entryByKey, Predicate<String> needed,
            List<Removal> removals) {
        Set<String> named = namedByKind.get(kind);
        if (named == null) {
            return;
        }
        for (String key : List.copyOf(entryByKey.keySet())) {
            if (!named.contains(key)) {
                boolean kept = needed.test(key);
                removals.add(new Removal(kind, key, kept));
                if (!kept) {
                    entryByKey.remove(key);
                }
            }
        }
    }

    StoreMaster master() {
        return new StoreMaster(stores.values());
    }

    CatalogueSnapshot snapshot() {
        return new CatalogueSnapshot(id, version, types.values(), fixtureTypes.values(), products.values());
    }

    /**
     * One kind of entry of the draft.
     *
     * @param table how rows read
     * @param entryByKey entries, written through
     * @param named keys that rows named, also rejected ones; written through
     */
    record Target<T>(CatalogueTable<T> table, Map<String, T> entryByKey, Set<String> named) {
    }
}
