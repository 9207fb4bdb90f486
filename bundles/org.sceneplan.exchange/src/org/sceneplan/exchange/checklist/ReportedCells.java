package org.sceneplan.exchange.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.catalogue.internal.table.RawRow;
import org.sceneplan.checklist.DisplayField;
import org.sceneplan.model.plan.CheckResult;
import org.sceneplan.model.plan.Reported;
import org.sceneplan.model.plan.SampleState;
import org.sceneplan.plan.snapshot.SampleReport;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/**
 * What one row reports. An empty cell, or one the file lacks, keeps what the plan holds, so that an older copy of the
 * list takes nothing back; a hyphen clears it. Whatever can't be understood becomes a reason.
 */
final class ReportedCells {
    private static final Wording WORDING = Wording.of(ReportedCells.class);
    private static final int LONGEST = 1000;
    private static final List<String> REPLACED = List.of("替换", "已替换", "更换", "已更换", "已换", "replaced", "replace");

    private final HeaderRow header;
    private final RawRow row;
    private final SampleReport before;
    private final boolean carriesEnergyLabel;
    private final List<Bilingual> reasons = new ArrayList<>();

    ReportedCells(HeaderRow header, RawRow row, SampleReport before, boolean carriesEnergyLabel) {
        this.header = header;
        this.row = row;
        this.before = before;
        this.carriesEnergyLabel = carriesEnergyLabel;
    }

    List<Bilingual> reasons() {
        return reasons;
    }

    SampleReport report() {
        String actualModel = text(DisplayField.ACTUAL_MODEL, before.actualModel());
        return new SampleReport(state(actualModel), actualModel, day(DisplayField.SHOWN_ON, before.shownOn()),
                day(DisplayField.SHOWN_UNTIL, before.shownUntil()), day(DisplayField.ARRIVES_ON, before.arrivesOn()),
                text(DisplayField.RESPONSIBLE, before.responsible()), text(DisplayField.SUPPLIER, before.supplier()),
                tick(DisplayField.PRICE_TAG, before.priceTag()), tick(DisplayField.FEATURE_CARD, before.featureCard()),
                tick(DisplayField.ENERGY_LABEL, before.energyLabel()), check(),
                text(DisplayField.NOTE, before.note()));
    }

    private SampleState state(String actualModel) {
        if (!header.has(DisplayField.STATUS)) {
            return before.state();
        }
        int known = reasons.size();
        String text = read(DisplayField.STATUS);
        if (text.isEmpty()) {
            if (reasons.size() == known) {
                refuse("ReportedCells_noState");
            }
            return before.state();
        }
        if (REPLACED.contains(CellWords.word(text))) {
            if (actualModel.isEmpty()) {
                refuse("ReportedCells_replacedByWhat");
            }
            return SampleState.SHOWN;
        }
        Optional<SampleState> state = CellWords.state(text);
        if (state.isEmpty()) {
            refuse("ReportedCells_state", shortened(text));
            return before.state();
        }
        if (state.get() == SampleState.PLANNED && before.state() != SampleState.PLANNED) {
            refuse("ReportedCells_older", stateName(before.state()), stateName(SampleState.PLANNED));
        }
        return state.get();
    }

    private Reported tick(DisplayField field, Reported now) {
        String text = read(field);
        if (text.isEmpty()) {
            return now;
        }
        if (CellWords.clears(text)) {
            return Reported.UNKNOWN;
        }
        if (CellWords.isNotNeeded(text)) {
            if (field != DisplayField.ENERGY_LABEL || carriesEnergyLabel) {
                refuse("ReportedCells_needed", field.title());
            }
            return now;
        }
        Optional<Reported> tick = CellWords.tick(text);
        if (tick.isEmpty()) {
            refuse("ReportedCells_tick", field.title(), shortened(text));
        }
        return tick.orElse(now);
    }

    private CheckResult check() {
        String text = read(DisplayField.CHECK_RESULT);
        if (text.isEmpty()) {
            return before.checkResult();
        }
        if (CellWords.clears(text)) {
            return CheckResult.NONE;
        }
        Optional<CheckResult> check = CellWords.check(text);
        if (check.isEmpty()) {
            refuse("ReportedCells_check", shortened(text));
        }
        return check.orElse(before.checkResult());
    }

    private String day(DisplayField field, String now) {
        String text = read(field);
        if (text.isEmpty()) {
            return now;
        }
        if (CellWords.clears(text)) {
            return "";
        }
        if (header.countsFrom1904() && CellWords.isDayNumber(text)) {
            refuse("ReportedCells_from1904", field.title(), text);
            return now;
        }
        Optional<String> day = CellWords.day(text).map(Object::toString);
        if (day.isEmpty()) {
            refuse("ReportedCells_day", field.title(), shortened(text));
        }
        return day.orElse(now);
    }

    private String text(DisplayField field, String now) {
        String text = read(field);
        if (text.isEmpty()) {
            return now;
        }
        if (CellWords.clears(text)) {
            return "";
        }
        if (text.length() > LONGEST) {
            refuse("ReportedCells_long", field.title(), text.length(), LONGEST);
            return now;
        }
        return text.replaceAll("[\\p{Cntrl}&&[^\n]]+", " ").replaceAll("[\\p{Cs}\\uFFFE\\uFFFF]", "");
    }

    /** A formula's stored result is not taken: nobody typed it. */
    private String read(DisplayField field) {
        SheetCell cell = header.cell(row, field);
        if (cell.isFormula()) {
            refuse("ReportedCells_formula", field.title());
            return "";
        }
        if (cell.isError()) {
            refuse("ReportedCells_error", field.title(), shortened(cell.text()));
            return "";
        }
        if (cell.isMerged()) {
            refuse("ReportedCells_merged", field.title());
            return "";
        }
        return cell.text();
    }

    private void refuse(String key, Object... values) {
        reasons.add(WORDING.text(key, values));
    }

    static Bilingual stateName(SampleState state) {
        return WORDING.text("ReportedCells_state_" + state.name());
    }

    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }
}
