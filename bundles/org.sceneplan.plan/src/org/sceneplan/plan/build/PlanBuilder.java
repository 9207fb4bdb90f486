package org.sceneplan.plan.build;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.Store;
import org.sceneplan.model.plan.StorePlan;

/**
 * Builds a live plan level by level. The builder and its result are one object graph: build once, then drop the
 * builder.
 */
public final class PlanBuilder {

    private final StorePlan plan = PlanFactory.INSTANCE.createStorePlan();

    private PlanBuilder(String storeCode, String standardId) {
        Store store = PlanFactory.INSTANCE.createStore();
        store.setCode(requireNonNull(storeCode, "storeCode"));
        store.setName(storeCode);
        plan.setId(storeCode);
        plan.setName(storeCode);
        plan.setStandardId(requireNonNull(standardId, "standardId"));
        plan.setStore(store);
    }

    /**
     * Starts a plan whose id and name are the store code.
     *
     * @param standardId format standard, for example {@code S_CLASS}
     */
    public static PlanBuilder of(String storeCode, String standardId) {
        return new PlanBuilder(storeCode, standardId);
    }

    /** Sets attributes of the plan itself. */
    public PlanBuilder plan(Consumer<StorePlan> change) {
        change.accept(plan);
        return this;
    }

    /** Sets master data and survey facts of the store. */
    public PlanBuilder store(Consumer<Store> change) {
        change.accept(plan.getStore());
        return this;
    }

    /** Adds a layer. */
    public PlanBuilder layer(String id, String name) {
        Layer layer = PlanFactory.INSTANCE.createLayer();
        layer.setId(id);
        layer.setName(name);
        plan.getLayers().add(layer);
        return this;
    }

    /**
     * Adds a level without content above the levels before it: the first is storey 1.
     *
     * @param outline inner face of the shell
     */
    public PlanBuilder level(String id, int clearHeightMm, Ring outline) {
        return level(id, clearHeightMm, outline, level -> { });
    }

    /**
     * Adds a level above the levels before it: the first is storey 1.
     *
     * @param outline inner face of the shell
     * @param content adds what stands on the level
     */
    public PlanBuilder level(String id, int clearHeightMm, Ring outline, Consumer<LevelBuilder> content) {
        Level level = PlanFactory.INSTANCE.createLevel();
        level.setId(id);
        level.setName(id);
        level.setStorey(plan.getLevels().size() + 1);
        level.setClearHeightMm(clearHeightMm);
        level.setOutline(outline.format());
        plan.getLevels().add(level);
        content.accept(new LevelBuilder(level));
        return this;
    }

    /** Returns the plan. It is in no resource. */
    public StorePlan build() {
        return plan;
    }
}
