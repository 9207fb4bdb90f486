package org.sceneplan.plan.edit.follow;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.record.PlanRecord;

/** Brings what hangs on changed elements after them, inside the recording of the edit that changed them. */
public final class Followers {

    private final StorePlan plan;
    private final PlanRecord record;
    private final boolean zonesAreGiven;

    /**
     * Followers of what has been recorded so far.
     *
     * @param zonesAreGiven see {@link org.sceneplan.plan.edit.PlanEdit#givesZones()}
     */
    public Followers(StorePlan plan, PlanRecord record, boolean zonesAreGiven) {
        this.plan = plan;
        this.record = record;
        this.zonesAreGiven = zonesAreGiven;
    }

    /** Changes what has to follow; that is recorded too. */
    public void follow() {
        Set<EObject> gone = gone();
        if (!gone.isEmpty()) {
            new GoneElements(plan, gone).forget();
        }
        TouchedFeatures touched = new TouchedFeatures(record);
        touched.update();
        for (Level level : touched.levels()) {
            new WallOpenings(touched).follow(level);
            new DockedFixtures(touched).follow(level);
            new ServicesAtWalls(touched).follow(level);
            touched.update();
            if (!zonesAreGiven) {
                new FixturesInZones(touched).follow(level);
            }
            new ServedFixtures(touched).follow(level);
            touched.update();
            new AnchoredDimensions(touched).follow(level);
        }
    }

    /** What was in the plan and is no longer, with all it contains. */
    private Set<EObject> gone() {
        Set<EObject> gone = new LinkedHashSet<>();
        for (EObject removed : record.removed()) {
            if (EcoreUtil.getRootContainer(removed) != plan) {
                gone.add(removed);
                removed.eAllContents().forEachRemaining(gone::add);
            }
        }
        return gone;
    }
}
