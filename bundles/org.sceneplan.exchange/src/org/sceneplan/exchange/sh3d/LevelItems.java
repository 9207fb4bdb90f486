package org.sceneplan.exchange.sh3d;

import java.util.List;

import org.sceneplan.exchange.sh3d.Sh3dHome.HomePiece;
import org.sceneplan.exchange.sh3d.Sh3dHome.HomeRoom;
import org.sceneplan.exchange.sh3d.Sh3dHome.HomeWall;

/**
 * What stands on one level of the survey, in file order.
 *
 * @param number from 1 upwards by height
 * @param storey 1 is the ground floor
 * @param name of the lowest level that joined
 * @param heightMm from floor to ceiling
 * @param chords of all walls
 */
record LevelItems(int number, int storey, String name, double heightMm, List<HomeWall> walls, List<Chord> chords,
        List<HomeRoom> rooms, List<HomePiece> pieces) {
}
