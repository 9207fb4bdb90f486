package org.sceneplan.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

final class LineNetTest {

    private static Segment line(int x1, int y1, int x2, int y2) {
        return new Segment(new Point(x1, y1), new Point(x2, y2));
    }

    @Test
    void crossingLinesAreCutAndEncloseFaces() {
        LineNet net = LineNet.of(List.of(line(-10, 0, 110, 0), line(100, -10, 100, 60), line(110, 50, -10, 50), line(0, 60, 0, -10)));

        assertEquals(12, net.edges().size());
        assertEquals(1, net.faces().size());
        assertEquals(Ring.rectangle(0, 0, 100, 50), net.faces().getFirst().shell());
    }

    @Test
    void linesOnOneAnotherAreOneEdge() {
        LineNet net = LineNet.of(List.of(line(0, 0, 100, 0), line(80, 0, 20, 0), line(0, 0, 0, 0)));

        assertEquals(List.of(line(0, 0, 20, 0), line(20, 0, 80, 0), line(80, 0, 100, 0)), net.edges());
        assertEquals(List.of(line(20, 0, 80, 0)), net.repeated());
        assertEquals(List.of(), net.faces());
    }

    @Test
    void aFreeRingInsideIsAHoleAndAFace() {
        List<Segment> lines = new ArrayList<>(Ring.rectangle(0, 0, 1000, 1000).edges());
        lines.addAll(Ring.rectangle(400, 400, 600, 600).edges());
        LineNet net = LineNet.of(lines);

        assertEquals(2, net.faces().size());
        assertEquals(960_000, net.faces().getFirst().areaMm2());
        assertEquals(1, net.faces().getFirst().holes().size());
    }

    @Test
    void theOrderOfTheLinesDoesNotMatter() {
        Random random = new Random(3);
        List<Segment> lines = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            lines.add(line(random.nextInt(2000), random.nextInt(2000), random.nextInt(2000), random.nextInt(2000)));
        }
        LineNet net = LineNet.of(lines);
        Collections.shuffle(lines, random);
        LineNet again = LineNet.of(lines);

        assertTrue(net.faces().size() > 100);
        assertEquals(net.edges(), again.edges());
        assertEquals(net.faces(), again.faces());
    }
}
