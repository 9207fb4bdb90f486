package org.sceneplan.workbench.view.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.sceneplan.model.plan.LayerState;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.LayerSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;

/** The layers of a plan as rows: those a designer made first, then the built-in ones. */
public final class LayerRows {

    private LayerRows() {
    }

    /** The rows of a plan in a language. */
    public static List<LayerRow> of(PlanSnapshot plan, Locale locale) {
        List<LayerRow> rows = new ArrayList<>();
        for (LayerSnapshot layer : plan.layers()) {
            if (layer.kind().isEmpty()) {
                rows.add(new LayerRow(null, layer.id(), layer.name(), layer.visible(), layer.locked(),
                        count(plan, level -> (int) level.fixtures().stream()
                                .filter(fixture -> fixture.layerId().equals(layer.id())).count())));
            }
        }
        for (LayerKind kind : LayerKind.values()) {
            String id = plan.layers().stream().filter(layer -> layer.kind().equals(kind.name()))
                    .map(LayerSnapshot::id).findFirst().orElse("");
            rows.add(new LayerRow(kind, id, PlanLayers.name(kind, locale), plan.isVisible(kind), plan.isLocked(kind),
                    count(plan, level -> count(level, kind))));
        }
        return List.copyOf(rows);
    }

    /** The first of numbered names that no saved state has; a state that is saved replaces one of its name. */
    static String freeStateName(StorePlan plan, IntFunction<String> numbered) {
        Set<String> taken = plan.getLayerStates().stream().map(LayerState::getName).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, taken.size() + 1).mapToObj(numbered).filter(name -> !taken.contains(name))
                .findFirst().orElseThrow();
    }

    private static int count(PlanSnapshot plan, ToIntFunction<LevelSnapshot> counter) {
        return plan.levels().stream().mapToInt(counter).sum();
    }

    private static int count(LevelSnapshot level, LayerKind kind) {
        return switch (kind) {
            case SHELL -> 1 + level.walls().stream().mapToInt(wall -> 1 + wall.openings().size()).sum() + level.columns().size() + level.openings().size()
                    + level.obstacles().size();
            case ZONES -> level.zones().size();
            case AISLES -> level.aisles().size();
            case FIXTURES -> level.fixtures().size();
            case PRODUCTS -> level.fixtures().stream().mapToInt(fixture -> fixture.positions().size()).sum();
            case CLEARANCES -> level.fixtures().stream().mapToInt(fixture -> fixture.clearances().size()).sum();
            case SERVICES -> level.services().size();
            case DIMENSIONS -> level.dimensions().size();
            case NOTES -> level.notes().size();
            case UNDERLAY -> level.underlays().size();
            case LABELS, FINDINGS -> 0;
        };
    }
}
