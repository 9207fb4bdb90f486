package org.sceneplan.layout.aisle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.layout.shell.Stores;
import org.sceneplan.layout.shell.TurnedPlan;
import org.sceneplan.layout.zoning.LevelSite;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;

/** Hall of 10 m by 14 m: entrance in the south, main aisle up to 6 m, exit D2 in the north. */
class EscapeWaysTest {

    private static final Ring AISLE = Ring.rectangle(4000, 0, 6000, 6000);
    private static final List<Integer> WIDTHS = List.of(1400, 1200, 900);

    @Test
    void aWayRunsStraightWhereNothingIsInIt() {
        EscapeWays.Result result = find(level -> { });

        assertEquals(List.of(), result.unreached());
        assertEquals(1, result.ways().size());
        EscapeWays.Way way = result.ways().get(0);
        assertEquals(1400, way.widthMm());
        assertTrue(way.outline().isAxisParallelRectangle(), () -> "not straight: " + way.outline());
        assertEquals(1400, way.outline().box().widthMm());
        assertEquals(6000, way.outline().box().minYMm());
    }

    @Test
    void aWayGoesAroundAColumn() {
        Ring column = Ring.rectangle(4500, 9500, 5500, 10_500);
        LevelSnapshot level = hall(shop -> shop.column("C1", Point.of(5000, 10_000), 1000, 1000));
        EscapeWays.Result result = find(level);

        assertEquals(List.of(), result.unreached());
        assertEquals(1400, result.ways().get(0).widthMm());
        result.ways().forEach(way -> assertFalse(way.outline().overlaps(column), () -> way + " runs into the column"));
        assertLeadsToDoor(level, result);
    }

    @Test
    void aNarrowPlaceNarrowsTheWay() {
        assertEquals(1200, find(gap(1300)).ways().get(0).widthMm());
        assertEquals(900, find(gap(1100)).ways().get(0).widthMm());
    }

    @Test
    void aDoorThatNobodyReachesIsNamed() {
        EscapeWays.Result result = find(gap(800));

        assertEquals(List.of("D2"), result.unreached());
        assertEquals(List.of(), result.ways());
    }

    @Test
    void everyDoorButTheArrivalGetsAWay() {
        LevelSnapshot level = hall(shop -> shop.opening("D3", OpeningKind.BACK_DOOR, 1, 9000, 1000)
                .entrance("D4", 3, 9000, 1500).opening("G1", OpeningKind.SHOP_WINDOW, 1, 1000, 3000));
        EscapeWays.Result result = find(level);

        assertEquals(List.of(), result.unreached());
        assertLeadsToDoor(level, result);
        for (EscapeWays.Way way : result.ways()) {
            result.ways().stream().filter(other -> other != way)
                    .forEach(other -> assertFalse(way.outline().overlaps(other.outline()), way + " overlaps " + other));
            assertFalse(way.outline().overlaps(AISLE), () -> way + " overlaps the aisle");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {17, 31.5, 45, 90})
    void waysOfATurnedHallStayInsideAndClearOfColumns(double angleDeg) {
        StorePlan plan = Stores.shop("HALL", "THREE_C", "0,0 10000,0 10000,14000 0,14000", level -> {
            shell(level);
            level.column("C1", Point.of(5200, 10_000), 800, 800);
        });
        LevelSnapshot level = Stores.context(TurnedPlan.of(plan, angleDeg)).plan().levels().get(0);
        Ring aisle = AISLE.rotated(Point.of(0, 0), angleDeg);
        EscapeWays.Result result = EscapeWays.find(LevelSite.of(level), List.of(aisle), WIDTHS);

        assertEquals(List.of(), result.unreached());
        for (EscapeWays.Way way : result.ways()) {
            assertFalse(way.outline().overlaps(level.columns().get(0).footprint()), () -> way + " hits the column");
            assertTrue(Region.of(way.outline()).minus(Region.of(level.outline())).areaMm2() < 10_000,
                    () -> way + " leaves the shell");
        }
    }

    /** Two walls across the hall that leave a gap in the middle. */
    private static LevelSnapshot gap(int widthMm) {
        int left = 5000 - widthMm / 2;
        return hall(shop -> shop.wall("W1", new Segment(Point.of(0, 9000), Point.of(left, 9000)), 200).wall("W2",
                new Segment(Point.of(left + widthMm, 9000), Point.of(10_000, 9000)), 200));
    }

    private static void assertLeadsToDoor(LevelSnapshot level, EscapeWays.Result result) {
        List<Ring> walkable = new ArrayList<>(List.of(AISLE));
        result.ways().forEach(way -> walkable.add(way.outline()));
        Region floor = Region.of(walkable);
        assertEquals(1, floor.polygons().size(), "the ways hang together with the aisle");
        for (OpeningSnapshot door : level.openings()) {
            assertTrue(!door.isDoor() || floor.overlaps(door.approach(800)), () -> "no way leads to " + door.id());
        }
    }

    private static EscapeWays.Result find(Consumer<LevelBuilder> content) {
        return find(hall(content));
    }

    private static EscapeWays.Result find(LevelSnapshot level) {
        return EscapeWays.find(LevelSite.of(level), List.of(AISLE), WIDTHS);
    }

    private static LevelSnapshot hall(Consumer<LevelBuilder> content) {
        return Stores.level("0,0 10000,0 10000,14000 0,14000", level -> {
            shell(level);
            content.accept(level);
        });
    }

    private static void shell(LevelBuilder level) {
        level.entrance("D1", 0, 4000, 2000).opening("D2", OpeningKind.EXIT, 2, 4200, 1600);
    }
}
