package org.sceneplan.checklist;

import java.util.List;

/**
 * A line of a list.
 *
 * @param key stable key, unique in the list, the same as long as the plan element lives
 * @param groupId group it belongs to; empty = none
 * @param elementIds ids of the plan elements it comes from, most important first
 * @param cells one per column, in column order
 */
public record ListRow(String key, String groupId, List<String> elementIds, List<ListCell> cells) {

    public ListRow {
        elementIds = List.copyOf(elementIds);
        cells = List.copyOf(cells);
    }
}
