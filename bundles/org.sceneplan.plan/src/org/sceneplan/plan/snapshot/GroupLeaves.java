package org.sceneplan.plan.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What lies in the groups of a level at last, groups within groups looked into. */
public final class GroupLeaves {

    private final Map<String, GroupSnapshot> groupById = new HashMap<>();
    private final Map<String, String> parentByMember = new HashMap<>();

    /** Reads the groups of a level. */
    public GroupLeaves(LevelSnapshot level) {
        for (GroupSnapshot group : level.groups()) {
            groupById.put(group.id(), group);
            group.memberIds().forEach(member -> parentByMember.putIfAbsent(member, group.id()));
        }
    }

    /** Ids of what lies in a group; of anything else its own id alone. */
    public Set<String> of(String id) {
        Set<String> leaves = new LinkedHashSet<>();
        collect(id, leaves, new HashSet<>());
        return leaves;
    }

    private void collect(String id, Set<String> leaves, Set<String> seen) {
        GroupSnapshot group = groupById.get(id);
        if (group == null) {
            leaves.add(id);
        } else if (seen.add(id)) {
            group.memberIds().forEach(member -> collect(member, leaves, seen));
        }
    }

    /**
     * What a click on an element can mean.
     *
     * @return ids in the outermost group around it first, the element alone last
     */
    public List<Set<String>> around(String id) {
        List<Set<String>> sets = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String next = id; next != null && seen.add(next); next = parentByMember.get(next)) {
            sets.addFirst(of(next));
        }
        return sets;
    }

    /** The group a group is a member of; empty for one that is in none. */
    public String parentId(String id) {
        return parentByMember.getOrDefault(id, "");
    }
}
