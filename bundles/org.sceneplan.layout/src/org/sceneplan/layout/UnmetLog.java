package org.sceneplan.layout;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.plan.snapshot.UnmetSnapshot;

/** Collects what could not be fulfilled on one level or in the store. */
final class UnmetLog {
    private final String scope;
    private final String levelId;
    private final List<UnmetSnapshot> entries = new ArrayList<>();

    /** A log; the scope starts the ids, the level is empty for the whole store. */
    UnmetLog(String scope, String levelId) {
        this.scope = scope;
        this.levelId = levelId;
    }

    void add(String requirement, String subject, double wanted, double achieved, String unit, String reason) {
        entries.add(new UnmetSnapshot(scope + ".unmet." + (entries.size() + 1), requirement, subject, levelId,
                rounded(wanted), rounded(achieved), unit, reason));
    }

    List<UnmetSnapshot> entries() {
        return List.copyOf(entries);
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
