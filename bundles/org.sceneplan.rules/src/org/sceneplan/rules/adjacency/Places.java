package org.sceneplan.rules.adjacency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.Shelves;
import org.sceneplan.rules.shown.Shown;

/**
 * What the names of wishes mean on one level: elements of the shell, service points, zones by code, and fixtures that
 * show a product group. The checkout is every fixture of type {@value #CHECKOUT_TYPE}, a side door every door that is
 * no customer entrance.
 */
final class Places {

    private static final String CHECKOUT_TYPE = "CASH";

    private final LevelSnapshot level;
    private final Map<String, List<Place>> shell;
    private final Map<String, List<Place>> byName = new HashMap<>();

    private Places(CheckScope scope, LevelGround ground, Places before) {
        level = ground.level();
        shell = before != null && isSameShell(before.level, level) ? before.shell : shell(level);
        byName.putAll(shell);
        for (Shelf shelf : Shelves.of(scope).all(ground)) {
            addFixture(shelf);
        }
        for (ServiceSnapshot service : level.services()) {
            if (service.kind() == ServiceKind.WATER || service.kind() == ServiceKind.FLUE) {
                list(byName, service.kind() == ServiceKind.WATER ? "waterPoint" : "flue")
                        .add(Place.point(service.id(), service.at()));
            }
        }
        level.zones().forEach(zone -> list(byName, zone.code()).add(Place.area(zone.id(), zone.outline())));
    }

    /** The places of all levels of a check. */
    static final class OfAllLevels {
        private final List<Places> levels = new ArrayList<>();

        private OfAllLevels(CheckScope scope, OfAllLevels before) {
            for (LevelGround ground : scope.grounds()) {
                int i = levels.size();
                levels.add(new Places(scope, ground,
                        before == null || i >= before.levels.size() ? null : before.levels.get(i)));
            }
        }

        /** Returns the places of every level, prepared once per check; those of an unchanged shell are kept. */
        static List<Places> in(CheckScope scope) {
            return scope.shared(OfAllLevels.class, OfAllLevels::new).levels;
        }
    }

    /** Returns everything of a name on the level, in plan order. */
    List<Place> of(String name) {
        return byName.getOrDefault(name, List.of());
    }

    private void addFixture(Shelf shelf) {
        Place place = null;
        if (shelf.fixture().typeCode().equals(CHECKOUT_TYPE)) {
            place = add("checkout", null, shelf);
        }
        String last = "";
        for (Shown product : shelf.products()) {
            String group = product.type().group();
            if (!group.equals(last)) {
                place = add(group, place, shelf);
                last = group;
            }
        }
    }

    private Place add(String name, Place known, Shelf shelf) {
        List<Place> list = list(byName, name);
        Place place = known == null ? Place.area(shelf.fixture().id(), shelf.fixture().footprint()) : known;
        if (list.isEmpty() || list.get(list.size() - 1) != place) {
            list.add(place);
        }
        return place;
    }

    private static List<Place> list(Map<String, List<Place>> byName, String name) {
        return byName.computeIfAbsent(name, key -> new ArrayList<>());
    }

    private static boolean isSameShell(LevelSnapshot one, LevelSnapshot other) {
        return one.outline() == other.outline() && one.openings() == other.openings()
                && one.walls() == other.walls() && one.columns() == other.columns();
    }

    private static Map<String, List<Place>> shell(LevelSnapshot level) {
        Map<String, List<Place>> shell = new HashMap<>();
        for (OpeningSnapshot opening : level.openings()) {
            String name = switch (opening.kind()) {
                case ENTRANCE -> "entrance";
                case WINDOW, SHOP_WINDOW -> "window";
                case BACK_DOOR, EXIT -> "sideDoor";
            };
            list(shell, name).add(Place.line(opening.id(), opening.span()));
        }
        level.outline().edges().forEach(edge -> list(shell, "wall").add(Place.line("", edge)));
        level.walls().forEach(wall -> wall.pieces()
                .forEach(piece -> list(shell, "wall").add(Place.area(wall.id(), piece))));
        level.columns().forEach(column -> list(shell, "column").add(Place.area(column.id(), column.footprint())));
        return shell;
    }
}
