package org.sceneplan.editor.session;

import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.io.OpenPlanFile;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanReadException;
import org.sceneplan.plan.recovery.RestorePlanEdit;

/**
 * What somebody else has written to the file of an open plan.
 *
 * @param session the open plan
 */
public record OthersChanges(PlanSession session) {

    /** Whether there is something: saving would undo it. */
    public boolean areThere() {
        return session.saved().isWrittenByOthers();
    }

    /** Whether there is something that the user has not been told of yet; he is now. */
    public boolean areNews() {
        return session.saved().isNewsOfOthers();
    }

    /**
     * Takes the file for the plan, in one step of the history.
     *
     * @return {@link Refusal#NONE}, or why the plan has stayed as it was
     * @throws UnreadablePlanException if the file cannot be read; the plan has stayed as it was
     */
    public Refusal take() throws UnreadablePlanException {
        try {
            OpenPlanFile.Stamp read = session.saved().present();
            Refusal refusal = session.execute(RestorePlanEdit.toFile(session.model(), PlanFile.read(session.file())));
            if (!refusal.isRefused()) {
                session.saved().taken(read);
                session.markSaved();
                session.findStandards();
            }
            return refusal;
        } catch (PlanReadException e) {
            throw new UnreadablePlanException(e.message(session.locale()), e);
        }
    }
}
