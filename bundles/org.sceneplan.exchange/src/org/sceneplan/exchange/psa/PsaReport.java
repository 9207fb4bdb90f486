package org.sceneplan.exchange.psa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a catalogue took of a ProSpace file and what it has no place for.
 *
 * @param file name of the file without its folder
 * @param version version the file names
 * @param encoding character set it was read with
 * @param units unit of its lengths
 * @param unitsGuessed nobody said so
 * @param rowsByType number of records by type, in the order of their first one
 * @param lostColumns columns that are filled but not taken, with the number of rows, by type; all columns of types that
 *     are not taken at all are left out here
 * @param unknownCategories categories without a product type, with the number of products
 */
public record PsaReport(String file, String version, String encoding, PsaUnits units, boolean unitsGuessed,
        Map<String, Integer> rowsByType, Map<String, Map<Integer, Integer>> lostColumns,
        Map<String, Integer> unknownCategories) {

    private static final Set<String> TAKEN = Set.of(PsaColumns.PRODUCT, PsaColumns.PLANOGRAM, PsaColumns.SEGMENT);
    private static final Set<String> KNOWN = Set.of("Project", "Product", "Planogram", "Performance", "Segment",
            "Fixture", "Position", "Drawing", "Divider");
    private static final Set<String> NOTHING = Set.of("", "0", "-1", "-0.01", "0.0");
    private static final int SHOWN = 20;

    static PsaReport of(String name, PsaFile file, PsaUnits units, boolean guessed, Map<String, Integer> categories) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        Map<String, Map<Integer, Integer>> lost = new TreeMap<>();
        for (PsaRow row : file.rows()) {
            rows.merge(row.type(), 1, Integer::sum);
            if (TAKEN.contains(row.type())) {
                Map<Integer, Integer> columns = lost.computeIfAbsent(row.type(), key -> new TreeMap<>());
                for (int i = 1; i < row.cells().size(); i++) {
                    if (!NOTHING.contains(row.cell(i)) && !PsaColumns.used(row.type()).contains(i)) {
                        columns.merge(i, 1, Integer::sum);
                    }
                }
            }
        }
        return new PsaReport(name, file.version(), file.encoding(), units, guessed, rows, lost, categories);
    }

    /** The report as lines with {@code \n} at the end of each; Chinese for {@code zh}, else English. */
    public String toText(Locale locale) {
        StringBuilder text = new StringBuilder();
        int all = rowsByType.values().stream().mapToInt(Integer::intValue).sum();
        line(text, locale, "PsaReport_title", file, version.isEmpty() ? "-" : version, encoding, all,
                rowsByType.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", ")));
        line(text, locale, unitsGuessed ? "PsaReport_unitsGuessed" : "PsaReport_units",
                Messages.text(locale, "PsaUnits_" + units.name()));
        List<String> lostTypes = new ArrayList<>();
        List<String> unknownTypes = new ArrayList<>();
        rowsByType.forEach((type, count) -> {
            if (!TAKEN.contains(type)) {
                (KNOWN.contains(type) ? lostTypes : unknownTypes).add(type + " " + count);
            }
        });
        list(text, locale, "PsaReport_lostTypes", lostTypes);
        list(text, locale, "PsaReport_unknownTypes", unknownTypes);
        lostColumns.forEach((type, columns) -> list(text, locale, "PsaReport_lostColumns", type, columns.entrySet()
                .stream().map(entry -> "#" + entry.getKey() + " ×" + entry.getValue()).toList()));
        list(text, locale, "PsaReport_categories", unknownCategories.entrySet().stream()
                .map(entry -> (entry.getKey().isEmpty() ? "-" : entry.getKey()) + " ×" + entry.getValue()).toList());
        return text.toString();
    }

    private static void list(StringBuilder text, Locale locale, String key, List<String> items) {
        list(text, locale, key, "", items);
    }

    private static void list(StringBuilder text, Locale locale, String key, String type, List<String> items) {
        if (!items.isEmpty()) {
            String shown = String.join(", ", items.subList(0, Math.min(SHOWN, items.size())));
            line(text, locale, key, items.size() <= SHOWN ? shown
                    : Messages.text(locale, "PsaReport_more", shown, items.size() - SHOWN), type);
        }
    }

    private static void line(StringBuilder text, Locale locale, String key, Object... arguments) {
        text.append(text.isEmpty() ? "" : "  ").append(Messages.text(locale, key, arguments)).append('\n');
    }
}
