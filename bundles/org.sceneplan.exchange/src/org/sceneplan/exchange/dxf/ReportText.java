package org.sceneplan.exchange.dxf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.sceneplan.exchange.dxf.read.DrawingContent;
import org.sceneplan.exchange.dxf.shell.Repair;
import org.sceneplan.exchange.dxf.shell.Shell;

/** The report of an import as lines of text. */
final class ReportText {
    private static final int SHOWN_REPAIRS = 8;

    private final DxfImportReport report;
    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    ReportText(DxfImportReport report, Locale locale) {
        this.report = report;
        this.locale = locale;
    }

    String text() {
        DrawingContent content = report.preview().drawing().content();
        line("Report_file", report.preview().drawing().name(), content.version().isEmpty() ? "?" : content.version(),
                Messages.text(locale, content.isBinary() ? "Report_binary" : "Report_text"), content.encoding());
        unit();
        layers(report.layers(), locale, out);
        counts();
        shell();
        repairs();
        list("Report_assumed", report.assumptions(locale));
        list("Report_remarks", report.remarks(locale));
        return out.toString();
    }

    private void line(String key, Object... arguments) {
        out.append(Messages.text(locale, key, arguments)).append('\n');
    }

    private void unit() {
        UnitGuess unit = report.unit();
        String why = unit.isGiven() ? Messages.text(locale, "Report_unitGiven")
                : Messages.text(locale, "Report_unitWhy", unit.declared() == null ? "-" : unit.declared().word(),
                        number(unit.wallExtent()), number(unit.wallThickness()), number(unit.doorRadius()));
        line("Report_unit", unit.unit().word(), why);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }

    /** A table of layers. */
    static void layers(List<DxfLayer> layers, Locale locale, StringBuilder out) {
        out.append(Messages.text(locale, "Report_layers", layers.size())).append('\n');
        for (DxfLayer layer : layers) {
            String role = Messages.text(locale, "Role_" + layer.role());
            String shown = layer.isShown() ? "" : Messages.text(locale, "Report_hidden");
            String box = Double.isNaN(layer.minX()) ? "" : Messages.text(locale, "Report_box",
                    number(layer.maxX() - layer.minX()), number(layer.maxY() - layer.minY()));
            out.append("  ").append(Messages.text(locale, "Report_layer", layer.name(), role, layer.count(),
                    types(layer.countByType()), box, shown).stripTrailing()).append('\n');
        }
    }

    static String types(Map<String, Integer> countByType) {
        return countByType.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(6).map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", "));
    }

    private void counts() {
        EntityCounts counts = report.counts();
        DrawingContent content = report.preview().drawing().content();
        line("Report_counts", counts.read(), counts.used(), counts.setAside());
        counts.countByOutcome().forEach((outcome, countByType) -> out.append("  ").append(Messages.text(locale,
                outcome.isUsed() ? "Report_used" : "Report_aside", counts.of(outcome),
                Messages.text(locale, "Outcome_" + outcome), types(countByType)))
                .append(places(counts, outcome)).append('\n'));
        if (!content.parts().isEmpty()) {
            out.append("  ").append(Messages.text(locale, "Report_parts", types(content.parts()))).append('\n');
        }
        if (!content.otherRecords().isEmpty()) {
            out.append("  ").append(Messages.text(locale, "Report_others", types(content.otherRecords()))).append('\n');
        }
    }

    private String places(EntityCounts counts, Outcome outcome) {
        List<Place> places = counts.placesByOutcome().getOrDefault(outcome, List.of());
        String shown = places.stream().map(place -> Long.toString(place.at())).collect(Collectors.joining(", "));
        String key = places.isEmpty() || !places.getFirst().isByte() ? "Report_lines" : "Report_bytes";
        return places.isEmpty() ? ""
                : Messages.text(locale, key, shown + (counts.of(outcome) > places.size() ? " ..." : ""));
    }

    private void shell() {
        Shell shell = report.shell();
        line("Report_shell", shell.outline().size(),
                String.format(Locale.ROOT, "%.2f", shell.outline().areaMm2() / 1e6),
                Messages.text(locale, shell.isOutlineDrawn() ? "Report_drawn" : "Report_found"), thickness(shell));
        line("Report_inside", shell.walls().size(), shell.columns().size(), shell.services().size(),
                shell.obstacles().size());
        line("Report_openings", shell.openings().size());
        for (int i = 0; i < shell.openings().size(); i++) {
            Shell.Opening opening = shell.openings().get(i);
            out.append("  ").append(Messages.text(locale, "Report_opening", report.openingIds().get(i),
                    Messages.text(locale, "Kind_" + opening.kind()), opening.edge(), opening.offsetMm(),
                    opening.widthMm(), Messages.text(locale, "Source_" + opening.source()))).append('\n');
        }
    }

    private String thickness(Shell shell) {
        List<String> known = shell.wallThicknessMm().stream().filter(mm -> mm > 0).distinct().sorted()
                .map(String::valueOf).toList();
        return known.isEmpty() ? "?" : String.join("/", known);
    }

    private void repairs() {
        line("Report_repairs", report.repairCount());
        for (Repair.Kind kind : Repair.Kind.values()) {
            List<Repair> all = new ArrayList<>(report.shell().repairs().stream().filter(r -> r.kind() == kind)
                    .toList());
            all.sort(Comparator.comparingDouble((Repair repair) -> -repair.sizeMm()).thenComparing(Repair::at));
            if (all.isEmpty()) {
                continue;
            }
            String places = all.stream().limit(SHOWN_REPAIRS).map(repair -> number(Math.rint(repair.sizeMm() * 10) / 10)
                    + " (" + repair.at().xMm() + ", " + repair.at().yMm() + ")").collect(Collectors.joining("; "));
            out.append("  ").append(Messages.text(locale, "Repair_" + kind, all.size(), places))
                    .append(all.size() > SHOWN_REPAIRS ? " ..." : "").append('\n');
        }
    }

    private void list(String key, List<String> sentences) {
        if (!sentences.isEmpty()) {
            line(key, sentences.size());
            sentences.forEach(sentence -> out.append("  ").append(sentence).append('\n'));
        }
    }
}
