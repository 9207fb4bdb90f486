package org.sceneplan.plan.edit.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.SamplePlans;
import org.sceneplan.plan.edit.EditHarness;
import org.sceneplan.plan.edit.MirrorElementsEdit;
import org.sceneplan.plan.edit.MoveElementsEdit;
import org.sceneplan.plan.edit.RotateElementsEdit;
import org.sceneplan.plan.edit.arrange.TurnInPlaceEdit;

/** Dimensions and planned service points of fixtures that are turned, alone and with others. */
class TurnedFixturesTest {

    private StorePlan plan;
    private Level level;
    private Fixture bay;
    private Fixture other;
    private ServicePoint planned;

    /** A bay at 4000, 11000 that is 900 mm wide and 450 mm deep, with a point at its back, and another one. */
    @BeforeEach
    void shop() {
        plan = SamplePlans.shop();
        level = plan.getLevels().getFirst();
        bay = level.getFixtures().getFirst();
        other = level.getFixtures().getLast();
        planned = level.getServices().getLast();
        planned.setServes(bay);
        planned.setXMm(4100);
        planned.setYMm(11225);
    }

    @ParameterizedTest
    @CsvSource({"right, 90, front, 4225, 11000", "right, -90, back, 4225, 11000", "left, 180, right, 3550, 11000",
            "edge/1, 90, edge/0, 4225, 11000", "corner/1, 90, corner/0, 4225, 10550"})
    void endTakesTheSideThatFacesTheChain(String anchor, double byDeg, String then, int x, int y) throws Exception {
        Dimension link = link("", bay, anchor, level, "edge/1");
        link.setDirected(true);

        EditHarness.applied(plan, TurnInPlaceEdit.by(List.of(bay), byDeg));

        assertEquals(then, link.getFromAnchor());
        assertEquals(List.of(x, y), List.of(link.getFromXMm(), link.getFromYMm()));
    }

    @Test
    void widthBecomesTheDepthAlongTheChain() throws Exception {
        Dimension link = link("", bay, "left", bay, "right");
        link.setDirected(true);

        EditHarness.applied(plan, TurnInPlaceEdit.by(List.of(bay), 90));

        assertEquals(List.of(3775, 4225), List.of(link.getFromXMm(), link.getToXMm()));
    }

    @Test
    void chainOfTurnedFixturesOnlyTurnsWithThem() throws Exception {
        Dimension gap = link("c", bay, "right", other, "left");
        Dimension width = link("c", bay, "left", bay, "right");
        List.of(gap, width).forEach(each -> each.setDirected(true));

        EditHarness.applied(plan, new RotateElementsEdit(List.of(bay, other), new Point(10000, 9000), 90));

        assertEquals(List.of(90.0, 90.0), List.of(gap.getAngleDeg(), width.getAngleDeg()));
        assertEquals(List.of("right", "left"), List.of(gap.getFromAnchor(), gap.getToAnchor()));
        assertEquals(List.of(8000, 3450), List.of(gap.getFromXMm(), gap.getFromYMm()));
    }

    @Test
    void chainThatHangsOnOtherThingsTooKeepsItsDirection() throws Exception {
        Dimension toWall = link("c", level, "edge/3", bay, "left");
        Dimension width = link("c", bay, "left", bay, "right");
        List.of(toWall, width).forEach(each -> each.setDirected(true));

        EditHarness.applied(plan, new RotateElementsEdit(List.of(bay, other), new Point(10000, 9000), 90));

        assertEquals(List.of(0.0, 0.0), List.of(toWall.getAngleDeg(), width.getAngleDeg()));
        assertEquals(List.of("back", 7775, 3000),
                List.of(toWall.getToAnchor(), toWall.getToXMm(), toWall.getToYMm()));
        assertEquals(450, width.getToXMm() - width.getFromXMm());
    }

    @ParameterizedTest
    @CsvSource({"0, 270, 90", "33.3, 123.3, 90", "0, 0, 180"})
    void dimensionBetweenFixturesThatTurnTogetherMeasuresTheSame(double bayDeg, double otherDeg, double byDeg)
            throws Exception {
        bay.setAngleDeg(bayDeg);
        other.setAngleDeg(otherDeg);
        Dimension link = link("", bay, "right", other, "front");
        EditHarness.applied(plan, new MoveElementsEdit(List.of(bay, other), 100, 0));
        double before = lengthMm(link);

        EditHarness.applied(plan, new RotateElementsEdit(List.of(bay, other), new Point(10000, 9000), byDeg));

        assertEquals(List.of("right", "front"), List.of(link.getFromAnchor(), link.getToAnchor()));
        assertEquals(before, lengthMm(link), 2);
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void dimensionBetweenMirroredFixturesMeasuresTheSame(boolean selected) throws Exception {
        bay.setAngleDeg(0);
        other.setAngleDeg(90);
        Dimension link = link("", bay, "front", other, "back");
        EditHarness.applied(plan, new MoveElementsEdit(List.of(bay, other), 100, 0));
        double before = lengthMm(link);

        EditHarness.applied(plan, new MirrorElementsEdit(
                selected ? List.of(bay, other, link) : List.of(bay, other),
                new Segment(new Point(9000, 0), new Point(9000, 1000))));

        assertEquals(List.of("front", "back"), List.of(link.getFromAnchor(), link.getToAnchor()));
        assertEquals(before, lengthMm(link), 2);
    }

    private static double lengthMm(Dimension link) {
        return new Point(link.getFromXMm(), link.getFromYMm()).distanceMm(
                new Point(link.getToXMm(), link.getToYMm()));
    }

    @Test
    void plannedPointKeepsItsPlaceOnItsFixture() throws Exception {
        EditHarness.applied(plan, TurnInPlaceEdit.by(List.of(bay), 90));
        assertEquals(List.of(3775, 11100), place());
        EditHarness.applied(plan, new MoveElementsEdit(List.of(bay), 300, -500));
        assertEquals(List.of(4075, 10600), place());
        EditHarness.applied(plan, new RotateElementsEdit(List.of(bay, other), new Point(4075, 10000), 180));
        assertEquals(List.of(4075, 9400), place());
        EditHarness.applied(plan, new MirrorElementsEdit(List.of(bay, other),
                new Segment(new Point(9000, 0), new Point(9000, 1000))));
        assertEquals(List.of(13925, 9400), place());
    }

    @Test
    void lockedPointStays() throws Exception {
        planned.setLocked(true);
        EditHarness.applied(plan, new RotateElementsEdit(List.of(bay, other), new Point(9000, 9000), 90));

        assertEquals(List.of(4100, 11225), place());
    }

    private List<Integer> place() {
        return List.of(planned.getXMm(), planned.getYMm());
    }

    private Dimension link(String chain, Identified from, String fromAnchor, Identified to, String toAnchor) {
        Dimension link = PlanFactory.INSTANCE.createDimension();
        link.setId("DM-" + level.getDimensions().size());
        link.setChain(chain);
        link.setFromElement(from);
        link.setFromAnchor(fromAnchor);
        link.setToElement(to);
        link.setToAnchor(toAnchor);
        link.setFromXMm(from == level ? 0 : fromAnchor.equals("left") ? 3550 : 4450);
        link.setFromYMm(11000);
        link.setToXMm(to == level ? 20000 : toAnchor.equals("left") ? 3550 : 4450);
        link.setToYMm(11000);
        level.getDimensions().add(link);
        return link;
    }
}
