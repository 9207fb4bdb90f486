package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.plan.internal.PlanWalk;

/**
 * Ids for new elements of one plan: the smallest free number behind the prefix of the kind, so that the same edits give
 * the same file. Ids that were given out count as taken. Linear in the plan when it is made.
 */
public final class PlanIds {

    private static final Map<String, String> LETTER_BY_KIND = Map.ofEntries(Map.entry("Wall", "wall.W"),
            Map.entry("Column", "column.C"), Map.entry("Opening", "opening.D"), Map.entry("ServicePoint", "service.S"),
            Map.entry("Obstacle", "obstacle.O"), Map.entry("Zone", "zone.Z"), Map.entry("Aisle", "aisle.A"),
            Map.entry("Fixture", "fixture.F"), Map.entry("DisplayPosition", "P"),
            Map.entry("MaterialPlacement", "material.M"), Map.entry("Dimension", "dimension.DM"),
            Map.entry("Note", "note.N"), Map.entry("Group", "group.G"), Map.entry("Underlay", "underlay.U"),
            Map.entry("Guide", "guide.GL"), Map.entry("Layer", "layer.LY"), Map.entry("LayerState", "layerState.LS"),
            Map.entry("Level", "L"), Map.entry("Scenario", "scenario.SC"),
            Map.entry("UnmetRequirement", "unmet.U"), Map.entry("WallOpening", "D"));

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> nextByPrefix = new HashMap<>();

    /** @param inPlan the plan, or any element of it */
    public PlanIds(EObject inPlan) {
        EObject root = root(requireNonNull(inPlan, "inPlan"));
        collect(root);
        PlanWalk.contents(root, this::collect);
    }

    private void collect(EObject element) {
        if (element instanceof Identified identified && identified.getId() != null) {
            taken.add(identified.getId());
        }
    }

    /** Whether an element of the plan has this id, or it was given out. */
    public boolean isTaken(String id) {
        return taken.contains(id);
    }

    /** Returns {@code prefix1}, {@code prefix2}...: the first that is free; it is taken from then on. */
    public String next(String prefix) {
        int number = nextByPrefix.getOrDefault(prefix, 1);
        while (!taken.add(prefix + number)) {
            number++;
        }
        nextByPrefix.put(prefix, number + 1);
        return prefix + number;
    }

    /**
     * Returns an id for a new element of a kind, for example {@code L1.fixture.F3} on level L1, {@code
     * L1.fixture.F3.P2} on that fixture, {@code layer.LY1} in the plan.
     *
     * @param owner what will contain the element: plan, level, fixture or wall
     */
    public String next(EObject owner, EClass kind) {
        return next(prefix(owner, kind));
    }

    /** The id if it is free, else the first free of that id with a number behind it; taken from then on. */
    String nextLike(String id) {
        return taken.add(id) ? id : next(id + "-");
    }

    private static String prefix(EObject owner, EClass kind) {
        String letter = LETTER_BY_KIND.getOrDefault(kind.getName(), kind.getName().toLowerCase(Locale.ROOT) + ".");
        return switch (owner) {
            case StorePlan plan -> letter;
            case Level level -> level.getId() + "." + letter;
            case Fixture fixture -> fixture.getId() + "." + letter;
            case Wall wall -> wall.getId() + "." + letter;
            default -> letter;
        };
    }

    /** The outermost container of an element: its plan when it is in one. */
    static EObject root(EObject element) {
        return EcoreUtil.getRootContainer(element);
    }
}
