package org.sceneplan.plan.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Note;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallReference;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;

class PlanSnapshotFactoryTest {

    private static final FixtureSize BAY = new FixtureSize(900, 450, 2200, 1000, 1);

    @Test
    void wallBodyLiesOnTheSideTheReferenceFaceTells() throws InvalidPlanException {
        LevelSnapshot level = level(content -> content
                .wall("left", line(0, 5000, 4000, 5000), 200)
                .last(Wall.class, wall -> wall.setReference(WallReference.LEFT))
                .wall("centre", line(0, 7000, 4000, 7000), 200)
                .wall("right", line(0, 9000, 4000, 9000), 200)
                .last(Wall.class, wall -> wall.setReference(WallReference.RIGHT)));

        assertEquals(box(0, 4800, 4000, 5000), boxOf(level.walls().get(0).footprint()));
        assertEquals(box(0, 6900, 4000, 7100), boxOf(level.walls().get(1).footprint()));
        assertEquals(box(0, 9000, 4000, 9200), boxOf(level.walls().get(2).footprint()));
    }

    @Test
    void roundColumnIsCoveredByItsFootprint() throws InvalidPlanException {
        LevelSnapshot level = level(content -> content.column("C-1", new Point(5000, 5000), 600, 100)
                .last(Column.class, column -> column.setRound(true)));

        Ring footprint = level.columns().get(0).footprint();

        for (int angle = 0; angle < 360; angle++) {
            double radians = Math.toRadians(angle);
            Point onCircle = new Point((int) (5000 + 298 * Math.cos(radians)), (int) (5000 + 298 * Math.sin(radians)));
            assertTrue(footprint.contains(onCircle), "angle " + angle);
        }
        assertTrue(footprint.areaMm2() < 1.05 * Math.PI * 300 * 300);
    }

    @Test
    void openingSpansFromJambToJambAlongItsEdge() throws InvalidPlanException {
        LevelSnapshot level = level(content -> content.opening("D-1", OpeningKind.EXIT, 1, 2000, 900));

        assertEquals(line(20000, 2000, 20000, 2900), level.openings().get(0).span());
        assertEquals(List.of(), level.openings().get(0).leaves());
    }

    @Test
    void openingMayFillAnObliqueEdgeUpToTheNextWholeMillimetre() throws InvalidPlanException {
        Ring triangle = Ring.parse("0,0 3000,0 0,1000");
        StorePlan plan = PlanBuilder.of("T", "HOME").level("L1", 3000, triangle,
                content -> content.opening("D-1", OpeningKind.EXIT, 1, 0, 3163)).build();

        assertEquals(line(3000, 0, 0, 1000), PlanSnapshotFactory.of(plan).levels().get(0).openings().get(0).span());
    }

    @Test
    void fixtureTurnsAboutItsCentreAndTakesItsPositionsWithIt() throws InvalidPlanException {
        LevelSnapshot level = level(content -> content.zone("Z-1", "KITCHEN", Ring.rectangle(0, 0, 9000, 9000))
                .fixture("F-1", "FBAY", "Z-1", new FixturePlace(new Point(5000, 5000), 90), BAY)
                .position("F-1-1", "F-1", "FRCX", 300));

        FixtureSnapshot fixture = level.fixtures().get(0);

        assertEquals(box(4775, 4550, 5225, 5450), boxOf(fixture.footprint()));
        assertEquals(box(5225, 4550, 6225, 5450), boxOf(fixture.clearances().get(0)));
        assertEquals("Z-1", fixture.zoneId());
        assertEquals(new Point(5000, 5300), fixture.positions().get(0).at());
    }

    @Test
    void plannedServiceNamesSourceAndFixture() throws InvalidPlanException {
        StorePlan plan = plan(content -> content.service("P-1", ServiceKind.POWER, new Point(0, 100))
                .fixture("F-1", "FBAY", "", new FixturePlace(new Point(5000, 5000), 0), BAY)
                .service("P-2", ServiceKind.POWER, new Point(5000, 5000)));
        ServicePoint planned = plan.getLevels().get(0).getServices().get(1);
        planned.setSource(plan.getLevels().get(0).getServices().get(0));
        planned.setServes(plan.getLevels().get(0).getFixtures().get(0));

        ServiceSnapshot snapshot = PlanSnapshotFactory.of(plan).levels().get(0).services().get(1);

        assertEquals("P-1", snapshot.sourceId());
        assertEquals("F-1", snapshot.servesFixtureId());
    }

