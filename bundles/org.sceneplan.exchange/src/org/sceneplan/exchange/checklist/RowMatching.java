package org.sceneplan.exchange.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sceneplan.catalogue.internal.table.RawRow;
import org.sceneplan.checklist.DisplayField;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.SampleReport;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/** Gives every row of a file its verdict. */
final class RowMatching {
    private static final Wording WORDING = Wording.of(RowMatching.class);
    private static final List<DisplayField> STORE_FIELDS = Arrays.stream(DisplayField.values())
            .filter(DisplayField::isFilledByStore).toList();
    private static final String TOTAL = "total.";

    private final PlanSnapshot plan;
    private final ListTable list;
    private final HeaderRow header;
    private final Map<String, ListRow> lineByKey = new LinkedHashMap<>();
    private final Map<String, PositionSnapshot> positionById = new HashMap<>();
    private final Map<String, Integer> rowsByKey = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, SampleReport> reports = new LinkedHashMap<>();

    /** @param list the checklist as it would be exported now */
    RowMatching(DesignContext context, ListTable list, HeaderRow header) {
        this.plan = context.plan();
        this.list = list;
        this.header = header;
        list.rows().forEach(row -> lineByKey.put(row.key(), row));
        plan.levels().forEach(level -> level.fixtures().forEach(fixture -> fixture.positions()
                .forEach(position -> positionById.put(position.id(), position))));
    }

    ChecklistImport read(List<RawRow> rows, List<Bilingual> remarks) {
        rows.forEach(row -> rowsByKey.merge(header.key(row).text(), 1, Integer::sum));
        List<RowVerdict> verdicts = new ArrayList<>();
        rows.forEach(row -> verdicts.add(verdict(row)));
        for (ListRow line : list.rows()) {
            if (!seen.contains(line.key())) {
                verdicts.add(new RowVerdict(0, line.key(), text(line, DisplayField.FIXTURE),
                        text(line, DisplayField.POSITION), ImportVerdict.MISSING_ROW,
                        List.of(WORDING.text("RowMatching_missing")), List.of(), List.of()));
            }
        }
        return new ChecklistImport(verdicts, reports, remarks);
    }

    private RowVerdict verdict(RawRow row) {
        String key = header.key(row).text();
        ListRow line = lineByKey.get(key);
        if (line == null) {
            boolean total = key.startsWith(TOTAL);
            return verdict(row, total ? ImportVerdict.NO_LINE : ImportVerdict.UNKNOWN_ROW,
                    total ? List.of() : List.of(WORDING.text(row.damaged() ? "RowMatching_damaged"
                            : key.isEmpty() ? "RowMatching_noKey" : "RowMatching_unknown")), List.of());
        }
        seen.add(key);
        List<Bilingual> reasons = new ArrayList<>();
        if (row.damaged()) {
            reasons.add(WORDING.text("RowMatching_damaged"));
        }
        if (rowsByKey.get(key) > 1) {
            reasons.add(WORDING.text("RowMatching_twice", rowsByKey.get(key)));
        }
        boolean sameRevision = checkRevision(row, reasons);
        if (reasons.isEmpty()) {
            comparePlan(row, line, sameRevision, reasons);
        }
        PositionSnapshot position = positionById.get(key);
        ReportedCells cells = new ReportedCells(header, row, position.report(),
                !isNotNeeded(line));
        SampleReport report = cells.report();
        reasons.addAll(cells.reasons());
        if (!reasons.isEmpty()) {
            return verdict(row, ImportVerdict.CONFLICT, reasons, List.of());
        }
        List<CellChange> changes = ReportChanges.of(position.report(), report);
        List<Bilingual> hints = sameRevision ? List.of() : List.of(WORDING.text("RowMatching_older",
                header.cell(row, DisplayField.REVISION).text()));
        if (!changes.isEmpty()) {
            reports.put(key, report);
        }
        return verdict(row, changes.isEmpty() ? ImportVerdict.UNCHANGED : ImportVerdict.TAKEN, hints, changes);
    }

    /** Whether the row is of this revision of the plan; of another plan or a later revision is a reason to refuse. */
    private boolean checkRevision(RawRow row, List<Bilingual> reasons) {
        String id = header.cell(row, DisplayField.PLAN).text();
        String revision = header.cell(row, DisplayField.REVISION).text();
        if (header.has(DisplayField.PLAN) && !id.equals(plan.id())) {
            reasons.add(WORDING.text("RowMatching_otherPlan", ReportedCells.shortened(id), plan.id()));
        }
        if (!header.has(DisplayField.REVISION)) {
            return true;
        }
        if (!revision.matches("\\d{1,9}")) {
            reasons.add(WORDING.text("RowMatching_noRevision", ReportedCells.shortened(revision)));
            return false;
        }
        if (Integer.parseInt(revision) > plan.revision()) {
            reasons.add(WORDING.text("RowMatching_later", revision, Integer.toString(plan.revision())));
        }
        return Integer.parseInt(revision) == plan.revision();
    }

    private void comparePlan(RawRow row, ListRow line, boolean sameRevision, List<Bilingual> reasons) {
        for (DisplayField field : PlanCells.compared(sameRevision)) {
            SheetCell cell = header.cell(row, field);
            ListCell planned = line.cells().get(field.ordinal());
            if (header.has(field) && !PlanCells.isSame(planned, cell.text())) {
                reasons.add(WORDING.text(sameRevision ? "RowMatching_edited" : "RowMatching_changed", field.title(),
                        ReportedCells.shortened(cell.text()), shown(planned)));
            }
        }
    }

    private RowVerdict verdict(RawRow row, ImportVerdict verdict, List<Bilingual> reasons, List<CellChange> changes) {
        return new RowVerdict(row.number(), header.key(row).text(), header.cell(row, DisplayField.FIXTURE).text(),
                header.cell(row, DisplayField.POSITION).text(), verdict, reasons, changes,
                STORE_FIELDS.stream().map(field -> header.cell(row, field).text()).toList());
    }

    private static boolean isNotNeeded(ListRow line) {
        return line.cells().get(DisplayField.ENERGY_LABEL.ordinal()) instanceof ListCell.Choice choice
                && choice.choice().code().equals("NOT_NEEDED");
    }

    private static Bilingual shown(ListCell cell) {
        return switch (cell) {
            case ListCell.Blank blank -> Bilingual.same("");
            case ListCell.Text text -> text.text();
            case ListCell.Choice choice -> choice.choice().name();
            case ListCell.Whole whole -> Bilingual.same(Long.toString(whole.value()));
            case ListCell.Decimal decimal -> Bilingual.same(decimal.value().toPlainString());
            case ListCell.Money money -> Bilingual.same(money.cny().toPlainString());
            case ListCell.Day day -> Bilingual.same(day.date().toString());
            case ListCell.YesNo yesNo -> yesNo.yes() ? new Bilingual("是", "yes") : new Bilingual("否", "no");
        };
    }

    private static String text(ListRow line, DisplayField field) {
        return shown(line.cells().get(field.ordinal())).zh();
    }
}
