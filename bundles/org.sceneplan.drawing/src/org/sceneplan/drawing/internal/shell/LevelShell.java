package org.sceneplan.drawing.internal.shell;

import java.util.List;

import org.sceneplan.geometry.Polygon;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/**
 * The cut walls of a storey, worked out once for all its sheets.
 *
 * @param poche shell and inner walls without openings
 */
public record LevelShell(List<Polygon> poche) {

    public LevelShell {
        poche = List.copyOf(poche);
    }

    public static LevelShell of(LevelSnapshot level) {
        return new LevelShell(ShellDrawing.walls(level).polygons());
    }
}
