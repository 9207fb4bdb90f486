package org.sceneplan.plan.edit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.EditHarness;
import org.sceneplan.plan.edit.MirrorElementsEdit;
import org.sceneplan.plan.edit.MoveDimensionLineEdit;
import org.sceneplan.plan.edit.MoveElementsEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.RotateElementsEdit;
import org.sceneplan.plan.edit.SetAttributesEdit;
import org.sceneplan.plan.snapshot.DimensionSnapshot;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

/** Chains with a direction: one line, extension lines to points that need not lie in it. */
class DimensionChainTest {

    private final StorePlan plan = PlanBuilder.of("SP-T-0006", "S_CLASS")
            .level("L1", 3600, Ring.rectangle(0, 0, 12000, 9000), level -> level
                    .zone("Z-1", "KITCHEN", Ring.rectangle(0, 0, 12000, 9000))
                    .fixture("F-1", "FBAY", "Z-1", new FixturePlace(new Point(1000, 8800), 0),
                            new FixtureSize(900, 400, 2200, 1000, 1)))
            .build();
    private final Level level = plan.getLevels().get(0);

    private void done(PlanEdit edit) throws Exception {
        EditHarness.applied(plan, edit);
    }

    @Test
    void linksOfADirectedChainLieOnOneLineWhereverTheirPointsAre() throws Exception {
        Fixture fixture = level.getFixtures().get(0);
        List<DimensionEnd> ends = List.of(DimensionEnd.free(new Point(0, 8800)),
                DimensionEnd.on(fixture, "centre", new Point(fixture.getXMm(), fixture.getYMm())),
                DimensionEnd.free(new Point(9000, 8000)));
        done(AddDimensionEdit.directed(level, ends, 0, 500));

        assertEquals(List.of(9300.0, 9300.0, 9300.0, 9300.0), lineYs());
        assertEquals(9000, lengthsMm(), 1e-6);

        done(new MoveElementsEdit(List.of(fixture), 400, -300));
        assertEquals(List.of(9300.0, 9300.0, 9300.0, 9300.0), lineYs());
        assertEquals(9000, lengthsMm(), 1e-6);
    }

    @Test
    void directedChainTurnsWithWhatItMeasures() throws Exception {
        List<DimensionEnd> ends = List.of(DimensionEnd.free(new Point(1000, 1000)),
                DimensionEnd.free(new Point(3000, 1500)));
        done(AddDimensionEdit.directed(level, ends, 0, 400));

        done(new RotateElementsEdit(level.getDimensions(), new Point(1000, 1000), 90));
        DimensionSnapshot turned = snapshots().get(0);
        assertEquals(2000, turned.lengthMm(), 1e-6);
        assertEquals(600, turned.lineFrom().x(), 1e-6);
        assertEquals(600, turned.lineTo().x(), 1e-6);

        done(new MirrorElementsEdit(level.getDimensions(), new Segment(new Point(1000, 0), new Point(1000, 10))));
        assertEquals(1400, snapshots().get(0).lineTo().x(), 1e-6);
    }

    @Test
    void lineOfAChainMovesAsAWholeAndItsEndsStay() throws Exception {
        List<DimensionEnd> ends = List.of(DimensionEnd.free(new Point(0, 8800)),
                DimensionEnd.on(level.getFixtures().get(0), "centre", new Point(1000, 8800)),
                DimensionEnd.free(new Point(9000, 8000)));
        done(AddDimensionEdit.directed(level, ends, 0, 500));

        done(new MoveDimensionLineEdit(List.of(level.getDimensions().get(1)), 700, -300));
        assertEquals(List.of(9000.0, 9000.0, 9000.0, 9000.0), lineYs());
        assertEquals(9000, lengthsMm(), 1e-6);

        done(new SetAttributesEdit(List.of(level.getDimensions().get(1)), "offsetMm", 1000));
        assertEquals(List.of(9800.0, 9800.0, 9800.0, 9800.0), lineYs());
    }

    @Test
    void endsBesideEachOtherAreNoLinkOfAChain() throws Exception {
        List<DimensionEnd> ends = List.of(DimensionEnd.free(new Point(1000, 1000)),
                DimensionEnd.free(new Point(1000, 1500)));
        EditHarness.refused(plan, AddDimensionEdit.directed(level, ends, 0, 400), "dimension.beside", "L1");
    }

    @Test
    void endIsNotMovedBesideTheOtherEndOfALink() throws Exception {
        done(AddDimensionEdit.directed(level, List.of(DimensionEnd.free(new Point(1000, 1000)),
                DimensionEnd.free(new Point(3000, 1500)), DimensionEnd.free(new Point(6000, 1000))), 0, 400));
        Dimension near = level.getDimensions().get(0);
        Dimension far = level.getDimensions().get(1);

        EditHarness.refused(plan, new MoveDimensionEndEdit(near, true, DimensionEnd.free(new Point(3000, 2500))),
                "dimension.beside", near.getId());
        EditHarness.refused(plan, new MoveDimensionEndEdit(near, false, DimensionEnd.free(new Point(6000, 1500))),
                "dimension.beside", far.getId());
        EditHarness.refused(plan, new MoveDimensionEndEdit(near, false, DimensionEnd.free(new Point(6000, 1000))),
                "dimension.noLength", far.getId());

        done(new MoveDimensionEndEdit(near, false, DimensionEnd.free(new Point(5000, 1000))));
        assertEquals(List.of(4000L, 1000L), snapshots().stream().map(each -> Math.round(each.lengthMm())).toList());
    }

    @Test
    void endOfADimensionWithoutDirectionMovesAnywhereButOntoTheOther() throws Exception {
        done(new AddDimensionEdit(level, List.of(DimensionEnd.free(new Point(1000, 1000)),
                DimensionEnd.free(new Point(3000, 1000))), 400));
        done(new MoveDimensionEndEdit(level.getDimensions().get(0), false, DimensionEnd.free(new Point(1000, 2500))));
        assertEquals(1500, lengthsMm(), 1e-6);
    }

    private List<DimensionSnapshot> snapshots() throws Exception {
        return PlanSnapshotFactory.of(plan).levels().get(0).dimensions();
    }

    private List<Double> lineYs() throws Exception {
        return snapshots().stream().flatMap(each -> Stream.of(each.lineFrom().y(), each.lineTo().y())).toList();
    }

    private double lengthsMm() throws Exception {
        return snapshots().stream().mapToDouble(DimensionSnapshot::lengthMm).sum();
    }
}
