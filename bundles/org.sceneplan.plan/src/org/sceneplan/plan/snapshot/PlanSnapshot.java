package org.sceneplan.plan.snapshot;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The whole plan of one store at one moment. Levels keep the order of the file. */
public record PlanSnapshot(String id, String name, int revision, String standardId, String standardVersion,
        String catalogueId, String catalogueVersion, long seed, StoreSnapshot store, List<LevelSnapshot> levels,
        List<UnmetSnapshot> unmetRequirements, List<LayerSnapshot> layers) {

    public PlanSnapshot {
        levels = List.copyOf(levels);
        unmetRequirements = List.copyOf(unmetRequirements);
        layers = List.copyOf(layers);
    }

    /** A plan whose file says nothing about layers. */
    public PlanSnapshot(String id, String name, int revision, String standardId, String standardVersion,
            String catalogueId, String catalogueVersion, long seed, StoreSnapshot store, List<LevelSnapshot> levels,
            List<UnmetSnapshot> unmetRequirements) {
        this(id, name, revision, standardId, standardVersion, catalogueId, catalogueVersion, seed, store, levels,
                unmetRequirements, List.of());
    }

    /** Finds a layer by id. */
    public Optional<LayerSnapshot> layer(String layerId) {
        return layers.stream().filter(layer -> layer.id().equals(layerId)).findFirst();
    }

    /** Whether a built-in layer is shown. */
    public boolean isVisible(LayerKind kind) {
        return builtIn(kind).map(LayerSnapshot::visible).orElse(true);
    }

    /** Whether a built-in layer is locked; the shell is unless the file says otherwise. */
    public boolean isLocked(LayerKind kind) {
        return builtIn(kind).map(LayerSnapshot::locked).orElse(kind.isLockedByDefault());
    }

    private Optional<LayerSnapshot> builtIn(LayerKind kind) {
        return layers.stream().filter(layer -> layer.kind().equals(kind.name())).findFirst();
    }

    /** Total store area: the sum of the shell areas of all levels in square metres, the base of every zone share. */
    public double totalAreaM2() {
        return levels.stream().mapToDouble(LevelSnapshot::areaM2).sum();
    }

    /** Finds a level by id. */
    public Optional<LevelSnapshot> level(String levelId) {
        return levels.stream().filter(level -> level.id().equals(levelId)).findFirst();
    }

    /**
     * Returns the same plan with other levels and unmet requirements; used to look at a proposal before it is applied.
     */
    public PlanSnapshot withDesign(List<LevelSnapshot> newLevels, List<UnmetSnapshot> unmet, long newSeed) {
        return new PlanSnapshot(id, name, revision, standardId, standardVersion, catalogueId, catalogueVersion, newSeed,
                store, newLevels, unmet, layers);
    }

    /** The same plan with one level in another state; the level is known by its id. */
    public PlanSnapshot withLevel(LevelSnapshot changed) {
        return withDesign(levels.stream().map(level -> level.id().equals(changed.id()) ? changed : level).toList(),
                unmetRequirements, seed);
    }

    /** The same plan where all layers are visible but some, as a saved state of the layers shows it. */
    public PlanSnapshot showingAllBut(Collection<String> hiddenLayerIds) {
        return new PlanSnapshot(id, name, revision, standardId, standardVersion, catalogueId, catalogueVersion, seed,
                store, levels, unmetRequirements, layers.stream().map(layer -> new LayerSnapshot(layer.id(), layer.name(),
                        layer.kind(), !hiddenLayerIds.contains(layer.id()), layer.locked())).toList());
    }
}
