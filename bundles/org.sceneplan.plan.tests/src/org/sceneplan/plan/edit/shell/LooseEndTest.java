package org.sceneplan.plan.edit.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.SamplePlans;
import org.sceneplan.plan.edit.EditHarness;
import org.sceneplan.plan.edit.MoveElementsEdit;
import org.sceneplan.plan.edit.RemoveElementsEdit;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

/** A dimension stays when what it measures to is deleted; its end is loose until it is put elsewhere. */
class LooseEndTest {

    private static final Point LEFT = new Point(0, 9000);

    private StorePlan plan;
    private Level level;
    private Fixture first;
    private Fixture second;
    private Dimension near;
    private Dimension far;

    @BeforeEach
    void chain() throws Exception {
        plan = SamplePlans.shop();
        level = plan.getLevels().get(0);
        first = level.getFixtures().get(0);
        second = level.getFixtures().get(1);
        level.getDimensions().clear();
        EditHarness.applied(plan, new AddDimensionEdit(level, List.of(DimensionEnd.free(LEFT),
                DimensionEnd.on(first, "centre", centre(first)), DimensionEnd.on(second, "centre", centre(second))),
                500));
        near = level.getDimensions().get(0);
        far = level.getDimensions().get(1);
    }

    @Test
    void endsOfWhatIsDeletedStayAndAreToldInWords() throws Exception {
        byte[] before = PlanFile.bytes(plan);
        assertFalse(new String(before, StandardCharsets.UTF_8).contains("Lost="), "nothing is written for other ends");
        Point at = centre(first);

        EditHarness.applied(plan, new RemoveElementsEdit(List.of(first)));

        assertEquals(List.of("Fixture", "Fixture"), List.of(near.getToLost(), far.getFromLost()));
        assertNull(near.getFromLost(), "it was placed freely");
        assertNull(near.getToElement());
        List<LooseEnd> loose = LooseEnd.of(PlanSnapshotFactory.of(plan).levels().get(0));
        assertEquals(List.of(new LooseEnd(at, "Fixture")), loose, "one sign for both links");
        assertTrue(loose.get(0).sentence(Locale.ENGLISH).startsWith("Loose end: the fixture it measured to was deleted."),
                loose.get(0).sentence(Locale.ENGLISH));
        assertTrue(loose.get(0).sentence(Locale.CHINESE).contains("所标注的道具已删除"));
        byte[] written = PlanFile.bytes(plan);
        assertArrayEquals(written, PlanFile.bytes(PlanFile.read(written)));
    }

    @Test
    void kindOfANewerVersionIsToldByANeutralWord() throws Exception {
        near.setFromLost("Ramp");
        StorePlan read = PlanFile.read(PlanFile.bytes(plan));
        LooseEnd end = LooseEnd.of(PlanSnapshotFactory.of(read).levels().get(0)).get(0);

        assertTrue(end.sentence(Locale.ENGLISH).startsWith("Loose end: the element it measured to was deleted."),
                end.sentence(Locale.ENGLISH));
        assertTrue(end.sentence(Locale.CHINESE).contains("所标注的对象已删除"), end.sentence(Locale.CHINESE));
    }

    @Test
    void draggedEndOfAChainHangsOnWhatLiesThere() throws Exception {
        EditHarness.applied(plan, new RemoveElementsEdit(List.of(first)));

        EditHarness.applied(plan, new MoveDimensionEndEdit(far, true, DimensionEnd.on(level, "corner/0",
                new Point(0, 0))));

        assertSame(level, far.getFromElement());
        assertSame(level, near.getToElement());
        assertEquals(new Point(0, 0), new Point(near.getToXMm(), near.getToYMm()));
        assertEquals(List.of(), LooseEnd.of(PlanSnapshotFactory.of(plan).levels().get(0)));
    }

    @Test
    void endPutOnAFixtureFollowsItAgain() throws Exception {
        EditHarness.applied(plan, new RemoveElementsEdit(List.of(first)));
        EditHarness.applied(plan, new MoveDimensionEndEdit(near, true, DimensionEnd.on(second, "back", LEFT)));
        int xMm = near.getFromXMm();

        EditHarness.applied(plan, new MoveElementsEdit(List.of(second), 100, 0));
        assertEquals(xMm + 100, near.getFromXMm());
        assertEquals("Fixture", near.getToLost(), "the other end is still loose");
        EditHarness.applied(plan, new MoveDimensionEndEdit(near, false, DimensionEnd.free(new Point(10, 20))));
        assertNull(near.getToLost(), "placed freely by hand");
    }

    @Test
    void endsDoNotMeet() throws Exception {
        EditHarness.refused(plan, new MoveDimensionEndEdit(near, false, DimensionEnd.free(LEFT)), "dimension.noLength",
                near.getId());
    }

    private static Point centre(Fixture fixture) {
        return new Point(fixture.getXMm(), fixture.getYMm());
    }
}
