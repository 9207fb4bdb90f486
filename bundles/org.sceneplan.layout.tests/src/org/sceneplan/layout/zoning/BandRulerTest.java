package org.sceneplan.layout.zoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.layout.frame.PlanFrame;
import org.sceneplan.layout.frame.ShellClip;
import org.sceneplan.layout.frame.UvBox;

class BandRulerTest {

    private static final UvBox ALL = new UvBox(-UvBox.FAR, -UvBox.FAR, UvBox.FAR, UvBox.FAR);
    private static final UvBox AISLE = new UvBox(5000, 2000, 7000, 9000);
    private static final UvBox ENTRY = new UvBox(4000, 0, 8000, 2000);
    /** A cut may miss by what one of the 120 steps of the table bends: less than 0.2 % of the band. */
    private static final double TOLERANCE_SHARE = 0.002;

    @ParameterizedTest
    @ValueSource(strings = {"0,0 12000,0 12000,14000 0,14000", "0,0 16000,0 16000,6000 9000,6000 9000,14000 0,14000",
        "0,0 18000,0 6000,16000", "0,0 20000,0 20000,15000 14000,15000 14000,5000 8000,5000 8000,15000 0,15000"})
    void cutsGiveTheAskedAreas(String outline) {
        for (boolean alongV : new boolean[] {true, false}) {
            ShellClip clip = new ShellClip(Ring.parse(outline), PlanFrame.ofAngle(0));
            FloorScheme scheme = new FloorScheme("test", List.of(AISLE), ENTRY, List.of(), 2000);
            Band band = new Band(ALL, alongV);
            BandRuler ruler = new BandRuler(band, scheme, clip);

            double net = clip.areaMm2(ALL) - clip.areaMm2(AISLE) - clip.areaMm2(ENTRY);
            assertEquals(net, ruler.totalMm2(), 1);
            double before = ruler.startMm();
            for (double share = 0.01; share < 1; share += 0.01) {
                double at = ruler.coordinate(share * net);
                double cut = scheme.netAreaMm2(clip, band.slice(-UvBox.FAR, at));
                assertEquals(share * net, cut, TOLERANCE_SHARE * net);
                assertTrue(at >= before, "cuts go back from " + before + " to " + at);
                before = at;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 17, 45})
    void nothingAndEverythingAreTheEndsOfTheBand(double angleDeg) {
        Ring shell = Ring.rectangle(0, 0, 8000, 6000).rotated(Point.of(0, 0), angleDeg);
        ShellClip clip = new ShellClip(shell, PlanFrame.ofAngle(angleDeg));
        FloorScheme scheme = new FloorScheme("test", List.of(), new UvBox(0, 0, 0, 0), List.of(), 0);
        BandRuler ruler = new BandRuler(new Band(ALL, true), scheme, clip);

        assertEquals(clip.bounds().minV(), ruler.coordinate(0));
        assertEquals(clip.bounds().maxV(), ruler.coordinate(ruler.totalMm2()), 1);
        assertEquals(clip.bounds().maxV(), ruler.coordinate(2 * ruler.totalMm2()), 1);
        assertEquals(clip.bounds().minV() + 3000, ruler.coordinate(ruler.totalMm2() / 2), 2);
    }
}
