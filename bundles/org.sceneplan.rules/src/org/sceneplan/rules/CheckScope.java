package org.sceneplan.rules;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.wording.ObjectNames;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.StandardSnapshot;

/**
 * One check of one plan: its context and what several rules need of it, prepared once.
 *
 * <p>Not safe for several threads at once; make one scope per check.
 */
public final class CheckScope {

    private final DesignContext context;
    private final List<LevelGround> grounds;
    private final ObjectNames names;
    private final double totalAreaM2;
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private final Map<Class<?>, Object> sharedBefore;
    private Map<String, String> zoneCodeByElement;

    /** Opens a check; the preparations are made when a rule first asks for them. */
    public CheckScope(DesignContext context) {
        this(requireNonNull(context, "context"), context.plan().levels().stream().map(LevelGround::new).toList(),
                Map.of());
    }

    private CheckScope(DesignContext context, List<LevelGround> grounds, Map<Class<?>, Object> sharedBefore) {
        this.context = context;
        this.sharedBefore = sharedBefore;
        this.grounds = grounds;
        this.names = new ObjectNames(context);
        this.totalAreaM2 = context.plan().totalAreaM2();
    }

    /** Returns a scope for another state of the plan, which keeps the preparations that the change left valid. */
    CheckScope after(DesignContext next, PlanDifference change) {
        List<LevelGround> kept = new ArrayList<>(grounds.size());
        for (int i = 0; i < grounds.size(); i++) {
            LevelSnapshot level = next.plan().levels().get(i);
            kept.add(grounds.get(i).after(level, !change.touches(level, PlanPart.FIXTURES)));
        }
        return new CheckScope(next, kept, shared);
    }

    /** Returns plan, standard and catalogue together. */
    public DesignContext context() {
        return context;
    }

    /** Returns the plan. */
    public PlanSnapshot plan() {
        return context.plan();
    }

    /** Returns the format standard. */
    public StandardSnapshot standard() {
        return context.standard();
    }

    /** Returns the catalogue. */
    public CatalogueSnapshot catalogue() {
        return context.catalogue();
    }

    /** Returns the levels in plan order. */
    public List<LevelSnapshot> levels() {
        return context.plan().levels();
    }

    /** Returns the area of all levels together in square metres. */
    double totalAreaM2() {
        return totalAreaM2;
    }

    /** Returns the prepared floor of every level, in plan order. */
    public List<LevelGround> grounds() {
        return grounds;
    }

    /**
     * Returns what several rules need of the plan, made when it is first asked for.
     *
     * @param make makes it of this scope and of the one of the last state of the plan, null when there is none
     */
    public <T> T shared(Class<T> kind, BiFunction<CheckScope, T, T> make) {
        Object made = shared.get(kind);
        if (made == null) {
            made = make.apply(this, kind.cast(sharedBefore.get(kind)));
            shared.put(kind, made);
        }
        return kind.cast(made);
    }

    /** Returns an empty list for what one rule measures in this check. */
    public FindingList findings(RuleLimit setting, Wording wording) {
        return new FindingList(setting, wording, this::zoneCodeOf);
    }

    /** Code of the zone that an element of the plan is or stands in; empty when it is in none. */
    private String zoneCodeOf(String elementId) {
        if (zoneCodeByElement == null) {
            zoneCodeByElement = zoneCodes(context.plan());
        }
        return zoneCodeByElement.getOrDefault(elementId, "");
    }

    private static Map<String, String> zoneCodes(PlanSnapshot plan) {
        Map<String, String> codes = new HashMap<>();
        for (LevelSnapshot level : plan.levels()) {
            level.zones().forEach(zone -> codes.put(zone.id(), zone.code()));
            for (FixtureSnapshot fixture : level.fixtures()) {
                String code = codes.getOrDefault(fixture.zoneId(), "");
                codes.put(fixture.id(), code);
                fixture.positions().forEach(position -> codes.put(position.id(), code));
            }
        }
        return codes;
    }

    /** Returns readable names of the elements of the plan. */
    public ObjectNames names() {
        return names;
    }
}
