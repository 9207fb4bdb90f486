package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.plan.internal.ElementName;

/**
 * Puts a display position with what it shows and all that was reported of it on a place of a fixture, its own or
 * another one of the plan. Refused when the position or one of the fixtures is locked.
 */
public final class MovePositionEdit implements PlanEdit {

    /**
     * A place on a fixture, in its local frame.
     *
     * @param number number of the position there
     * @param side 0 = front, 1 = back
     * @param row 1 = first row of the side
     * @param column number in the row, 1 for the first
     * @param alongMm centre along the width, from the fixture's centre
     * @param inMm centre towards the back, from the fixture's centre
     * @param elevationMm underside above the floor
     */
    public record Place(String number, int side, int row, int column, int alongMm, int inMm, int elevationMm) {
    }

    private final DisplayPosition position;
    private final Fixture fixture;
    private final Place place;

    /**
     * @param position position of an open plan
     * @param fixture fixture of the same plan that is to hold it
     * @param place where on it
     */
    public MovePositionEdit(DisplayPosition position, Fixture fixture, Place place) {
        this.position = requireNonNull(position, "position");
        this.fixture = requireNonNull(fixture, "fixture");
        this.place = requireNonNull(place, "place");
    }

    @Override
    public String label(Locale locale) {
        return EditRules.text("position.move", ElementName.of(position), ElementName.of(fixture)).in(locale);
    }

    @Override
    public Refusal canApply() {
        if (!(position.eContainer() instanceof Fixture from) || PlanIds.root(from) != PlanIds.root(fixture)) {
            return EditRules.refusal(position, "reparent.elsewhere", ElementName.of(fixture));
        }
        for (EObject each : new EObject[] {position, from, fixture}) {
            Refusal lock = EditRules.lock(each);
            if (lock.isRefused()) {
                return lock;
            }
        }
        return values().checkValues();
    }

    @Override
    public Set<EObject> apply() {
        Set<EObject> affected = new LinkedHashSet<>();
        Fixture from = (Fixture) position.eContainer();
        affected.add(from);
        if (from != fixture) {
            from.getPositions().remove(position);
            fixture.getPositions().add(position);
        }
        affected.addAll(values().apply());
        affected.add(position);
        affected.add(fixture);
        return affected;
    }

    private Settings values() {
        Settings settings = new Settings();
        settings.add(position, "number", place.number());
        settings.add(position, "side", place.side());
        settings.add(position, "row", place.row());
        settings.add(position, "column", place.column());
        settings.add(position, "alongMm", place.alongMm());
        settings.add(position, "inMm", place.inMm());
        settings.add(position, "elevationMm", place.elevationMm());
        return settings;
    }
}
