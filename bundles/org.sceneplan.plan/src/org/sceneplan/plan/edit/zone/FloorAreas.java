package org.sceneplan.plan.edit.zone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.internal.EditTexts;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.RingCheck;

/** The zones and aisles of one level with their rings, and how new rings get into the plan. */
final class FloorAreas {

    private final Level level;
    private final Map<String, Identified> elementById = new LinkedHashMap<>();
    private final Map<String, Ring> ringById = new LinkedHashMap<>();
    private final Ring shell;

    private FloorAreas(Level level, Ring shell) {
        this.level = level;
        this.shell = shell;
        level.getZones().forEach(this::read);
        level.getAisles().forEach(this::read);
    }

    /**
     * Reads a level; a zone or aisle whose outline is broken is left out.
     *
     * @throws FaultException if the outline of the level is broken
     */
    static FloorAreas of(Level level) throws FaultException {
        return new FloorAreas(level, RingCheck.parse(level.getOutline()));
    }

    private void read(Identified area) {
        try {
            Ring ring = RingCheck.parse(outline(area));
            elementById.put(area.getId(), area);
            ringById.put(area.getId(), ring);
        } catch (FaultException broken) {
            // Left out: the edit of this element tells what is wrong with it.
        }
    }

    static String outline(Identified area) {
        return area instanceof Zone zone ? zone.getOutline() : ((Aisle) area).getOutline();
    }

    static void requireArea(Identified area) {
        if (!(area instanceof Zone) && !(area instanceof Aisle)) {
            throw new IllegalArgumentException("expected a zone or an aisle, found " + area.eClass().getName());
        }
    }

    Ring shell() {
        return shell;
    }

    Level level() {
        return level;
    }

    Map<String, Ring> rings() {
        return ringById;
    }

    Identified element(String id) {
        return elementById.get(id);
    }

    /** Whether the floor of an area belongs to it alone: zones and main aisles; side aisles lie in zones. */
    boolean isExclusive(String id) {
        return !(elementById.get(id) instanceof Aisle aisle) || aisle.getKind() == AisleKind.MAIN;
    }

    Tiling tiling() {
        return new Tiling(ringById, locked());
    }

    Set<String> locked() {
        return elementById.values().stream().filter(area -> PlanLayers.lock(area).isRefused()).map(Identified::getId)
                .collect(Collectors.toSet());
    }

    /** Refuses when one of the areas is locked or a ring is beyond what a file can hold. */
    Refusal writable(Map<String, Ring> after) {
        for (Map.Entry<String, Ring> each : after.entrySet()) {
            Identified area = elementById.get(each.getKey());
            Refusal refusal = PlanLayers.lock(area);
            refusal = refusal.isRefused() ? refusal : EditTexts.value(area, "outline", each.getValue().format());
            if (refusal.isRefused()) {
                return refusal;
            }
        }
        return Refusal.NONE;
    }

    List<AreaChange> changes(Map<String, Ring> after) {
        List<AreaChange> changes = new ArrayList<>();
        ringById.forEach((id, ring) -> {
            if (after.containsKey(id)) {
                changes.add(new AreaChange(id, List.of(ring), List.of(after.get(id))));
            }
        });
        return changes;
    }

    /** Writes rings into the zones and aisles of a level; the width of an aisle follows where it was the true one. */
    static Set<EObject> write(Level level, List<AreaChange> changes) {
        Set<EObject> affected = new LinkedHashSet<>();
        List<Identified> areas = new ArrayList<>(level.getZones());
        areas.addAll(level.getAisles());
        for (AreaChange change : changes) {
            areas.stream().filter(area -> area.getId().equals(change.id()) && !change.after().isEmpty())
                    .forEach(area -> {
                        area.eSet(area.eClass().getEStructuralFeature("outline"), change.after().get(0).format());
                        if (area instanceof Aisle aisle && !change.before().isEmpty()) {
                            aisle.setDesignWidthMm(AisleWidth.after(aisle.getDesignWidthMm(), change.before().get(0),
                                    change.after().get(0)));
                        }
                        affected.add(area);
                    });
        }
        affected.add(level);
        return affected;
    }
}
