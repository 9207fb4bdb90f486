package org.sceneplan.drawing.internal.sheet;

import java.util.List;

/** The blocks beside a floor plan. */
public final class PlanBlocks {

    private PlanBlocks() {
    }

    /** Blocks in the order of importance. */
    public static List<SheetBlock> of(SheetFacts facts) {
        return List.of(new Compass(facts.texts(), facts.scene().scale(), facts.barText()), new Legend(facts),
                new ZoneTable(facts), new Notes(facts), new FixtureTable(facts));
    }
}
