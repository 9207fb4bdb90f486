package org.sceneplan.exchange.dxf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.sceneplan.exchange.dxf.read.Affine;
import org.sceneplan.exchange.dxf.read.Bends;
import org.sceneplan.exchange.dxf.read.Expansion;
import org.sceneplan.exchange.dxf.read.LayerEntry;
import org.sceneplan.exchange.dxf.read.PlacedBlock;
import org.sceneplan.exchange.dxf.read.PlacedShape;

/**
 * A drawing with its layers mapped, in mm. Far from the origin, as drawings in a national grid are, it is shifted so
 * that the walls lie near it.
 *
 * @param unit the unit and why
 * @param shiftX what was added to x coordinates in mm, 0 where nothing needed to be
 * @param shiftY the same for y
 */
public record DxfPreview(DxfDrawing drawing, LayerMapping mapping, UnitGuess unit, double shiftX, double shiftY,
        List<PlacedShape> shapes, List<PlacedBlock> blocks) {
    private static final double NEAR_MM = 900_000;

    /** Scales and shifts a drawing. */
    static DxfPreview of(DxfDrawing drawing, LayerMapping mapping, DxfUnit given) {
        Expansion.Result raw = drawing.shapes();
        UnitGuess unit = UnitGuess.of(drawing.content().units(), raw.shapes(), mapping, given);
        double factor = unit.unit().mm();
        double[] middle = middle(raw.shapes(), mapping);
        boolean isNear = Math.abs(middle[0]) * factor < NEAR_MM && Math.abs(middle[1]) * factor < NEAR_MM;
        double shiftX = isNear ? 0 : -Math.rint(middle[0] * factor);
        double shiftY = isNear ? 0 : -Math.rint(middle[1] * factor);
        Affine map = new Affine(factor, 0, 0, factor, shiftX, shiftY);
        List<PlacedShape> shapes = new ArrayList<>(raw.shapes().size());
        raw.shapes().forEach(shape -> shapes.add(mapped(shape, map)));
        List<PlacedBlock> blocks = raw.blocks().stream().map(block -> new PlacedBlock(block.parent(), block.entity(),
                block.block(), block.layer(), map.after(block.placement()), block.attributes())).toList();
        return new DxfPreview(drawing, mapping, unit, shiftX, shiftY, shapes, blocks);
    }

    private static PlacedShape mapped(PlacedShape shape, Affine map) {
        double[] xy = new double[shape.xy().length];
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = map.x(shape.xy()[i], shape.xy()[i + 1]);
            xy[i + 1] = map.y(shape.xy()[i], shape.xy()[i + 1]);
        }
        return new PlacedShape(shape.entity(), shape.layer(), shape.instance(), xy, shape.isClosed(), shape.isFilled(),
                shape.arc() == null ? null : Bends.mapped(shape.arc(), map), shape.text(),
                shape.textHeight() * map.factor(), shape.angleDeg(), shape.anchor());
    }

    /** Median point of the walls, or of everything where there are none. */
    private static double[] middle(List<PlacedShape> shapes, LayerMapping mapping) {
        List<PlacedShape> walls = shapes.stream().filter(shape -> mapping.role(shape.layer()) == LayerRole.WALLS
                || mapping.role(shape.layer()) == LayerRole.OUTLINE).toList();
        List<PlacedShape> used = walls.isEmpty() ? shapes : walls;
        double[] x = used.stream().mapToDouble(shape -> shape.xy()[0]).toArray();
        double[] y = used.stream().mapToDouble(shape -> shape.xy()[1]).toArray();
        Arrays.sort(x);
        Arrays.sort(y);
        return x.length == 0 ? new double[2] : new double[] {x[x.length / 2], y[y.length / 2]};
    }

    /** Name of a layer. */
    public String layerName(int layer) {
        return drawing.content().layers().get(layer).name();
    }

    /** The drawing to look at. */
    public DxfUnderlay underlay() {
        List<LayerEntry> entries = drawing.content().layers();
        List<List<DxfUnderlay.Line>> lines = new ArrayList<>();
        List<List<DxfUnderlay.Label>> texts = new ArrayList<>();
        entries.forEach(entry -> {
            lines.add(new ArrayList<>());
            texts.add(new ArrayList<>());
        });
        for (PlacedShape shape : shapes) {
            if (shape.text() != null) {
                texts.get(shape.layer()).add(new DxfUnderlay.Label(shape.xy()[0], shape.xy()[1], shape.textHeight(),
                        shape.angleDeg(), shape.text(), shape.anchor()));
            } else if (shape.isChain()) {
                lines.get(shape.layer()).add(new DxfUnderlay.Line(shape.xy(), shape.isClosed()));
            }
        }
        List<DxfUnderlay.UnderlayLayer> layers = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!lines.get(i).isEmpty() || !texts.get(i).isEmpty()) {
                layers.add(new DxfUnderlay.UnderlayLayer(entries.get(i).name(), entries.get(i).colour(),
                        entries.get(i).isShown(), lines.get(i), texts.get(i)));
            }
        }
        return new DxfUnderlay(layers);
    }
}
