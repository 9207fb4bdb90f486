package org.sceneplan.plan.edit.arrange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.internal.ElementName;

/** Lets docked fixtures stand free where they are. */
public final class UndockEdit implements PlanEdit {

    private final List<Fixture> fixtures;

    /** @param fixtures fixtures of an open plan; those that stand free already stay so */
    public UndockEdit(List<Fixture> fixtures) {
        this.fixtures = List.copyOf(fixtures);
    }

    @Override
    public String label(Locale locale) {
        return ArrangeTexts.TEXTS.label(locale, "dock.undock", ElementName.of(fixtures));
    }

    @Override
    public Refusal canApply() {
        for (Fixture fixture : fixtures) {
            Refusal refusal = PlanLayers.lock(fixture);
            if (refusal.isRefused()) {
                return refusal;
            }
        }
        if (fixtures.stream().noneMatch(FixtureChange::isDocked)) {
            return fixtures.isEmpty() ? ArrangeTexts.none()
                    : ArrangeTexts.TEXTS.refusal(fixtures.get(0), "dock.free");
        }
        return Refusal.NONE;
    }

    @Override
    public Set<EObject> apply() {
        Set<EObject> affected = new LinkedHashSet<>();
        fixtures.stream().filter(FixtureChange::isDocked).forEach(fixture -> {
            FixtureChange.undock(fixture);
            affected.add(fixture);
        });
        return affected;
    }
}
