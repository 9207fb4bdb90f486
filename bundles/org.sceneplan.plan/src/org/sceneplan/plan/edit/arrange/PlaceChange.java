package org.sceneplan.plan.edit.arrange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.internal.EditTexts;
import org.sceneplan.plan.snapshot.FixturePlace;

/** New places for elements of one plan. */
final class PlaceChange {

    private final List<? extends EObject> elements;

    PlaceChange(List<? extends EObject> elements) {
        this.elements = elements;
    }

    /** Refuses too few elements, elements that have no place, and those that are all locked. */
    Refusal readable(int least) {
        if (elements.size() < least) {
            EObject named = elements.isEmpty() ? null : elements.get(0);
            return named == null ? ArrangeTexts.none() : ArrangeTexts.TEXTS.refusal(named, "arrange.tooFew", least);
        }
        if (elements.stream().allMatch(PlaceChange::isLocked)) {
            return PlanLayers.lock(elements.get(0));
        }
        for (EObject element : elements) {
            if (PlacedThing.of(element).isEmpty()) {
                return ArrangeTexts.TEXTS.refusal(element, "arrange.noPlace");
            }
        }
        return Refusal.NONE;
    }

    private static boolean isLocked(EObject element) {
        return PlanLayers.lock(element).isRefused();
    }

    /** The first locked one of those that have a place; -1 when none is locked. */
    int firstLocked() {
        List<? extends EObject> placed = elements.stream().filter(each -> PlacedThing.of(each).isPresent()).toList();
        return IntStream.range(0, placed.size()).filter(i -> isLocked(placed.get(i))).findFirst().orElse(-1);
    }

    /** The places of locked elements as they are, of others as given. */
    List<FixturePlace> keepLocked(List<FixturePlace> places) {
        List<? extends EObject> placed = elements.stream().filter(each -> PlacedThing.of(each).isPresent()).toList();
        List<PlacedThing> things = things();
        List<FixturePlace> kept = new ArrayList<>(places);
        for (int i = 0; i < placed.size(); i++) {
            if (isLocked(placed.get(i))) {
                kept.set(i, things.get(i).place());
            }
        }
        return kept;
    }

    /** Refuses to move what is locked. */
    Refusal locked(List<FixturePlace> places) {
        List<PlacedThing> things = things();
        for (int i = 0; i < elements.size(); i++) {
            if (!things.get(i).place().equals(places.get(i)) && isLocked(elements.get(i))) {
                return PlanLayers.lock(elements.get(i));
            }
        }
        return Refusal.NONE;
    }

    List<PlacedThing> things() {
        return elements.stream().map(PlacedThing::of).flatMap(Optional::stream).toList();
    }

    /** Refuses places beyond the plane of the plan. */
    Refusal writable(List<FixturePlace> places) {
        Refusal refusal = Refusal.NONE;
        for (int i = 0; i < elements.size() && !refusal.isRefused(); i++) {
            EObject element = elements.get(i);
            Point centre = places.get(i).centre();
            refusal = element instanceof Obstacle obstacle
                    ? EditTexts.value(obstacle, "outline", moved(obstacle, centre).format())
                    : EditTexts.value(element, "xMm", centre.xMm());
            if (!refusal.isRefused() && !(element instanceof Obstacle)) {
                refusal = EditTexts.value(element, "yMm", centre.yMm());
            }
            if (!refusal.isRefused() && hasAngle(element)) {
                refusal = EditTexts.value(element, "angleDeg", places.get(i).angleDeg());
            }
        }
        return refusal;
    }

    private static boolean hasAngle(EObject element) {
        return element instanceof Fixture || element instanceof Column;
    }

    private static Ring moved(Obstacle obstacle, Point centre) {
        Ring ring = Ring.parse(obstacle.getOutline());
        Point from = ring.box().centre();
        return ring.translated(centre.xMm() - from.xMm(), centre.yMm() - from.yMm());
    }

    Set<EObject> apply(List<FixturePlace> places) {
        List<EObject> changed = new ArrayList<>();
        List<PlacedThing> before = things();
        for (int i = 0; i < elements.size(); i++) {
            EObject element = elements.get(i);
            FixturePlace place = places.get(i);
            if (before.get(i).place().equals(place)) {
                continue;
            }
            if (element instanceof Obstacle obstacle) {
                obstacle.setOutline(moved(obstacle, place.centre()).format());
            } else {
                set(element, "xMm", place.centre().xMm());
                set(element, "yMm", place.centre().yMm());
                if (hasAngle(element)) {
                    set(element, "angleDeg", place.angleDeg());
                }
            }
            changed.add(element);
        }
        Set<EObject> affected = new LinkedHashSet<>(changed);
        changed.forEach(element -> affected.add(element.eContainer()));
        return affected;
    }

    private static void set(EObject element, String attribute, Object value) {
        element.eSet(element.eClass().getEStructuralFeature(attribute), value);
    }
}
