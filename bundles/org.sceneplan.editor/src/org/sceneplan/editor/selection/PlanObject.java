package org.sceneplan.editor.selection;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.emf.ecore.EObject;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.session.PlanSession;

/** A selected element of an open plan: what canvas, outline, findings and tables exchange as their selection. */
public final class PlanObject extends PlatformObject implements IAdaptable {
    private final PlanSession session;
    private final String id;

    /** An element of an open plan by its id; it may be gone meanwhile. */
    public PlanObject(PlanSession session, String id) {
        this.session = session;
        this.id = id;
    }

    /** The open plan. */
    public PlanSession session() {
        return session;
    }

    /** Id of the element. */
    public String id() {
        return id;
    }

    /** The node of the present tree, or null when the element is gone or not in the tree. */
    public PlanNode node() {
        return session.tree().node(id);
    }

    /** The live element, or null when it is gone. */
    public EObject element() {
        return session.element(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanObject object && object.session == session && object.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        PlanNode node = node();
        return node == null ? id : node.label();
    }
}
