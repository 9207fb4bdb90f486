package org.sceneplan.plan.edit.record;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * One change of one feature of one element, both ways.
 *
 * @param element the element
 * @param feature what changed
 * @param kind which way round and how many
 * @param before the value before; what was taken out of a list, else null
 * @param after the value after; what was put into a list, else null
 * @param places of a list: where, in ascending order; of a move from where to where; else empty
 */
public record RecordedStep(EObject element, EStructuralFeature feature, Kind kind, Object before, Object after,
        int[] places) {

    /** What happened. */
    public enum Kind {
        /** A value or one entry of a list was replaced. */
        SET,
        /** Entries came into a list. */
        ADD,
        /** Entries left a list. */
        REMOVE,
        /** An entry changed its place in its list. */
        MOVE
    }

    static RecordedStep of(Notification notification) {
        EObject element = (EObject) notification.getNotifier();
        EStructuralFeature feature = (EStructuralFeature) notification.getFeature();
        Object before = notification.getOldValue();
        Object after = notification.getNewValue();
        int place = notification.getPosition();
        return switch (notification.getEventType()) {
            case Notification.ADD -> new RecordedStep(element, feature, Kind.ADD, null, List.of(after), run(place, 1));
            case Notification.ADD_MANY -> new RecordedStep(element, feature, Kind.ADD, null,
                    List.copyOf((Collection<?>) after), run(place, ((Collection<?>) after).size()));
            case Notification.REMOVE -> new RecordedStep(element, feature, Kind.REMOVE, List.of(before), null,
                    run(place, 1));
            case Notification.REMOVE_MANY -> new RecordedStep(element, feature, Kind.REMOVE,
                    List.copyOf((Collection<?>) before), null,
                    after instanceof int[] places ? places.clone() : run(0, ((Collection<?>) before).size()));
            case Notification.MOVE -> new RecordedStep(element, feature, Kind.MOVE, null, null,
                    new int[] {(Integer) before, place});
            default -> new RecordedStep(element, feature, Kind.SET, before, after,
                    feature.isMany() ? run(place, 1) : run(0, 0));
        };
    }

    private static int[] run(int first, int length) {
        int[] places = new int[length];
        for (int i = 0; i < length; i++) {
            places[i] = Math.max(first, 0) + i;
        }
        return places;
    }

    void undo() {
        switch (kind) {
            case SET -> set(before);
            case ADD -> takeOut();
            case REMOVE -> putIn((List<?>) before);
            case MOVE -> list().move(places[0], places[1]);
        }
    }

    void redo() {
        switch (kind) {
            case SET -> set(after);
            case ADD -> putIn((List<?>) after);
            case REMOVE -> takeOut();
            case MOVE -> list().move(places[1], places[0]);
        }
    }

    private void set(Object value) {
        if (feature.isMany()) {
            list().setUnique(places[0], value);
        } else {
            element.eSet(feature, value);
        }
    }

    private void takeOut() {
        for (int i = places.length - 1; i >= 0; i--) {
            list().remove(places[i]);
        }
    }

    private void putIn(List<?> entries) {
        boolean inOneRun = places.length > 1 && places[places.length - 1] - places[0] == places.length - 1;
        if (inOneRun) {
            list().addAllUnique(places[0], entries);
            return;
        }
        for (int i = 0; i < places.length; i++) {
            list().addUnique(places[i], entries.get(i));
        }
    }

    @SuppressWarnings("unchecked")
    private InternalEList<Object> list() {
        return (InternalEList<Object>) element.eGet(feature);
    }
}
