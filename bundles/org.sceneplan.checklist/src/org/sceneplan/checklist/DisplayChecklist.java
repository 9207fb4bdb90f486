package org.sceneplan.checklist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.walk.Walk;
import org.sceneplan.plan.walk.WalkOrder;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;

/**
 * The display checklist 出样清单: one line per display position, in walking order, with the 24 numbered columns of
 * {@link DisplayColumn} as the typed cells of {@link DisplayField}. The key of a row is the id of its position.
 */
public final class DisplayChecklist {
    /** Id of the list. */
    public static final String ID = "display";
    /** Time to look at one line: find the place, compare, tick [K]. */
    public static final int SECONDS_PER_LINE = 20;

    private static final Wording WORDING = Wording.of(DisplayChecklist.class);

    private DisplayChecklist() {
    }

    /** The checklist with prices after subsidy by the latest scheme known. */
    public static ListTable of(DesignContext context) {
        return of(context, Walk.of(context.plan()), Subsidies.latestDay());
    }

    /**
     * The checklist with prices after subsidy as they are on a day.
     *
     * @param day the day; null = by the latest scheme known
     */
    public static ListTable of(DesignContext context, LocalDate day) {
        return of(context, Walk.of(context.plan()), day == null ? Subsidies.latestDay() : day);
    }

    /**
     * The checklist with prices after subsidy as they are on a day, over a walk that is known already.
     *
     * @param walk the walk through the plan
     */
    public static ListTable of(DesignContext context, Walk walk, LocalDate day) {
        PlanNames names = new PlanNames(context);
        List<ListRow> rows = new ArrayList<>();
        DisplaySums sums = new DisplaySums();
        for (WalkStop stop : walk.stops()) {
            for (PositionSnapshot position : WalkOrder.positions(stop.fixture())) {
                DisplayCells line = new DisplayCells(context, rows.size() + 1, names.zone(stop), stop, position, day);
                ListRow row = new ListRow(position.id(), names.group(stop).id(),
                        List.of(position.id(), stop.fixture().id()),
                        Arrays.stream(DisplayField.values()).map(line::cell).toList());
                sums.add(line, position, row);
                rows.add(row);
            }
        }
        return new ListTable(ID, WORDING.text("DisplayChecklist_title"), ListSubject.of(context),
                columns(names, walk.stops()), names.groups(), rows, List.of(sums.total()),
                List.of(walkNote(walk, rows.size()), WORDING.text("DisplayChecklist_open", sums.open),
                        WORDING.text("DisplayChecklist_day", day.toString())));
    }

    /**
     * The checklist with one text per numbered column, for narrow places: the columns are {@link DisplayColumn}, rows
     * and keys those of the full list.
     */
    public static ListTable compact(DesignContext context, Walk walk) {
        PlanNames names = new PlanNames(context);
        List<ListRow> rows = new ArrayList<>();
        for (WalkStop stop : walk.stops()) {
            for (PositionSnapshot position : WalkOrder.positions(stop.fixture())) {
                DisplayLine line = new DisplayLine(context, rows.size() + 1, names.zone(stop), stop, position,
                        Subsidies.latestDay());
                rows.add(new ListRow(position.id(), names.group(stop).id(),
                        List.of(position.id(), stop.fixture().id()),
                        Arrays.stream(DisplayColumn.values()).map(line::cell).toList()));
            }
        }
        List<ListColumn> columns = Arrays.stream(DisplayColumn.values()).map(column -> new ListColumn(column.name(),
                column.title(), column.kind(), column.kind() != CellKind.CHOICE ? List.of()
                        : choices(DisplayField.valueOf(column.name()), names, walk.stops()))).toList();
        return new ListTable(ID, WORDING.text("DisplayChecklist_title"), ListSubject.of(context), columns,
                names.groups(), rows, List.of());
    }

    /** Length of the walk and the time it takes. */
    static Bilingual walkNote(Walk walk, int lines) {
        String length = Figures.count(Math.round(walk.lengthMm() / 1000.0));
        int minutes = walk.minutes(lines, SECONDS_PER_LINE);
        return walk.unreached() == 0 ? WORDING.text("DisplayChecklist_walk", length, minutes)
                : WORDING.text("DisplayChecklist_walkGuessed", length, minutes, walk.unreached());
    }

    private static List<ListColumn> columns(PlanNames names, List<WalkStop> stops) {
        return Arrays.stream(DisplayField.values()).map(field -> new ListColumn(field.name(), field.title(),
                field.kind(), choices(field, names, stops),
                new ListBand(field.column().number(), field.column().title()), field.isFilledByStore())).toList();
    }

    private static List<ListChoice> choices(DisplayField field, PlanNames names, List<WalkStop> stops) {
        return switch (field) {
            case ZONE -> names.zoneChoices(stops);
            case DISPLAY_MODE -> Choices.DISPLAY_MODES;
            case OWNERSHIP -> Choices.OWNERSHIPS;
            case OBLIGATION -> Choices.OBLIGATIONS;
            case HERO_RANK -> Choices.HERO_RANKS;
            case PRICE_TAG, FEATURE_CARD, ENERGY_LABEL -> Choices.TICKS;
            case STATUS -> Choices.SAMPLE_STATES;
            case CHECK_RESULT -> Choices.CHECK_RESULTS;
            default -> List.of();
        };
    }

    /** What the line below the list adds up. */
    private static final class DisplaySums {
        private long pieces;
        private long powerW;
        private BigDecimal valueCny = BigDecimal.ZERO;
        private int lines;
        private int open;

        void add(DisplayCells line, PositionSnapshot position, ListRow row) {
            lines++;
            pieces += position.quantity();
            powerW += row.cells().get(DisplayField.POWER_W.ordinal()) instanceof ListCell.Whole watts ? watts.value()
                    : 0;
            valueCny = valueCny.add(line.value().orElse(BigDecimal.ZERO));
            open += line.issues().isEmpty() ? 0 : 1;
        }

        ListTotal total() {
            Map<String, ListCell> cells = new LinkedHashMap<>();
            cells.put(DisplayField.QUANTITY.name(), new ListCell.Whole(pieces));
            cells.put(DisplayField.POWER_W.name(), new ListCell.Whole(powerW));
            cells.put(DisplayField.PRICE.name(), new ListCell.Money(valueCny));
            return new ListTotal("total", WORDING.text("DisplayChecklist_total", lines), cells);
        }
    }
}
