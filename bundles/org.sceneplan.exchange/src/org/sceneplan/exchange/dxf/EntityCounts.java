package org.sceneplan.exchange.dxf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.sceneplan.exchange.dxf.read.DrawingContent;
import org.sceneplan.exchange.dxf.read.DxfEntity;
import org.sceneplan.exchange.dxf.read.PlacedShape;
import org.sceneplan.exchange.dxf.read.Reasons;
import org.sceneplan.exchange.dxf.read.Shape;
import org.sceneplan.exchange.dxf.shell.Outcomes;

/**
 * What became of every entity of a file: each is counted once, used or set aside.
 *
 * @param read entities of the file, in model, layouts and blocks
 * @param countByOutcome number of entities by outcome and type; the sum is {@code read}
 * @param placesByOutcome where the first of those stand that may be damaged, in the order of the file
 */
public record EntityCounts(int read, Map<Outcome, Map<String, Integer>> countByOutcome,
        Map<Outcome, List<Place>> placesByOutcome) {
    private static final int SHOWN_PLACES = 5;

    /** Entities of which the survey holds something. */
    public int used() {
        return countByOutcome.entrySet().stream().filter(entry -> entry.getKey().isUsed())
                .mapToInt(entry -> of(entry.getKey())).sum();
    }

    /** Entities that were set aside, with a reason each. */
    public int setAside() {
        return countByOutcome.entrySet().stream().filter(entry -> !entry.getKey().isUsed())
                .mapToInt(entry -> of(entry.getKey())).sum();
    }

    /** Entities of one outcome. */
    public int of(Outcome outcome) {
        return countByOutcome.getOrDefault(outcome, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
    }

    static EntityCounts of(DxfPreview preview, Outcomes outcomes) {
        DrawingContent content = preview.drawing().content();
        Reasons[] fate = preview.drawing().shapes().fate();
        Map<Outcome, Map<String, Integer>> counts = new EnumMap<>(Outcome.class);
        Map<Outcome, List<Place>> places = new EnumMap<>(Outcome.class);
        noteBlocks(preview, outcomes);
        List<DxfEntity> all = new ArrayList<>(content.entities());
        content.blockByName().values().forEach(block -> all.addAll(block.entities()));
        for (DxfEntity entity : all) {
            Outcome outcome = outcome(entity, preview, outcomes, fate[entity.ordinal()]);
            counts.computeIfAbsent(outcome, key -> new TreeMap<>()).merge(entity.type(), 1, Integer::sum);
            if (outcome.isDefect()) {
                places.computeIfAbsent(outcome, key -> new ArrayList<>())
                        .add(new Place(content.isBinary(), entity.position()));
            }
        }
        places.replaceAll((outcome, list) -> list.stream().sorted(Comparator.comparingLong(Place::at))
                .limit(SHOWN_PLACES).toList());
        return new EntityCounts(content.entityCount(), counts, places);
    }

    /** A block counts as used when something in it is. */
    private static void noteBlocks(DxfPreview preview, Outcomes outcomes) {
        for (PlacedShape shape : preview.shapes()) {
            Outcome outcome = outcomes.of(shape.entity());
            boolean isUsed = outcome != null && outcome.isUsed();
            for (int i = shape.instance(); i >= 0 && isUsed; i = preview.blocks().get(i).parent()) {
                DxfEntity insert = preview.blocks().get(i).entity();
                if (outcomes.of(insert) == null) {
                    outcomes.note(insert, Outcome.BLOCK);
                }
            }
        }
    }

    private static Outcome outcome(DxfEntity entity, DxfPreview preview, Outcomes outcomes, Reasons fate) {
        Outcome noted = outcomes.of(entity);
        return noted != null ? noted : outcome(entity, preview, fate);
    }

    private static Outcome outcome(DxfEntity entity, DxfPreview preview, Reasons fate) {
        return switch (fate) {
            case NOT_IN_MODEL -> Outcome.NOT_IN_MODEL;
            case NOT_INSERTED -> Outcome.NOT_INSERTED;
            case MISSING_BLOCK -> Outcome.MISSING_BLOCK;
            case EXTERNAL_BLOCK -> Outcome.EXTERNAL_BLOCK;
            case BLOCK_IN_ITSELF -> Outcome.BLOCK_IN_ITSELF;
            case TOO_DEEP -> Outcome.TOO_DEEP;
            case BAD_PLACE -> Outcome.BAD_PLACE;
            case SHOWN -> shown(entity, preview);
        };
    }

    private static Outcome shown(DxfEntity entity, DxfPreview preview) {
        return switch (entity.shape()) {
            case Shape.Nothing nothing -> switch (nothing.reason()) {
                case UNKNOWN_TYPE -> Outcome.UNKNOWN_TYPE;
                case BAD_NUMBERS -> Outcome.BAD_NUMBERS;
                case EMPTY -> Outcome.EMPTY;
                case INFINITE -> Outcome.INFINITE;
                case MESH -> Outcome.MESH;
                case DEFINITION -> Outcome.DEFINITION;
            };
            default -> preview.mapping().role(entity.layer()) == LayerRole.IGNORE ? Outcome.LAYER_IGNORED
                    : Outcome.NO_USE_THERE;
        };
    }
}
