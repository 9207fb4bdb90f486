package org.sceneplan.exchange.pkg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sceneplan.checklist.CircuitList;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.drawing.DesignSheets;
import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.plan.walk.Walk;
import org.sceneplan.rules.DesignContext;

/** The services sheet and the circuit list of a package have the same circuits. */
class CircuitSheetTest {

    @Test
    void everyCircuitOfTheListIsARowOfTheSheetWithItsBreakerAndLoad() throws Exception {
        DesignContext context = TestPackages.order().context();
        Walk walk = Walk.of(context.plan());
        ListTable list = CircuitList.of(context, walk);
        List<Primitive.Text> texts = DesignSheets.of(context, SheetSettings.of(Locale.ENGLISH), walk.stops(),
                DrawingFiles.circuits(list)).stream().filter(sheet -> sheet.kind() == SheetKind.SERVICES)
                .flatMap(sheet -> sheet.groups().stream()).map(DrawingGroup::elements).flatMap(List::stream)
                .flatMap(element -> element.primitives().stream()).filter(Primitive.Text.class::isInstance)
                .map(Primitive.Text.class::cast).toList();

        List<List<String>> wanted = new ArrayList<>();
        List<List<String>> drawn = new ArrayList<>();
        for (ListRow row : list.rows()) {
            wanted.add(List.of(row.key(), cell(list, row, "breakerA") + " A", cell(list, row, "ratedW"),
                    cell(list, row, "demandW")));
            Primitive.Text number = texts.stream().filter(text -> text.text().equals(row.key())).findFirst()
                    .orElseThrow();
            List<String> cells = texts.stream().filter(text -> text.at().y() == number.at().y()
                    && text.anchor() == Primitive.Anchor.END && text.at().x() > number.at().x()
                    && text.at().x() < number.at().x() + 75).map(text -> text.text().replace(",", "")).toList();
            drawn.add(List.of(row.key(), cells.get(0), cells.get(1), cells.get(2)));
        }

        assertFalse(wanted.isEmpty());
        assertEquals(wanted, drawn);
    }

    private static String cell(ListTable list, ListRow row, String column) {
        return Long.toString(((ListCell.Whole) row.cells().get(list.columnIndex(column))).value());
    }
}
