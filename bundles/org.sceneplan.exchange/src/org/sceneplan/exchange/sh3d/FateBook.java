package org.sceneplan.exchange.sh3d;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.sceneplan.exchange.sh3d.Sh3dHome.HomePiece;
import org.sceneplan.exchange.sh3d.Sh3dHome.HomeRoom;
import org.sceneplan.exchange.sh3d.Sh3dHome.HomeWall;

/** Writes down what becomes of each thing. */
final class FateBook {
    private final Map<String, String> levelNames;
    private final List<ItemFate> fates = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    FateBook(Map<String, String> levelNames) {
        this.levelNames = levelNames;
    }

    List<ItemFate> fates() {
        return fates;
    }

    List<Remark> remarks() {
        return remarks;
    }

    void add(String kind, String id, String name, String level, Fate fate, String surveyId) {
        fates.add(new ItemFate(kind, id, name, levelNames.getOrDefault(level, level), fate, surveyId));
    }

    void add(HomeWall wall, Fate fate, String surveyId) {
        add("wall", wall.id(), "", wall.level(), fate, surveyId);
    }

    void add(HomeRoom room, Fate fate) {
        add("room", room.id(), room.name(), room.level(), fate, "");
    }

    void add(HomePiece piece, Fate fate, String surveyId) {
        add(piece.kind(), piece.id(), piece.name(), piece.level(), fate, surveyId);
    }

    void remark(String key, Object... arguments) {
        remarks.add(new Remark(key, List.of(arguments)));
    }
}
