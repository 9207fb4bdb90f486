package org.sceneplan.plan.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.plan.SamplePlans;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

/** What hangs on a changed element goes with it in the same step of the history. */
class FollowersTest {

    private StorePlan plan;
    private Level level;
    private Fixture fixture;
    private Wall wall;

    @BeforeEach
    void shop() {
        plan = SamplePlans.shop();
        level = plan.getLevels().get(0);
        fixture = level.getFixtures().get(0);
        wall = level.getWalls().get(0);
        new PlanHistory(plan).execute(LayerEdit.locked(plan, LayerKind.SHELL, false));
    }

    /** The bay is 450 mm deep, the wall runs north at x = 6000 and is 120 mm thick. */
    @ParameterizedTest
    @CsvSource({"edge/0, 5000, 0, 5000, 225, 180", "edge/1, 5000, 10, 19765, 5000, 270",
            "edge/2, 5000, 0, 15000, 11775, 0",
            "WL-1/left, 3000, 0, 5715, 3000, 270", "WL-1/right, 3000, 0, 6285, 1000, 90",
            "C-1/0, 300, 20, 10000, 5455, 0", "C-1/1, 100, 0, 10525, 6200, 90"})
    void dockedFixtureStandsWithItsBackToItsHost(String host, int along, int gap, int x, int y, double angle)
            throws Exception {
        dock(host, along, gap);

        assertPlace(x, y, angle);
    }

    @Test
    void fixtureGoesWithItsWallAndTurnsWithIt() throws Exception {
        dock("WL-1/right", 3000, 5);
        assertPlace(6290, 1000, 90);

        EditHarness.applied(plan, new MoveElementsEdit(List.of(wall), 500, 100));
        assertPlace(6790, 1100, 90);
        EditHarness.applied(plan, new RotateElementsEdit(List.of(wall), new Point(6500, 100), -90));
        assertPlace(7500, -190, 0);
        EditHarness.applied(plan, set(wall, "thicknessMm", 240));
        assertPlace(7500, -250, 0);
        assertEquals(List.of("WL-1/right", 3000, 5), dock());
    }

    @Test
    void fixtureGoesWithTheEdgeOfTheOutlineAndWithItsColumn() throws Exception {
        dock("edge/2", 5000, 0);
        EditHarness.applied(plan, set(level, "outline", "0,0 20000,0 20000,13000 0,13000"));
        assertPlace(15000, 12775, 0);
        dock("C-1/0", 300, 0);
        Column column = level.getColumns().get(0);
        EditHarness.applied(plan, set(column, "depthMm", 1000));
        assertPlace(10000, 5275, 0);
        EditHarness.applied(plan, new MoveElementsEdit(List.of(column), 0, -100));
        assertPlace(10000, 5175, 0);
    }

    @Test
    void dockKeepsItsEdgeWhenCornersComeAndGo() throws Exception {
        dock("edge/2", 5000, 0);

        EditHarness.applied(plan, set(level, "outline",
                "0,0 20000,0 20000,6000 19000,6000 19000,12000 0,12000"));
        assertEquals(List.of("edge/4", 4000, 0), dock());
        assertPlace(15000, 11775, 0);
        EditHarness.applied(plan, set(level, "outline", "0,0 20000,0 20000,12500 0,12500"));
        assertEquals(List.of("edge/2", 5000, 0), dock());
        assertPlace(15000, 12275, 0);
        EditHarness.applied(plan, set(level, "outline", "0,0 20000,0 0,12000"));
        assertEquals(List.of("", 0, 0), dock(), "no edge runs west any more");
        assertPlace(15000, 12275, 0);
    }

    @Test
    void fixtureMovedAlongItsWallStaysDockedAndMovedAwayIsLetGo() throws Exception {
        dock("WL-1/right", 3000, 0);

        EditHarness.applied(plan, new MoveElementsEdit(List.of(fixture), 0, -700));
        assertEquals(List.of("WL-1/right", 3700, 0), dock());
        EditHarness.applied(plan, new MoveElementsEdit(List.of(fixture, wall), 300, 40));
        assertEquals(List.of("WL-1/right", 3700, 0), dock());
        assertPlace(6585, 340, 90);
        EditHarness.applied(plan, set(fixture, "depthMm", 600));
        assertPlace(6660, 340, 90);
        EditHarness.applied(plan, new MoveElementsEdit(List.of(fixture), 2, 0));
        assertEquals(List.of("", 0, 0), dock());
        dock("WL-1/right", 3000, 0);
        EditHarness.applied(plan, set(fixture, "angleDeg", 91.0));
        assertEquals(List.of("", 0, 0), dock());
    }

