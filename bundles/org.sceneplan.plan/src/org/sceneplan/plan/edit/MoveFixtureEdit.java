package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.plan.internal.ElementName;
import org.sceneplan.plan.snapshot.FixturePlace;

/** Moves and turns a fixture; its positions go with it. Refused while the fixture or its layer is locked. */
public final class MoveFixtureEdit implements PlanEdit {

    private final Fixture fixture;
    private final Map<EAttribute, Object> values = new LinkedHashMap<>();

    /**
     * @param fixture fixture of an open plan
     * @param place where its centre goes and how it is turned
     */
    public MoveFixtureEdit(Fixture fixture, FixturePlace place) {
        this.fixture = requireNonNull(fixture, "fixture");
        requireNonNull(place, "place");
        put("xMm", place.centre().xMm());
        put("yMm", place.centre().yMm());
        put("angleDeg", place.angleDeg());
    }

    private void put(String attribute, Object value) {
        values.put((EAttribute) fixture.eClass().getEStructuralFeature(attribute), value);
    }

    @Override
    public String label(Locale locale) {
        return EditRules.text("elements.move", ElementName.of(fixture)).in(locale);
    }

    @Override
    public Refusal canApply() {
        Refusal refusal = EditRules.lock(fixture);
        for (Map.Entry<EAttribute, Object> each : values.entrySet()) {
            if (refusal.isRefused()) {
                return refusal;
            }
            refusal = EditRules.value(fixture, each.getKey(), each.getValue());
        }
        return refusal;
    }

    @Override
    public Set<EObject> apply() {
        values.forEach(fixture::eSet);
        Set<EObject> affected = new LinkedHashSet<>();
        affected.add(fixture);
        if (fixture.eContainer() != null) {
            affected.add(fixture.eContainer());
        }
        return affected;
    }
}
