package org.sceneplan.exchange.pkg;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.delta.ChecklistDelta;
import org.sceneplan.drawing.ChangeMark;
import org.sceneplan.drawing.DesignChanges;
import org.sceneplan.drawing.DesignChanges.Change;
import org.sceneplan.drawing.DesignChanges.Revisions;
import org.sceneplan.drawing.DesignChanges.Total;
import org.sceneplan.drawing.DesignSheets;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Bilingual;

/** Draws the delta lists: each line of theirs that has a place in the plan is drawn there, all are counted. */
public final class ChangeSheets {

    private ChangeSheets() {
    }

    /**
     * The sheets of what changed from one state of a plan to another.
     *
     * @param delta the delta lists of the two states
     */
    public static List<Sheet> of(PlanSnapshot before, DesignContext after, ChecklistDelta delta,
            SheetSettings settings) {
        return DesignSheets.changes(after, changes(before, after.plan(), delta), settings);
    }

    /**
     * The sheets of what changed since the package of an earlier revision, which name both revisions as their pages
     * bear them: two states of a plan may have the same number.
     */
    static List<Sheet> of(EarlierPackage earlier, DesignContext after, String revisionId, SheetSettings settings) {
        ChecklistDelta delta = ChecklistDelta.of(earlier.context(), after);
        return DesignSheets.changes(after, changes(earlier.context().plan(), after.plan(), delta)
                .named(new Revisions(earlier.manifest().subject().revisionId(), revisionId)), settings);
    }

    /** The delta lists as the drawing wants them. */
    static DesignChanges changes(PlanSnapshot before, PlanSnapshot after, ChecklistDelta delta) {
        List<Total> totals = new ArrayList<>();
        for (ListTable table : List.of(delta.fixtures(), delta.display(), delta.services(), delta.materials())) {
            Map<ChangeMark, Integer> counts = new EnumMap<>(ChangeMark.class);
            table.rows().forEach(row -> counts.merge(mark(table, row), 1, Integer::sum));
            totals.add(new Total(table.title(), counts));
        }
        return new DesignChanges(before, byId(delta.fixtures()), byId(delta.display()), byId(delta.services()),
                totals, new Revisions("R" + before.revision(), "R" + after.revision()));
    }

    private static Map<String, Change> byId(ListTable table) {
        Map<String, Change> changes = new LinkedHashMap<>();
        for (ListRow row : table.rows()) {
            changes.put(row.key(), new Change(mark(table, row), fields(table, row)));
        }
        return changes;
    }

    private static ChangeMark mark(ListTable table, ListRow row) {
        return ChangeMark.valueOf(ChecklistDelta.kind(table, row).name());
    }

    private static Bilingual fields(ListTable table, ListRow row) {
        return row.cells().get(table.columnIndex("field")) instanceof ListCell.Text text
                ? new Bilingual(text.text().zh().replace("\n", "、"), text.text().en().replace("\n", ", "))
                : Bilingual.same("");
    }
}