    @Test
    void missingTextsBecomeEmptyTexts() throws InvalidPlanException {
        StorePlan plan = plan(content -> content.zone("Z-1", "KITCHEN", Ring.rectangle(0, 0, 9000, 9000)));
        plan.setName(null);

        PlanSnapshot snapshot = PlanSnapshotFactory.of(plan);

        assertEquals("", snapshot.name());
        assertEquals("", snapshot.catalogueId());
        assertEquals("", snapshot.levels().get(0).zones().get(0).name());
        assertEquals(240, snapshot.totalAreaM2());
    }

    @Test
    void openingBeyondItsEdgeIsRefused() {
        refused("opening.leavesEdge", "D-1", content -> content.opening("D-1", OpeningKind.EXIT, 1, 11101, 900));
        refused("opening.leavesEdge", "D-1",
                content -> content.opening("D-1", OpeningKind.EXIT, 1, 999_999, 1_000_000));
        refused("number.range", "D-1", content -> content.opening("D-1", OpeningKind.EXIT, 1, -1, 900));
        refused("number.range", "D-1", content -> content.opening("D-1", OpeningKind.EXIT, -1, 0, 900));
        refused("opening.noEdge", "D-1", content -> content.opening("D-1", OpeningKind.EXIT, 4, 0, 900));
    }

    @Test
    void openingAtTheVeryEndOfItsEdgeIsAccepted() throws InvalidPlanException {
        assertEquals(1, level(content -> content.opening("D-1", OpeningKind.EXIT, 1, 11100, 900)).openings().size());
    }

    @Test
    void doorOverlappingADoorIsRefusedAndNamesBoth() {
        InvalidPlanException refusal = refused("opening.overlaps", "D-2", content -> content
                .entrance("D-2", 0, 2799, 900).entrance("D-1", 0, 2000, 800));

        assertTrue(refusal.getMessage().contains("'D-1' (2000 to 2800 mm)"), refusal.getMessage());
    }

    @Test
    void doorsMayTouchAndAWindowMayLieAboveADoor() throws InvalidPlanException {
        LevelSnapshot level = level(content -> content.entrance("D-1", 0, 2000, 800).entrance("D-2", 0, 2800, 900)
                .last(Opening.class, door -> door.setHeightMm(2100))
                .opening("W-1", OpeningKind.WINDOW, 0, 2900, 600)
                .last(Opening.class, window -> window.setSillMm(2100)));

        assertEquals(3, level.openings().size());
    }

    @Test
    void windowInFrontOfADoorIsRefused() {
        refused("opening.overlaps", "W-1", content -> content.entrance("D-1", 0, 2000, 800)
                .opening("W-1", OpeningKind.SHOP_WINDOW, 0, 2500, 3000));
    }

    @Test
    void numbersOutOfRangeAreRefusedByElement() {
        FixturePlace far = new FixturePlace(new Point(1_000_001, 0), 0);
        FixturePlace notANumber = new FixturePlace(new Point(0, 0), Double.NaN);
        refused("number.range", "F-1", content -> content.fixture("F-1", "FBAY", "", far, BAY));
        refused("number.notFinite", "F-1", content -> content.fixture("F-1", "FBAY", "", notANumber, BAY));
        refused("number.range", "C-1", content -> content.column("C-1", new Point(0, 0), 600, 49));
        refused("number.range", "W-1", content -> content.wall("W-1", line(0, 0, 100, 0), 29));
        refused("wall.noLength", "W-1", content -> content.wall("W-1", line(7, 7, 7, 7), 100));
        refused("fixture.clearSides", "F-1", content -> content
                .fixture("F-1", "FBAY", "", new FixturePlace(new Point(0, 0), 0), BAY)
                .last(Fixture.class, fixture -> fixture.setClearSides(3)));
        refused("fixture.noArea", "F-1", content -> content
                .fixture("F-1", "FBAY", "", new FixturePlace(new Point(0, 0), 41.6), new FixtureSize(1, 2, 1, 1, 4)));
    }

