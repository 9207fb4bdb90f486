package org.sceneplan.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Immutable lookup over one catalogue; all lists keep the order of the file. */
public final class CatalogueSnapshot {
    private final String id;
    private final String version;
    private final Map<String, ProductTypeSnapshot> typeByCode = new LinkedHashMap<>();
    private final Map<String, FixtureTypeSnapshot> fixtureTypeByCode = new LinkedHashMap<>();
    private final Map<String, ProductSnapshot> productBySku = new LinkedHashMap<>();
    private final Map<String, List<ProductSnapshot>> productsByType = new LinkedHashMap<>();

    /** A catalogue of the given entries; of two entries with one key the later one counts. */
    public CatalogueSnapshot(String id, String version, Collection<ProductTypeSnapshot> types,
            Collection<FixtureTypeSnapshot> fixtureTypes, Collection<ProductSnapshot> products) {
        this.id = id;
        this.version = version;
        types.forEach(type -> typeByCode.put(type.code(), type));
        fixtureTypes.forEach(type -> fixtureTypeByCode.put(type.code(), type));
        products.forEach(product -> productBySku.put(product.sku(), product));
        productBySku.values().forEach(product -> productsByType
                .computeIfAbsent(product.typeCode(), code -> new ArrayList<>()).add(product));
    }

    public String id() {
        return id;
    }

    public String version() {
        return version;
    }

    public Optional<ProductTypeSnapshot> productType(String code) {
        return Optional.ofNullable(typeByCode.get(code));
    }

    public Optional<FixtureTypeSnapshot> fixtureType(String code) {
        return Optional.ofNullable(fixtureTypeByCode.get(code));
    }

    public Optional<ProductSnapshot> product(String sku) {
        return Optional.ofNullable(productBySku.get(sku));
    }

    /** Products of a type in file order; empty when the catalogue has none. */
    public List<ProductSnapshot> productsOfType(String typeCode) {
        return Collections.unmodifiableList(productsByType.getOrDefault(typeCode, List.of()));
    }

    public Collection<ProductTypeSnapshot> productTypes() {
        return Collections.unmodifiableCollection(typeByCode.values());
    }

    public Collection<FixtureTypeSnapshot> fixtureTypes() {
        return Collections.unmodifiableCollection(fixtureTypeByCode.values());
    }

    public Collection<ProductSnapshot> products() {
        return Collections.unmodifiableCollection(productBySku.values());
    }
}
