package org.sceneplan.exchange.pkg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.drawing.DesignSheets;
import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.PowerCircuit;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.exchange.dxf.DxfPlan;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Bilingual;

/**
 * The sheets of a package as one PDF and one SVG each, and a drawing exchange file per level with the plan as its sheet
 * has it.
 */
final class DrawingFiles {
    private static final String SHEETS = "drawings/sheets.pdf";
    private static final String CHANGES = "drawings/changes.pdf";

    private DrawingFiles() {
    }

    static void add(PackageContent content) throws IOException {
        DesignContext context = content.order().context();
        PackageSettings settings = content.order().settings();
        Locale locale = settings.locale();
        content.begin(PackagePart.DRAWING);
        List<Sheet> unsealed = DesignSheets.of(context, settingsOf(settings), content.lists().walk().stops(),
                circuits(content.lists().circuits()));
        List<Sheet> sheets = content.sealer().seal(SHEETS, unsealed);
        List<Sheet> changes = new ArrayList<>();
        for (EarlierPackage earlier : content.order().earlier()) {
            changes.addAll(content.sealer().seal(CHANGES, ChangeSheets.of(earlier, context,
                    content.subject().revisionId(), settingsOf(settings))));
        }
        content.begin(PackagePart.PDF);
        content.files().add(SHEETS, out -> content.pens().pdf(sheets, out));
        if (!changes.isEmpty()) {
            content.files().add(CHANGES, out -> content.pens().pdf(changes, out));
        }
        content.begin(PackagePart.SVG);
        for (Sheet sheet : Stream.concat(sheets.stream(), changes.stream()).toList()) {
            content.files().add("drawings/" + sheet.id() + ".svg", out -> content.pens().svg(sheet, out));
        }
        content.begin(PackagePart.DXF);
        List<Sheet> plans = unsealed.stream().filter(sheet -> sheet.kind() == SheetKind.PLAN).toList();
        for (int i = 0; i < context.plan().levels().size(); i++) {
            LevelSnapshot level = context.plan().levels().get(i);
            DrawingGroup plan = plans.get(i).groups().getFirst();
            DxfPlan.Drawn drawn = new DxfPlan.Drawn(plan.elements(), Math.round(1 / plan.scale()));
            String id = level.id().replaceAll("[^A-Za-z0-9-]", "_");
            content.files().add("drawings/plan-" + id + ".dxf",
                    out -> DxfPlan.write(context, level, drawn, locale, out));
        }
    }

    /** The circuits of the circuit list. */
    static List<PowerCircuit> circuits(ListTable table) {
        List<PowerCircuit> circuits = new ArrayList<>();
        for (ListRow row : table.rows()) {
            circuits.add(new PowerCircuit(row.key(), words(table, row, "phase").en(), whole(table, row, "breakerA"),
                    words(table, row, "use"), whole(table, row, "ratedW"), whole(table, row, "demandW"),
                    row.elementIds()));
        }
        return circuits;
    }

    private static long whole(ListTable table, ListRow row, String column) {
        return row.cells().get(table.columnIndex(column)) instanceof ListCell.Whole whole ? whole.value() : 0;
    }

    private static Bilingual words(ListTable table, ListRow row, String column) {
        return row.cells().get(table.columnIndex(column)) instanceof ListCell.Text text ? text.text()
                : Bilingual.same("");
    }

    private static SheetSettings settingsOf(PackageSettings settings) {
        return SheetSettings.of(settings.locale()).withDate(settings.dateText());
    }
}
