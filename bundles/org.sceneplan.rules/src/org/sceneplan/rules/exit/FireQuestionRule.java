package org.sceneplan.rules.exit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.building.StoreRooms;
import org.sceneplan.rules.limit.FixedReasonRule;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleLimits;

/**
 * F18, F19, F22, F23: fire protection the plan does not show, so that a person must answer.
 *
 * <ul>
 * <li>F18: wall and door of the store room, asked where the plan has a back-of-house zone.</li>
 * <li>F19: size, spacing and height of evacuation signs; F19-WIDTH, F19-HEIGHT, F19-WALL and F19-HUNG count in it.</li>
 * <li>F22: class of lining; which class partitions need depends on the sizes of F21 and F21-TOTAL.</li>
 * <li>F23: reach of portable extinguishers. Hydrants the survey knows are none.</li>
 * </ul>
 * Source: see the clauses in the rule book.
 */
public final class FireQuestionRule implements Rule {

    private static final Wording WORDING = Wording.of(FireQuestionRule.class);
    private static final String STORE_ROOM = "F18";
    private static final String SIGNS = "F19";
    private static final String SIGN_WIDTH = "F19-WIDTH";
    private static final String SIGN_HEIGHT = "F19-HEIGHT";
    private static final String SIGN_ON_WALL = "F19-WALL";
    private static final String SIGN_HUNG = "F19-HUNG";
    private static final List<String> OF_SIGNS = List.of(SIGN_WIDTH, SIGN_HEIGHT, SIGN_ON_WALL, SIGN_HUNG);
    private static final String LINING = "F22";
    private static final List<String> OF_LINING = List.of("F21", "F21-TOTAL");
    private static final String EXTINGUISHERS = "F23";

    private final String id;

    private FireQuestionRule(String id) {
        this.id = id;
    }

    /** Returns the rules with those that count in them. */
    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(List.of(new FireQuestionRule(STORE_ROOM), new FireQuestionRule(SIGNS)));
        OF_SIGNS.forEach(further -> rules.add(FixedReasonRule.countedIn(SIGNS, further)));
        rules.add(new FireQuestionRule(LINING));
        rules.add(new FireQuestionRule(EXTINGUISHERS));
        return rules;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<String> furtherSettings() {
        return id.equals(SIGNS) ? OF_SIGNS : id.equals(LINING) ? OF_LINING : List.of();
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL, PlanPart.ZONES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        switch (id) {
            case STORE_ROOM -> askStoreRooms(scope, limit, findings);
            case SIGNS -> askSigns(scope, limit, findings);
            case LINING -> askLining(scope, findings);
            default -> askExtinguishers(scope, limit, findings);
        }
        RuleOutcome outcome = findings.outcome();
        return outcome.questions().isEmpty() ? new RuleOutcome.NotApplicable(WORDING.text("FireQuestionRule_noRoom"))
                : outcome;
    }

    private static void askStoreRooms(CheckScope scope, RuleLimit limit, FindingList findings) {
        for (LevelSnapshot level : scope.levels()) {
            for (ZoneSnapshot room : StoreRooms.of(scope, level)) {
                findings.ask(List.of(room.id()), "FireQuestionRule_storeRoom", scope.names().zone(room),
                        Figures.number(limit.limit()));
            }
        }
    }

    private static void askSigns(CheckScope scope, RuleLimit limit, FindingList findings) {
        RuleLimits limits = scope.standard().ruleLimits();
        List<String> doors = scope.levels().stream().flatMap(level -> SafetyExit.doors(level).stream())
                .map(OpeningSnapshot::id).toList();
        findings.ask(doors, "FireQuestionRule_signs", Figures.metres(Lengths.millimetres(limit)),
                millimetres(limits, SIGN_WIDTH), millimetres(limits, SIGN_HEIGHT), millimetres(limits, SIGN_ON_WALL),
                millimetres(limits, SIGN_HUNG));
    }

    private static void askLining(CheckScope scope, FindingList findings) {
        RuleLimits limits = scope.standard().ruleLimits();
        boolean isLarge = scope.plan().totalAreaM2() > limits.get(OF_LINING.get(1)).limit();
        for (LevelSnapshot level : scope.levels()) {
            isLarge |= level.areaM2() > limits.get(OF_LINING.get(0)).limit();
        }
        findings.ask(List.of(), isLarge ? "FireQuestionRule_liningLarge" : "FireQuestionRule_lining",
                Figures.squareMetres(scope.plan().totalAreaM2()));
    }

    private static void askExtinguishers(CheckScope scope, RuleLimit limit, FindingList findings) {
        List<String> hydrants = scope.levels().stream().flatMap(level -> level.obstacles().stream())
                .filter(obstacle -> obstacle.kind() == ObstacleKind.HYDRANT).map(ObstacleSnapshot::id).toList();
        findings.ask(hydrants, "FireQuestionRule_extinguishers", Figures.metres(Lengths.millimetres(limit)),
                hydrants.size());
    }

    private static String millimetres(RuleLimits limits, String id) {
        return Figures.millimetres(Lengths.millimetres(limits.get(id)));
    }
}
