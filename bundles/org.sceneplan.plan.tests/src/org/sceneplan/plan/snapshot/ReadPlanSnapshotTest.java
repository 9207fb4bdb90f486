package org.sceneplan.plan.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.WallOpeningSwing;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanReadException;

/** What reading has checked is not checked again for the snapshot, and nothing else is left out. */
class ReadPlanSnapshotTest {

    private final StorePlan plan = PlanBuilder.of("P", "TEST").level("L1", 3000, Ring.rectangle(0, 0, 12000, 9000),
            level -> level.wall("W", new Segment(new Point(2000, 4000), new Point(8000, 4000)), 200)
                    .wallOpening("D", 1000, 900, WallOpeningSwing.LEFT)
                    .opening("X", OpeningKind.EXIT, 1, 2000, 900)
                    .zone("Z", "KITCHEN", Ring.rectangle(0, 0, 9000, 3000))
                    .fixture("F", "FBAY", "Z", new FixturePlace(new Point(5000, 1500), 90),
                            new FixtureSize(900, 450, 2200, 1000, 1)).position("F-1", "F", "FRCX", 300)).build();

    @Test
    void snapshotOfAReadPlanIsThatOfOneCheckedWhole() throws Exception {
        StorePlan read = PlanFile.read(PlanFile.bytes(plan));

        assertEquals(PlanSnapshotFactory.of(plan), PlanSnapshotFactory.ofRead(read));
    }

    @Test
    void whatOnlyTheWholePlanShowsIsRefusedAfterReading() throws Exception {
        assertEquals("opening.leavesEdge", refusal("offsetMm=\"2000\"", "offsetMm=\"8101\""));
        assertEquals("wallOpening.leavesWall", refusal("offsetMm=\"1000\"", "offsetMm=\"5101\""));
        assertEquals("wall.noLength", refusal("toXMm=\"8000\"", "toXMm=\"2000\""));
    }

    private String refusal(String text, String wrong) throws Exception {
        StorePlan read = PlanFile.read(changed(text, wrong));
        return assertThrows(InvalidPlanException.class, () -> PlanSnapshotFactory.ofRead(read)).reasonKey();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"id=\"F-1\"|id=\"Z\"", "id=\"F-1\"|id=\"\"", "id=\"F-1\"|id=\"F 1\"",
        "depthMm=\"450\"|depthMm=\"-1\"", "outline=\"0,0 9000,0 |outline=\"0,0 0,3000 "})
    void whatTheSnapshotDoesNotLookAtDoesNotComeThroughReading(String text, String wrong) throws Exception {
        byte[] bytes = changed(text, wrong);

        assertThrows(PlanReadException.class, () -> PlanFile.read(bytes));
    }

    private byte[] changed(String text, String wrong) throws Exception {
        String written = new String(PlanFile.bytes(plan), StandardCharsets.UTF_8);
        assertEquals(2, written.split(Pattern.quote(text), -1).length, text + " once in " + written);
        return written.replace(text, wrong).getBytes(StandardCharsets.UTF_8);
    }
}
