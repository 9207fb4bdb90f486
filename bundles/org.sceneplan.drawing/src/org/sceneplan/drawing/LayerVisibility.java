package org.sceneplan.drawing;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.LayerSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;

/**
 * What the layers of a plan hide, on screen and on paper: whole layers of the drawing, and elements with everything
 * drawn for them (labels, products and free strips of a hidden fixture).
 *
 * @param layers hidden layers of the drawing
 * @param elementIds ids of hidden elements
 */
public record LayerVisibility(Set<DrawingLayer> layers, Set<String> elementIds) {
    /** Nothing is hidden. */
    public static final LayerVisibility ALL = new LayerVisibility(Set.of(), Set.of());

    public LayerVisibility {
        layers = Set.copyOf(layers);
        elementIds = Set.copyOf(elementIds);
    }

    /** What a plan hides. */
    public static LayerVisibility of(PlanSnapshot plan) {
        Set<DrawingLayer> layers = EnumSet.noneOf(DrawingLayer.class);
        Set<String> ids = new HashSet<>();
        for (DrawingLayer layer : DrawingLayer.values()) {
            LayerKind kind = kind(layer);
            if (kind != null && !plan.isVisible(kind)) {
                layers.add(layer);
            }
        }
        Set<String> hidden = new HashSet<>();
        plan.layers().stream().filter(layer -> layer.kind().isEmpty() && !layer.visible()).map(LayerSnapshot::id)
                .forEach(hidden::add);
        if (!plan.isVisible(LayerKind.FIXTURES)) {
            layers.add(DrawingLayer.PRODUCTS);
            layers.add(DrawingLayer.CLEARANCES);
        }
        plan.levels().forEach(level -> collect(plan, level, hidden, ids));
        return new LayerVisibility(layers, ids);
    }

    /** The same with one more layer of the drawing hidden. */
    public LayerVisibility without(DrawingLayer layer) {
        Set<DrawingLayer> more = EnumSet.of(layer);
        more.addAll(layers);
        return new LayerVisibility(more, elementIds);
    }

    /** What of the drawing of a level is shown, in the same order. */
    public List<DrawnElement> shown(List<DrawnElement> drawn, LevelSnapshot level) {
        return isEmpty() ? drawn : drawn.stream().filter(element -> !hides(element))
                .flatMap(element -> element.layer() == DrawingLayer.CLEARANCES ? strips(element, level)
                        : Stream.of(element)).toList();
    }

    /** A sheet of a level with what is shown. */
    public Sheet shown(Sheet sheet, LevelSnapshot level) {
        return sheet.with(sheet.groups().stream().map(group -> group.with(shown(group.elements(), level))).toList());
    }

    /** The strips of all fixtures are one element: those of hidden ones are left out of it. */
    private Stream<DrawnElement> strips(DrawnElement all, LevelSnapshot level) {
        List<FixtureSnapshot> fixtures = level.fixtures().stream().filter(each -> !elementIds.contains(each.id()))
                .toList();
        return fixtures.size() == level.fixtures().size() ? Stream.of(all)
                : FloorPlanSheet.freeStrips(fixtures).stream();
    }

    /** Whether something drawn is hidden. */
    public boolean hides(DrawnElement element) {
        return layers.contains(element.layer()) || elementIds.contains(element.elementId());
    }

    /** Whether nothing is hidden. */
    public boolean isEmpty() {
        return layers.isEmpty() && elementIds.isEmpty();
    }

    /** The built-in layer that a layer of the drawing shows; null for the sheet. Notes are told apart by their ids. */
    private static LayerKind kind(DrawingLayer layer) {
        return switch (layer) {
            case ZONES -> LayerKind.ZONES;
            case AISLES -> LayerKind.AISLES;
            case CLEARANCES -> LayerKind.CLEARANCES;
            case OBSTACLES, SHELL, OPENINGS -> LayerKind.SHELL;
            case FIXTURES -> LayerKind.FIXTURES;
            case PRODUCTS -> LayerKind.PRODUCTS;
            case SERVICES -> LayerKind.SERVICES;
            case LABELS -> LayerKind.LABELS;
            case DIMENSIONS -> LayerKind.DIMENSIONS;
            case UNDERLAY -> LayerKind.UNDERLAY;
            case SHEET -> null;
        };
    }

    private static void collect(PlanSnapshot plan, LevelSnapshot level, Set<String> hiddenLayers, Set<String> ids) {
        if (!plan.isVisible(LayerKind.SHELL)) {
            ids.add(level.id());
            level.columns().forEach(column -> ids.add(column.id()));
            level.openings().forEach(opening -> ids.add(opening.id()));
            level.obstacles().forEach(obstacle -> ids.add(obstacle.id()));
            level.walls().forEach(wall -> {
                ids.add(wall.id());
                wall.openings().forEach(opening -> ids.add(opening.id()));
            });
        }
        if (!plan.isVisible(LayerKind.ZONES)) {
            level.zones().forEach(zone -> ids.add(zone.id()));
        }
        if (!plan.isVisible(LayerKind.AISLES)) {
            level.aisles().forEach(aisle -> ids.add(aisle.id()));
        }
        if (!plan.isVisible(LayerKind.SERVICES)) {
            level.services().forEach(service -> ids.add(service.id()));
        }
        if (!plan.isVisible(LayerKind.NOTES)) {
            level.notes().forEach(note -> ids.add(note.id()));
        }
        boolean fixtures = plan.isVisible(LayerKind.FIXTURES);
        boolean products = plan.isVisible(LayerKind.PRODUCTS);
        for (FixtureSnapshot fixture : level.fixtures()) {
            boolean hidden = !fixtures || hiddenLayers.contains(fixture.layerId());
            if (hidden) {
                ids.add(fixture.id());
            }
            if (hidden || !products) {
                fixture.positions().forEach(position -> ids.add(position.id()));
            }
        }
    }
}
