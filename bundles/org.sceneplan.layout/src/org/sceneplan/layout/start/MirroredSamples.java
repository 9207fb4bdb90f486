package org.sceneplan.layout.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.plan.snapshot.PositionSnapshot;

/** What stands on a fixture in a mirror: samples change sides, columns are counted from the left again. */
final class MirroredSamples {

    private MirroredSamples() {
    }

    static List<PositionSnapshot> of(List<PositionSnapshot> positions) {
        Map<Integer, Integer> lastColumnByRow = new HashMap<>();
        positions.forEach(each -> lastColumnByRow.merge(row(each), each.column(), Math::max));
        return positions.stream().map(each -> mirrored(each, lastColumnByRow.get(row(each)) + 1 - each.column()))
                .toList();
    }

    private static PositionSnapshot mirrored(PositionSnapshot each, int column) {
        String suffix = "-" + each.column();
        String number = each.number().endsWith(suffix)
                ? each.number().substring(0, each.number().length() - suffix.length()) + "-" + column : each.number();
        return new PositionSnapshot(each.id(), number, each.row(), column, each.side(), -each.alongMm(), each.inMm(),
                each.elevationMm(), each.productTypeCode(), each.sku(), each.facings(), each.quantity(),
                each.displayMode(), each.ownership(), each.obligation(), each.heroRank(), each.at());
    }

    /** One key for a row of one side. */
    private static int row(PositionSnapshot position) {
        return position.row() * 2 + position.side();
    }
}
