package org.sceneplan.plan.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

import org.sceneplan.model.plan.CheckResult;
import org.sceneplan.model.plan.Reported;
import org.sceneplan.model.plan.SampleState;

/**
 * What the store has reported of the sample on a display position.
 *
 * @param state state in the store
 * @param actualModel model that really stands there; empty = the planned one or not reported
 * @param shownOn day it was put up, YYYY-MM-DD; empty = not reported
 * @param shownUntil day it is to be taken down, YYYY-MM-DD; empty = open
 * @param arrivesOn day it arrives, YYYY-MM-DD; empty = not known
 * @param responsible who answers for it; may be empty
 * @param supplier who delivers it; may be empty
 * @param priceTag whether the price tag is in place
 * @param featureCard whether the feature card is in place
 * @param energyLabel whether the energy label is in place
 * @param checkResult what the last check on site said
 * @param note remark of the store; may be empty
 */
public record SampleReport(SampleState state, String actualModel, String shownOn, String shownUntil, String arrivesOn,
        String responsible, String supplier, Reported priceTag, Reported featureCard, Reported energyLabel,
        CheckResult checkResult, String note) {

    /** Nothing reported. */
    public static final SampleReport NONE = new SampleReport(SampleState.PLANNED, "", "", "", "", "", "",
            Reported.UNKNOWN, Reported.UNKNOWN, Reported.UNKNOWN, CheckResult.NONE, "");

    public SampleReport {
        requireNonNull(state, "state");
        requireNonNull(actualModel, "actualModel");
        requireNonNull(note, "note");
    }

    /** A day of the report as a date; empty when it is not reported. */
    public static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
