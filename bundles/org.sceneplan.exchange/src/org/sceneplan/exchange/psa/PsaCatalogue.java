package org.sceneplan.exchange.psa;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.catalogue.importer.TableRow;

/**
 * Products and bays of a ProSpace file as rows of catalogue tables, which go through the checks of every import.
 *
 * <p>A product gets the id of the file (else its UPC) as its key; its type follows from category and subcategory: by
 * the settings, else when one of them is the code or name of a product type. Bays become fixture types: one for each
 * size of a segment (of the planogram where it has no segments or they have no height), with a clear depth of 1,000 mm
 * on one open side, which the format does not hold [K].
 *
 * @param products rows for the table of products; row numbers are lines of the file
 * @param fixtureTypes rows for the table of fixture types; row numbers are lines of the file
 * @param report what was taken and what was lost
 */
public record PsaCatalogue(List<TableRow> products, List<TableRow> fixtureTypes, PsaReport report) {
    /** Columns of {@link #products}. */
    public static final List<String> PRODUCT_COLUMNS = List.of("sku", "brand", "model", "name_zh", "type_code", "w_mm",
            "d_mm", "h_mm", "price_cny");
    /** Columns of {@link #fixtureTypes}. */
    public static final List<String> FIXTURE_COLUMNS = List.of("code", "name_zh", "name_en", "w_mm", "d_mm", "h_mm",
            "clear_mm", "sides", "src");

    private static final String CLEAR_MM = "1000";
    private static final int SHORTEST_MM = 100;

    public PsaCatalogue {
        products = List.copyOf(products);
        fixtureTypes = List.copyOf(fixtureTypes);
    }

    /** Converts a file. */
    public static PsaCatalogue of(String name, PsaFile file, CatalogueSnapshot base, PsaSettings settings) {
        PsaUnits units = settings.units().orElseGet(() -> PsaUnits.guess(file));
        Conversion conversion = new Conversion(base, settings, units);
        List<TableRow> products = file.rows(PsaColumns.PRODUCT).stream().map(conversion::product).toList();
        List<TableRow> bays = conversion.bays(file);
        return new PsaCatalogue(products, bays, PsaReport.of(name, file, units, settings.units().isEmpty(),
                conversion.unknownCategories));
    }

    /** One conversion. */
    private static final class Conversion {
        private final Map<String, String> typeByName = new LinkedHashMap<>();
        private final Map<String, String> typeByCategory = new LinkedHashMap<>();
        private final PsaUnits units;
        private final Map<String, Integer> unknownCategories = new TreeMap<>();

        Conversion(CatalogueSnapshot base, PsaSettings settings, PsaUnits units) {
            this.units = units;
            for (ProductTypeSnapshot type : base.productTypes()) {
                typeByName.putIfAbsent(plain(type.nameEn()), type.code());
                typeByName.putIfAbsent(plain(type.nameZh()), type.code());
                typeByName.put(plain(type.code()), type.code());
            }
            settings.typeByCategory().forEach((category, type) -> typeByCategory.put(plain(category), type));
        }

        TableRow product(PsaRow row) {
            String id = row.cell(PsaColumns.PRODUCT_ID);
            String brand = row.cell(PsaColumns.PRODUCT_BRAND);
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("sku", id.isEmpty() ? row.cell(PsaColumns.PRODUCT_UPC) : id);
            cells.put("brand", brand.isEmpty() ? row.cell(PsaColumns.PRODUCT_MAKER) : brand);
            cells.put("model", row.cell(PsaColumns.PRODUCT_SHORT_NAME));
            cells.put("name_zh", row.cell(PsaColumns.PRODUCT_NAME));
            cells.put("type_code", type(row));
            cells.put("w_mm", mm(row, PsaColumns.PRODUCT_WIDTH));
            cells.put("d_mm", mm(row, PsaColumns.PRODUCT_DEPTH));
            cells.put("h_mm", mm(row, PsaColumns.PRODUCT_HEIGHT));
            cells.put("price_cny", price(row));
            return new TableRow(row.line(), cells);
        }

