package org.sceneplan.plan.snapshot;

import static org.sceneplan.plan.snapshot.PlanSnapshotFactory.text;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.StorePlan;

/** Copies one level, with what an earlier copy still holds true. */
final class LevelCopy {

    private final Level level;
    private final LevelSnapshot before;
    private final Set<EObject> changed;
    private final ShellCopy shell;
    private final DesignCopy design;
    private boolean newIds;

    /**
     * @param before an earlier copy of the level; null for none
     * @param changed the elements that may have changed since then, with everything that contains them
     */
    LevelCopy(StorePlan plan, Level level, LevelSnapshot before, Set<EObject> changed) {
        this.level = level;
        this.before = before;
        this.changed = changed;
        this.shell = new ShellCopy(plan);
        this.design = new DesignCopy(plan);
    }

    /** Whether the copy holds elements the earlier one did not. */
    boolean hasNewIds() {
        return newIds;
    }

    LevelSnapshot copy() throws InvalidPlanException {
        Ring outline = outline();
        return new LevelSnapshot(level.getId(), text(level.getName()), level.getStorey(), level.getClearHeightMm(),
                outline, list(LevelSnapshot::walls, WallSnapshot::id, level.getWalls(), WallCopy::of),
                list(LevelSnapshot::columns, ColumnSnapshot::id, level.getColumns(), ShellCopy::column),
                openings(outline),
                list(LevelSnapshot::services, ServiceSnapshot::id, level.getServices(), shell::service),
                list(LevelSnapshot::obstacles, ObstacleSnapshot::id, level.getObstacles(), ShellCopy::obstacle),
                list(LevelSnapshot::zones, ZoneSnapshot::id, level.getZones(), design::zone),
                list(LevelSnapshot::aisles, AisleSnapshot::id, level.getAisles(), design::aisle),
                list(LevelSnapshot::fixtures, FixtureSnapshot::id, level.getFixtures(), design::fixture),
                list(LevelSnapshot::materials, MaterialSnapshot::id, level.getMaterials(), design::material),
                list(LevelSnapshot::dimensions, DimensionSnapshot::id, level.getDimensions(), design::dimension),
                list(LevelSnapshot::notes, NoteSnapshot::id, level.getNotes(), DesignCopy::note),
                list(LevelSnapshot::groups, GroupSnapshot::id, level.getGroups(), design::group),
                list(LevelSnapshot::underlays, UnderlaySnapshot::id, level.getUnderlays(), DesignCopy::underlay),
                list(LevelSnapshot::guides, GuideSnapshot::id, level.getGuides(), DesignCopy::guide));
    }

    private <E extends Identified, S> List<S> list(Function<LevelSnapshot, List<S>> part, Function<S, String> id,
            List<E> elements, ListCopy.ElementCopy<E, S> copy) throws InvalidPlanException {
        ListCopy<E, S> list = new ListCopy<>(before == null ? List.of() : part.apply(before), id, changed);
        List<S> copies = list.of(elements, copy);
        newIds |= list.hasNewIds();
        return copies;
    }

    private Ring outline() throws InvalidPlanException {
        boolean same = before != null && before.outline().format().equals(level.getOutline());
        return same ? before.outline() : ElementCheck.ring(level, level.getOutline());
    }

    /** Openings lie in edges and must not overlap, so that one that changed concerns all of them. */
    private List<OpeningSnapshot> openings(Ring outline) throws InvalidPlanException {
        boolean same = before != null && before.outline() == outline
                && before.openings().size() == level.getOpenings().size();
        for (int i = 0; same && i < before.openings().size(); i++) {
            same = before.openings().get(i).id().equals(level.getOpenings().get(i).getId())
                    && !changed.contains(level.getOpenings().get(i));
        }
        if (same) {
            return before.openings();
        }
        List<OpeningSnapshot> now = new OpeningCopy(outline).openings(level.getOpenings());
        ListCopy<Opening, OpeningSnapshot> list = new ListCopy<>(
                before == null ? List.of() : before.openings(), OpeningSnapshot::id, Set.copyOf(level.getOpenings()));
        List<OpeningSnapshot> copies = list.of(level.getOpenings(),
                opening -> now.get(level.getOpenings().indexOf(opening)));
        newIds |= list.hasNewIds();
        return copies;
    }
}
