package org.sceneplan.rules.fix;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/** Findings that the measured building itself has, whatever is designed in it. */
public final class ShellDefect {

    private static final Wording WORDING = Wording.of(ShellDefect.class);

    private ShellDefect() {
    }

    /**
     * Whether a finding speaks of the building alone: of an opening, of a wall, column or obstacle too near to it, and
     * of nothing that is designed.
     */
    public static boolean is(Finding finding, PlanSnapshot plan) {
        Set<String> openings = new HashSet<>();
        Set<String> solids = new HashSet<>();
        for (LevelSnapshot level : plan.levels()) {
            level.openings().forEach(opening -> openings.add(opening.id()));
            level.walls().forEach(wall -> {
                solids.add(wall.id());
                wall.openings().forEach(opening -> openings.add(opening.id()));
            });
            level.columns().forEach(column -> solids.add(column.id()));
            level.obstacles().forEach(obstacle -> solids.add(obstacle.id()));
        }
        return finding.objects().stream().anyMatch(openings::contains)
                && finding.objects().stream().anyMatch(solids::contains)
                && finding.objects().stream().allMatch(id -> openings.contains(id) || solids.contains(id));
    }

    /** What to do about such a finding, one or two sentences; empty for any other. */
    public static Optional<Bilingual> advice(Finding finding, PlanSnapshot plan) {
        return is(finding, plan) ? Optional.of(WORDING.text("ShellDefect_advice")) : Optional.empty();
    }
}
