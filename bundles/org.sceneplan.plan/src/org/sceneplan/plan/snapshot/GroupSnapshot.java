package org.sceneplan.plan.snapshot;

import java.util.List;

/**
 * Elements that are selected and moved together.
 *
 * @param name may be empty
 * @param memberIds ids of elements of the level, in the order of the file
 */
public record GroupSnapshot(String id, String name, List<String> memberIds) {

    public GroupSnapshot {
        memberIds = List.copyOf(memberIds);
    }
}
