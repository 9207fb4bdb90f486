package org.sceneplan.layout.start;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.MeasuredBy;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.LayerKind;

/**
 * A shell that was not measured: one rectangular level with an entrance in the middle of its south side. Its shell is
 * not locked, so that it can be drawn on.
 *
 * @param widthMm west to east, 2000 to 200000
 * @param depthMm south to north, 2000 to 200000
 * @param clearHeightMm floor to ceiling, 2000 to 20000
 */
public record EmptyShell(int widthMm, int depthMm, int clearHeightMm) {
    /** Smallest width, depth and height. */
    public static final int MIN_MM = 2_000;
    /** Largest width and depth. */
    public static final int MAX_MM = 200_000;
    /** Largest clear height. */
    public static final int MAX_HEIGHT_MM = 20_000;

    private static final int ENTRANCE_MM = 1_800;
    private static final int ENTRANCE_HEIGHT_MM = 2_400;
    private static final int DRAWN_TOLERANCE_MM = 20;

    public EmptyShell {
        requireInRange("widthMm", widthMm, MAX_MM);
        requireInRange("depthMm", depthMm, MAX_MM);
        requireInRange("clearHeightMm", clearHeightMm, MAX_HEIGHT_MM);
    }

    private static void requireInRange(String name, int value, int maximum) {
        if (value < MIN_MM || value > maximum) {
            throw new IllegalArgumentException("%s = %d must lie between %d and %d".formatted(name, value, MIN_MM,
                    maximum));
        }
    }

    /**
     * A plan with this shell.
     *
     * @param standardId format standard
     * @param levelName name of the level, for example that of the ground floor
     */
    public StorePlan plan(String standardId, String levelName) {
        StorePlan plan = PlanBuilder.of("STORE", standardId).level("L1", clearHeightMm,
                Ring.rectangle(0, 0, widthMm, depthMm), level -> level
                        .level(each -> each.setName(levelName))
                        .entrance("L1.opening.1", 0, (widthMm - ENTRANCE_MM) / 2, ENTRANCE_MM))
                .store(store -> {
                    store.setMeasuredBy(MeasuredBy.DRAWING);
                    store.setToleranceMm(DRAWN_TOLERANCE_MM);
                }).build();
        plan.getLevels().getFirst().getOpenings().getFirst().setHeightMm(ENTRANCE_HEIGHT_MM);
        unlock(plan);
        return plan;
    }

    /** Unlocks the shell of a plan that nobody edits yet. */
    static void unlock(StorePlan plan) {
        Layer shell = plan.getLayers().stream().filter(layer -> LayerKind.SHELL.name().equals(layer.getKind()))
                .findFirst().orElse(null);
        if (shell == null) {
            shell = PlanFactory.INSTANCE.createLayer();
            shell.setId("layer.shell");
            shell.setName("Shell");
            shell.setKind(LayerKind.SHELL.name());
            shell.setVisible(true);
            plan.getLayers().add(shell);
        }
        shell.setLocked(false);
    }
}
