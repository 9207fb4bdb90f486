package org.sceneplan.plan.edit.zone;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.internal.FaultException;

/**
 * Splits a zone or aisle in two along a drawn line. The greater part keeps id and name; the other gets a new id, the
 * same code (kind of an aisle) and its own name, and stands right after it. Fixtures of the zone whose centre lies in
 * the new part, and the materials they carry, change over.
 */
public final class SplitZoneEdit implements PlanEdit {

    private final Identified area;
    private final List<Point> line;
    private final String newName;
    private final String newCode;

    /**
     * @param area zone or aisle of an open plan
     * @param line two or more points; a line that begins or ends inside is prolonged straight on to the boundary
     * @param newName name of the new zone, may be empty
     * @throws IllegalArgumentException if the element is neither zone nor aisle, or there is no line
     */
    public SplitZoneEdit(Identified area, List<Point> line, String newName) {
        this(area, line, newName, "");
    }

    /**
     * The same, and the new zone is of another kind.
     *
     * @param newCode code of the new zone, empty = that of the zone split; not used for aisles
     */
    public SplitZoneEdit(Identified area, List<Point> line, String newName, String newCode) {
        this.newCode = requireNonNull(newCode, "newCode");
        this.area = requireNonNull(area, "area");
        this.line = List.copyOf(line);
        this.newName = requireNonNull(newName, "newName");
        FloorAreas.requireArea(area);
        for (int i = 1; i < line.size(); i++) {
            if (line.get(i).equals(line.get(i - 1))) {
                throw new IllegalArgumentException("point " + i + " of the line (" + line.get(i) + ") is repeated");
            }
        }
        if (line.size() < 2) {
            throw new IllegalArgumentException("a line needs at least 2 points, found " + line.size());
        }
    }

    @Override
    public String label(Locale locale) {
        return ZoneTexts.TEXTS.label(locale, "zone.split", area);
    }

    /** Returns the two parts: the one that keeps the id, and the new one with an empty id. Pure. */
    public AreaPreview preview() {
        try {
            FloorAreas floor = FloorAreas.of((Level) area.eContainer());
            return ZoneSteps.in(floor, area, 0).orElseGet(() -> preview(floor));
        } catch (FaultException broken) {
            return ZoneSteps.broken(area, broken);
        }
    }

    private AreaPreview preview(FloorAreas floor) {
        ZoneCut cut = new ZoneCut(floor.rings().get(area.getId()), line);
        if (!cut.problem().isEmpty()) {
            return AreaPreview.refused(ZoneTexts.TEXTS.refusal(area, cut.problem()));
        }
        Map<String, Ring> after = new LinkedHashMap<>();
        after.put(area.getId(), cut.parts().get(0));
        after.putAll(joined(floor, cut.ends()));
        List<AreaChange> changes = new ArrayList<>(floor.changes(after));
        changes.add(new AreaChange("", List.of(), List.of(cut.parts().get(1))));
        return new AreaPreview(changes, floor.writable(after));
    }

    /** Neighbours on whose slanted edge the cut ends get the corner, so that the boundary stays shared. */
    private Map<String, Ring> joined(FloorAreas floor, List<Point> ends) {
        Tiling tiling = floor.tiling();
        ends.forEach(tiling::joinEverywhere);
        tiling.restore(area.getId());
        tiling.clean();
        return FloorCheck.rings(tiling).orElse(Map.of());
    }

    @Override
    public Refusal canApply() {
        return preview().refusal();
    }

    @Override
    public Set<EObject> apply() {
        Level level = (Level) area.eContainer();
        List<AreaChange> changes = preview().changes();
        Ring part = changes.get(changes.size() - 1).after().get(0);
        Set<EObject> affected = FloorAreas.write(level, changes);
        affected.addAll(new ZonePart(area, part).add(newName, newCode));
        if (area instanceof Zone kept) {
            affected.addAll(ZoneMembers.takeIn(level, kept));
        }
        return affected;
    }
}
