package org.sceneplan.editor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.CompositeEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.ReparentEdit;

/** What dropping elements on a node of the outline does to the plan. */
public final class OutlineDrop {
    /** Where on a node something is dropped. */
    public enum Place {
        BEFORE, ON, AFTER
    }

    private final Function<String, EObject> elements;

    /**
     * Drops in a plan.
     *
     * @param elements gives the live element of an id, or null
     */
    public OutlineDrop(Function<String, EObject> elements) {
        this.elements = elements;
    }

    /**
     * The edit of a drop: fixtures on a zone, on one of its fixtures or on the folder of fixtures without zone change
     * their zone, on a layer their layer; one element before or after another of its kind takes its place there.
     *
     * @return empty when nothing can be dropped there
     */
    public Optional<PlanEdit> edit(List<String> ids, PlanNode target, Place place) {
        List<EObject> dragged = ids.stream().map(elements).filter(each -> each != null).toList();
        if (dragged.isEmpty() || target == null || ids.contains(target.elementId())) {
            return Optional.empty();
        }
        EObject aim = target.elementId().isEmpty() ? null : elements.apply(target.elementId());
        if (dragged.stream().allMatch(Fixture.class::isInstance)) {
            return fixtures(dragged, target, aim, place);
        }
        return place == Place.ON || dragged.size() > 1 ? Optional.empty() : order(dragged.getFirst(), aim, place);
    }

    private Optional<PlanEdit> fixtures(List<EObject> dragged, PlanNode target, EObject aim, Place place) {
        if (aim instanceof Layer layer) {
            return Optional.of(ReparentEdit.toLayer(dragged.stream().map(Fixture.class::cast).toList(), layer));
        }
        if (aim instanceof Zone zone) {
            return Optional.of(ReparentEdit.toZone(dragged, zone));
        }
        if (target.kind() == PlanNodeKind.GROUP && !target.children().isEmpty()
                && target.children().getFirst().kind() == PlanNodeKind.FIXTURE) {
            return Optional.of(ReparentEdit.toZone(dragged, null));
        }
        if (!(aim instanceof Fixture beside)) {
            return Optional.empty();
        }
        List<PlanEdit> edits = new ArrayList<>();
        if (dragged.stream().anyMatch(each -> ((Fixture) each).getZone() != beside.getZone())) {
            edits.add(ReparentEdit.toZone(dragged, beside.getZone()));
        }
        if (dragged.size() == 1 && place != Place.ON) {
            order(dragged.getFirst(), aim, place).ifPresent(edits::add);
        }
        return edits.size() < 2 ? edits.stream().findFirst() : Optional.of(CompositeEdit.sequence(
                edits.getFirst().label(java.util.Locale.ENGLISH), edits.getFirst().label(java.util.Locale.CHINESE),
                edits));
    }

    private static Optional<PlanEdit> order(EObject dragged, EObject aim, Place place) {
        if (aim == null || aim.eContainer() != dragged.eContainer()
                || aim.eContainingFeature() != dragged.eContainingFeature()) {
            return Optional.empty();
        }
        List<?> siblings = (List<?>) dragged.eContainer().eGet(dragged.eContainingFeature());
        int from = siblings.indexOf(dragged);
        int to = siblings.indexOf(aim);
        int index = place == Place.BEFORE ? from < to ? to - 1 : to : from < to ? to : to + 1;
        return index == from ? Optional.empty() : Optional.of(ReparentEdit.toIndex(dragged, index));
    }
}
