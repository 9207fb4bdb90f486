package org.sceneplan.exchange.sh3d;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.sceneplan.exchange.json.JsonObject;
import org.sceneplan.exchange.json.JsonText;

/**
 * What became of each thing of a file: as many fates as things were counted.
 *
 * @param file name of the file without its folder
 * @param version format version of the file; empty when it names none
 * @param fates one per thing
 * @param remarks what its reader should check
 */
public record Sh3dReport(String file, String version, List<ItemFate> fates, List<Remark> remarks) {
    private static final List<String> KINDS = List.of("level", "wall", "room", "doorOrWindow", "pieceOfFurniture",
            "light", "shelfUnit", "furnitureGroup", "dimensionLine", "label", "polyline", "compass", "backgroundImage");
    private static final int SHOWN_NAMES = 8;

    public Sh3dReport {
        fates = List.copyOf(fates);
        remarks = List.copyOf(remarks);
    }

    /** Number of things of a kind. */
    public int count(String kind) {
        return (int) fates.stream().filter(item -> item.kind().equals(kind)).count();
    }

    /** Number of things of a kind with a fate. */
    public int count(String kind, Fate fate) {
        return (int) fates.stream().filter(item -> item.kind().equals(kind) && item.fate() == fate).count();
    }

    /** Number of things that are not in the survey in any form. */
    public int leftOut() {
        return (int) fates.stream().filter(item -> !item.fate().isTaken()).count();
    }

    /** Counts by kind, in the order of {@link #KINDS}, then by fate. */
    private Map<String, Map<Fate, List<ItemFate>>> byKind() {
        Map<String, Map<Fate, List<ItemFate>>> byKind = new LinkedHashMap<>();
        for (String kind : KINDS) {
            Map<Fate, List<ItemFate>> byFate = new EnumMap<>(Fate.class);
            fates.stream().filter(item -> item.kind().equals(kind))
                    .forEach(item -> byFate.computeIfAbsent(item.fate(), key -> new ArrayList<>()).add(item));
            if (!byFate.isEmpty()) {
                byKind.put(kind, byFate);
            }
        }
        return byKind;
    }

    /**
     * The report as text: per kind one line of counts, below it the names of what was left out; then the remarks.
     *
     * @param locale Chinese, else English
     * @return lines with {@code \n} at the end of each
     */
    public String toText(Locale locale) {
        StringBuilder text = new StringBuilder(Messages.text(locale, "Sh3dReport_title", file, fates.size(),
                fates.size() - leftOut(), leftOut())).append('\n');
        byKind().forEach((kind, byFate) -> {
            String sum = byFate.entrySet().stream().map(entry -> entry.getValue().size() + " "
                    + Messages.text(locale, "Fate_" + entry.getKey().name())).collect(Collectors.joining(" + "));
            text.append("  ").append(Messages.text(locale, "Kind_" + kind)).append(": ").append(count(kind))
                    .append(" = ").append(sum).append('\n');
            byFate.forEach((fate, items) -> {
                String names = names(items, locale);
                if (!fate.isTaken() && !names.isEmpty()) {
                    text.append("    ").append(Messages.text(locale, "Fate_" + fate.name())).append(": ").append(names)
                            .append('\n');
                }
            });
        });
        remarks.forEach(remark -> text.append("  ! ").append(remark.text(locale)).append('\n'));
        return text.toString();
    }

    /** Names with their numbers, the most frequent first; empty when nothing has a name. */
    private static String names(List<ItemFate> items, Locale locale) {
        Map<String, Integer> countByName = new TreeMap<>();
        items.stream().map(ItemFate::name).filter(name -> !name.isEmpty())
                .forEach(name -> countByName.merge(name, 1, Integer::sum));
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(countByName.entrySet());
        sorted.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()));
        String shown = sorted.stream().limit(SHOWN_NAMES)
                .map(entry -> entry.getKey() + (entry.getValue() > 1 ? " ×" + entry.getValue() : ""))
                .collect(Collectors.joining(", "));
        int more = sorted.size() - SHOWN_NAMES;
        return more > 0 ? Messages.text(locale, "Sh3dReport_more", shown, more) : shown;
    }

    /**
     * The report as JSON: counts by kind and fate, every thing with its fate, remarks in both languages.
     *
     * @return one object, indented, same bytes for the same report
     */
    public String toJson() {
        List<JsonObject> kinds = new ArrayList<>();
        byKind().forEach((kind, byFate) -> {
            JsonObject counts = new JsonObject();
            byFate.forEach((fate, items) -> counts.put(word(fate), items.size()));
            kinds.add(new JsonObject().put("kind", kind).put("counted", count(kind)).put("fates", counts));
        });
        List<JsonObject> items = fates.stream().map(item -> new JsonObject().put("kind", item.kind())
                .put("id", item.id()).put("name", item.name()).put("level", item.level())
                .put("fate", word(item.fate())).put("taken", item.fate().isTaken()).put("surveyId", item.surveyId()))
                .toList();
        List<JsonObject> notes = remarks.stream().map(remark -> new JsonObject().put("key", remark.key())
                .put("en", remark.text(Locale.ENGLISH)).put("zh", remark.text(Locale.CHINESE))).toList();
        return JsonText.of(new JsonObject().put("schema", "sceneplan/import-report/1").put("source", "sweet-home-3d")
                .put("file", file).put("version", version).put("counted", fates.size())
                .put("taken", fates.size() - leftOut()).put("leftOut", leftOut()).put("kinds", kinds)
                .put("items", items).put("remarks", notes));
    }

    private static String word(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
