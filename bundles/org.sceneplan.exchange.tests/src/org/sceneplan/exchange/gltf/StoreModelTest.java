package org.sceneplan.exchange.gltf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sceneplan.exchange.TestPlan;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class StoreModelTest {

    private static byte[] bytes() {
        return bytes(TestPlan.context());
    }

    private static byte[] bytes(DesignContext context) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            StoreModel.write(context, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file taken apart by the specification alone. */
    private record Glb(JsonNode json, ByteBuffer data) {

        static Glb of(byte[] bytes) {
            ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            assertEquals("glTF", new String(bytes, 0, 4, StandardCharsets.US_ASCII));
            assertEquals(2, file.getInt(4));
            assertEquals(bytes.length, file.getInt(8));
            int json = file.getInt(12);
            assertEquals("JSON", new String(bytes, 16, 4, StandardCharsets.US_ASCII));
            assertEquals("BIN\0", new String(bytes, 24 + json, 4, StandardCharsets.US_ASCII));
            assertEquals(0, json % 4);
            return new Glb(JsonMapper.shared().readTree(new String(bytes, 20, json, StandardCharsets.UTF_8)),
                    file.slice(28 + json, file.getInt(20 + json)).order(ByteOrder.LITTLE_ENDIAN));
        }

        List<JsonNode> nodes(String kind) {
            return json.path("nodes").valueStream().filter(n -> n.path("extras").path("kind").asString("").equals(kind))
                    .toList();
        }

        /** Area of the upright or lying faces of a node's mesh in m2; axis 1 counts faces that look up or down. */
        double area(JsonNode node, int axis) {
            JsonNode primitive = json.path("meshes").path(node.path("mesh").asInt()).path("primitives").path(0);
            int indices = view(primitive.path("indices").asInt());
            int positions = view(primitive.path("attributes").path("POSITION").asInt());
            int count = json.path("accessors").path(primitive.path("indices").asInt()).path("count").asInt();
            double area = 0;
            for (int i = 0; i < count; i += 3) {
                double[][] p = new double[3][3];
                for (int k = 0; k < 3; k++) {
                    int index = data.getShort(indices + 2 * (i + k)) & 0xFFFF;
                    for (int j = 0; j < 3; j++) {
                        p[k][j] = data.getFloat(positions + 12 * index + 4 * j);
                    }
                }
                int u = (axis + 1) % 3;
                int v = (axis + 2) % 3;
                area += ((p[1][u] - p[0][u]) * (p[2][v] - p[0][v]) - (p[1][v] - p[0][v]) * (p[2][u] - p[0][u])) / 2;
            }
            return area;
        }

        private int view(int accessor) {
            JsonNode view = json.path("bufferViews").path(json.path("accessors").path(accessor).path("bufferView")
                    .asInt());
            return view.path("byteOffset").asInt();
        }
    }

    @Test
    void everyElementIsThereOnceWithItsId() {
        Glb glb = Glb.of(bytes());
        LevelSnapshot level = TestPlan.context().plan().levels().getFirst();

        assertEquals(1, glb.nodes("level").size());
        assertEquals(level.zones().size(), glb.nodes("zone").size());
        assertEquals(level.fixtures().stream().map(f -> f.id()).toList(), glb.nodes("fixture").stream()
                .map(n -> n.path("extras").path("id").asString()).toList());
        assertEquals(level.fixtures().stream().flatMap(f -> f.positions().stream()).map(p -> p.id()).sorted().toList(),
                glb.nodes("position").stream().map(n -> n.path("extras").path("id").asString()).sorted().toList());
        assertEquals(level.columns().size(), glb.nodes("column").size());
        assertEquals(level.walls().size(), glb.nodes("wall").size());
        assertEquals(level.openings().size(), glb.nodes("entrance").size() + glb.nodes("shopWindow").size());
    }

    @Test
    void everyNodeHasOneParentAndTheRootNone() {
        JsonNode nodes = Glb.of(bytes()).json().path("nodes");
        int[] parents = new int[nodes.size()];
        nodes.forEach(node -> node.path("children").forEach(child -> parents[child.asInt()]++));

        assertEquals(0, parents[0]);
        for (int i = 1; i < parents.length; i++) {
            assertEquals(1, parents[i], "node " + i);
        }
    }

    @Test
    void theFloorIsAsLargeAsTheOutline() {
        Glb glb = Glb.of(bytes());

        assertEquals(120, glb.area(glb.nodes("floor").getFirst(), 1), 1e-6);
    }

    @Test
    void innerWallsThatMeetHaveAFilledCorner() throws Exception {
        StorePlan plan = PlanBuilder.of("MEET", "HOME").level("L1", 3000, Ring.rectangle(0, 0, 12_000, 9000),
                level -> level.wall("W1", new Segment(new Point(6000, 4000), new Point(6000, 8000)), 120)
                        .wall("W2", new Segment(new Point(6000, 4000), new Point(9000, 4000)), 120)).build();
        DesignContext made = TestPlan.context();
        Glb glb = Glb.of(bytes(new DesignContext(PlanSnapshotFactory.of(plan), made.standard(), made.catalogue())));

        assertEquals(-3.94, bounds(glb, glb.nodes("wall").getFirst()).path("max").path(2).asDouble(), 1e-6,
                "out to the far face of the other wall");
    }

    private static JsonNode bounds(Glb glb, JsonNode node) {
        return glb.json().path("accessors").path(glb.json().path("meshes").path(node.path("mesh").asInt())
                .path("primitives").path(0).path("attributes").path("POSITION").asInt());
    }

    @Test
    void openingsAreCutOutOfTheWalls() {
        Glb glb = Glb.of(bytes());
        JsonNode walls = glb.nodes("walls").getFirst();
        JsonNode bounds = bounds(glb, walls);

        // closed bodies have as much face one way as the other
        assertEquals(0, glb.area(walls, 0), 1e-6);
        assertEquals(0, glb.area(walls, 2), 1e-6);
        assertEquals(3.2, bounds.path("max").path(1).asDouble(), 1e-6);
        assertEquals(-0.2, bounds.path("min").path(0).asDouble(), 1e-6);
        assertEquals(12.2, bounds.path("max").path(0).asDouble(), 1e-6);
        // south wall: 12.4 m x 3.2 m outside without door 2.0 m and shop window 3.0 m up to their heads
        LevelSnapshot level = TestPlan.context().plan().levels().getFirst();
        double holes = level.openings().stream().mapToDouble(o -> o.widthMm() / 1e3
                * (OuterWalls.headMm(o, 3200) - o.sillMm()) / 1e3).sum();
        assertEquals(12.4 * 3.2 - holes, southFace(glb, walls), 1e-5);
    }

    /** Area of the faces that look south, at the outer face of the south wall. */
    private static double southFace(Glb glb, JsonNode walls) {
        JsonNode primitive = glb.json().path("meshes").path(walls.path("mesh").asInt()).path("primitives").path(0);
        int indices = glb.view(primitive.path("indices").asInt());
        int positions = glb.view(primitive.path("attributes").path("POSITION").asInt());
        int count = glb.json().path("accessors").path(primitive.path("indices").asInt()).path("count").asInt();
        double area = 0;
        for (int i = 0; i < count; i += 3) {
            double[] x = new double[3];
            double[] y = new double[3];
            boolean south = true;
            for (int k = 0; k < 3; k++) {
                int index = glb.data().getShort(indices + 2 * (i + k)) & 0xFFFF;
                x[k] = glb.data().getFloat(positions + 12 * index);
                y[k] = glb.data().getFloat(positions + 12 * index + 4);
                south &= Math.abs(glb.data().getFloat(positions + 12 * index + 8) - 0.2) < 1e-6;
            }
            area += south ? ((x[1] - x[0]) * (y[2] - y[0]) - (y[1] - y[0]) * (x[2] - x[0])) / 2 : 0;
        }
        return area;
    }

    @Test
    void productsHaveTheirSizeAtTheirHeight() {
        JsonNode position = Glb.of(bytes()).nodes("position").getFirst();
        var snapshot = TestPlan.context().plan().levels().getFirst().fixtures().getFirst().positions().getFirst();
        var type = TestPlan.context().catalogue().productType("DWBI").orElseThrow();

        assertEquals(type.widthMm() / 1e3, position.path("scale").path(0).asDouble(), 1e-9);
        assertEquals(type.heightMm() / 1e3, position.path("scale").path(1).asDouble(), 1e-9);
        assertEquals(type.depthMm() / 1e3, position.path("scale").path(2).asDouble(), 1e-9);
        assertEquals((snapshot.elevationMm() + type.heightMm() / 2.0) / 1e3,
                position.path("translation").path(1).asDouble(), 1e-9);
    }

    @Test
    void fixturesTurnCounterClockwiseSeenFromAbove() {
        JsonNode bay = Glb.of(bytes()).nodes("fixture").getFirst();

        assertEquals(Math.sqrt(0.5), bay.path("rotation").path(1).asDouble(), 1e-9);
        assertEquals(Math.sqrt(0.5), bay.path("rotation").path(3).asDouble(), 1e-9);
        assertEquals(-5, bay.path("translation").path(2).asDouble(), 1e-9);
    }

    @Test
    void samePlanGivesSameBytesWhereverItIsWritten() {
        Locale before = Locale.getDefault();
        byte[] here = bytes();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertArrayEquals(here, bytes());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbersAreFiniteAndBuffersFit() {
        Glb glb = Glb.of(bytes());

        assertFalse(glb.json().toString().contains("NaN"));
        glb.json().path("bufferViews").forEach(view -> assertTrue(view.path("byteOffset").asInt()
                + view.path("byteLength").asInt() <= glb.data().capacity()));
        assertEquals(glb.data().capacity(), glb.json().path("buffers").path(0).path("byteLength").asInt());
    }
}
