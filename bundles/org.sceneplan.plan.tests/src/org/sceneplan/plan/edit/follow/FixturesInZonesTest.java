package org.sceneplan.plan.edit.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.SamplePlans;
import org.sceneplan.plan.edit.EditHarness;
import org.sceneplan.plan.edit.MoveElementsEdit;
import org.sceneplan.plan.edit.MoveFixtureEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.ReplaceDesignEdit;
import org.sceneplan.plan.edit.SetAttributeEdit;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

/** A fixture that is moved belongs to the zone it comes to stand in. */
class FixturesInZonesTest {
    private static final Point IN_LIVING = new Point(15000, 8000);
    private static final Point BETWEEN = new Point(10000, 8000);

    private StorePlan plan;
    private Level level;
    private Fixture bay;
    private Zone kitchen;
    private Zone living;

    /** A bay in the kitchen, which ends at x = 9000; the living room begins at x = 11000. */
    @BeforeEach
    void shop() {
        plan = SamplePlans.shop();
        level = plan.getLevels().getFirst();
        bay = level.getFixtures().getFirst();
        kitchen = level.getZones().getFirst();
        living = level.getZones().getLast();
        bay.setZone(kitchen);
        bay.setXMm(4000);
        bay.setYMm(8000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dragged", "turned too", "typed"})
    void fixtureThatIsMovedIntoAnotherZoneBelongsToIt(String way) throws Exception {
        MaterialPlacement carried = plan.getLevels().getFirst().getMaterials().getFirst();
        carried.setFixture(bay);
        carried.setZone(kitchen);

        EditHarness.applied(plan, switch (way) {
            case "dragged" -> to(IN_LIVING);
            case "turned too" -> new MoveFixtureEdit(bay, new FixturePlace(IN_LIVING, 90));
            default -> new SetAttributeEdit(bay, (EAttribute) bay.eClass().getEStructuralFeature("xMm"), 15000);
        });

        assertSame(living, bay.getZone());
        assertSame(living, carried.getZone());
    }

    @Test
    void fixtureKeepsItsZoneWhereThereIsNoneAndTakesTheNextOneItComesTo() throws Exception {
        EditHarness.applied(plan, to(BETWEEN));
        assertSame(kitchen, bay.getZone());

        EditHarness.applied(plan, to(IN_LIVING));
        assertSame(living, bay.getZone());
    }

    @Test
    void fixtureOfNoZoneBelongsToTheOneItComesTo() throws Exception {
        bay.setZone(null);

        EditHarness.applied(plan, to(IN_LIVING));
        assertSame(living, bay.getZone());
    }

    @Test
    void fixtureTakenOutOfItsZoneStaysSoWhileItIsMovedWithinTheZone() throws Exception {
        bay.setZone(null);

        EditHarness.applied(plan, new MoveElementsEdit(List.of(bay), 10, 0));
        assertNull(bay.getZone());
    }

    @Test
    void fixtureThatWasGivenToAZoneItDoesNotStandInStaysWithIt() throws Exception {
        bay.setZone(living);

        EditHarness.applied(plan, new MoveElementsEdit(List.of(bay), 500, 0));
        assertSame(living, bay.getZone());
    }

    @Test
    void zoneThatIsMovedOverAnotherPlaceKeepsWhatMovesWithIt() throws Exception {
        EditHarness.applied(plan, new MoveElementsEdit(List.of(kitchen, bay), 0, -300));

        assertSame(kitchen, bay.getZone());
    }

    @Test
    void designThatIsReplacedSaysItself() throws Exception {
        bay.setXMm(IN_LIVING.xMm());
        LevelSnapshot design = PlanSnapshotFactory.of(plan).levels().getFirst();
        bay.setXMm(4000);

        EditHarness.applied(plan, new ReplaceDesignEdit(plan, List.of(design), List.of(), 7));
        assertEquals(IN_LIVING.xMm(), bay.getXMm());
        assertSame(kitchen, bay.getZone());
    }

    private PlanEdit to(Point place) {
        return new MoveElementsEdit(List.of(bay), place.xMm() - bay.getXMm(), place.yMm() - bay.getYMm());
    }
}
