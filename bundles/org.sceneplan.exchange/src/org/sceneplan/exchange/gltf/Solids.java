package org.sceneplan.exchange.gltf;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/**
 * Flat-shaded faces of one mesh. Takes plan coordinates in mm, x east, y north, z up; keeps metres with y up and z
 * south, as glTF wants them.
 */
final class Solids {
    private static final double MM_PER_M = 1_000;

    private final List<float[]> positions = new ArrayList<>();
    private final List<float[]> normals = new ArrayList<>();
    private final List<Integer> indices = new ArrayList<>();

    List<float[]> positions() {
        return positions;
    }

    List<float[]> normals() {
        return normals;
    }

    List<Integer> indices() {
        return indices;
    }

    boolean isEmpty() {
        return indices.isEmpty();
    }

    /** An upward face. */
    Solids face(Ring ring, double zMm) {
        return face(ring, zMm, true);
    }

    /** An upright prism on a ring. Nothing when it has no height. */
    Solids prism(Ring ring, double fromMm, double toMm) {
        if (toMm <= fromMm) {
            return this;
        }
        face(ring, toMm, true);
        face(ring, fromMm, false);
        List<Point> points = ring.points();
        for (int i = 0; i < points.size(); i++) {
            side(points.get(i), points.get((i + 1) % points.size()), fromMm, toMm);
        }
        return this;
    }

    /** A cube of one metre about the origin, to be scaled by nodes. */
    static Solids cube() {
        return new Solids().prism(Ring.rectangle(-500, -500, 500, 500), -500, 500);
    }

    private Solids face(Ring ring, double zMm, boolean up) {
        int first = positions.size();
        for (Point point : ring.points()) {
            add(point, zMm, 0, 0, up ? 1 : -1);
        }
        int[] corners = Triangles.of(ring);
        for (int i = 0; i < corners.length; i += 3) {
            indices.add(first + corners[i]);
            indices.add(first + corners[up ? i + 1 : i + 2]);
            indices.add(first + corners[up ? i + 2 : i + 1]);
        }
        return this;
    }

    private void side(Point from, Point to, double fromMm, double toMm) {
        double length = from.distanceMm(to);
        double nx = (to.yMm() - from.yMm()) / length;
        double ny = (from.xMm() - to.xMm()) / length;
        int first = positions.size();
        add(from, fromMm, nx, ny, 0);
        add(to, fromMm, nx, ny, 0);
        add(to, toMm, nx, ny, 0);
        add(from, toMm, nx, ny, 0);
        for (int corner : new int[] {0, 1, 2, 0, 2, 3}) {
            indices.add(first + corner);
        }
    }

    private void add(Point point, double zMm, double nx, double ny, double nz) {
        positions.add(new float[] {metres(point.xMm()), metres(zMm), metres(-point.yMm())});
        normals.add(new float[] {(float) nx, (float) nz, (float) (0 - ny)});
    }

    /** Metres; never minus zero, which is another byte for the same place. */
    static float metres(double mm) {
        return (float) (mm / MM_PER_M) + 0f;
    }
}
