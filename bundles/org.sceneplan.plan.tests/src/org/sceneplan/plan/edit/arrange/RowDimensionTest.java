package org.sceneplan.plan.edit.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.EditHarness;
import org.sceneplan.plan.edit.MoveElementsEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.snapshot.DimensionSnapshot;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

class RowDimensionTest {
    private static final FixtureSize BAY = new FixtureSize(1200, 600, 2200, 1000, 1);

    private final StorePlan plan = PlanBuilder.of("T1", "S_CLASS")
            .level("L1", 3600, Ring.rectangle(0, 0, 12000, 9000), content -> content
                    .wall("W-1", new Segment(new Point(9000, 6000), new Point(9000, 9000)), 200)
                    .fixture("F-1", "FBAY", "", new FixturePlace(new Point(1600, 8700), 0), BAY)
                    .fixture("F-2", "FBAY", "", new FixturePlace(new Point(2800, 8700), 0), BAY)
                    .fixture("F-3", "FBAY", "", new FixturePlace(new Point(5000, 8700), 0), BAY)
                    .fixture("F-4", "FBAY", "", new FixturePlace(new Point(6000, 3000), 90), BAY)
                    .fixture("F-5", "FBAY", "", new FixturePlace(new Point(6000, 5000), 90), BAY))
            .build();
    private final Level level = plan.getLevels().get(0);

    private List<DimensionSnapshot> chain(int... fixtures) throws Exception {
        List<Fixture> row = java.util.Arrays.stream(fixtures).mapToObj(level.getFixtures()::get).toList();
        PlanEdit edit = RowDimension.of(row).orElseThrow();
        EditHarness.applied(plan, edit);
        return PlanSnapshotFactory.of(plan).levels().get(0).dimensions();
    }

    private static List<Long> lengths(List<DimensionSnapshot> chain) {
        return chain.stream().map(each -> Math.round(each.lengthMm())).toList();
    }

    @Test
    void widthsGapsAndWhatIsLeftToTheWallsAreOneChainBeforeTheFronts() throws Exception {
        List<DimensionSnapshot> chain = chain(2, 0, 1);

        assertEquals(List.of(1000L, 1200L, 1200L, 1000L, 1200L, 3300L), lengths(chain), "sides that touch are one end");
        assertEquals(List.of(8150.0), chain.stream().map(each -> each.lineFrom().y()).distinct().toList());
        assertEquals(1, level.getDimensions().stream().map(each -> each.getChain()).distinct().count());
    }

    @Test
    void chainGoesWithItsFixtures() throws Exception {
        chain(0, 1, 2);
        EditHarness.applied(plan, new MoveElementsEdit(List.of(level.getFixtures().get(2)), 300, 0));

        assertEquals(List.of(1000L, 1200L, 1200L, 1300L, 1200L, 3000L),
                lengths(PlanSnapshotFactory.of(plan).levels().get(0).dimensions()));
    }

    @Test
    void turnedRowIsMeasuredAlongItselfAndOneFixtureAlongItsWidth() throws Exception {
        assertEquals(List.of(2400L, 1200L, 800L, 1200L, 3400L), lengths(chain(3, 4)));
        level.getDimensions().clear();
        assertEquals(List.of(2400L, 1200L, 5400L), lengths(chain(3)));
    }

    @Test
    void fixturesBehindOneAnotherAreMeasuredAcross() throws Exception {
        level.getFixtures().get(1).setXMm(1600);
        level.getFixtures().get(1).setYMm(5000);

        assertEquals(List.of(4700L, 600L, 3100L, 600L), lengths(chain(0, 1)));
    }
}
