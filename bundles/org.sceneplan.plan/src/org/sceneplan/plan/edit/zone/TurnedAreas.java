package org.sceneplan.plan.edit.zone;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.internal.EditTexts;
import org.sceneplan.plan.internal.FaultException;

/** Zones and aisles that are turned or mirrored together. */
public final class TurnedAreas {

    private final Map<Level, Map<Identified, Ring>> turnedByLevel = new LinkedHashMap<>();

    /** Adds a zone or aisle with its outline after that. */
    public void add(Identified area, Ring turned) {
        FloorAreas.requireArea(area);
        turnedByLevel.computeIfAbsent((Level) area.eContainer(), level -> new LinkedHashMap<>()).put(area, turned);
    }

    /**
     * Refuses what would leave the shell or lie over others; all that are turned count where they come to lie.
     *
     * @param key of the sentence about what stands in the way
     */
    public Refusal refusal(String key) {
        Refusal refusal = Refusal.NONE;
        for (Map.Entry<Level, Map<Identified, Ring>> each : turnedByLevel.entrySet()) {
            refusal = refusal.isRefused() || each.getKey() == null ? refusal : refusal(key, each.getKey(), each.getValue());
        }
        return refusal;
    }

    private static Refusal refusal(String key, Level level, Map<Identified, Ring> turned) {
        try {
            FloorAreas floor = FloorAreas.of(level);
            Map<String, Ring> ringById = new LinkedHashMap<>();
            turned.forEach((area, ring) -> ringById.put(area.getId(), ring));
            return new FloorCheck(floor).problem(ringById).map(problem -> ZoneTexts.TEXTS.refusal(
                    floor.element(problem.id()), key, ZoneSteps.reason(floor, problem))).orElse(Refusal.NONE);
        } catch (FaultException broken) {
            return EditTexts.fault(level, broken);
        }
    }
}
