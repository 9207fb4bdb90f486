package org.sceneplan.exchange.dxf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sceneplan.exchange.dxf.read.DrawingContent;
import org.sceneplan.exchange.dxf.shell.Repair;
import org.sceneplan.exchange.dxf.shell.Shell;
import org.sceneplan.exchange.json.JsonLine;
import org.sceneplan.exchange.json.JsonObject;
import org.sceneplan.exchange.json.JsonText;

/** The report of an import as JSON. */
final class ReportJson {
    private static final int MOST_REPAIRS = 5_000;

    private final DxfImportReport report;

    ReportJson(DxfImportReport report) {
        this.report = report;
    }

    String text() {
        DrawingContent content = report.preview().drawing().content();
        JsonObject json = new JsonObject();
        json.put("schema", "sceneplan/dxf-import-report/1");
        json.put("file", report.preview().drawing().name());
        json.put("version", content.version());
        json.put("binary", content.isBinary());
        json.put("encoding", content.encoding());
        json.put("unit", unit());
        json.put("shiftMm", new JsonLine(List.of((long) report.preview().shiftX(), (long) report.preview().shiftY())));
        json.put("layers", layers());
        json.put("entities", entities());
        json.put("parts", counts(content.parts()));
        json.put("otherRecords", counts(content.otherRecords()));
        json.put("shell", shell());
        json.put("repairs", repairs());
        json.put("assumed", sentences(report.assumptions(Locale.CHINESE), report.assumptions(Locale.ENGLISH)));
        json.put("remarks", sentences(report.remarks(Locale.CHINESE), report.remarks(Locale.ENGLISH)));
        return JsonText.of(json);
    }

    private JsonObject unit() {
        UnitGuess unit = report.unit();
        JsonObject json = new JsonObject();
        json.put("unit", unit.unit().word());
        json.put("declared", unit.declared() == null ? "" : unit.declared().word());
        json.put("given", unit.isGiven());
        json.put("wallExtent", unit.wallExtent());
        json.put("wallThickness", unit.wallThickness());
        json.put("doorRadius", unit.doorRadius());
        return json;
    }

    private List<JsonObject> layers() {
        List<JsonObject> layers = new ArrayList<>();
        for (DxfLayer layer : report.layers()) {
            JsonObject json = new JsonObject();
            json.put("name", layer.name());
            json.put("role", layer.role().word());
            json.put("guessed", layer.isGuessed());
            json.put("shown", layer.isShown());
            json.put("count", layer.count());
            json.put("types", counts(layer.countByType()));
            if (!Double.isNaN(layer.minX())) {
                json.put("box", new JsonLine(List.of(layer.minX(), layer.minY(), layer.maxX(), layer.maxY())));
            }
            layers.add(json);
        }
        return layers;
    }

    private static JsonObject counts(Map<String, Integer> counts) {
        JsonObject json = new JsonObject();
        counts.forEach(json::put);
        return json;
    }

    private JsonObject entities() {
        JsonObject json = new JsonObject();
        json.put("read", report.counts().read());
        json.put("used", report.counts().used());
        json.put("setAside", report.counts().setAside());
        List<JsonObject> outcomes = new ArrayList<>();
        report.counts().countByOutcome().forEach((outcome, countByType) -> {
            JsonObject entry = new JsonObject();
            entry.put("outcome", outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            entry.put("used", outcome.isUsed());
            entry.put("zh", Messages.text(Locale.CHINESE, "Outcome_" + outcome));
            entry.put("en", Messages.text(Locale.ENGLISH, "Outcome_" + outcome));
            entry.put("count", report.counts().of(outcome));
            entry.put("types", counts(countByType));
            entry.put("places", new JsonLine(report.counts().placesByOutcome().getOrDefault(outcome, List.of()).stream()
                    .map(Place::at).toList()));
            outcomes.add(entry);
        });
        json.put("outcomes", outcomes);
        return json;
    }

    private JsonObject shell() {
        Shell shell = report.shell();
        JsonObject json = new JsonObject();
        json.put("corners", shell.outline().size());
        json.put("areaM2", shell.outline().areaMm2() / 1e6);
        json.put("outlineDrawn", shell.isOutlineDrawn());
        json.put("wallThicknessMm", new JsonLine(shell.wallThicknessMm()));
        json.put("innerWalls", shell.walls().size());
        json.put("columns", shell.columns().size());
        json.put("services", shell.services().size());
        json.put("obstacles", shell.obstacles().size());
        json.put("otherRoomsM2", new JsonLine(shell.otherRooms()));
        List<JsonObject> openings = new ArrayList<>();
        for (int i = 0; i < shell.openings().size(); i++) {
            JsonObject opening = new JsonObject();
            opening.put("id", report.openingIds().get(i));
            opening.put("kind", shell.openings().get(i).kind());
            opening.put("kindAssumed", shell.openings().get(i).isKindAssumed());
            opening.put("foundBy", shell.openings().get(i).source());
            openings.add(opening);
        }
        json.put("openings", openings);
        return json;
    }

    private List<JsonObject> repairs() {
        List<JsonObject> repairs = new ArrayList<>();
        for (Repair repair : report.shell().repairs().stream().limit(MOST_REPAIRS).toList()) {
            JsonObject json = new JsonObject();
            json.put("kind", repair.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.put("at", new JsonLine(List.of(repair.at().xMm(), repair.at().yMm())));
            json.put("size", Math.rint(repair.sizeMm() * 100) / 100);
            repairs.add(json);
        }
        return repairs;
    }

    private static List<JsonObject> sentences(List<String> chinese, List<String> english) {
        List<JsonObject> sentences = new ArrayList<>();
        for (int i = 0; i < chinese.size(); i++) {
            JsonObject json = new JsonObject();
            json.put("zh", chinese.get(i));
            json.put("en", english.get(i));
            sentences.add(json);
        }
        return sentences;
    }
}
