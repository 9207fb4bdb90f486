package org.sceneplan.exchange.dxf.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;

import org.sceneplan.exchange.dxf.DxfLimits;
import org.sceneplan.exchange.dxf.DxfReadException;
import org.sceneplan.exchange.dxf.Place;

/**
 * Takes all blocks apart. The number of shapes and copies is bounded, so that blocks in blocks in blocks can't fill the
 * memory; a block within itself is left out.
 */
public final class Expansion {
    private static final int TELL_EVERY = 1 << 14;
    private static final int BASE_LAYER_NONE = -1;

    private final DrawingContent drawing;
    private final DoubleConsumer progress;
    private final List<PlacedShape> shapes = new ArrayList<>();
    private final List<PlacedBlock> blocks = new ArrayList<>();
    private final Reasons[] fate;
    private final int baseLayer;
    private final Set<String> open = new HashSet<>();
    private long points;
    private DxfEntity outer;

    private Expansion(DrawingContent content, DoubleConsumer progress) {
        this.drawing = content;
        this.progress = progress;
        this.fate = new Reasons[content.entityCount()];
        this.baseLayer = baseLayer(content.layers());
    }

    /**
     * What is seen in the model.
     *
     * @param shapes in the order of drawing
     * @param blocks copies of blocks; shapes and copies name theirs by index
     * @param fate what became of each entity, by its number; SHOWN when at least one shape shows it
     */
    public record Result(List<PlacedShape> shapes, List<PlacedBlock> blocks, Reasons[] fate) {
    }

    /**
     * Takes a drawing apart.
     *
     * @param mmPerUnit length of a drawing unit in mm
     * @param progress is told the share of entities done; may throw to stop
     * @throws DxfReadException if there are more shapes than the limits allow; names the insert
     */
    public static Result of(DrawingContent content, double mmPerUnit, DoubleConsumer progress) throws DxfReadException {
        Expansion expansion = new Expansion(content, progress);
        Arrays.fill(expansion.fate, Reasons.NOT_INSERTED);
        Affine map = Affine.scaled(mmPerUnit);
        int done = 0;
        for (DxfEntity entity : content.entities()) {
            expansion.outer = entity;
            if (entity.isPaper()) {
                expansion.fate(entity, Reasons.NOT_IN_MODEL);
            } else {
                expansion.place(entity, map, BASE_LAYER_NONE, -1);
            }
            if (++done % TELL_EVERY == 0) {
                progress.accept((double) done / content.entities().size());
            }
        }
        return new Result(expansion.shapes, expansion.blocks, expansion.fate);
    }

