package org.sceneplan.plan.edit.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.EditHarness;
import org.sceneplan.plan.edit.MirrorElementsEdit;
import org.sceneplan.plan.edit.PasteEdit;
import org.sceneplan.plan.edit.RemoveElementsEdit;
import org.sceneplan.plan.edit.RotateElementsEdit;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

/** New zones take in what stands in them and belongs to none; turned zones need room. */
class ZoneMembersTest {

    private static final FixtureSize BAY = new FixtureSize(900, 450, 2200, 0, 0);

    private final StorePlan plan = PlanBuilder.of("SP-T-0004", "S_CLASS")
            .level("L1", 3600, Ring.rectangle(0, 0, 12000, 9000), level -> level
                    .zone("Z-1", "KITCHEN", Ring.rectangle(0, 0, 6000, 4000))
                    .zone("Z-2", "LIVING", Ring.rectangle(6000, 0, 12000, 4000))
                    .fixture("F-1", "FBAY", "Z-1", new FixturePlace(new Point(1000, 1000), 0), BAY)
                    .fixture("F-2", "FBAY", "", new FixturePlace(new Point(5000, 3000), 0), BAY)
                    .fixture("F-3", "FBAY", "", new FixturePlace(new Point(5000, 7000), 0), BAY)
                    .fixture("F-4", "FBAY", "Z-2", new FixturePlace(new Point(7000, 7000), 0), BAY))
            .build();
    private final Level level = plan.getLevels().getFirst();
    private final Zone kitchen = level.getZones().getFirst();

    @Test
    void zoneThatIsDrawnTakesInWhatBelongsToNone() throws Exception {
        EditHarness.applied(plan, new AddZoneEdit(level, "BATH", "", Ring.rectangle(0, 5000, 12000, 9000).points()));

        assertSame(level.getZones().getLast(), fixture(2).getZone());
        assertEquals("Z-2", fixture(3).getZone().getId(), "it belongs to another one");
        assertNull(fixture(1).getZone(), "it stands elsewhere");
    }

    @Test
    void zoneThatIsDrawnAnewTakesInItsFixtures() throws Exception {
        EditHarness.applied(plan, new RemoveElementsEdit(List.of(kitchen)));
        assertNull(fixture(0).getZone());

        EditHarness.applied(plan, new AddZoneEdit(level, "KITCHEN", "", Ring.rectangle(0, 0, 6000, 4000).points()));

        assertSame(level.getZones().getLast(), fixture(0).getZone());
        assertSame(level.getZones().getLast(), fixture(1).getZone());
    }

    @Test
    void zonesThatAreCutAndSplitDoSoToo() throws Exception {
        EditHarness.applied(plan, new CutZoneEdit(level, "BATH", Ring.rectangle(4000, 2000, 6000, 4000).points()));
        assertSame(level.getZones().getLast(), fixture(1).getZone());
        fixture(1).setZone(null);
        fixture(0).setZone(null);

        EditHarness.applied(plan, new SplitZoneEdit(kitchen, List.of(new Point(3000, 0), new Point(3000, 4000)), ""));
        assertSame(level.getZones().stream().filter(zone -> Ring.parse(zone.getOutline())
                .contains(new Point(1000, 1000))).findFirst().orElseThrow(), fixture(0).getZone());
        assertNull(fixture(1).getZone(), "it stands in the zone that was cut out");
    }

    @Test
    void zoneThatIsPastedDoesSoToo() throws Exception {
        PasteEdit paste = new PasteEdit(List.of(kitchen), level, 0, 5000);
        EditHarness.applied(plan, paste);

        assertSame(paste.copies().getFirst(), fixture(2).getZone());
    }

    @Test
    void zoneIsTurnedOnlyWhereItHasRoom() throws Exception {
        EditHarness.refused(plan, new RotateElementsEdit(List.of(kitchen), new Point(3000, 2000), 90), "turn.stopped",
                "Z-1");
        EditHarness.refused(plan, new RotateElementsEdit(List.of(kitchen), new Point(6000, 3000), 90), "turn.stopped",
                "Z-1");

        EditHarness.applied(plan, new RotateElementsEdit(List.of(kitchen), new Point(4000, 4000), 180));
        assertEquals(Ring.rectangle(2000, 4000, 8000, 8000).box(), Ring.parse(kitchen.getOutline()).box());
    }

    @Test
    void zoneIsMirroredOnlyWhereItHasRoom() throws Exception {
        Segment betweenThem = new Segment(new Point(6000, 0), new Point(6000, 4000));
        Segment westWall = new Segment(new Point(0, 0), new Point(0, 4000));
        EditHarness.refused(plan, new MirrorElementsEdit(List.of(kitchen), betweenThem), "mirror.stopped", "Z-1");
        EditHarness.refused(plan, new MirrorElementsEdit(List.of(kitchen, fixture(0)), betweenThem), "mirror.stopped",
                "Z-1");
        EditHarness.refused(plan, new MirrorElementsEdit(List.of(kitchen), westWall), "mirror.stopped", "Z-1");

        EditHarness.applied(plan, new MirrorElementsEdit(level.getZones(), betweenThem));
        assertEquals(Ring.rectangle(6000, 0, 12000, 4000).box(), Ring.parse(kitchen.getOutline()).box());
        EditHarness.applied(plan, new MirrorElementsEdit(List.of(kitchen, fixture(0)),
                new Segment(new Point(6000, 4000), new Point(12000, 4000))));
        assertEquals(Ring.rectangle(6000, 4000, 12000, 8000).box(), Ring.parse(kitchen.getOutline()).box());
        assertEquals(new Point(1000, 7000), new Point(fixture(0).getXMm(), fixture(0).getYMm()));
    }

    private Fixture fixture(int index) {
        return level.getFixtures().get(index);
    }
}
