package org.sceneplan.editor.tool;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sceneplan.plan.snapshot.GroupLeaves;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/** What a click on an element selects: groups before their members, outer groups before those within them. */
final class GroupClick {
    /** What is in the outermost group first, the element alone last. */
    private final List<Set<String>> around;

    GroupClick(LevelSnapshot level, String elementId) {
        around = new GroupLeaves(level).around(elementId);
    }

    /** All that is in the outermost group around the element, or the element. */
    Set<String> outermost() {
        return around.getFirst();
    }

    /** What a click on selected things goes on to: the largest group within them, at last the element alone. */
    Set<String> within(Set<String> selected) {
        return around.stream().filter(each -> each.size() < selected.size() && selected.containsAll(each)).findFirst()
                .orElse(around.getLast());
    }

    /** The selection with the outermost group in it taken out or added; within a group that is open its members. */
    Set<String> toggled(Set<String> selected) {
        Set<String> next = new LinkedHashSet<>(selected);
        Set<String> meant = around.stream().filter(each -> selected.containsAll(each)
                || Collections.disjoint(selected, each)).findFirst().orElse(around.getLast());
        if (!next.removeAll(meant)) {
            next.addAll(meant);
        }
        return next;
    }
}