    @Test
    void lockedFixtureHoldsItsWall() throws Exception {
        dock("WL-1/right", 3000, 0);
        fixture.setLocked(true);

        EditHarness.refused(plan, new MoveElementsEdit(List.of(wall), 500, 0), "dock.locked", "F-1");
        EditHarness.applied(plan, set(wall, "structural", true));
    }

    @Test
    void hostThatIsNotThereLetsTheFixtureGo() throws Exception {
        for (String host : List.of("edge/9", "edge/x", "W9/left", "WL-1/top", "C-1/4", "nonsense")) {
            EditHarness.applied(plan, CompositeEdit.of("a", "甲", List.of(set(fixture, "dockHost", host),
                    set(fixture, "number", host))));
            assertNull(fixture.getDockHost(), host);
        }
        assertPlace(4000, 11000, 0);
    }

    @Test
    void dimensionGoesWithWhatItMeasures() throws Exception {
        Dimension dimension = dimension(fixture, "right", wall, "left");
        assertEquals(List.of(4450, 11000, 5940, 4000), ends(dimension), "nearest place of the face to where it was");
        EditHarness.applied(plan, new MoveElementsEdit(List.of(fixture), -50, -8000));
        assertEquals(List.of(4400, 3000, 5940, 4000), ends(dimension));
        EditHarness.applied(plan, new MoveElementsEdit(List.of(wall), 1000, 0));
        assertEquals(List.of(4400, 3000, 6940, 4000), ends(dimension));
        EditHarness.applied(plan, new MoveElementsEdit(List.of(wall, fixture, dimension), 10, 0));
        assertEquals(List.of(4410, 3000, 6950, 4000), ends(dimension));
    }

    @ParameterizedTest
    @CsvSource({"F-1, front, 4000, 10775", "F-1, back, 4000, 11225", "F-1, left, 3550, 11000",
            "F-1, centre, 4000, 11000",
            "F-1, corner/0, 3550, 10775", "F-1, edge/0, 3550, 10775", "F-1-1, '', 3800, 11000", "C-1, left, 9700, 6000",
            "WL-1, start, 6000, 0", "WL-1, end, 6000, 4000", "WL-1, centre, 6000, 2000", "D-1, start, 8000, 0",
            "D-1, end, 9800, 0", "D-1, centre, 8900, 0", "Z-1, corner/2, 9000, 12000", "Z-1, edge/0, 100, 4000",
            "Z-1, centre, 4500, 8000", "L1, edge/0, 100, 0", "O-1, corner/1, 400, 11000", "P-1, centre, 0, 3000"})
    void endHangsWhereItsAnchorSays(String id, String anchor, int x, int y) throws Exception {
        Dimension dimension = dimension(element(id), anchor, null, null);

        assertEquals(List.of(x, y), ends(dimension).subList(0, 2));
    }

    @ParameterizedTest
    @CsvSource({"F-1, left, right", "F-1, corner/0, corner/1", "F-1, corner/3, corner/2", "F-1, edge/1, edge/3",
            "F-1, edge/0, edge/0", "WL-1, left, right", "WL-1, start, start", "Z-1, corner/1, corner/3",
            "Z-1, edge/0, edge/3", "Z-1, edge/3, edge/0"})
    void endHangsOnTheSamePlaceInTheMirror(String id, String anchor, String mirrored) throws Exception {
        Dimension dimension = dimension(element(id), anchor, null, null);
        List<Integer> before = ends(dimension);
        EditHarness.applied(plan, new RemoveElementsEdit(List.of(element("Z-2"), element("A-1"))));

        EditHarness.applied(plan, new MirrorElementsEdit(List.of(element(id)),
                new Segment(new Point(9000, 0), new Point(9000, 1000))));

        assertEquals(mirrored, dimension.getFromAnchor());
        boolean onALine = anchor.startsWith("edge/") || id.equals("WL-1") && anchor.equals("left");
        if (!onALine) {
            assertEquals(List.of(18000 - before.get(0), before.get(1)), ends(dimension).subList(0, 2));
        }
    }

