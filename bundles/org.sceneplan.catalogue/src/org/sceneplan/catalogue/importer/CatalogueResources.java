package org.sceneplan.catalogue.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.catalogue.internal.table.TrustedText;

/**
 * Reads a catalogue that a bundle carries as {@code product-types.csv}, {@code fixture-types.csv} and
 * {@code products.csv}. What the product itself carries must be right: the first bad row ends the reading.
 */
public final class CatalogueResources {

    private final Class<?> owner;
    private final String folder;

    private CatalogueResources(Class<?> owner, String folder) {
        this.owner = owner;
        this.folder = folder;
    }

    /**
     * Reads a catalogue.
     *
     * @param owner class of the bundle that carries the files
     * @param folder absolute resource folder that ends with a slash, for example {@code /data/}
     * @throws IllegalStateException if a file is missing or a row is bad; names file, key and reason
     */
    public static CatalogueSnapshot read(String id, String version, Class<?> owner, String folder) {
        CatalogueResources resources = new CatalogueResources(owner, folder);
        List<ProductTypeSnapshot> types = resources.entries("product-types.csv", new ProductTypeTable());
        CatalogueSnapshot typesOnly = new CatalogueSnapshot(id, version, types, List.of(), List.of());
        return new CatalogueSnapshot(id, version, types,
                resources.entries("fixture-types.csv", new FixtureTypeTable()),
                resources.entries("products.csv", new ProductTable(code -> typesOnly.productType(code).orElse(null))));
    }

    private <T> List<T> entries(String file, CatalogueTable<T> table) {
        List<T> entries = new ArrayList<>();
        for (Map<String, String> texts : TrustedText.rows(text(file))) {
            RowCells row = RowCells.ofText(texts);
            T entry = table.read(row);
            if (!row.problems().isEmpty()) {
                throw new IllegalStateException("resource %s%s of %s, key %s: %s; repair the file".formatted(folder,
                        file, owner.getName(), table.key(entry), row.problems()));
            }
            entries.add(entry);
        }
        return entries;
    }

    private String text(String file) {
        try (InputStream stream = owner.getResourceAsStream(folder + file)) {
            if (stream == null) {
                throw new IllegalStateException("resource %s%s of %s is missing; rebuild the bundle".formatted(folder,
                        file, owner.getName()));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + folder + file, e);
        }
    }
}
