package org.sceneplan.editor.outline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Lockable;
import org.sceneplan.plan.edit.GroupEdit;
import org.sceneplan.plan.edit.GroupTree;
import org.sceneplan.plan.edit.LockEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.RemoveElementsEdit;
import org.sceneplan.plan.edit.SetAttributesEdit;
import org.sceneplan.plan.edit.UngroupEdit;

/** The edits the outline offers for selected elements; each is empty where it makes no sense. */
final class OutlineEdits {
    private final PlanSession session;

    OutlineEdits(PlanSession session) {
        this.session = session;
    }

    Optional<PlanEdit> remove(List<String> ids) {
        List<EObject> elements = elements(ids);
        return elements.isEmpty() || elements.contains(session.model()) ? Optional.empty()
                : Optional.of(new RemoveElementsEdit(elements));
    }

    Optional<PlanEdit> lock(List<String> ids) {
        List<EObject> lockable = lockable(ids);
        boolean locked = lockable.stream().allMatch(each -> ((Lockable) each).isLocked());
        return lockable.isEmpty() ? Optional.empty() : Optional.of(new LockEdit(lockable, !locked));
    }

    /** Whether all of them that can be locked are. */
    boolean isLocked(List<String> ids) {
        List<EObject> lockable = lockable(ids);
        return !lockable.isEmpty() && lockable.stream().allMatch(each -> ((Lockable) each).isLocked());
    }

    Optional<PlanEdit> group(List<String> ids) {
        List<EObject> elements = elements(ids);
        return elements.size() < 2 || !(elements.getFirst().eContainer() instanceof Level level) ? Optional.empty()
                : Optional.of(new GroupEdit(level, "", elements));
    }

    Optional<PlanEdit> ungroup(List<String> ids) {
        List<Group> groups = elements(ids).stream().filter(Group.class::isInstance).map(Group.class::cast).toList();
        return groups.isEmpty() ? Optional.empty() : Optional.of(new UngroupEdit(groups));
    }

    /** The attribute a name typed in the tree goes to, or null when the element has no name. */
    static String nameAttribute(PlanNode node) {
        return switch (node.kind()) {
            case ZONE, LEVEL, ELEMENTS, LAYER -> "name";
            case FIXTURE, POSITION -> "number";
            case NOTE -> "text";
            default -> null;
        };
    }

    String name(PlanNode node) {
        EObject element = session.element(node.elementId());
        String attribute = nameAttribute(node);
        Object name = element == null || attribute == null ? null
                : element.eGet(element.eClass().getEStructuralFeature(attribute));
        return name == null ? "" : name.toString();
    }

    Optional<PlanEdit> rename(PlanNode node, String name) {
        return name.equals(name(node)) || session.element(node.elementId()) == null ? Optional.empty()
                : Optional.of(new SetAttributesEdit(List.of(session.element(node.elementId())), nameAttribute(node),
                        name));
    }

    private List<EObject> lockable(List<String> ids) {
        return GroupTree.leaves(elements(ids)).stream().filter(Lockable.class::isInstance).toList();
    }

    private List<EObject> elements(List<String> ids) {
        return ids.stream().map(session::element).filter(Objects::nonNull).toList();
    }
}