    @ParameterizedTest
    @CsvSource({"WL-1/right, 3000, WL-1/left, 1000", "WL-1/left, 1000, WL-1/right, 3000", "C-1/1, 200, C-1/3, 400",
            "C-1/0, 250, C-1/0, 350"})
    void fixtureStaysAtItsMirroredHost(String host, int along, String mirrored, int mirroredAlong) throws Exception {
        dock(host, along, 10);
        EObject hostElement = element(host.substring(0, host.indexOf('/')));
        int x = fixture.getXMm();
        int y = fixture.getYMm();

        EditHarness.applied(plan, new MirrorElementsEdit(List.of(hostElement, fixture),
                new Segment(new Point(9000, 0), new Point(9000, 1000))));

        assertEquals(List.of(mirrored, mirroredAlong, 10), dock());
        assertEquals(List.of(18000 - x, y), List.of(fixture.getXMm(), fixture.getYMm()));
    }

    @Test
    void endOnAnOpeningGoesWithTheOutlineAndAnEndOnACornerWithItsNumber() throws Exception {
        Dimension dimension = dimension(element("D-1"), "end", level, "corner/2");
        assertEquals(List.of(9800, 0, 20000, 12000), ends(dimension));

        EditHarness.applied(plan, set(level, "outline",
                "-1000,0 10000,0 10000,-500 20000,-500 20000,12000 -1000,12000"));

        assertEquals(List.of(8800, 0, 20000, 12000), ends(dimension));
        assertEquals("corner/4", dimension.getToAnchor());
    }

    @Test
    void dimensionWhoseEndsMeetIsLeftOutOfTheSnapshotAndComesBack() throws Exception {
        Dimension dimension = dimension(fixture, "centre", level.getServices().get(1), "centre");
        assertEquals(ends(dimension).subList(0, 2), ends(dimension).subList(2, 4));
        assertEquals(List.of(), PlanSnapshotFactory.of(plan).levels().get(0).dimensions());

        EditHarness.applied(plan, new MoveElementsEdit(List.of(fixture), 5, 0));

        assertEquals(1, PlanSnapshotFactory.of(plan).levels().get(0).dimensions().size());
    }

    private Dimension dimension(Identified from, String fromAnchor, Identified to, String toAnchor) throws Exception {
        Dimension dimension = PlanFactory.INSTANCE.createDimension();
        dimension.setId("DM-1");
        dimension.setFromXMm(100);
        dimension.setFromYMm(100);
        dimension.setToXMm(5000);
        dimension.setToYMm(5000);
        dimension.setFromElement(from);
        dimension.setFromAnchor(fromAnchor);
        dimension.setToElement(to);
        dimension.setToAnchor(toAnchor);
        EditHarness.applied(plan, new AddElementsEdit(level, dimension));
        return dimension;
    }

    private void dock(String host, int along, int gap) throws Exception {
        EditHarness.applied(plan, CompositeEdit.of("dock", "靠附", List.of(set(fixture, "dockHost", host),
                set(fixture, "dockAlongMm", along), set(fixture, "dockGapMm", gap))));
    }

    private List<Object> dock() {
        String host = fixture.getDockHost();
        return List.of(host == null ? "" : host, fixture.getDockAlongMm(), fixture.getDockGapMm());
    }

    private void assertPlace(int x, int y, double angle) {
        assertEquals(List.of(x, y, angle), List.of(fixture.getXMm(), fixture.getYMm(), fixture.getAngleDeg()));
    }

    private Identified element(String id) {
        for (var contents = plan.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Identified found && id.equals(found.getId())) {
                return found;
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static List<Integer> ends(Dimension dimension) {
        return List.of(dimension.getFromXMm(), dimension.getFromYMm(), dimension.getToXMm(), dimension.getToYMm());
    }

    private static PlanEdit set(EObject element, String name, Object value) {
        return new SetAttributeEdit(element, (EAttribute) element.eClass().getEStructuralFeature(name), value);
    }
}
