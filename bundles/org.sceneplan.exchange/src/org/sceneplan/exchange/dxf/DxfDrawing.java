package org.sceneplan.exchange.dxf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.sceneplan.exchange.dxf.read.DrawingContent;
import org.sceneplan.exchange.dxf.read.DxfBlock;
import org.sceneplan.exchange.dxf.read.DxfEntity;
import org.sceneplan.exchange.dxf.read.Expansion;
import org.sceneplan.exchange.dxf.read.PlacedShape;

/** A file that was read: its layers and everything on them. Immutable but for what is computed once. */
public final class DxfDrawing {
    private final String name;
    private final DrawingContent content;
    private final Expansion.Result shapes;

    DxfDrawing(String name, DrawingContent content, Expansion.Result shapes) {
        this.name = name;
        this.content = content;
        this.shapes = shapes;
    }

    /** Name of the file without folders. */
    public String name() {
        return name;
    }

    /** Version of the file, for example {@code AC1015}; empty when it doesn't say. */
    public String version() {
        return content.version();
    }

    /** Number of entities in the model, on layouts and in blocks. */
    public int entityCount() {
        return content.entityCount();
    }

    /**
     * The roles that the names of the layers suggest; where no layer with lines is named for walls, the one with most
     * lines is taken for them.
     */
    public LayerMapping guess() {
        return withWalls(LayerMapping.guess(content.layers()));
    }

    /**
     * The roles that the names suggest where the user says nothing else.
     *
     * @param layers as {@link LayerMapping#with}
     * @throws DxfReadException if a role is unknown or a name matches no layer
     */
    public LayerMapping guess(String layers) throws DxfReadException {
        return withWalls(LayerMapping.guess(content.layers()).with(layers));
    }

    private LayerMapping withWalls(LayerMapping guess) {
        boolean isDrawn = shapes.shapes().stream()
                .anyMatch(shape -> shape.isChain() && isShell(guess.role(shape.layer())));
        boolean isSaid = IntStream.range(0, content.layers().size())
                .anyMatch(i -> !guess.isGuessed(i) && isShell(guess.role(i)));
        if (isDrawn || isSaid || !hiddenWalls(guess).isEmpty()) {
            return guess;
        }
        double[] lengthByLayer = new double[content.layers().size()];
        for (PlacedShape shape : shapes.shapes()) {
            if (shape.isChain() && shape.arc() == null && guess.role(shape.layer()) == LayerRole.IGNORE
                    && guess.isGuessed(shape.layer()) && !isNamedToIgnore(shape.layer())) {
                lengthByLayer[shape.layer()] += length(shape);
            }
        }
        int best = -1;
        for (int i = 0; i < lengthByLayer.length; i++) {
            best = lengthByLayer[i] > 0 && (best < 0 || lengthByLayer[i] > lengthByLayer[best]) ? i : best;
        }
        return best < 0 ? guess : guess.withAssumedWalls(best);
    }

    private static boolean isShell(LayerRole role) {
        return role == LayerRole.WALLS || role == LayerRole.OUTLINE;
    }

    /** Names of layers with lines that are named for walls, but are off or frozen and hence ignored. */
    public List<String> hiddenWalls(LayerMapping mapping) {
        return shapes.shapes().stream().filter(PlacedShape::isChain).mapToInt(PlacedShape::layer).distinct()
                .filter(i -> !content.layers().get(i).isShown() && mapping.role(i) == LayerRole.IGNORE)
                .mapToObj(i -> content.layers().get(i).name()).filter(each -> isShell(LayerNames.role(each))).toList();
    }

    private boolean isNamedToIgnore(int layer) {
        return !content.layers().get(layer).isShown() || LayerNames.isAnnotation(content.layers().get(layer).name());
    }

    private static double length(PlacedShape shape) {
        double length = 0;
        double[] xy = shape.xy();
        for (int i = 2; i < xy.length; i += 2) {
            length += Math.hypot(xy[i] - xy[i - 2], xy[i + 1] - xy[i - 1]);
        }
        return length;
    }

    /** The layers with what is on them and the role they have in a mapping, in the order of the file. */
    public List<DxfLayer> layers(LayerMapping mapping) {
        int count = content.layers().size();
        List<Map<String, Integer>> counts = new ArrayList<>();
        double[][] boxes = new double[count][];
        for (int i = 0; i < count; i++) {
            counts.add(new TreeMap<>());
        }
        content.entities().forEach(entity -> count(entity, counts));
        for (DxfBlock block : content.blockByName().values()) {
            block.entities().forEach(entity -> count(entity, counts));
        }
        shapes.shapes().forEach(shape -> grow(boxes, shape));
        List<DxfLayer> layers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] box = boxes[i] == null ? new double[] {Double.NaN, Double.NaN, Double.NaN, Double.NaN} : boxes[i];
            layers.add(new DxfLayer(content.layers().get(i).name(), content.layers().get(i).colour(),
                    content.layers().get(i).isShown(), counts.get(i), box[0], box[1], box[2], box[3], mapping.role(i),
                    mapping.isGuessed(i)));
        }
        return layers;
    }

    /** The layers as a text for people, a line each. */
    public String layerTable(LayerMapping mapping, Locale locale) {
        StringBuilder out = new StringBuilder();
        ReportText.layers(layers(mapping), locale, out);
        return out.toString();
    }

    private static void count(DxfEntity entity, List<Map<String, Integer>> counts) {
        counts.get(entity.layer()).merge(entity.type(), 1, Integer::sum);
    }

    private static void grow(double[][] boxes, PlacedShape shape) {
        if (boxes[shape.layer()] == null) {
            boxes[shape.layer()] = new double[] {shape.xy()[0], shape.xy()[1], shape.xy()[0], shape.xy()[1]};
        }
        double[] box = boxes[shape.layer()];
        for (int i = 0; i < shape.xy().length; i += 2) {
            box[0] = Math.min(box[0], shape.xy()[i]);
            box[1] = Math.min(box[1], shape.xy()[i + 1]);
            box[2] = Math.max(box[2], shape.xy()[i]);
            box[3] = Math.max(box[3], shape.xy()[i + 1]);
        }
    }

    DrawingContent content() {
        return content;
    }

    Expansion.Result shapes() {
        return shapes;
    }
}
