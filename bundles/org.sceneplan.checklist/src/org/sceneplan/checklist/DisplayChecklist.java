package org.sceneplan.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.walk.WalkOrder;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Wording;

/**
 * The display checklist 出样清单: one line per display position, in walking order, with the columns of
 * {@link DisplayColumn}. The key of a row is the id of its position.
 */
public final class DisplayChecklist {
    /** Id of the list. */
    public static final String ID = "display";

    private static final Wording WORDING = Wording.of(DisplayChecklist.class);

    private DisplayChecklist() {
    }

    /** The checklist without prices after subsidy, which depend on the day. */
    public static ListTable of(DesignContext context) {
        return of(context, null);
    }

    /**
     * The checklist with prices after subsidy as they are on a day.
     *
     * @param day the day; null leaves these prices out
     */
    public static ListTable of(DesignContext context, LocalDate day) {
        List<WalkStop> stops = WalkOrder.of(context.plan());
        PlanNames names = new PlanNames(context);
        List<ListRow> rows = new ArrayList<>();
        for (WalkStop stop : stops) {
            for (PositionSnapshot position : WalkOrder.positions(stop.fixture())) {
                DisplayLine line = new DisplayLine(context, rows.size() + 1, names.zone(stop), stop, position, day);
                rows.add(new ListRow(position.id(), names.group(stop).id(),
                        List.of(position.id(), stop.fixture().id()),
                        Arrays.stream(DisplayColumn.values()).map(line::cell).toList()));
            }
        }
        return new ListTable(ID, WORDING.text("DisplayChecklist_title"), ListSubject.of(context), columns(names, stops),
                names.groups(), rows, List.of());
    }

    private static List<ListColumn> columns(PlanNames names, List<WalkStop> stops) {
        return Arrays.stream(DisplayColumn.values()).map(column -> new ListColumn(column.name(), column.title(),
                column.kind(), choices(column, names, stops))).toList();
    }

    private static List<ListChoice> choices(DisplayColumn column, PlanNames names, List<WalkStop> stops) {
        return switch (column) {
            case ZONE -> names.zoneChoices(stops);
            case DISPLAY_MODE -> Choices.DISPLAY_MODES;
            case OWNERSHIP -> Choices.OWNERSHIPS;
            case OBLIGATION -> Choices.OBLIGATIONS;
            case HERO_RANK -> Choices.HERO_RANKS;
            case STATUS -> Choices.SAMPLE_STATES;
            default -> List.of();
        };
    }
}
