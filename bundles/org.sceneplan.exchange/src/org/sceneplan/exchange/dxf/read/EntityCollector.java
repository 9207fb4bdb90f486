package org.sceneplan.exchange.dxf.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.TreeMap;

import org.sceneplan.exchange.dxf.DxfLimits;
import org.sceneplan.exchange.dxf.DxfReadException;
import org.sceneplan.exchange.dxf.Place;

/** Turns groups into entities, one after the other; polylines and inserts wait for their vertices and attributes. */
final class EntityCollector {
    private static final int MESH = 16 | 64;
    private static final int FRAME_VERTEX = 16;

    private final Map<String, Integer> layerByName = new LinkedHashMap<>();
    private final List<LayerEntry> layers = new ArrayList<>();
    private final Map<String, Integer> parts = new TreeMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private List<DxfEntity> target = new ArrayList<>();
    private boolean isPaperBlock;
    private int count;
    private long vertices;
    private Pending pending;

    /** An entity that waits for its parts. */
    private static final class Pending {
        private String type;
        private int layer;
        private long position;
        private boolean isPaper;
        private int flags;
        private Plane plane;
        private double[] corners = new double[24];
        private int length;
        private Shape.Insert insert;
        private final List<Shape.Attribute> attributes = new ArrayList<>();
    }

    /** Where entities go from now on. */
    void into(List<DxfEntity> list, boolean isPaper) throws DxfReadException {
        finish();
        target = list;
        isPaperBlock = isPaper;
    }

    /** Takes an entity whose groups are complete. */
    void take(EntityGroups g) throws DxfReadException {
        switch (g.type()) {
            case "VERTEX" -> vertex(g);
            case "ATTRIB" -> attribute(g);
            case "SEQEND" -> {
                parts.merge("SEQEND", 1, Integer::sum);
                finish();
            }
            default -> {
                finish();
                entity(g);
            }
        }
    }

    private void entity(EntityGroups g) throws DxfReadException {
        boolean isPaper = isPaperBlock || g.integer(67, 0) == 1;
        if (g.type().equals("POLYLINE") || g.type().equals("INSERT")) {
            pending = new Pending();
            pending.type = types.computeIfAbsent(g.type(), key -> key);
            pending.layer = layer(g.name(8));
            pending.position = g.position();
            pending.isPaper = isPaper;
            pending.flags = g.integer(70, 0);
            pending.plane = Plane.of(g);
            if (g.type().equals("INSERT")) {
                Shape shape = EntityShapes.insert(g);
                pending.insert = shape instanceof Shape.Insert insert ? insert : null;
                if (g.integer(66, 0) == 0) {
                    finish();
                }
            }
            return;
        }
        Shape shape = EntityShapes.of(g);
        countVertices(shape, g);
        add(g.type(), layer(g.name(8)), g.position(), isPaper, shape);
    }

    private void countVertices(Shape shape, EntityGroups g) throws DxfReadException {
        int more = switch (shape) {
            case Shape.Path path -> path.size();
            case Shape.Paths paths -> paths.paths().stream().mapToInt(Shape.Path::size).sum();
            default -> 1;
        };
        countVertices(more, g);
    }

    private void countVertices(int more, EntityGroups g) throws DxfReadException {
        vertices += more;
        if (vertices > DxfLimits.MAX_VERTICES) {
            throw new DxfReadException("EntityCollector_tooManyVertices", Place.line(g.position()), g.type(),
                    DxfLimits.MAX_VERTICES);
        }
    }

    private void vertex(EntityGroups g) throws DxfReadException {
        if (pending == null || pending.insert != null || pending.type.equals("INSERT")) {
            add("VERTEX", layer(g.name(8)), g.position(), isPaperBlock, new Shape.Nothing(Shape.Reason.EMPTY));
            return;
        }
        parts.merge("VERTEX", 1, Integer::sum);
        countVertices(1, g);
        if ((g.integer(70, 0) & FRAME_VERTEX) != 0 && (pending.flags & MESH) == 0) {
            return;
        }
        if (pending.length + 3 > pending.corners.length) {
            pending.corners = Arrays.copyOf(pending.corners, pending.corners.length * 2);
        }
        pending.corners[pending.length++] = g.number(10, 0);
        pending.corners[pending.length++] = g.number(20, 0);
        pending.corners[pending.length++] = g.number(42, 0);
    }

