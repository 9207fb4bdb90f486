package org.sceneplan.exchange.dxf.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.exchange.dxf.DxfLimits;
import org.sceneplan.exchange.dxf.DxfPreview;
import org.sceneplan.exchange.dxf.DxfReadException;
import org.sceneplan.exchange.dxf.LayerMapping;
import org.sceneplan.exchange.dxf.LayerNames;
import org.sceneplan.exchange.dxf.LayerRole;
import org.sceneplan.exchange.dxf.read.PlacedBlock;
import org.sceneplan.exchange.dxf.read.PlacedShape;

/** Collects the signs of doors and windows: blocks on their layers or with their names, and loose lines. */
final class Signs {
    private static final double TOUCH_MM = 30;
    private static final int MAX_LOOSE = 6_000;

    private final DxfPreview preview;
    private final LayerMapping mapping;

    private Signs(DxfPreview preview) {
        this.preview = preview;
        this.mapping = preview.mapping();
    }

    static List<Sign> of(DxfPreview preview) throws DxfReadException {
        List<Sign> signs = new Signs(preview).collect();
        if (signs.size() > DxfLimits.MAX_SIGNS) {
            throw new DxfReadException("Signs_tooMany", signs.size(), DxfLimits.MAX_SIGNS);
        }
        return signs;
    }

    private List<Sign> collect() {
        int[] hostByBlock = hosts();
        Map<Integer, List<PlacedShape>> shapesByHost = new LinkedHashMap<>();
        List<PlacedShape> loose = new ArrayList<>();
        for (PlacedShape shape : preview.shapes()) {
            int host = shape.instance() < 0 ? -1 : hostByBlock[shape.instance()];
            if (host >= 0) {
                shapesByHost.computeIfAbsent(host, key -> new ArrayList<>()).add(shape);
            } else if (mapping.role(shape.layer()).isOpening() && shape.isChain()) {
                loose.add(shape);
            }
        }
        List<Sign> signs = new ArrayList<>();
        shapesByHost.forEach((host, shapes) -> {
            PlacedBlock block = preview.blocks().get(host);
            signs.add(new Sign(block, block.block() + " " + layerName(block.layer()), mapping.role(block.layer()),
                    shapes));
        });
        clusters(loose).forEach(shapes -> signs.add(new Sign(null, layerName(shapes.getFirst().layer()),
                mapping.role(shapes.getFirst().layer()), shapes)));
        return signs;
    }

    /** For each copy of a block the outermost copy around it that is a door or window; -1 for none. */
    private int[] hosts() {
        List<PlacedBlock> blocks = preview.blocks();
        int[] hosts = new int[blocks.size()];
        for (int i = 0; i < hosts.length; i++) {
            PlacedBlock block = blocks.get(i);
            int above = block.parent() < 0 ? -1 : hosts[block.parent()];
            LayerRole role = mapping.role(block.layer());
            boolean isSign = role.isOpening() || role != LayerRole.IGNORE && role != LayerRole.SERVICES
                    && role != LayerRole.OBSTACLES && LayerNames.role(block.block()).isOpening();
            hosts[i] = above >= 0 ? above : isSign && !block.entity().type().equals("DIMENSION") ? i : -1;
        }
        return hosts;
    }

    private String layerName(int layer) {
        return preview.layerName(layer);
    }

    /** Groups lines whose boxes touch. */
    private static List<List<PlacedShape>> clusters(List<PlacedShape> shapes) {
        int[] group = new int[shapes.size()];
        double[][] boxes = new double[shapes.size()][];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            boxes[i] = box(shapes.get(i));
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> boxes[i][0]));
        for (int a = 0; a < order.size() && order.size() <= MAX_LOOSE; a++) {
            double[] box = boxes[order.get(a)];
            for (int b = a + 1; b < order.size() && boxes[order.get(b)][0] <= box[2] + TOUCH_MM; b++) {
                double[] other = boxes[order.get(b)];
                if (other[1] <= box[3] + TOUCH_MM && other[3] >= box[1] - TOUCH_MM) {
                    group[root(group, order.get(b))] = root(group, order.get(a));
                }
            }
        }
        Map<Integer, List<PlacedShape>> clusters = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            clusters.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(shapes.get(i));
        }
        return new ArrayList<>(clusters.values());
    }

    private static int root(int[] group, int index) {
        int root = index;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    static double[] box(PlacedShape shape) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int i = 0; i < shape.xy().length; i += 2) {
            box[0] = Math.min(box[0], shape.xy()[i]);
            box[1] = Math.min(box[1], shape.xy()[i + 1]);
            box[2] = Math.max(box[2], shape.xy()[i]);
            box[3] = Math.max(box[3], shape.xy()[i + 1]);
        }
        return box;
    }
}
