package org.sceneplan.plan.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.SamplePlans;

/** A snapshot after a change equals a fresh one and keeps the records of what did not change. */
class SnapshotAfterTest {

    private StorePlan plan;
    private Level level;
    private Fixture fixture;
    private PlanSnapshot before;

    @BeforeEach
    void shop() throws InvalidPlanException {
        plan = SamplePlans.shop();
        level = plan.getLevels().get(0);
        fixture = level.getFixtures().get(0);
        before = PlanSnapshotFactory.of(plan);
    }

    @Test
    void onlyWhatChangedIsCopied() throws InvalidPlanException {
        fixture.setXMm(4100);

        LevelSnapshot now = after(fixture).levels().get(0);

        LevelSnapshot was = before.levels().get(0);
        assertEquals(4100, now.fixtures().get(0).centre().xMm());
        assertSame(was.fixtures().get(1), now.fixtures().get(1));
        assertSame(was.outline(), now.outline());
        assertSame(was.zones(), now.zones());
        assertSame(was.openings(), now.openings());
        assertSame(was.services(), now.services());
        assertSame(before.levels().get(1), after(fixture).levels().get(1));
        assertSame(before.store(), after(fixture).store());
    }

    @Test
    void changedPositionChangesItsFixtureOnly() throws InvalidPlanException {
        fixture.getPositions().get(1).setSku("SKU-9");

        LevelSnapshot now = after(fixture.getPositions().get(1)).levels().get(0);

        assertNotSame(before.levels().get(0).fixtures().get(0), now.fixtures().get(0));
        assertSame(before.levels().get(0).fixtures().get(1), now.fixtures().get(1));
    }

    @Test
    void namedButUnchangedElementsKeepTheirRecords() throws InvalidPlanException {
        LevelSnapshot now = after(fixture, level, level.getZones().get(0)).levels().get(0);

        assertSame(before.levels().get(0).fixtures(), now.fixtures());
        assertSame(before.levels().get(0).zones(), now.zones());
    }

    @Test
    void elementsComeGoAndChangePlaces() throws InvalidPlanException {
        Fixture copy = EcoreUtil.copy(fixture);
        copy.setId("F-9");
        copy.getPositions().clear();
        level.getFixtures().add(0, copy);
        level.getFixtures().remove(fixture);
        level.getZones().move(0, 1);

        LevelSnapshot now = after(copy, fixture, level).levels().get(0);

        assertSame(before.levels().get(0).fixtures().get(1), now.fixtures().get(1));
        assertSame(before.levels().get(0).zones().get(0), now.zones().get(1));
        plan.getLevels().move(0, 1);
        assertSame(before.levels().get(1), after(plan, copy, fixture, level).levels().get(0));
    }

    @Test
    void openingsGoWithTheOutline() throws InvalidPlanException {
        level.setOutline("0,-500 20000,-500 20000,12000 0,12000");

        assertEquals(-500, after(level).levels().get(0).openings().get(0).span().from().yMm());
    }

    @Test
    void whatAFreshSnapshotRefusesIsRefused() {
        Opening opening = level.getOpenings().get(0);
        opening.setOffsetMm(19000);
        assertEquals("opening.leavesEdge", assertThrows(InvalidPlanException.class, () -> PlanSnapshotFactory.after(
                before, plan, Set.of(opening))).reasonKey());
        opening.setOffsetMm(0);
        Fixture copy = EcoreUtil.copy(level.getFixtures().get(1));
        copy.setId("F-1-2");
        level.getFixtures().add(copy);
        assertEquals("id.duplicate", assertThrows(InvalidPlanException.class, () -> PlanSnapshotFactory.after(
                before, plan, Set.of(copy))).reasonKey());
        copy.setId("F-7");
        copy.setWidthMm(0);
        assertEquals("number.range", assertThrows(InvalidPlanException.class, () -> PlanSnapshotFactory.after(
                before, plan, Set.of(copy))).reasonKey());
    }

    private PlanSnapshot after(EObject... affected) throws InvalidPlanException {
        PlanSnapshot after = PlanSnapshotFactory.after(before, plan, Set.of(affected));
        assertEquals(PlanSnapshotFactory.of(plan), after);
        return after;
    }
}
