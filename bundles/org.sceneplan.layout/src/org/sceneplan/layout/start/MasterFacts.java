package org.sceneplan.layout.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.sceneplan.catalogue.stores.StoreRecord;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.plan.snapshot.StoreContact;

/**
 * What the store master says of a store, laid beside its survey. Name, region, contact, tier and budget are those of the store
 * master; what can be measured is that of the survey, and the format too, because the shell was surveyed for it.
 *
 * @param facts the facts of the store for a new plan
 * @param budgetCny budget for fixtures and fit-out; 0 when neither knows it
 * @param differences what the survey left open or says otherwise, in the order of {@link Field}
 */
public record MasterFacts(StoreFacts facts, int budgetCny, List<Difference> differences) {
    /** Share by which the areas of a survey and of a store master differ without a word: one counts walls. */
    private static final double AREA_SHARE = 0.1;

    /** What is compared. */
    public enum Field {
        NAME, REGION, ADDRESS, FRANCHISEE, PHONE, TIER, BUDGET_CNY, FORMAT, METER_W, AREA_M2, LEVELS, CLEAR_HEIGHT_MM
    }

    /**
     * One difference.
     *
     * @param survey what the survey says, empty when it says nothing
     * @param master what the store master says
     * @param isMasterTaken whether the plan gets what the store master says
     */
    public record Difference(Field field, String survey, String master, boolean isMasterTaken) {

        /** Whether the two contradict one another; else the survey left it open. */
        public boolean isConflict() {
            return !survey.isEmpty();
        }
    }

    public MasterFacts {
        differences = List.copyOf(differences);
    }

    /**
     * Lays a store beside the shell of its survey; the shell stays as it is.
     *
     * @throws IllegalArgumentException if they are of different stores
     */
    public static MasterFacts of(StorePlan shell, StoreRecord store) {
        StoreFacts survey = StoreFacts.of(shell);
        if (!survey.code().equals(store.code())) {
            throw new IllegalArgumentException("survey of " + survey.code() + ", record of " + store.code());
        }
        int budgetCny = shell.getStore().getBudgetCny();
        List<Difference> found = new ArrayList<>();
        add(found, Field.NAME, survey.name(), store.name(), true);
        add(found, Field.REGION, survey.region(), store.region(), true);
        StoreContact known = survey.contact();
        StoreContact contact = contact(store);
        add(found, Field.ADDRESS, known.address(), contact.address(), true);
        add(found, Field.FRANCHISEE, known.franchisee(), contact.franchisee(), true);
        add(found, Field.PHONE, known.phone(), contact.phone(), true);
        add(found, Field.TIER, survey.tier().getLiteral(), store.tier().getLiteral(), true);
        add(found, Field.BUDGET_CNY, number(budgetCny), number(store.budgetCny()), true);
        add(found, Field.FORMAT, Objects.toString(shell.getStandardId(), ""), store.format(), false);
        add(found, Field.METER_W, number(survey.meterCapacityW()), number(store.meterCapacityW()), false);
        shape(found, shell, store);
        StoreFacts facts = new StoreFacts(store.code(), store.name(),
                store.region().isEmpty() ? survey.region() : store.region(), store.tier(),
                survey.meterCapacityW() > 0 ? survey.meterCapacityW() : store.meterCapacityW(),
                contact.orElse(known));
        return new MasterFacts(facts, store.budgetCny() > 0 ? store.budgetCny() : budgetCny, found);
    }

    /** A store without a survey to lay it beside: everything is as the store master has it. */
    public static MasterFacts of(StoreRecord store) {
        StoreFacts facts = new StoreFacts(store.code(), store.name(), store.region(), store.tier(),
                store.meterCapacityW(), contact(store));
        return new MasterFacts(facts, store.budgetCny(), List.of());
    }

    private static StoreContact contact(StoreRecord store) {
        return new StoreContact(store.address(), store.franchisee(), store.phone());
    }

    /** The same with facts that a designer has changed since. */
    public MasterFacts with(StoreFacts changed) {
        return new MasterFacts(changed, budgetCny, differences);
    }

    private static void shape(List<Difference> found, StorePlan shell, StoreRecord store) {
        long areaM2 = Math.round(areaM2(shell));
        if (Math.abs(areaM2 - store.areaM2()) > AREA_SHARE * areaM2) {
            add(found, Field.AREA_M2, number((int) areaM2), number(store.areaM2()), false);
        }
        add(found, Field.LEVELS, number(shell.getLevels().size()), number(store.levels()), false);
        int heightMm = shell.getLevels().stream().mapToInt(Level::getClearHeightMm).min().orElse(0);
        add(found, Field.CLEAR_HEIGHT_MM, number(heightMm), number(store.clearHeightMm()), false);
    }

    private static double areaM2(StorePlan shell) {
        try {
            return PlanSnapshotFactory.of(shell).levels().stream().mapToDouble(LevelSnapshot::areaM2).sum();
        } catch (InvalidPlanException e) {
            throw new IllegalArgumentException("the shell of " + shell.getId() + " is no valid plan", e);
        }
    }

    private static void add(List<Difference> found, Field field, String survey, String master, boolean masterWins) {
        if (!master.isEmpty() && !master.equals(survey)) {
            found.add(new Difference(field, survey, master, masterWins || survey.isEmpty()));
        }
    }

    private static String number(int value) {
        return value == 0 ? "" : Integer.toString(value);
    }

    /** Writes the facts into a plan that nobody edits yet. */
    public void writeTo(StorePlan plan) {
        facts.writeTo(plan);
        plan.getStore().setBudgetCny(budgetCny);
    }
}
