package org.sceneplan.exchange.gltf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A binary glTF file while it is put together. Materials and boxes are kept once. Source: glTF 2.0 specification,
 * chapters 3 and 4 (GLB).
 */
final class GlbFile {
    private static final int MAGIC = 0x46546C67;
    private static final int JSON_CHUNK = 0x4E4F534A;
    private static final int BIN_CHUNK = 0x004E4942;
    private static final int FLOAT = 5126;
    private static final int UNSIGNED_SHORT = 5123;
    private static final int UNSIGNED_INT = 5125;
    private static final int ARRAY_BUFFER = 34962;
    private static final int ELEMENT_ARRAY_BUFFER = 34963;
    private static final int MAX_SHORT_INDEX = 65_534;
    private static final int HEADER_BYTES = 12;
    private static final int CHUNK_HEADER_BYTES = 8;

    private final ObjectNode document = JsonNodeFactory.instance.objectNode();
    private final ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode meshes = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode materials = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode accessors = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode bufferViews = JsonNodeFactory.instance.arrayNode();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final Map<Paint, Integer> materialByPaint = new LinkedHashMap<>();
    private final Map<Paint, Integer> boxByPaint = new LinkedHashMap<>();
    private int[] cube;

    /** Adds a node without parent and gives its number. */
    int node(ModelNode node) {
        ObjectNode json = nodes.addObject();
        int number = nodes.size() - 1;
        node.writeTo(json);
        return number;
    }

    /** Makes one node the child of another. */
    void attach(int parent, int child) {
        ((ObjectNode) nodes.get(parent)).withArray("children").add(child);
    }

    /** A mesh of its own. */
    int mesh(String name, Paint paint, Solids solids) {
        return mesh(name, paint, store(solids));
    }

    /** The box of one metre about the origin in a colour. */
    int box(Paint paint) {
        if (cube == null) {
            cube = store(Solids.cube());
        }
        return boxByPaint.computeIfAbsent(paint, key -> mesh("box " + key.name(), key, cube));
    }

    private int mesh(String name, Paint paint, int[] stored) {
        ObjectNode primitive = meshes.addObject().put("name", name).putArray("primitives").addObject();
        primitive.putObject("attributes").put("POSITION", stored[0]).put("NORMAL", stored[1]);
        primitive.put("indices", stored[2]).put("material", material(paint));
        return meshes.size() - 1;
    }

    private int material(Paint paint) {
        return materialByPaint.computeIfAbsent(paint, key -> {
            ObjectNode material = materials.addObject().put("name", key.name());
            ObjectNode surface = material.putObject("pbrMetallicRoughness");
            ArrayNode colour = surface.putArray("baseColorFactor");
            for (double factor : key.factors()) {
                colour.add(factor);
            }
            surface.put("metallicFactor", 0).put("roughnessFactor", 0.9);
            if (key.opacity() < 1) {
                material.put("alphaMode", "BLEND");
            }
            return materials.size() - 1;
        });
    }

    /** Puts the faces into the buffer; gives the accessors of positions, normals and indices. */
    private int[] store(Solids solids) {
        int positions = vectors(solids.positions(), true);
        int normals = vectors(solids.normals(), false);
        return new int[] {positions, normals, indices(solids.indices(), solids.positions().size())};
    }

    private int vectors(List<float[]> vectors, boolean bounds) {
        ByteBuffer bytes = buffer(vectors.size() * 3 * Float.BYTES);
        float[] least = {Float.MAX_VALUE, Float.MAX_VALUE, Float.MAX_VALUE};
        float[] most = {-Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
        for (float[] vector : vectors) {
            for (int i = 0; i < 3; i++) {
                bytes.putFloat(vector[i]);
                least[i] = Math.min(least[i], vector[i]);
                most[i] = Math.max(most[i], vector[i]);
            }
        }
        ObjectNode accessor = accessor(bytes, ARRAY_BUFFER, FLOAT, vectors.size(), "VEC3");
        if (bounds) {
            ArrayNode min = accessor.putArray("min");
            ArrayNode max = accessor.putArray("max");
            for (int i = 0; i < 3; i++) {
                min.add((double) least[i]);
                max.add((double) most[i]);
            }
        }
        return accessors.size() - 1;
    }

    private int indices(List<Integer> indices, int vertices) {
        boolean small = vertices <= MAX_SHORT_INDEX;
        ByteBuffer bytes = buffer(indices.size() * (small ? Short.BYTES : Integer.BYTES));
        for (int index : indices) {
            if (small) {
                bytes.putShort((short) index);
            } else {
                bytes.putInt(index);
            }
        }
        accessor(bytes, ELEMENT_ARRAY_BUFFER, small ? UNSIGNED_SHORT : UNSIGNED_INT, indices.size(), "SCALAR");
        return accessors.size() - 1;
    }

    private ObjectNode accessor(ByteBuffer bytes, int target, int componentType, int count, String type) {
        bufferViews.addObject().put("buffer", 0).put("byteOffset", data.size()).put("byteLength", bytes.capacity())
                .put("target", target);
        data.writeBytes(bytes.array());
        while (data.size() % 4 != 0) {
            data.write(0);
        }
        return accessors.addObject().put("bufferView", bufferViews.size() - 1).put("componentType", componentType)
                .put("count", count).put("type", type);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Writes the file.
     *
     * @param scene name of the scene
     * @param root number of its only root node
     */
    void write(String scene, int root, OutputStream out) throws IOException {
        document.putObject("asset").put("version", "2.0").put("generator", "Sceneplan");
        document.put("scene", 0);
        document.putArray("scenes").addObject().put("name", scene).putArray("nodes").add(root);
        document.set("nodes", nodes);
        document.set("meshes", meshes);
        document.set("materials", materials);
        document.set("accessors", accessors);
        document.set("bufferViews", bufferViews);
        document.putArray("buffers").addObject().put("byteLength", data.size());
        byte[] json = JsonMapper.shared().writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
        int padded = (json.length + 3) / 4 * 4;
        ByteBuffer head = buffer(HEADER_BYTES + CHUNK_HEADER_BYTES);
        head.putInt(MAGIC).putInt(2).putInt(HEADER_BYTES + 2 * CHUNK_HEADER_BYTES + padded + data.size());
        head.putInt(padded).putInt(JSON_CHUNK);
        out.write(head.array());
        out.write(json);
        for (int i = json.length; i < padded; i++) {
            out.write(' ');
        }
        out.write(buffer(CHUNK_HEADER_BYTES).putInt(data.size()).putInt(BIN_CHUNK).array());
        data.writeTo(out);
    }
}
