package org.sceneplan.checklist;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.sceneplan.rules.wording.Bilingual;

/**
 * A line below a list that sums up or compares.
 *
 * @param id stable id, unique in the list
 * @param label what it says
 * @param cellByColumn values by column id; columns without one stay empty
 */
public record ListTotal(String id, Bilingual label, Map<String, ListCell> cellByColumn) {

    public ListTotal {
        cellByColumn = Collections.unmodifiableMap(new LinkedHashMap<>(cellByColumn));
    }
}
