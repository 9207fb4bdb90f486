package org.sceneplan.workbench.wizard;

import java.util.List;
import java.util.stream.Collectors;

import org.sceneplan.catalogue.stores.StoreRecord;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.layout.start.MasterFacts;
import org.sceneplan.layout.start.MasterFacts.Difference;
import org.sceneplan.model.plan.StoreTier;

/** Says what a store master fills in and where it differs from the survey, one line each. */
final class MasterSentences {
    private static final PackageTexts TEXTS = PackageTexts.of(MasterSentences.class);

    private MasterSentences() {
    }

    /** Lines for a store that was laid beside its survey. */
    static String of(MasterFacts facts) {
        List<Difference> differences = facts.differences();
        return differences.isEmpty() ? TEXTS.text("master.same")
                : differences.stream().map(MasterSentences::sentence).collect(Collectors.joining("\n"));
    }

    /** Lines for a store that was picked where there is no survey. */
    static String of(StoreRecord store) {
        return store.budgetCny() == 0 ? TEXTS.text("master.taken")
                : TEXTS.text("master.takenBudget", Integer.toString(store.budgetCny()));
    }

    /** The survey is of another store than the one picked. */
    static String otherStore(String surveyed, StoreRecord store) {
        return TEXTS.text("master.otherStore", surveyed, store.code());
    }

    private static String sentence(Difference difference) {
        String key = !difference.isConflict() ? "master.filled"
                : difference.isMasterTaken() ? "master.masterTaken" : "master.surveyKept";
        return TEXTS.text(key, TEXTS.text("master." + difference.field()), value(difference, difference.master()),
                value(difference, difference.survey()));
    }

    private static String value(Difference difference, String value) {
        return switch (difference.field()) {
            case TIER -> value.isEmpty() ? "" : TEXTS.text("tier." + StoreTier.get(value).getLiteral());
            case FORMAT -> StoreRecord.FORMATS.contains(value) ? TEXTS.text("format." + value) : value;
            default -> value;
        };
    }
}
