package org.sceneplan.checklist.delta;

import java.util.List;

import org.sceneplan.checklist.DesignLists;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Bilingual;

/**
 * What changed in the lists of a plan since another state of it: only lines that were added, removed, moved, got
 * another product or other numbers, with the values before and after. What the store has reported is no change of the plan.
 *
 * @param display delta of the display checklist
 * @param fixtures delta of the fixture list
 * @param materials delta of the material list
 * @param services delta of the service list
 */
public record ChecklistDelta(ListTable display, ListTable fixtures, ListTable materials, ListTable services) {

    /** Compares two states of a plan. */
    public static ChecklistDelta of(DesignContext before, DesignContext after) {
        return of(DesignLists.of(before), DesignLists.of(after));
    }

    /** Compares the lists of two states of a plan; each is to be made with prices of the same day. */
    public static ChecklistDelta of(DesignLists before, DesignLists after) {
        return new ChecklistDelta(ListDelta.of(before.display(), after.display()),
                ListDelta.of(before.fixtures(), after.fixtures()), ListDelta.of(before.materials(), after.materials()),
                ListDelta.of(before.services(), after.services()));
    }

    /** The delta lists in the order of the sheets of {@code changes.xlsx}. */
    public List<ListTable> tables() {
        return List.of(display, fixtures, materials, services);
    }

    /** What happened to a line of one of the delta lists. */
    public static ChangeKind kind(ListTable delta, ListRow line) {
        if (line.cells().get(delta.columnIndex(ListDelta.CHANGE)) instanceof ListCell.Choice choice) {
            return ChangeKind.valueOf(choice.choice().code());
        }
        throw new IllegalArgumentException("list %s has no kinds of change".formatted(delta.id()));
    }

    /** Whether nothing changed; each list then says so. */
    public boolean isEmpty() {
        return tables().stream().allMatch(table -> table.rows().isEmpty());
    }

    /** One sentence per list: what changed, or that nothing did. */
    public List<Bilingual> sentences() {
        return tables().stream().map(table -> new Bilingual(table.title().zh() + "：" + table.notes().getFirst().zh(),
                table.title().en() + ": " + table.notes().getFirst().en())).toList();
    }
}
