package org.sceneplan.workbench.wizard;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.editor.PackageTexts;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;

/** What a survey or a plan holds, in words. */
final class SurveySummary {
    private static final PackageTexts TEXTS = PackageTexts.of(SurveySummary.class);
    private static final PackageTexts NUMBERS = PackageTexts.ofEditor(PackageTexts.language());

    private SurveySummary() {
    }

    static String of(PlanSnapshot plan) {
        List<String> lines = new ArrayList<>();
        lines.add(TEXTS.text("summary.store", plan.store().code(), plan.store().name(), plan.store().region()));
        for (LevelSnapshot level : plan.levels()) {
            long doors = level.openings().stream().filter(OpeningSnapshot::isDoor).count();
            lines.add(TEXTS.text("summary.level", level.name(), NUMBERS.number(level.areaM2(), 1), doors,
                    level.openings().size() - doors, level.columns().size(), level.services().size(),
                    NUMBERS.number(level.clearHeightMm(), 0)));
            int fixtures = level.fixtures().size();
            if (!level.zones().isEmpty() || fixtures > 0) {
                lines.add(TEXTS.text("summary.design", level.zones().size(), fixtures));
            }
        }
        lines.add(TEXTS.text("summary.total", NUMBERS.number(plan.totalAreaM2(), 1)));
        lines.add(TEXTS.text("summary.measured", TEXTS.text("measured." + plan.store().measuredBy().getLiteral()),
                plan.store().measuredOn().isEmpty() ? TEXTS.text("summary.noDate") : plan.store().measuredOn(),
                plan.store().toleranceMm()));
        lines.add(plan.store().meterCapacityW() == 0 ? TEXTS.text("summary.noMeter")
                : TEXTS.text("summary.meter", NUMBERS.number(plan.store().meterCapacityW() / 1000.0, 1)));
        return String.join("\n", lines);
    }
}
