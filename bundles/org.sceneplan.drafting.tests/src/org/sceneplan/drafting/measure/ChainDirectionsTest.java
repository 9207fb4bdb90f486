package org.sceneplan.drafting.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.drafting.Levels.at;
import static org.sceneplan.drafting.Levels.room;
import static org.sceneplan.drafting.Levels.size;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.drafting.Levels;
import org.sceneplan.drafting.ground.DraftGround;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.snapshot.LevelSnapshot;

class ChainDirectionsTest {

    private static List<String> of(LevelSnapshot level, Point... ends) {
        return ChainDirections.of(DraftGround.of(level), List.of(ends)).stream()
                .map(each -> each.kind() + " " + each.angleDeg()).toList();
    }

    @Test
    void chainThatStartsOnAWallIsMeasuredAcrossItWhereItsPointsLeadAway() {
        LevelSnapshot level = room(content -> content.fixture("F-1", "FBAY", "", at(3000, 2000, 0), size(900, 400)));

        assertEquals(List.of("ACROSS 0.0", "ALONG 90.0", "FIRST_TWO 168.690068"), of(level, Point.of(0, 2000),
                Point.of(2500, 1500), Point.of(3500, 2200)));
        assertEquals("across from the shell", ChainDirections.of(DraftGround.of(level), List.of(Point.of(0, 2000),
                Point.of(2500, 1500))).get(0).reason().english());
    }

    @Test
    void pointsAlongAWallAreMeasuredAlongIt() {
        LevelSnapshot level = room(content -> { });

        assertEquals("ALONG 0.0", of(level, Point.of(1000, 0), Point.of(4000, 300), Point.of(7000, 0)).get(0));
    }

    @Test
    void wallsThatStandAskewGiveTheirOwnDirections() {
        LevelSnapshot level = Levels.of(Ring.parse("0,0 12000,0 12000,8000 4000,8000"), content -> { });

        assertEquals("ALONG 63.434949", of(level, Point.of(1000, 2000), Point.of(2000, 3500), Point.of(3000, 6000))
                .get(0));
    }

    @Test
    void pointsOnOneLineAreMeasuredInIt() {
        LevelSnapshot level = room(content -> { });

        assertEquals(List.of("LINE 45.0", "HORIZONTAL 0.0", "VERTICAL 90.0"), of(level, Point.of(1000, 1000),
                Point.of(2000, 2000), Point.of(4000, 4000)));
        assertEquals("LINE 26.565051", of(level, Point.of(1000, 1000), Point.of(3000, 2000)).get(0));
    }

    @Test
    void directionInWhichPointsDoNotLieApartIsLeftOut() {
        LevelSnapshot level = room(content -> { });

        assertEquals(List.of("VERTICAL 90.0", "FIRST_TWO 63.434949"), of(level, Point.of(1000, 1000),
                Point.of(2000, 3000), Point.of(2000, 4000)));
    }
}
