package org.sceneplan.exchange.sh3d;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.exchange.json.JsonObject;
import org.sceneplan.exchange.json.JsonText;
import org.sceneplan.exchange.sh3d.Sh3dHome.Damaged;
import org.sceneplan.exchange.sh3d.Sh3dHome.HomeLevel;
import org.sceneplan.exchange.survey.SurveyReadException;
import org.sceneplan.exchange.survey.SurveyReader;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;

/**
 * A Sweet Home 3D file as the survey of a store, to start a plan from.
 *
 * <p>Walls round the floor become the outline (inner face), walls between rooms walls of the survey, with gaps where
 * doors stand in them; curved walls become chords at most 10 mm beside the arc. Doors and windows in the outline become
 * openings, furniture named so columns, stairs and lifts. All else is in the report; each thing of the file is counted
 * there once. The lower left corner of all outlines is 0, 0.
 *
 * @param survey the survey, UTF-8 JSON that {@link SurveyReader} reads; same bytes for the same file and settings
 * @param report what became of each thing
 */
public record Sh3dImport(byte[] survey, Sh3dReport report) {
    private static final int MAX_LEVELS = 6;

    /**
     * Reads a file ({@code .sh3d}, {@code .sh3x} or the {@code Home.xml} of one).
     *
     * @throws Sh3dRefusedException if the file is missing, damaged, hostile, of the old Java-serialised kind, encloses
     *     no floor, or can't be held by a survey
     */
    public static Sh3dImport read(Path file, Sh3dSettings settings) throws Sh3dRefusedException {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        Sh3dHome home = HomeXmlReader.read(file.toString(), Sh3dArchive.homeXml(file));
        return new Run(file.toString(), name, home, settings).survey();
    }

    /** One import. */
    private static final class Run {
        private final String path;
        private final String name;
        private final Sh3dHome home;
        private final Sh3dSettings settings;
        private final Storeys storeys;
        private final FateBook book;

        Run(String path, String name, Sh3dHome home, Sh3dSettings settings) {
            this.path = path;
            this.name = name;
            this.home = home;
            this.settings = settings;
            this.storeys = new Storeys(home);
            this.book = new FateBook(storeys.names());
        }

        Sh3dImport survey() throws Sh3dRefusedException {
            if (settings.level() > storeys.count()) {
                throw new Sh3dRefusedException("Sh3dImport_noLevel", null, path, settings.level(), storeys.list());
            }
            Map<LevelItems, ShellOutline> shells = shells();
            if (shells.isEmpty()) {
                throw new Sh3dRefusedException("Sh3dImport_noShell", null, path, home.walls().size(),
                        home.rooms().size());
            }
            Point origin = origin(shells.values());
            List<JsonObject> levels = new ArrayList<>();
            shells.forEach((items, outline) -> levels.add(LevelShell.write("L" + (levels.size() + 1), items, outline,
                    book, origin)));
            things();
            if (home.northDeg() != 0) {
                book.remark("north", Math.round(home.northDeg() * 10) / 10.0);
            }
            return new Sh3dImport(checked(survey(levels)),
                    new Sh3dReport(name, home.version(), book.fates(), book.remarks()));
        }

        private Map<LevelItems, ShellOutline> shells() throws Sh3dRefusedException {
            Map<LevelItems, ShellOutline> shells = new LinkedHashMap<>();
            for (int number = 1; number <= storeys.count(); number++) {
                boolean asked = settings.level() == 0 ? shells.size() < MAX_LEVELS : settings.level() == number;
                LevelItems items = storeys.items(number);
                if (items.walls().size() > Sh3dLimits.MAX_WALLS_PER_LEVEL) {
                    throw new Sh3dRefusedException("Sh3dImport_walls", null, path, items.walls().size(),
                            Sh3dLimits.MAX_WALLS_PER_LEVEL);
                }
                Optional<ShellOutline> outline = asked ? ShellOutline.of(items.chords(), items.rooms())
                        : Optional.empty();
                outline.ifPresent(found -> shells.put(items, found));
                Fate fate = outline.isPresent() ? Fate.LEVEL : asked ? Fate.NO_SHELL : Fate.OTHER_LEVEL;
                level(number, fate, shells.size());
                if (outline.isEmpty()) {
                    leaveOut(items, fate);
                }
            }
            return shells;
        }

        private void level(int number, Fate fate, int surveyNumber) {
            if (home.levels().isEmpty()) {
                return;
            }
            List<HomeLevel> joined = storeys.levels(number);
            for (HomeLevel level : joined) {
                boolean first = level == joined.getFirst();
                book.add("level", level.id(), level.name(), level.id(),
                        fate == Fate.LEVEL && !first ? Fate.JOINED_LEVEL : fate,
                        fate == Fate.LEVEL ? "L" + surveyNumber : "");
                if (fate == Fate.LEVEL && !level.viewable()) {
                    book.remark("hiddenLevel", level.name());
                }
            }
            if (fate == Fate.LEVEL && joined.size() > 1) {
                book.remark("joined", String.join(", ", joined.stream().map(HomeLevel::name).toList()));
            }
        }

        private void leaveOut(LevelItems items, Fate fate) {
            items.walls().forEach(wall -> book.add(wall, fate, ""));
            items.rooms().forEach(room -> book.add(room, fate));
            items.pieces().forEach(piece -> book.add(piece, fate, ""));
        }

        /** What is on no level at all, damaged, or has no place in a survey. */
        private void things() {
            if (!home.levels().isEmpty()) {
                home.walls().stream().filter(wall -> !storeys.isOn(home.levels(), wall.level()))
                        .forEach(wall -> book.add(wall, Fate.NO_SHELL, ""));
                home.rooms().stream().filter(room -> !storeys.isOn(home.levels(), room.level()))
                        .forEach(room -> book.add(room, Fate.NO_SHELL));
                home.pieces().stream().filter(piece -> !storeys.isOn(home.levels(), piece.level()))
                        .forEach(piece -> book.add(piece, Fate.NO_SHELL, ""));
            }
            for (Damaged damaged : home.damaged()) {
                book.add(damaged.kind(), damaged.id(), damaged.name(), damaged.level(), Fate.DAMAGED, "");
            }
            home.others().forEach((kind, count) -> {
                for (int i = 0; i < count; i++) {
                    book.add(kind, "", "", "", Fate.NO_PLACE, "");
                }
            });
        }

        private JsonObject survey(List<JsonObject> levels) {
            return new JsonObject().put("schema", "sceneplan/survey/1")
                    .put("store", new JsonObject().put("code", settings.storeCode()).put("name", settings.storeName())
                            .put("format", settings.storeFormat()))
                    .put("measured", new JsonObject().put("by", "drawing")).put("levels", levels);
        }

        private static Point origin(Iterable<ShellOutline> outlines) {
            Box box = null;
            for (ShellOutline outline : outlines) {
                box = box == null ? outline.ring().box() : box.union(outline.ring().box());
            }
            return new Point(box.minXMm(), box.minYMm());
        }

        /** The bytes of the survey; reads them back, because what is written here must open everywhere. */
        private byte[] checked(JsonObject survey) throws Sh3dRefusedException {
            byte[] bytes = JsonText.of(survey).getBytes(StandardCharsets.UTF_8);
            try {
                new SurveyReader().read(name, bytes);
            } catch (SurveyReadException e) {
                throw new Sh3dRefusedException("Sh3dImport_notHeld", e, path,
                        e.problems().getFirst().line(Locale.ENGLISH));
            }
            return bytes;
        }
    }
}
