package org.sceneplan.exchange.dxf.shell;

import org.sceneplan.exchange.dxf.Outcome;
import org.sceneplan.exchange.dxf.read.DxfEntity;

/** Collects what becomes of the entities while the shell is looked for. */
public final class Outcomes {
    private final Outcome[] byEntity;

    /** Nothing is known yet. */
    public Outcomes(int entities) {
        byEntity = new Outcome[entities];
    }

    /** Notes an outcome; of several the one named first in the enumeration stays. */
    public void note(DxfEntity entity, Outcome outcome) {
        Outcome before = byEntity[entity.ordinal()];
        if (before == null || outcome.compareTo(before) < 0) {
            byEntity[entity.ordinal()] = outcome;
        }
    }

    /** What became of an entity, null when nothing was noted. */
    public Outcome of(DxfEntity entity) {
        return byEntity[entity.ordinal()];
    }
}
