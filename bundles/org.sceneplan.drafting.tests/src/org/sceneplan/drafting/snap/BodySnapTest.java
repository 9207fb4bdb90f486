package org.sceneplan.drafting.snap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.drafting.Levels.at;
import static org.sceneplan.drafting.Levels.room;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/** A fixture is not pulled into its neighbour. */
class BodySnapTest {

    private static final int TOLERANCE_MM = 400;
    private static final FixtureSize CABINET = new FixtureSize(1000, 600, 1400, 0, 0);

    /** A cabinet at the back wall, and one far off whose middle is 600 mm beside the end of the first. */
    private static LevelSnapshot row() {
        return room(level -> {
            level.fixture("X1", "T", "", at(3000, 7700, 0), CABINET);
            level.fixture("X2", "T", "", at(3700, 4000, 0), CABINET);
        });
    }

    private static List<SnapCandidate> ask(MovingShape shape, Set<String> without) {
        return SnapEngine.of(row(), SnapAids.NONE).candidates(SnapQuery.of(shape, TOLERANCE_MM).without(without)
                .only(EnumSet.complementOf(EnumSet.of(SnapKind.DOCK, SnapKind.GRID))));
    }

    @Test
    void cabinetComesFlushToItsNeighbourThoughALineThroughItIsNearer() {
        List<SnapCandidate> found = ask(MovingShape.fixture(at(3820, 7650, 0), CABINET, false), Set.of());

        assertEquals(Point.of(4000, 7700), found.getFirst().at(), found::toString);
    }

    @Test
    void whatWouldPutItIntoTheNeighbourComesAfterEverythingElse() {
        List<SnapCandidate> found = ask(MovingShape.fixture(at(3820, 7650, 0), CABINET, false), Set.of());
        List<Boolean> inside = found.stream().map(each -> each.at().yMm() > 7100
                && Math.abs(each.at().xMm() - 3000) < 1000).toList();

        assertTrue(inside.contains(true), "alignment is still to be had by Tab");
        assertEquals(inside.stream().sorted().toList(), inside);
    }

    @Test
    void flushWinsWhereAnotherLineIsAsNear() {
        LevelSnapshot level = room(each -> {
            each.fixture("X1", "T", "", at(3000, 7700, 0), CABINET);
            each.fixture("X2", "T", "", at(4400, 4000, 0), CABINET);
        });
        SnapCandidate first = SnapEngine.of(level, SnapAids.NONE).candidates(SnapQuery.of(
                MovingShape.fixture(at(4200, 7700, 0), CABINET, false), TOLERANCE_MM)).getFirst();

        assertEquals(Point.of(4000, 7700), first.at(), first::toString);
    }

    @Test
    void whatMovesAlongIsNoNeighbour() {
        SnapCandidate first = ask(MovingShape.fixture(at(3820, 7650, 0), CABINET, false), Set.of("X1")).getFirst();

        assertEquals(Point.of(3700, 7700), first.at(), first::toString);
    }
}
