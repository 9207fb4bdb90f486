package org.sceneplan.plan.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.SamplePlans;

/** A display position goes to another fixture with all that is known of it. */
class MovePositionEditTest {

    private static final MovePositionEdit.Place PLACE = new MovePositionEdit.Place("2-1", 0, 2, 1, 150, 20, 600);

    private final StorePlan plan = SamplePlans.shop();
    private final Level level = plan.getLevels().get(0);
    private final Fixture from = level.getFixtures().get(0);
    private final Fixture to = level.getFixtures().get(1);
    private final DisplayPosition position = from.getPositions().get(0);

    @Test
    void positionGoesToAnotherFixtureInOneStep() throws Exception {
        position.setStoreNote("scratched");
        String type = position.getProductTypeCode();

        EditHarness.applied(plan, new MovePositionEdit(position, to, PLACE));

        assertEquals(1, from.getPositions().size());
        assertSame(position, to.getPositions().getLast());
        assertEquals(List.of("F-1-1", "2-1", type, "scratched"), List.of(position.getId(), position.getNumber(),
                position.getProductTypeCode(), position.getStoreNote()));
        assertEquals(List.of(2, 1, 150, 20, 600), List.of(position.getRow(), position.getColumn(),
                position.getAlongMm(), position.getInMm(), position.getElevationMm()));
    }

    @Test
    void positionGoesToAnotherPlaceOfItsFixture() throws Exception {
        EditHarness.applied(plan, new MovePositionEdit(position, from, PLACE));

        assertSame(position, from.getPositions().get(0));
        assertEquals(150, position.getAlongMm());
    }

    @Test
    void lockedFixturesKeepWhatTheyShow() throws Exception {
        to.setLocked(true);
        EditHarness.refused(plan, new MovePositionEdit(position, to, PLACE), "element.locked", "F-2");
        to.setLocked(false);
        from.setLocked(true);
        EditHarness.refused(plan, new MovePositionEdit(position, to, PLACE), "element.locked", "F-1");
        from.setLocked(false);
        Fixture stranger = SamplePlans.shop().getLevels().get(0).getFixtures().get(1);
        EditHarness.refused(plan, new MovePositionEdit(position, stranger, PLACE), "reparent.elsewhere", "F-1-1");
    }
}
