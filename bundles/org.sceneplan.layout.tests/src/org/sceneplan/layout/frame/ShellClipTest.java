package org.sceneplan.layout.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;

class ShellClipTest {

    private static final String L = "0,0 16000,0 16000,6000 7000,6000 7000,14000 0,14000";
    private static final String TRIANGLE = "0,0 18000,0 6000,16000";
    private static final String U = "0,0 20000,0 20000,15000 14000,15000 14000,5000 6000,5000 6000,15000 0,15000";
    private static final String COMB = "0,0 15000,0 15000,9000 14000,2000 13000,9000 12000,2000 11000,9000 10000,2000 "
            + "9000,9000 8000,2000 7000,9000 6000,2000 5000,9000 4000,2000 3000,9000 2000,2000 1000,9000 0,9000";
    private static final String SNAKE = "0,0 9000,0 9000,8000 3000,8000 3000,6000 7000,6000 7000,2000 2000,2000 "
            + "2000,10000 9000,10000 9000,12000 0,12000";

    @ParameterizedTest
    @ValueSource(strings = {L, TRIANGLE, U, COMB, SNAKE})
    void areaInABoxEqualsThatOfTheRegion(String outline) {
        SplittableRandom random = new SplittableRandom(outline.hashCode());
        for (double angleDeg : new double[] {0, 90, 17, 45, 200.5}) {
            Ring shell = Ring.parse(outline).rotated(Point.of(0, 0), angleDeg);
            PlanFrame frame = PlanFrame.ofAngle(random.nextBoolean() ? angleDeg : random.nextInt(360));
            ShellClip clip = new ShellClip(shell, frame);
            for (int i = 0; i < 60; i++) {
                UvBox box = randomBox(random, clip.bounds());
                Ring ring = box.toRing(frame);
                double wanted = Region.of(ring).intersect(Region.of(shell)).areaMm2();

                // Corners of the region are rounded: 1 mm along the border of the box and of the shell in it.
                double tolerance = ring.perimeterMm() + shell.perimeterMm() + 100;
                assertEquals(wanted, clip.areaMm2(box), tolerance, () -> ring + " in " + shell);
            }
        }
    }

    @Test
    void areaIsExactInAFrameAlongTheWalls() {
        Ring shell = Ring.parse(L);
        ShellClip clip = new ShellClip(shell, PlanFrame.ofAngle(0));

        assertEquals(shell.areaMm2(), clip.areaMm2(new UvBox(-UvBox.FAR, -UvBox.FAR, UvBox.FAR, UvBox.FAR)), 1e-3);
        assertEquals(1000.0 * 1000 + 1000 * 2000, clip.areaMm2(new UvBox(6000, 5000, 8000, 7000)), 1e-3);
        assertEquals(0, clip.areaMm2(new UvBox(8000, 7000, 12_000, 9000)), 1e-3);
        assertEquals(0, clip.areaMm2(new UvBox(5000, 5000, 5000, 9000)), 1e-3);
    }

    @Test
    void boundsAreThoseOfTheShellInTheFrame() {
        UvBox bounds = new ShellClip(Ring.parse(L), PlanFrame.ofAngle(90)).bounds();

        assertEquals(new UvBox(0, -16_000, 14_000, 0), bounds);
    }

    @Test
    void coversWhatTouchesTheWallAndNotWhatLeavesTheShell() {
        ShellClip clip = new ShellClip(Ring.parse(L), PlanFrame.ofAngle(0));

        assertTrue(clip.covers(new UvBox(0, 0, 7000, 14_000)));
        assertFalse(clip.covers(new UvBox(0, 0, 7001, 14_000)));
        assertFalse(clip.covers(new UvBox(-1, 0, 7000, 6000)));
    }

    private static UvBox randomBox(SplittableRandom random, UvBox bounds) {
        Box around = new Box((int) bounds.minU() - 2000, (int) bounds.minV() - 2000, (int) bounds.maxU() + 2000,
                (int) bounds.maxV() + 2000);
        int u = random.nextInt(around.minXMm(), around.maxXMm());
        int v = random.nextInt(around.minYMm(), around.maxYMm());
        return new UvBox(u, v, u + random.nextInt(200, 12_000), v + random.nextInt(200, 12_000));
    }
}