    @Test
    void brokenRingsAreRefusedByReason() {
        ringRefused("ring.clockwise", "0,0 0,1000 1000,1000");
        ringRefused("ring.crossing", "0,0 4000,0 0,1000 3000,3000");
        ringRefused("ring.flat", "0,0 1000,0 2000,0");
        ringRefused("ring.short", "0,0 1000,0");
        ringRefused("ring.repeated", "0,0 1000,0 1000,1000 0,0");
        ringRefused("ring.unreadable", "0,0 1000,0.5 1000,1000");
        ringRefused("ring.unreadable", "0,0 1000 1000,1000");
        ringRefused("ring.range", "0,0 2000000000,0 1000,1000");
        ringRefused("attribute.missing", " ");
    }

    @Test
    void idsMustBePresentUniqueAndPlain() {
        refused("id.missing", "", content -> content.zone("", "KITCHEN", Ring.rectangle(0, 0, 9000, 9000)));
        refused("id.characters", "Z 1", content -> content.zone("Z 1", "KITCHEN", Ring.rectangle(0, 0, 9000, 9000)));
        refused("id.long", "Z".repeat(101),
                content -> content.zone("Z".repeat(101), "KITCHEN", Ring.rectangle(0, 0, 9000, 9000)));
        InvalidPlanException duplicate = refused("id.duplicate", "X", content -> content
                .column("X", new Point(0, 0), 600, 600).zone("X", "KITCHEN", Ring.rectangle(0, 0, 9000, 9000)));

        assertEquals("zone 'X': The id is already used by a column; every id must be unique in the plan.",
                duplicate.message(Locale.ENGLISH));
        assertEquals("场景区“X”：编号已被一个柱使用；方案图内编号必须唯一。",
                duplicate.message(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void referenceOutOfThePlanIsRefused() {
        Zone stranger = PlanFactory.INSTANCE.createZone();
        stranger.setId("Z-9");
        refused("reference.outside", "F-1", content -> content
                .fixture("F-1", "FBAY", "", new FixturePlace(new Point(0, 0), 0), BAY)
                .last(Fixture.class, fixture -> fixture.setZone(stranger)));
    }

    @Test
    void planWithoutStoreOrLevelIsRefused() {
        StorePlan empty = PlanBuilder.of("T", "HOME").build();
        assertEquals("level.none",
                assertThrows(InvalidPlanException.class, () -> PlanSnapshotFactory.of(empty)).reasonKey());
        empty.setStore(null);
        assertEquals("store.missing",
                assertThrows(InvalidPlanException.class, () -> PlanSnapshotFactory.of(empty)).reasonKey());
    }

    @Test
    void snapshotDoesNotFollowLaterChanges() throws InvalidPlanException {
        StorePlan plan = plan(content -> content.zone("Z-1", "KITCHEN", Ring.rectangle(0, 0, 9000, 9000)));
        Note note = PlanFactory.INSTANCE.createNote();
        note.setId("N-1");
        PlanSnapshot snapshot = PlanSnapshotFactory.of(plan);

        plan.getLevels().get(0).getZones().clear();
        plan.getLevels().get(0).getNotes().add(note);

        assertEquals(1, snapshot.levels().get(0).zones().size());
        assertEquals(0, snapshot.levels().get(0).notes().size());
    }

    private static void ringRefused(String key, String outline) {
        refused(key, "Z-1", content -> content.zone("Z-1", "KITCHEN", Ring.rectangle(0, 0, 9000, 9000))
                .last(Zone.class, zone -> zone.setOutline(outline)));
    }

    private static InvalidPlanException refused(String key, String elementId, Consumer<LevelBuilder> content) {
        InvalidPlanException refusal = assertThrows(InvalidPlanException.class, () -> level(content));
        assertEquals(key, refusal.reasonKey(), refusal.getMessage());
        assertEquals(elementId, refusal.elementId());
        return refusal;
    }

    private static LevelSnapshot level(Consumer<LevelBuilder> content) throws InvalidPlanException {
        return PlanSnapshotFactory.of(plan(content)).levels().get(0);
    }

    private static StorePlan plan(Consumer<LevelBuilder> content) {
        return PlanBuilder.of("SP-T-0001", "S_CLASS")
                .level("L1", 3600, Ring.rectangle(0, 0, 20000, 12000), content).build();
    }

    private static Segment line(int fromX, int fromY, int toX, int toY) {
        return new Segment(new Point(fromX, fromY), new Point(toX, toY));
    }

    private static Box box(int minX, int minY, int maxX, int maxY) {
        return new Box(minX, minY, maxX, maxY);
    }

    private static Box boxOf(Ring ring) {
        return ring.box();
    }
}
