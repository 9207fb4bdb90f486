package org.sceneplan.plan.snapshot;

/**
 * What a fixture stands with its back to.
 *
 * @param host {@code edge/3} of the outline, {@code W1/left} of a wall, {@code C1/0} of a column; empty = stands free
 * @param alongMm from the start of the host line to the centre of the fixture
 * @param gapMm from the host line to the back of the fixture
 */
public record DockSnapshot(String host, int alongMm, int gapMm) {

    /** A fixture that stands free. */
    public static final DockSnapshot NONE = new DockSnapshot("", 0, 0);

    /** Whether the fixture follows a host. */
    public boolean isDocked() {
        return !host.isEmpty();
    }
}
