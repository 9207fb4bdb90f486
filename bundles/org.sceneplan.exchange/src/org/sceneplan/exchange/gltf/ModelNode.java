package org.sceneplan.exchange.gltf;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One node of the scene: name, place, what it is. Takes mm in the plan's frame. */
final class ModelNode {
    private final String name;
    private final ObjectNode extras = JsonNodeFactory.instance.objectNode();
    private double[] translationM = {0, 0, 0};
    private double[] scale = {1, 1, 1};
    private double angleDeg;
    private int mesh = -1;

    ModelNode(String name) {
        this.name = name;
    }

    /** A fact for programs; empty texts are left out. */
    ModelNode extra(String key, String value) {
        if (!value.isEmpty()) {
            extras.put(key, value);
        }
        return this;
    }

    /** A number for programs. */
    ModelNode extra(String key, int value) {
        extras.put(key, value);
        return this;
    }

    ModelNode at(double xMm, double yMm, double zMm) {
        translationM = new double[] {metres(xMm), metres(zMm), metres(-yMm)};
        return this;
    }

    /** Turned counter-clockwise about the upright axis. */
    ModelNode turned(double turnDeg) {
        angleDeg = turnDeg;
        return this;
    }

    ModelNode mesh(int number) {
        mesh = number;
        return this;
    }

    /** The box of one metre stretched to a size, standing on the given underside. */
    ModelNode box(int boxMesh, double xMm, double yMm, double undersideMm, double[] sizeMm) {
        scale = new double[] {metres(sizeMm[0]), metres(sizeMm[2]), metres(sizeMm[1])};
        return at(xMm, yMm, undersideMm + sizeMm[2] / 2).mesh(boxMesh);
    }

    void writeTo(ObjectNode json) {
        json.put("name", name);
        if (mesh >= 0) {
            json.put("mesh", mesh);
        }
        if (translationM[0] != 0 || translationM[1] != 0 || translationM[2] != 0) {
            numbers(json.putArray("translation"), translationM);
        }
        double turn = StrictMath.toRadians(angleDeg % 360) / 2;
        if (turn != 0) {
            numbers(json.putArray("rotation"), 0, StrictMath.sin(turn), 0, StrictMath.cos(turn));
        }
        if (scale[0] != 1 || scale[1] != 1 || scale[2] != 1) {
            numbers(json.putArray("scale"), scale);
        }
        if (!extras.isEmpty()) {
            json.set("extras", extras);
        }
    }

    private static void numbers(ArrayNode array, double... values) {
        for (double value : values) {
            array.add(value);
        }
    }

    private static double metres(double mm) {
        return mm / 1_000 + 0.0;
    }
}
