package org.sceneplan.exchange.dxf.read;

/**
 * The object coordinate system of an entity seen from above: its axes by the arbitrary axis algorithm of the DXF
 * Reference [C]. Most entities lie in the ground plane; mirrored ones have a normal that looks down.
 */
record Plane(Affine toWorld) {
    private static final Plane GROUND = new Plane(Affine.IDENTITY);
    private static final Plane MIRRORED = new Plane(new Affine(-1, 0, 0, 1, 0, 0));
    private static final double NEAR_Z = 1.0 / 64;

    static Plane of(EntityGroups groups) {
        if (groups.find(210, 0) < 0) {
            return GROUND;
        }
        double nx = groups.number(210, 0);
        double ny = groups.number(220, 0);
        double nz = groups.number(230, 1);
        double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
        if (!(length > 0) || Double.isInfinite(length)) {
            return GROUND;
        }
        if (nx == 0 && ny == 0) {
            return nz > 0 ? GROUND : MIRRORED;
        }
        return tilted(nx / length, ny / length, nz / length);
    }

    private static Plane tilted(double nx, double ny, double nz) {
        boolean isNearZ = Math.abs(nx) < NEAR_Z && Math.abs(ny) < NEAR_Z;
        double ax = isNearZ ? nz : -ny;
        double ay = isNearZ ? 0 : nx;
        double az = isNearZ ? -nx : 0;
        double length = Math.sqrt(ax * ax + ay * ay + az * az);
        ax /= length;
        ay /= length;
        az /= length;
        double bx = ny * az - nz * ay;
        double by = nz * ax - nx * az;
        return new Plane(new Affine(ax, ay, bx, by, 0, 0));
    }

    /** Whether shapes need no map. */
    boolean isGround() {
        return this == GROUND;
    }
}
