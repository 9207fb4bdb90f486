package org.sceneplan.plan.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** What moving, turning and mirroring have in common. */
abstract class MotionEdit extends ValuesEdit {

    private final Motion motion;

    MotionEdit(Collection<? extends EObject> elements, Motion motion) {
        super(GroupTree.leaves(elements));
        this.motion = motion;
    }

    @Override
    final Refusal collect(Settings settings) {
        Set<EObject> moved = new LinkedHashSet<>(elements());
        ElementMotion elementMotion = new ElementMotion(motion, moved, settings);
        for (EObject each : elements()) {
            Refusal refusal = EditRules.lock(each);
            refusal = refusal.isRefused() ? refusal : elementMotion.move(each);
            if (refusal.isRefused()) {
                return refusal;
            }
        }
        Refusal noRoom = elementMotion.room();
        if (noRoom.isRefused()) {
            return noRoom;
        }
        if (!(motion instanceof Motion.Shift)) {
            new BelongingElements(elementMotion, moved).collect();
        }
        if (motion.mirrors()) {
            new MirroredReferences(settings, moved).collect();
        }
        return Refusal.NONE;
    }
}
