package org.sceneplan.plan.edit;

import java.util.HashMap;
import java.util.Map;

import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;

/** Mirrors what stands on a fixture: products change sides, columns are counted from the left again. */
final class MirroredPositions {

    private final Settings settings;

    MirroredPositions(Settings settings) {
        this.settings = settings;
    }

    void mirror(Fixture fixture) {
        Map<Integer, Integer> lastColumnByRow = new HashMap<>();
        for (DisplayPosition each : fixture.getPositions()) {
            lastColumnByRow.merge(row(each), each.getColumn(), Math::max);
        }
        for (DisplayPosition each : fixture.getPositions()) {
            int column = lastColumnByRow.get(row(each)) + 1 - each.getColumn();
            String suffix = "-" + each.getColumn();
            settings.add(each, "alongMm", -each.getAlongMm());
            settings.add(each, "column", column);
            if (each.getNumber() != null && each.getNumber().endsWith(suffix)) {
                String before = each.getNumber().substring(0, each.getNumber().length() - suffix.length());
                settings.add(each, "number", before + "-" + column);
            }
        }
    }

    /** One key for a row of one side. */
    private static int row(DisplayPosition position) {
        return position.getRow() * 2 + position.getSide();
    }
}
