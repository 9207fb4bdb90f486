package org.sceneplan.workbench.view.find;

import java.util.List;

/**
 * Something found in a plan.
 *
 * @param kind name of an icon: the kind of a node in lower case, or {@code finding}
 * @param label what it is
 * @param detail where it is, or what else is said of it
 * @param ids elements to reveal
 */
public record PlanHit(String kind, String label, String detail, List<String> ids) {

    public PlanHit {
        ids = List.copyOf(ids);
    }
}
