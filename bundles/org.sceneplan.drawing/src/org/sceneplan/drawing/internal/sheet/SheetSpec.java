package org.sceneplan.drawing.internal.sheet;

import java.util.List;
import java.util.function.IntFunction;

import org.sceneplan.drawing.SheetKind;

/**
 * What a sheet shall show, before paper and scale are chosen.
 *
 * @param part what tells sheets of one kind apart in their ids: level, zone; may be empty
 * @param name name of the drawing
 * @param side legend, notes and other blocks for the column at the right in the order of importance, for a scale
 * @param tables tables beside or below the drawing; what has no room there goes on on sheets of its own
 */
public record SheetSpec(SheetKind kind, String part, String name, SheetView view, IntFunction<List<SheetBlock>> side,
        List<Table> tables, List<PaperScale> preferences) {

    public SheetSpec {
        tables = tables.stream().filter(table -> table.size() > 0).toList();
        preferences = List.copyOf(preferences);
    }
}