    private static int baseLayer(List<LayerEntry> layers) {
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).name().equals("0")) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    private void fate(DxfEntity entity, Reasons reason) {
        if (fate[entity.ordinal()] != Reasons.SHOWN) {
            fate[entity.ordinal()] = reason;
        }
    }

    private void place(DxfEntity entity, Affine map, int insertLayer, int instance) throws DxfReadException {
        int layer = entity.layer() == baseLayer && insertLayer >= 0 ? insertLayer : entity.layer();
        switch (entity.shape()) {
            case Shape.Path path -> chain(entity, path, map, layer, instance);
            case Shape.Paths paths -> {
                for (Shape.Path path : paths.paths()) {
                    chain(entity, path, map, layer, instance);
                }
            }
            case Shape.Arc arc -> add(new PlacedShape(entity, layer, instance, Bends.points(arc, map), arc.isCircle(),
                    false, map.isSimilarity() ? Bends.mapped(arc, map) : null));
            case Shape.Label label -> label(entity, label, map, layer, instance);
            case Shape.Dot dot -> add(new PlacedShape(entity, layer, instance,
                    new double[] {map.x(dot.x(), dot.y()), map.y(dot.x(), dot.y())}, false, false, null));
            case Shape.Insert insert -> insert(entity, insert, map, layer, instance);
            case Shape.Nothing nothing -> fate(entity, Reasons.SHOWN);
        }
    }

    /** A chain of one arc, as many programs draw the swing of a door, stays round. */
    private void chain(DxfEntity entity, Shape.Path path, Affine map, int layer, int instance)
            throws DxfReadException {
        boolean isArc = path.size() == 2 && !path.isClosed() && path.vertices()[2] != 0;
        Shape.Arc arc = isArc && map.isSimilarity() ? Bends.arc(path, 0) : null;
        add(new PlacedShape(entity, layer, instance, Bends.points(path, map), path.isClosed(), path.isFilled(),
                arc == null ? null : Bends.mapped(arc, map)));
    }

    private void label(DxfEntity entity, Shape.Label label, Affine map, int layer, int instance)
            throws DxfReadException {
        double turn = StrictMath.toDegrees(StrictMath.atan2(map.b(), map.a()));
        add(new PlacedShape(entity, layer, instance,
                new double[] {map.x(label.x(), label.y()), map.y(label.x(), label.y())}, false, false, null,
                label.text(), label.height() * Math.hypot(map.c(), map.d()), label.angleDeg() + turn, label.anchor()));
    }

    private void add(PlacedShape shape) throws DxfReadException {
        points += shape.size();
        if (shapes.size() >= DxfLimits.MAX_SHAPES || points > DxfLimits.MAX_POINTS) {
            throw tooMany();
        }
        for (double value : shape.xy()) {
            if (!(Math.abs(value) <= DxfLimits.MAX_COORDINATE * 1000)) {
                fate(shape.entity(), Reasons.BAD_PLACE);
                return;
            }
        }
        shapes.add(shape);
        fate(shape.entity(), Reasons.SHOWN);
    }

    private DxfReadException tooMany() {
        return new DxfReadException("Expansion_tooMany", new Place(drawing.isBinary(), outer.position()), outer.type(),
                outer.shape() instanceof Shape.Insert insert ? insert.block() : "-", DxfLimits.MAX_SHAPES);
    }

    private void insert(DxfEntity entity, Shape.Insert insert, Affine map, int layer, int instance)
            throws DxfReadException {
        String key = insert.block().toLowerCase(Locale.ROOT);
        DxfBlock block = drawing.blockByName().get(key);
        Reasons problem = block == null ? Reasons.MISSING_BLOCK : block.isExternal() ? Reasons.EXTERNAL_BLOCK
                : open.contains(key) ? Reasons.BLOCK_IN_ITSELF
                        : open.size() >= DxfLimits.MAX_DEPTH ? Reasons.TOO_DEEP : null;
        if (problem != null) {
            fate(entity, problem);
            return;
        }
        fate(entity, Reasons.SHOWN);
        open.add(key);
        for (int row = 0; row < insert.rows(); row++) {
            for (int column = 0; column < insert.columns(); column++) {
                Affine shift = Affine.shifted(column * insert.columnX() + row * insert.rowX(),
                        column * insert.columnY() + row * insert.rowY());
                copy(entity, insert, block, map.after(shift), layer, instance);
            }
        }
        open.remove(key);
    }

    private void copy(DxfEntity entity, Shape.Insert insert, DxfBlock block, Affine map, int layer, int instance)
            throws DxfReadException {
        if (blocks.size() >= DxfLimits.MAX_SHAPES) {
            throw tooMany();
        }
        boolean isDimension = entity.type().equals("DIMENSION");
        Affine base = Affine.shifted(-block.baseX(), -block.baseY());
        Affine placement = map.after(insert.placement());
        Affine content = isDimension ? placement : placement.after(base);
        int index = blocks.size();
        blocks.add(new PlacedBlock(instance, entity, block.name(), layer, placement, insert.attributes()));
        for (Shape.Attribute attribute : insert.attributes()) {
            if (attribute.label() != null) {
                label(entity, attribute.label(), map, layer, index);
            }
        }
        for (DxfEntity inner : block.entities()) {
            place(inner, content, layer, index);
        }
        if (index % TELL_EVERY == 0) {
            progress.accept(0.5);
        }
    }
}
