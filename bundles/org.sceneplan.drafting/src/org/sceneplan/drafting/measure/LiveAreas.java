package org.sceneplan.drafting.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;

/** The areas an edit changes: both parts of a split, both sides of a dragged edge, the floor itself. */
public final class LiveAreas {

    private final LevelSnapshot before;
    private final LevelSnapshot after;
    private final PlanSnapshot plan;
    private final List<LiveArea> areas = new ArrayList<>();

    private LiveAreas(LevelSnapshot before, LevelSnapshot after, PlanSnapshot plan) {
        this.before = before;
        this.after = after;
        this.plan = plan;
    }

    /**
     * Compares a level before and after an edit; costs next to nothing where no area changed.
     *
     * @param plan plan after the edit
     * @return zones in the order of the plan, then aisles, then the whole floor; only those whose outline changed
     */
    public static List<LiveArea> of(LevelSnapshot before, LevelSnapshot after, PlanSnapshot plan) {
        LiveAreas found = new LiveAreas(before, after, plan);
        found.zones();
        found.aisles();
        if (!before.outline().equals(after.outline())) {
            found.add(after.id(), "", before.outline(), after.outline(), after.outline().areaMm2());
        }
        return List.copyOf(found.areas);
    }

    private void zones() {
        if (before.zones() == after.zones()) {
            return;
        }
        Map<String, Ring> outlineById = new HashMap<>();
        before.zones().forEach(zone -> outlineById.put(zone.id(), zone.outline()));
        for (ZoneSnapshot zone : after.zones()) {
            Ring known = outlineById.get(zone.id());
            if (known != zone.outline() && !zone.outline().equals(known)) {
                add(zone.id(), zone.code(), known, zone.outline(), kindMm2(zone.code()));
            }
        }
    }

    private void aisles() {
        if (before.aisles() == after.aisles()) {
            return;
        }
        Map<String, Ring> outlineById = new HashMap<>();
        before.aisles().forEach(aisle -> outlineById.put(aisle.id(), aisle.outline()));
        for (AisleSnapshot aisle : after.aisles()) {
            Ring known = outlineById.get(aisle.id());
            if (known != aisle.outline() && !aisle.outline().equals(known)) {
                add(aisle.id(), "", known, aisle.outline(), aisle.outline().areaMm2());
            }
        }
    }

    private double kindMm2(String code) {
        return plan.levels().stream().flatMap(level -> level.zones().stream())
                .filter(zone -> zone.code().equals(code)).mapToDouble(zone -> zone.outline().areaMm2()).sum();
    }

    private void add(String id, String code, Ring known, Ring outline, double kindMm2) {
        areas.add(new LiveArea(id, code, outline.labelPoint(), outline.areaMm2(), known == null ? 0 : known.areaMm2(),
                kindMm2));
    }
}
