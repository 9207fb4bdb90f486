package org.sceneplan.plan.edit.zone;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.internal.EditTexts;
import org.sceneplan.plan.internal.FaultException;

/**
 * Merges zones (or aisles) that touch into the first of them, which keeps id, name and code; fixtures and materials of
 * the others change over. Refused when they do not touch along an edge or would enclose floor that is not theirs.
 */
public final class MergeZonesEdit implements PlanEdit {

    private final List<Identified> areas;

    /**
     * @param areas two or more zones of one level, or two or more aisles of one level; the first stays
     * @throws IllegalArgumentException if there are fewer than two, one is there twice, or they are not of one kind and
     *         level
     */
    public MergeZonesEdit(List<? extends Identified> areas) {
        this.areas = List.copyOf(areas);
        if (areas.size() < 2 || new LinkedHashSet<>(areas).size() < areas.size()) {
            throw new IllegalArgumentException("expected at least 2 different areas, found " + areas.size());
        }
        for (Identified area : areas) {
            FloorAreas.requireArea(requireNonNull(area, "area"));
            if (area.eClass() != first().eClass() || area.eContainer() != first().eContainer()) {
                throw new IllegalArgumentException("'%s' and '%s' are not of one kind and level"
                        .formatted(first().getId(), area.getId()));
            }
        }
    }

    private Identified first() {
        return areas.get(0);
    }

    @Override
    public String label(Locale locale) {
        return ZoneTexts.TEXTS.label(locale, "zone.merge", areas.size(), first());
    }

    /** Returns the ring of the first and what goes. Pure. */
    public AreaPreview preview() {
        try {
            FloorAreas floor = FloorAreas.of((Level) first().eContainer());
            for (Identified area : areas) {
                Refusal refusal = PlanLayers.lock(area);
                if (!refusal.isRefused() && !floor.rings().containsKey(area.getId())) {
                    refusal = EditTexts.value(area, "outline", FloorAreas.outline(area));
                }
                if (refusal.isRefused()) {
                    return AreaPreview.refused(refusal);
                }
            }
            return preview(floor);
        } catch (FaultException broken) {
            return ZoneSteps.broken(first(), broken);
        }
    }

    private AreaPreview preview(FloorAreas floor) {
        ZoneUnion union = new ZoneUnion(floor, areas.stream().map(Identified::getId).toList());
        if (union.ring().isEmpty()) {
            return AreaPreview.refused(ZoneTexts.TEXTS.refusal(first(), union.problem()));
        }
        Map<String, Ring> after = new LinkedHashMap<>();
        after.put(first().getId(), union.ring().get());
        after.putAll(straightened(floor, union.ring().get()));
        List<AreaChange> changes = new ArrayList<>(floor.changes(after));
        areas.stream().skip(1).map(Identified::getId)
                .forEach(id -> changes.add(new AreaChange(id, List.of(floor.rings().get(id)), List.of())));
        return new AreaPreview(changes, floor.writable(after));
    }

    /** Neighbours lose corners on slanted edges that only held the boundary which goes. */
    private Map<String, Ring> straightened(FloorAreas floor, Ring union) {
        Tiling tiling = floor.tiling();
        List<Point> gone = new ArrayList<>();
        areas.forEach(area -> gone.addAll(floor.rings().get(area.getId()).points()));
        areas.stream().skip(1).forEach(area -> tiling.set(area.getId(), List.of()));
        tiling.set(first().getId(), union.points());
        gone.stream().filter(point -> !union.points().contains(point)).forEach(tiling::dropStale);
        areas.forEach(area -> tiling.restore(area.getId()));
        floor.locked().forEach(tiling::restore);
        return FloorCheck.rings(tiling).orElse(Map.of());
    }

    @Override
    public Refusal canApply() {
        return preview().refusal();
    }

    @Override
    public Set<EObject> apply() {
        Level level = (Level) first().eContainer();
        Set<EObject> affected = FloorAreas.write(level, preview().changes());
        if (first() instanceof Zone zone) {
            for (Fixture fixture : level.getFixtures()) {
                if (isMerged(fixture.getZone()) && fixture.getZone() != zone) {
                    fixture.setZone(zone);
                    affected.add(fixture);
                }
            }
            for (MaterialPlacement material : level.getMaterials()) {
                if (isMerged(material.getZone()) && material.getZone() != zone) {
                    material.setZone(zone);
                    affected.add(material);
                }
            }
        }
        List<Identified> gone = areas.subList(1, areas.size());
        affected.addAll(gone);
        level.getZones().removeAll(gone);
        level.getAisles().removeAll(gone);
        return affected;
    }

    /** Whether a zone, null for what stands in none, is one of those that are merged. */
    private boolean isMerged(Zone zone) {
        return zone != null && areas.contains(zone);
    }
}
