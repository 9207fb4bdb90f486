package org.sceneplan.cli.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.sceneplan.drawing.Sheet;
import org.sceneplan.exchange.dxf.BackgroundSheet;
import org.sceneplan.exchange.dxf.DxfBackground;
import org.sceneplan.exchange.dxf.DxfProgress;
import org.sceneplan.exchange.dxf.DxfReadException;
import org.sceneplan.exchange.picture.SheetPicture;
import org.sceneplan.exchange.picture.UnderlayReach;
import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;

/**
 * The pictures and drawings under a level, read once.
 *
 * @param missing names of files that are missing or damaged
 */
record LevelUnderlays(List<UnderlaySnapshot> underlays, Path folder, Map<String, DxfBackground> drawingByName,
        List<String> missing) {
    /** Nothing lies under the level. */
    static final LevelUnderlays NONE = new LevelUnderlays(List.of(), Path.of(""), Map.of(), List.of());

    /** Those of a level that are not hidden. */
    static LevelUnderlays of(LevelSnapshot level, Path plan) {
        Path folder = plan.toAbsolutePath().getParent();
        List<UnderlaySnapshot> shown = level.underlays().stream().filter(UnderlaySnapshot::visible).toList();
        Map<String, DxfBackground> drawings = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (UnderlaySnapshot each : shown) {
            Path file = folder.resolve(each.file());
            try {
                if (!Files.isReadable(file)) {
                    missing.add(each.file());
                } else if (each.file().toLowerCase(Locale.ROOT).endsWith(".dxf")) {
                    drawings.put(each.file(), DxfBackground.read(file, DxfProgress.NONE));
                } else if (!SheetPicture.isPicture(file)) {
                    missing.add(each.file());
                }
            } catch (DxfReadException damaged) {
                missing.add(each.file());
            }
        }
        return new LevelUnderlays(shown, folder, drawings, missing);
    }

    /** A plan and all that lies under it, hidden or not: files that people made. */
    static List<Path> files(PlanSnapshot plan, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return Stream.concat(Stream.of(file), plan.levels().stream().flatMap(level -> level.underlays().stream())
                .map(each -> folder.resolve(each.file()))).toList();
    }

    /** How far they reach, plan mm. */
    List<Box> boxes() {
        return underlays.stream().flatMap(each -> UnderlayReach.of(each, folder, this::drawing).stream()).toList();
    }

    /** A sheet of the level with the drawings under it. */
    Sheet below(Sheet sheet) {
        return BackgroundSheet.under(sheet, underlays, this::drawing);
    }

    /** The pictures under the level, on a sheet of it. */
    List<SheetPicture> pictures(Sheet sheet) {
        return underlays.stream().filter(each -> !drawingByName.containsKey(each.file()))
                .flatMap(each -> SheetPicture.of(sheet, each, folder.resolve(each.file())).stream()).toList();
    }

    private Optional<DxfBackground> drawing(String name) {
        return Optional.ofNullable(drawingByName.get(name));
    }
}
