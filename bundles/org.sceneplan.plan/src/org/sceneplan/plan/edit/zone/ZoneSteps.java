package org.sceneplan.plan.edit.zone;

import java.util.Map;
import java.util.Optional;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.internal.EditTexts;
import org.sceneplan.plan.internal.BilingualText;
import org.sceneplan.plan.internal.FaultException;

/** The steps the edits of one outline have in common. */
final class ZoneSteps {

    private ZoneSteps() {
    }

    /** Refuses a locked or broken area and an edge or corner it does not have; nothing when all is well. */
    static Optional<AreaPreview> in(FloorAreas floor, Identified area, int index) {
        Ring ring = floor.rings().get(area.getId());
        Refusal lock = PlanLayers.lock(area);
        if (lock.isRefused()) {
            return Optional.of(AreaPreview.refused(lock));
        }
        if (ring == null) {
            return Optional.of(AreaPreview.refused(EditTexts.value(area, "outline", FloorAreas.outline(area))));
        }
        if (index < 0 || index >= ring.size()) {
            return Optional.of(AreaPreview.refused(
                    ZoneTexts.TEXTS.refusal(area, "outline.noIndex", index, ring.size() - 1)));
        }
        return Optional.empty();
    }

    static AreaPreview broken(Identified area, FaultException fault) {
        return AreaPreview.refused(EditTexts.fault(area.eContainer(), fault));
    }

    /** Judges new rings; the shapes are shown even when they are refused. */
    static AreaPreview judged(FloorAreas floor, Identified area, Optional<Map<String, Ring>> after) {
        if (after.isEmpty()) {
            return AreaPreview.refused(ZoneTexts.TEXTS.refusal(area, "outline.folds"));
        }
        Refusal refusal = floor.writable(after.get());
        if (!refusal.isRefused()) {
            refusal = new FloorCheck(floor).problem(after.get())
                    .map(problem -> ZoneTexts.TEXTS.refusal(area, "outline.stopped", reason(floor, problem)))
                    .orElse(Refusal.NONE);
        }
        return new AreaPreview(floor.changes(after.get()), refusal);
    }

    static BilingualText reason(FloorAreas floor, FloorCheck.Problem problem) {
        return switch (problem.key()) {
            case "area.leavesShell" -> ZoneTexts.TEXTS.text("reason.leavesShell", problem.id());
            case "area.overlaps" -> ZoneTexts.TEXTS.text("reason.overlaps", problem.id(), problem.other());
            default -> ZoneTexts.TEXTS.text("reason.folds");
        };
    }
}
