package org.sceneplan.exchange.dxf;

import java.util.Map;

/**
 * A layer of a drawing as it is shown to people who map it.
 *
 * @param name as in the file, escapes resolved
 * @param colour AutoCAD colour index
 * @param isShown neither off nor frozen
 * @param countByType entities of the model and of blocks on it, by type, in the order of the alphabet
 * @param minX box of what is seen on it in drawing units; NaN when nothing is seen
 * @param role what it is taken for
 * @param isGuessed whether that comes from its name, not from the user
 */
public record DxfLayer(String name, int colour, boolean isShown, Map<String, Integer> countByType, double minX,
        double minY, double maxX, double maxY, LayerRole role, boolean isGuessed) {

    /** Number of entities. */
    public int count() {
        return countByType.values().stream().mapToInt(Integer::intValue).sum();
    }
}
