package org.sceneplan.exchange.dxf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.sceneplan.exchange.dxf.shell.Shell;
import org.sceneplan.exchange.json.JsonLine;
import org.sceneplan.exchange.json.JsonObject;
import org.sceneplan.exchange.json.JsonText;
import org.sceneplan.geometry.Point;

/** A shell as a survey file. What is not known is left out where the format allows it. */
final class SurveyText {
    private static final int TOLERANCE_MM = 20;
    private static final int MIN_THICKNESS_MM = 30;
    private static final int MAX_THICKNESS_MM = 1_000;
    private static final int MAX_NAME = 100;
    private static final int MAX_CODE = 26;

    private final DxfPreview preview;
    private final DxfImportSettings settings;
    private final Shell shell;
    private final List<String> openingIds;

    SurveyText(DxfPreview preview, DxfImportSettings settings, Shell shell) {
        this.preview = preview;
        this.settings = settings;
        this.shell = shell;
        this.openingIds = ids(shell.openings().stream().map(Shell.Opening::id).toList(), "D");
    }

    /** Ids of the openings in their order. */
    List<String> openingIds() {
        return openingIds;
    }

    String json() {
        JsonObject survey = new JsonObject();
        survey.put("schema", "sceneplan/survey/1");
        JsonObject store = new JsonObject();
        store.put("code", storeCode(settings, preview.drawing().name()));
        store.put("name", storeName(settings, preview.drawing().name()));
        store.put("format", settings.format().isEmpty() ? DxfImportSettings.ASSUMED_FORMAT : settings.format());
        survey.put("store", store);
        JsonObject measured = new JsonObject();
        measured.put("by", "drawing");
        measured.put("toleranceMm", Math.max(TOLERANCE_MM, settings.toleranceMm()));
        survey.put("measured", measured);
        survey.put("levels", List.of(level()));
        return JsonText.of(survey);
    }

    /** The code the user gave, else the letters and digits of the file name. */
    static String storeCode(DxfImportSettings settings, String file) {
        if (!settings.storeCode().isEmpty()) {
            return settings.storeCode();
        }
        String plain = stem(file).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = plain.substring(0, Math.min(plain.length(), MAX_CODE));
        return cut.length() >= 3 ? cut : cut.isEmpty() ? "SHELL" : "SHELL-" + cut;
    }

    static String storeName(DxfImportSettings settings, String file) {
        String name = settings.storeName().isEmpty() ? stem(file) : settings.storeName();
        String plain = name.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.isEmpty() ? "DXF" : plain.length() > MAX_NAME ? plain.substring(0, MAX_NAME) : plain;
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private JsonObject level() {
        JsonObject level = new JsonObject();
        level.put("id", settings.levelId());
        level.put("storey", settings.storey());
        level.put("clearHeightMm", settings.clearHeightMm() == 0 ? DxfImportSettings.ASSUMED_HEIGHT_MM
                : settings.clearHeightMm());
        level.put("outline", shell.outline().points().stream().map(SurveyText::point).toList());
        level.put("walls", walls());
        level.put("columns", columns());
        level.put("openings", openings());
        level.put("services", services());
        level.put("obstacles", obstacles());
        return level;
    }

    private static JsonLine point(Point point) {
        return new JsonLine(List.of(point.xMm(), point.yMm()));
    }

    private List<JsonObject> walls() {
        List<JsonObject> walls = new ArrayList<>();
        for (Shell.InnerWall wall : shell.walls()) {
            JsonObject object = new JsonObject();
            object.put("id", "W" + (walls.size() + 1));
            object.put("from", point(wall.line().from()));
            object.put("to", point(wall.line().to()));
            object.put("thicknessMm", Math.max(MIN_THICKNESS_MM, Math.min(MAX_THICKNESS_MM, wall.thicknessMm())));
            walls.add(object);
        }
        return walls;
    }

    private List<JsonObject> columns() {
        List<JsonObject> columns = new ArrayList<>();
        for (Shell.Column column : shell.columns()) {
            JsonObject object = new JsonObject();
            object.put("id", "C" + (columns.size() + 1));
            object.put("x", column.centre().xMm());
            object.put("y", column.centre().yMm());
            object.put("widthMm", column.widthMm());
            object.put("depthMm", column.depthMm());
            if (column.angleDeg() != 0) {
                object.put("angleDeg", column.angleDeg());
            }
            if (column.isRound()) {
                object.put("round", true);
            }
            columns.add(object);
        }
        return columns;
    }

    private List<JsonObject> openings() {
        List<JsonObject> openings = new ArrayList<>();
        for (Shell.Opening opening : shell.openings()) {
            JsonObject object = new JsonObject();
            object.put("id", openingIds.get(openings.size()));
            object.put("kind", opening.kind());
            object.put("edge", opening.edge());
            object.put("offsetMm", opening.offsetMm());
            object.put("widthMm", opening.widthMm());
            if (opening.heightMm() > 0) {
                object.put("heightMm", opening.heightMm());
            }
            if (opening.sillMm() >= 0) {
                object.put("sillMm", opening.sillMm());
            }
            if (!opening.swing().isEmpty()) {
                object.put("swing", opening.swing());
            }
            yesNo(object, "evacuation", opening.evacuation());
            yesNo(object, "stepFree", opening.stepFree());
            openings.add(object);
        }
        return openings;
    }

    private static void yesNo(JsonObject object, String key, String value) {
        if (value.equals("YES") || value.equals("NO")) {
            object.put(key, value.equals("YES"));
        }
    }

    private List<JsonObject> services() {
        List<String> ids = ids(shell.services().stream().map(Shell.Service::id).toList(), "S");
        List<JsonObject> services = new ArrayList<>();
        for (Shell.Service service : shell.services()) {
            JsonObject object = new JsonObject();
            object.put("id", ids.get(services.size()));
            object.put("kind", service.kind());
            object.put("x", service.at().xMm());
            object.put("y", service.at().yMm());
            if (service.capacityW() > 0) {
                object.put("capacityW", service.capacityW());
            }
            if (service.diameterMm() > 0) {
                object.put("diameterMm", service.diameterMm());
            }
            services.add(object);
        }
        return services;
    }

    private List<JsonObject> obstacles() {
        List<JsonObject> obstacles = new ArrayList<>();
        for (Shell.Obstacle obstacle : shell.obstacles()) {
            JsonObject object = new JsonObject();
            object.put("id", "O" + (obstacles.size() + 1));
            object.put("kind", obstacle.kind());
            object.put("outline", obstacle.outline().points().stream().map(SurveyText::point).toList());
            obstacles.add(object);
        }
        return obstacles;
    }

    /** The names of the drawing where they are usable and different, else numbers. */
    private static List<String> ids(List<String> names, String prefix) {
        Set<String> taken = new HashSet<>();
        names.stream().filter(SurveyText::isUsable).forEach(taken::add);
        Set<String> given = new HashSet<>();
        List<String> ids = new ArrayList<>();
        int number = 0;
        for (String name : names) {
            String id = isUsable(name) && given.add(name) ? name : "";
            while (id.isEmpty()) {
                number++;
                id = taken.contains(prefix + number) || !given.add(prefix + number) ? "" : prefix + number;
            }
            ids.add(id);
        }
        return ids;
    }

    private static boolean isUsable(String name) {
        return name.matches("[A-Za-z0-9_-]{1,40}");
    }
}
