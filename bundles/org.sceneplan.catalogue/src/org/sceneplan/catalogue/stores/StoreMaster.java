package org.sceneplan.catalogue.stores;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Immutable list of stores in file order; each code once. */
public final class StoreMaster {
    /** No stores. */
    public static final StoreMaster EMPTY = new StoreMaster(java.util.List.of());

    private final Map<String, StoreRecord> storeByCode = new LinkedHashMap<>();

    /** A list of stores; of two with one code the later one counts and keeps the place of the first. */
    public StoreMaster(Collection<StoreRecord> stores) {
        stores.forEach(store -> storeByCode.put(store.code(), store));
    }

    /** All stores in file order. */
    public Collection<StoreRecord> stores() {
        return Collections.unmodifiableCollection(storeByCode.values());
    }

    /** Finds a store by its code. */
    public Optional<StoreRecord> store(String code) {
        return Optional.ofNullable(storeByCode.get(code));
    }

    /** Number of stores. */
    public int size() {
        return storeByCode.size();
    }
}
