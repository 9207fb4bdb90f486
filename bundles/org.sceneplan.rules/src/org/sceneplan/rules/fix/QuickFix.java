package org.sceneplan.rules.fix;

import static java.util.Objects.requireNonNull;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.MoveFixtureEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.SetAttributeEdit;
import org.sceneplan.plan.snapshot.FixturePlace;

/** One edit that mends a finding, with words for it in Chinese and English. */
public sealed interface QuickFix {

    /** What the edit does, one sentence. */
    String textZh();

    /** The same in English. */
    String textEn();

    /** Id of the plan element it changes. */
    String objectId();

    /**
     * Returns the edit for an open plan in the state the finding was made in.
     *
     * @throws IllegalArgumentException if the plan does not hold the element
     */
    PlanEdit edit(StorePlan plan);

    /** Moves a fixture. */
    record Move(String objectId, FixturePlace place, String textZh, String textEn) implements QuickFix {
        public Move {
            requireNonNull(place, "place");
        }

        @Override
        public PlanEdit edit(StorePlan plan) {
            return new MoveFixtureEdit(fixtures(plan).stream().filter(fixture -> fixture.getId().equals(objectId))
                    .findFirst().orElseThrow(() -> missing(objectId)), place);
        }
    }

    /** Hangs what stands at a display position higher or lower. */
    record Lift(String objectId, int elevationMm, String textZh, String textEn) implements QuickFix {
        @Override
        public PlanEdit edit(StorePlan plan) {
            DisplayPosition position = fixtures(plan).stream().flatMap(fixture -> fixture.getPositions().stream())
                    .filter(each -> each.getId().equals(objectId)).findFirst()
                    .orElseThrow(() -> missing(objectId));
            EAttribute elevation = (EAttribute) position.eClass().getEStructuralFeature("elevationMm");
            return new SetAttributeEdit(position, elevation, elevationMm);
        }
    }

    private static List<Fixture> fixtures(StorePlan plan) {
        return plan.getLevels().stream().map(Level::getFixtures).flatMap(List::stream).toList();
    }

    private static IllegalArgumentException missing(String id) {
        return new IllegalArgumentException("the plan has no element " + id + "; check it again first");
    }
}