        private String type(PsaRow row) {
            String category = row.cell(PsaColumns.PRODUCT_CATEGORY);
            String subcategory = row.cell(PsaColumns.PRODUCT_SUBCATEGORY);
            for (String key : List.of(category + "/" + subcategory, subcategory, category)) {
                String type = typeByCategory.getOrDefault(plain(key), typeByName.get(plain(key)));
                if (type != null && !plain(key).isEmpty()) {
                    return type;
                }
            }
            String shown = subcategory.isEmpty() ? category : category + "/" + subcategory;
            unknownCategories.merge(shown, 1, Integer::sum);
            return shown.isEmpty() ? "?" : shown.substring(0, Math.min(60, shown.length()));
        }

        List<TableRow> bays(PsaFile file) {
            Map<String, TableRow> bays = new LinkedHashMap<>();
            PsaRow planogram = null;
            boolean hasSegments = false;
            for (PsaRow row : file.rows()) {
                if (row.type().equals(PsaColumns.PLANOGRAM)) {
                    addWhole(bays, planogram, hasSegments);
                    planogram = row;
                    hasSegments = false;
                } else if (row.type().equals(PsaColumns.SEGMENT) && planogram != null) {
                    hasSegments = true;
                    add(bays, planogram, row.line(), row.number(PsaColumns.SEGMENT_WIDTH),
                            or(row.number(PsaColumns.SEGMENT_HEIGHT), planogram.number(PsaColumns.PLANOGRAM_HEIGHT)),
                            or(row.number(PsaColumns.SEGMENT_DEPTH), planogram.number(PsaColumns.PLANOGRAM_DEPTH)));
                }
            }
            addWhole(bays, planogram, hasSegments);
            return List.copyOf(bays.values());
        }

        private void addWhole(Map<String, TableRow> bays, PsaRow planogram, boolean hasSegments) {
            if (planogram != null && !hasSegments) {
                add(bays, planogram, planogram.line(), planogram.number(PsaColumns.PLANOGRAM_WIDTH),
                        planogram.number(PsaColumns.PLANOGRAM_HEIGHT), planogram.number(PsaColumns.PLANOGRAM_DEPTH));
            }
        }

        private void add(Map<String, TableRow> bays, PsaRow planogram, int line, double width, double height,
                double depth) {
            long widthMm = rounded(width);
            long heightMm = rounded(height);
            long depthMm = rounded(depth);
            if (widthMm < SHORTEST_MM || heightMm < SHORTEST_MM || depthMm <= 0) {
                return;
            }
            String code = "PSA-" + widthMm + "X" + depthMm + "X" + heightMm;
            String name = planogram.cell(PsaColumns.PLANOGRAM_NAME);
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("code", code);
            cells.put("name_zh", name);
            cells.put("name_en", name);
            cells.put("w_mm", Long.toString(widthMm));
            cells.put("d_mm", Long.toString(depthMm));
            cells.put("h_mm", Long.toString(heightMm));
            cells.put("clear_mm", CLEAR_MM);
            cells.put("sides", "1");
            cells.put("src", "PSA");
            bays.putIfAbsent(code, new TableRow(line, cells));
        }

        private static double or(double number, double otherwise) {
            return number > 0 ? number : otherwise;
        }

        private long rounded(double length) {
            return Double.isNaN(length) || Math.abs(length) > 1e6 ? 0 : Math.round(length * units.mm());
        }

        /** A length in whole mm; what is no number goes on as it stands, for the import to name. */
        private String mm(PsaRow row, int column) {
            double length = row.number(column);
            return Double.isNaN(length) || Math.abs(length) > 1e6 ? row.cell(column) : Long.toString(rounded(length));
        }

        private static String price(PsaRow row) {
            double price = row.number(PsaColumns.PRODUCT_PRICE);
            return price > 0 && price < 1e9
                    ? BigDecimal.valueOf(price).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
                    : "";
        }

        private static String plain(String text) {
            return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-]+", "");
        }
    }
}