    private void attribute(EntityGroups g) throws DxfReadException {
        if (pending == null || !pending.type.equals("INSERT")) {
            finish();
            entity(g);
            return;
        }
        parts.merge("ATTRIB", 1, Integer::sum);
        if (EntityShapes.of(g) instanceof Shape.Label label && pending.attributes.size() < 1000) {
            boolean isHidden = (g.integer(70, 0) & 1) != 0;
            pending.attributes.add(new Shape.Attribute(g.name(2).toUpperCase(Locale.ROOT), label.text(),
                    isHidden ? null : label));
        }
    }

    /** Ends the entity that waited for parts. */
    void finish() throws DxfReadException {
        if (pending == null) {
            return;
        }
        Pending done = pending;
        pending = null;
        add(done.type, done.layer, done.position, done.isPaper,
                done.type.equals("INSERT") ? insert(done) : polyline(done));
    }

    private static Shape insert(Pending done) {
        Shape.Insert i = done.insert;
        return i == null ? new Shape.Nothing(Shape.Reason.BAD_NUMBERS)
                : new Shape.Insert(i.block(), i.placement(), i.columns(), i.rows(), i.columnX(), i.columnY(), i.rowX(),
                        i.rowY(), List.copyOf(done.attributes));
    }

    private static Shape polyline(Pending done) {
        if ((done.flags & MESH) != 0) {
            return new Shape.Nothing(Shape.Reason.MESH);
        }
        for (int i = 0; i < done.length; i++) {
            if (!(Math.abs(done.corners[i]) <= DxfLimits.MAX_COORDINATE)) {
                return new Shape.Nothing(Shape.Reason.BAD_NUMBERS);
            }
        }
        boolean isClosed = (done.flags & 1) != 0;
        return done.length < 6 ? new Shape.Nothing(Shape.Reason.EMPTY)
                : EntityShapes.placed(new Shape.Path(Arrays.copyOf(done.corners, done.length), isClosed, false),
                        done.plane);
    }

    private void add(String type, int layer, long position, boolean isPaper, Shape shape) throws DxfReadException {
        if (count >= DxfLimits.MAX_ENTITIES) {
            throw new DxfReadException("EntityCollector_tooMany", Place.line(position), type, DxfLimits.MAX_ENTITIES);
        }
        target.add(new DxfEntity(count++, types.computeIfAbsent(type, key -> key), layer, position, isPaper, shape));
    }

    /** Index of a layer by name; names differ by more than case. */
    int layer(String name) throws DxfReadException {
        String known = name.isEmpty() ? "0" : name;
        Integer index = layerByName.get(known.toLowerCase(Locale.ROOT));
        if (index == null) {
            index = layers.size();
            if (index >= DxfLimits.MAX_LAYERS) {
                throw new DxfReadException("EntityCollector_tooManyLayers", DxfLimits.MAX_LAYERS);
            }
            layerByName.put(known.toLowerCase(Locale.ROOT), index);
            layers.add(new LayerEntry(known, 7, true, false));
        }
        return index;
    }

    /** Takes an entry of the table of layers. */
    void layerEntry(EntityGroups g) throws DxfReadException {
        int index = layer(g.name(2));
        int colour = g.integer(62, 7);
        boolean isShown = colour >= 0 && (g.integer(70, 0) & 1) == 0;
        layers.set(index, new LayerEntry(layers.get(index).name(), Math.abs(colour), isShown, true));
    }

    List<LayerEntry> layers() {
        return layers;
    }

    Map<String, Integer> parts() {
        return parts;
    }

    int count() {
        return count;
    }
}
