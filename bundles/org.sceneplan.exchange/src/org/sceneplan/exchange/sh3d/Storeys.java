package org.sceneplan.exchange.sh3d;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.exchange.sh3d.Sh3dHome.HomeLevel;
import org.sceneplan.exchange.sh3d.Sh3dHome.HomePiece;
import org.sceneplan.exchange.sh3d.Sh3dHome.HomeRoom;
import org.sceneplan.exchange.sh3d.Sh3dHome.HomeWall;

/**
 * The levels of a home by height. Levels of nearly the same height are layers of one storey, which users draw because
 * the program has no layers; they are joined. Hidden levels that can't be viewed count as levels all the same.
 */
final class Storeys {
    /** Levels closer than this are layers of one storey. */
    private static final double LAYER_MM = 300;
    /** The ground floor may lie this far below zero. */
    private static final double GROUND_MM = -300;

    private final Sh3dHome home;
    private final List<List<HomeLevel>> storeys = new ArrayList<>();

    Storeys(Sh3dHome home) {
        this.home = home;
        List<HomeLevel> sorted = new ArrayList<>(home.levels());
        sorted.sort(Comparator.comparingDouble(HomeLevel::elevationMm));
        for (HomeLevel level : sorted) {
            boolean layer = !storeys.isEmpty()
                    && level.elevationMm() - storeys.getLast().getFirst().elevationMm() < LAYER_MM;
            if (!layer) {
                storeys.add(new ArrayList<>());
            }
            storeys.getLast().add(level);
        }
        if (storeys.isEmpty()) {
            storeys.add(List.of(new HomeLevel(Sh3dHome.ONLY_LEVEL, "", 0, home.wallHeightMm(), true)));
        }
    }

    /** Names of all levels by id. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        home.levels().forEach(level -> names.put(level.id(), level.name()));
        return names;
    }

    int count() {
        return storeys.size();
    }

    /** Names of the storeys, lowest first, for a message. */
    String list() {
        List<String> list = new ArrayList<>();
        for (int i = 0; i < storeys.size(); i++) {
            list.add((i + 1) + " " + storeys.get(i).getFirst().name());
        }
        return String.join(", ", list);
    }

    /** The levels of a storey, lowest first; number from 1. */
    List<HomeLevel> levels(int number) {
        return storeys.get(number - 1);
    }

    /** What stands on a storey; number from 1. */
    LevelItems items(int number) {
        List<HomeLevel> levels = levels(number);
        HomeLevel lowest = levels.getFirst();
        List<HomeWall> walls = home.walls().stream().filter(wall -> isOn(levels, wall.level())).toList();
        List<HomeRoom> rooms = home.rooms().stream().filter(room -> isOn(levels, room.level())).toList();
        List<HomePiece> pieces = home.pieces().stream().filter(piece -> isOn(levels, piece.level())).toList();
        List<HomePiece> openings = pieces.stream().filter(HomePiece::opening).toList();
        List<Chord> chords = walls.stream().flatMap(wall -> Chord.of(wall, openings).stream()).toList();
        return new LevelItems(number, storey(number), lowest.name(), lowest.heightMm(), walls, chords, rooms, pieces);
    }

    /** Whether a thing of the given level stands on one of the levels. */
    boolean isOn(List<HomeLevel> levels, String level) {
        return home.levels().isEmpty() || levels.stream().anyMatch(l -> l.id().equals(level));
    }

    /** 1 is the lowest storey that is not in the ground, -1 the one below it. */
    private int storey(int number) {
        int ground = storeys.size() - 1;
        while (ground > 0 && storeys.get(ground - 1).getFirst().elevationMm() >= GROUND_MM) {
            ground--;
        }
        int above = number - 1 - ground;
        return above >= 0 ? above + 1 : above;
    }
}
