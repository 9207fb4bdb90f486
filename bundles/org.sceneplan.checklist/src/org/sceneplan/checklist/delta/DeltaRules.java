package org.sceneplan.checklist.delta;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.sceneplan.checklist.CircuitList;
import org.sceneplan.checklist.DisplayChecklist;
import org.sceneplan.checklist.DisplayField;
import org.sceneplan.checklist.FixtureList;
import org.sceneplan.checklist.ListColumn;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.MaterialField;
import org.sceneplan.checklist.MaterialList;
import org.sceneplan.checklist.ServiceColumn;
import org.sceneplan.checklist.ServiceList;

/**
 * Which columns of a list take part in its delta list.
 *
 * @param ignored columns that follow from others or from the order of the walk
 * @param place columns that say where something is
 * @param product columns that say what it is
 * @param named columns by which a line is known, in the order to show them
 * @param along columns that go along with a chosen product when it moves to another place; empty for lists whose lines
 *        are places only
 */
record DeltaRules(Set<String> ignored, Set<String> place, Set<String> product, List<String> named,
        Set<String> along) {

    /** The rules of a list; for an unknown list all columns count. */
    static DeltaRules of(ListTable table) {
        return switch (table.id()) {
            case DisplayChecklist.ID -> new DeltaRules(names(DisplayField.LINE, DisplayField.STORE,
                    DisplayField.STORE_NAME, DisplayField.PLAN, DisplayField.REVISION, DisplayField.DAYS, DisplayField.PRICE_AFTER, DisplayField.PHOTO,
                    DisplayField.ISSUE), names(DisplayField.ZONE, DisplayField.FIXTURE, DisplayField.POSITION),
                    names(DisplayField.TYPE_CODE, DisplayField.SKU), List.of("ZONE", "FIXTURE", "POSITION",
                            "TYPE_NAME", "BRAND", "MODEL"), names(DisplayField.BRAND, DisplayField.MODEL,
                            DisplayField.SKU, DisplayField.SPECIFICATION, DisplayField.WIDTH_MM, DisplayField.DEPTH_MM,
                            DisplayField.HEIGHT_MM, DisplayField.PRICE, DisplayField.PRICE_GUIDE,
                            DisplayField.ENERGY_GRADE));
            case FixtureList.ID -> new DeltaRules(Set.of("line"), Set.of("level", "zone", "xMm", "yMm", "angleDeg"),
                    Set.of("typeCode"), List.of("level", "zone", "number", "typeName"), Set.of());
            case MaterialList.ID -> new DeltaRules(Set.of(), Set.of(), names(MaterialField.KIND),
                    List.of("CODE", "NAME"), Set.of());
            case ServiceList.ID -> new DeltaRules(names(ServiceColumn.LINE, ServiceColumn.CIRCUIT, ServiceColumn.PHASE),
                    names(ServiceColumn.LEVEL, ServiceColumn.ZONE, ServiceColumn.FIXTURE, ServiceColumn.POSITION,
                            ServiceColumn.X_MM, ServiceColumn.Y_MM, ServiceColumn.HEIGHT_MM),
                    names(ServiceColumn.MEDIUM, ServiceColumn.PRODUCT),
                    List.of("LEVEL", "ZONE", "LINE_KIND", "POINT", "FIXTURE", "POSITION", "MEDIUM"), Set.of());
            case CircuitList.ID -> throw new IllegalArgumentException("circuits are numbered anew by every change; "
                    + "compare the service lists instead");
            default -> new DeltaRules(Set.of(), Set.of(), Set.of(), List.of(), Set.of());
        };
    }

    /** Whether a difference in the column is a change of the plan; what the store fills in is not. */
    boolean counts(ListColumn column) {
        return !column.isFilledByStore() && !ignored.contains(column.id());
    }

    private static Set<String> names(Enum<?>... fields) {
        return Set.of(Arrays.stream(fields).map(Enum::name).toArray(String[]::new));
    }
}
