package org.sceneplan.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sceneplan.model.catalogue.MountKind;

/** The catalogue that the product carries: 125 product types, 32 fixture types, 216 products on sale in 2026. */
public final class SampleCatalogue {

    /** Id of the bundled catalogue. */
    public static final String ID = "sample-cn";

    /** Version of the bundled catalogue. */
    public static final String VERSION = "2026.10";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private SampleCatalogue() {
    }

    /**
     * Returns the bundled catalogue, read once per process.
     *
     * @return entries in file order; safe to share between threads
     * @throws IllegalStateException if the bundle is incomplete or damaged
     */
    public static CatalogueSnapshot load() {
        return Holder.CATALOGUE;
    }

    private static CatalogueSnapshot read() {
        return new CatalogueSnapshot(ID, VERSION, rows("product-types.csv", SampleCatalogue::productType),
                rows("fixture-types.csv", SampleCatalogue::fixtureType), rows("products.csv", SampleCatalogue::product));
    }

    private static <T> List<T> rows(String file, Function<CSVRecord, T> mapping) {
        List<T> entries = new ArrayList<>();
        try (InputStream stream = SampleCatalogue.class.getResourceAsStream("/data/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("resource /data/" + file + " is missing from org.sceneplan.catalogue");
            }
            CSVParser parser = FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8));
            parser.forEach(row -> entries.add(mapping.apply(row)));
        } catch (IOException e) {
            throw new UncheckedIOException("resource /data/" + file, e);
        }
        return entries;
    }

    private static ProductTypeSnapshot productType(CSVRecord row) {
        return new ProductTypeSnapshot(row.get("code"), row.get("name_zh"), row.get("name_en"), row.get("group"),
                row.get("zone"), number(row, "w_mm"), number(row, "d_mm"), number(row, "h_mm"), number(row, "power_w"),
                number(row, "price_lo"), number(row, "price_hi"), MountKind.get(row.get("mount")),
                UtilityNeeds.parse(row.get("util")), row.get("dim"), row.get("pw"), row.get("pr"));
    }

    private static FixtureTypeSnapshot fixtureType(CSVRecord row) {
        return new FixtureTypeSnapshot(row.get("code"), row.get("name_zh"), row.get("name_en"), number(row, "w_mm"),
                number(row, "d_mm"), number(row, "h_mm"), number(row, "clear_mm"), number(row, "sides"),
                number(row, "price_lo"), number(row, "price_hi"), row.get("unit"), row.get("carries"), row.get("src"));
    }

    private static ProductSnapshot product(CSVRecord row) {
        return new ProductSnapshot(row.get("sku"), row.get("brand"), row.get("model"), row.get("name_zh"),
                row.get("type_code"), number(row, "w_mm"), number(row, "d_mm"), number(row, "h_mm"),
                number(row, "price_cny"), number(row, "energy_grade"), number(row, "year"), row.get("source_url"),
                row.get("verified").equals("yes"));
    }

    private static int number(CSVRecord row, String column) {
        String text = row.get(column);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private static final class Holder {
        private static final CatalogueSnapshot CATALOGUE = read();
    }
}
