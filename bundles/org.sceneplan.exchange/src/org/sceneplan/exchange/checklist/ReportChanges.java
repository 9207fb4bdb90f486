package org.sceneplan.exchange.checklist;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.checklist.DisplayField;
import org.sceneplan.model.plan.CheckResult;
import org.sceneplan.model.plan.Reported;
import org.sceneplan.plan.snapshot.SampleReport;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/** What differs between two reports on the same sample. */
final class ReportChanges {
    private static final Wording WORDING = Wording.of(ReportChanges.class);

    private ReportChanges() {
    }

    static List<CellChange> of(SampleReport before, SampleReport after) {
        List<CellChange> changes = new ArrayList<>();
        add(changes, DisplayField.STATUS, ReportedCells.stateName(before.state()),
                ReportedCells.stateName(after.state()));
        add(changes, DisplayField.ACTUAL_MODEL, before.actualModel(), after.actualModel());
        add(changes, DisplayField.SHOWN_ON, before.shownOn(), after.shownOn());
        add(changes, DisplayField.SHOWN_UNTIL, before.shownUntil(), after.shownUntil());
        add(changes, DisplayField.ARRIVES_ON, before.arrivesOn(), after.arrivesOn());
        add(changes, DisplayField.RESPONSIBLE, before.responsible(), after.responsible());
        add(changes, DisplayField.SUPPLIER, before.supplier(), after.supplier());
        add(changes, DisplayField.PRICE_TAG, name(before.priceTag()), name(after.priceTag()));
        add(changes, DisplayField.FEATURE_CARD, name(before.featureCard()), name(after.featureCard()));
        add(changes, DisplayField.ENERGY_LABEL, name(before.energyLabel()), name(after.energyLabel()));
        add(changes, DisplayField.CHECK_RESULT, name(before.checkResult()), name(after.checkResult()));
        add(changes, DisplayField.NOTE, before.note(), after.note());
        return changes;
    }

    private static void add(List<CellChange> changes, DisplayField field, String before, String after) {
        add(changes, field, Bilingual.same(before), Bilingual.same(after));
    }

    private static void add(List<CellChange> changes, DisplayField field, Bilingual before, Bilingual after) {
        if (!before.equals(after)) {
            changes.add(new CellChange(field, before, after));
        }
    }

    private static Bilingual name(Reported reported) {
        return reported == Reported.UNKNOWN ? Bilingual.same("") : WORDING.text("ReportChanges_" + reported.name());
    }

    private static Bilingual name(CheckResult result) {
        return result == CheckResult.NONE ? Bilingual.same("") : WORDING.text("ReportChanges_" + result.name());
    }
}
