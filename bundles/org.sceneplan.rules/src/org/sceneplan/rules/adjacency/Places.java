package org.sceneplan.rules.adjacency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.Shelves;

/**
 * What the names of wishes mean on one level: elements of the shell, service points, zones by code, and fixtures that
 * show a product group. The checkout is every fixture of type {@value #CHECKOUT_TYPE}, a side door every door that is
 * no customer entrance.
 */
final class Places {

    private static final String CHECKOUT_TYPE = "CASH";

    private final LevelSnapshot level;
    private final Map<String, List<Place>> byName = new HashMap<>();

    Places(CheckScope scope, LevelGround ground) {
        level = ground.level();
        for (Shelf shelf : Shelves.of(scope).all(ground)) {
            Place place = null;
            if (shelf.fixture().typeCode().equals(CHECKOUT_TYPE)) {
                place = add("checkout", place, shelf);
            }
            String last = "";
            for (var product : shelf.products()) {
                String group = product.type().group();
                if (!group.equals(last)) {
                    place = add(group, place, shelf);
                    last = group;
                }
            }
        }
        level.zones().forEach(zone -> list(zone.code()).add(Place.area(zone.id(), zone.outline())));
    }

    private Place add(String name, Place known, Shelf shelf) {
        List<Place> list = list(name);
        Place place = known == null ? Place.area(shelf.fixture().id(), shelf.fixture().footprint()) : known;
        if (list.isEmpty() || list.get(list.size() - 1) != place) {
            list.add(place);
        }
        return place;
    }

    private List<Place> list(String name) {
        return byName.computeIfAbsent(name, key -> new ArrayList<>());
    }

    /** Returns everything of a name on the level, in plan order. */
    List<Place> of(String name) {
        return switch (name) {
            case "entrance" -> openings(opening -> opening.kind() == OpeningKind.ENTRANCE);
            case "window" -> openings(opening -> opening.kind() == OpeningKind.WINDOW
                    || opening.kind() == OpeningKind.SHOP_WINDOW);
            case "sideDoor" -> openings(opening -> opening.kind() == OpeningKind.BACK_DOOR
                    || opening.kind() == OpeningKind.EXIT);
            case "wall" -> walls();
            case "column" -> level.columns().stream().map(column -> Place.area(column.id(), column.footprint())).toList();
            case "waterPoint" -> services(ServiceKind.WATER);
            case "flue" -> services(ServiceKind.FLUE);
            default -> byName.getOrDefault(name, List.of());
        };
    }

    private List<Place> openings(Predicate<OpeningSnapshot> filter) {
        return level.openings().stream().filter(filter).map(opening -> Place.line(opening.id(), opening.span()))
                .toList();
    }

    private List<Place> services(ServiceKind kind) {
        return level.services().stream().filter(service -> service.kind() == kind)
                .map(service -> Place.point(service.id(), service.at())).toList();
    }

    private List<Place> walls() {
        List<Place> walls = new ArrayList<>();
        for (Segment edge : level.outline().edges()) {
            walls.add(Place.line("", edge));
        }
        level.walls().forEach(wall -> walls.add(Place.area(wall.id(), wall.footprint())));
        return walls;
    }
}
