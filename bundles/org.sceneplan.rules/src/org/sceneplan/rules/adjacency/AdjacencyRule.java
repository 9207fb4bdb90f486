package org.sceneplan.rules.adjacency;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sceneplan.model.standard.AdjacencyRelation;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.AdjacencyWish;
import org.sceneplan.standard.RuleLimit;

/**
 * ADJ-01: the near and away wishes of the format hold.
 *
 * <p>Measured: straight distance in whole mm between the nearest edges of the nearest pair of both things on one
 * level: areas of zones, footprints of the fixtures that show a product group, openings, walls, columns, service
 * points. Near holds up to the limit of the setting, away from that of ADJ-AWAY on; a distance at the limit holds.
 * Walls between do not count. Who wishes to be near a wall and near a column stands well at either: each wish then
 * counts both. Things on different levels are never near. A wish about something the store has not got is left out.
 * One finding per wish; a weight below 1 is said in the sentence. Where edges are slanted, {@link Rounding} is
 * allowed for. Source: wishes of the format standard, section 4.5 of the field notes [K].
 */
public final class AdjacencyRule implements Rule {

    private static final Wording WORDING = Wording.of(AdjacencyRule.class);
    private static final String AWAY = "ADJ-AWAY";
    private static final Map<String, String> ALTERNATIVE = Map.of("wall", "column", "column", "wall");

    private record Found(double distanceMm, int level) {
    }

    @Override
    public String id() {
        return "ADJ-01";
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(AWAY);
    }

    @Override
    public Set<PlanPart> reads() {
        return EnumSet.of(PlanPart.SHELL, PlanPart.SERVICES, PlanPart.ZONES, PlanPart.FIXTURES, PlanPart.POSITIONS);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        List<Places> levels = Places.OfAllLevels.in(scope);
        FindingList findings = scope.findings(limit, WORDING);
        boolean isAsked = false;
        for (AdjacencyWish wish : scope.standard().adjacencies()) {
            if (has(levels, wish.subject()) && has(levels, wish.other())) {
                isAsked = true;
                check(scope, limit, levels, wish, others(scope, wish), findings);
            }
        }
        return isAsked ? findings.outcome()
                : new RuleOutcome.NotApplicable(WORDING.text("AdjacencyRule_noWish"));
    }

    /** What meets a wish: the other thing, and the wall beside the column or the other way round. */
    private static List<String> others(CheckScope scope, AdjacencyWish wish) {
        String alternative = ALTERNATIVE.getOrDefault(wish.other(), "");
        for (AdjacencyWish twin : scope.standard().adjacencies()) {
            if (wish.relation() == AdjacencyRelation.NEAR && twin.relation() == AdjacencyRelation.NEAR
                    && twin.subject().equals(wish.subject()) && twin.other().equals(alternative)) {
                return List.of(wish.other(), alternative);
            }
        }
        return List.of(wish.other());
    }

    private static List<Place> all(Places level, List<String> names) {
        if (names.size() == 1) {
            return level.of(names.get(0));
        }
        List<Place> all = new ArrayList<>();
        names.forEach(name -> all.addAll(level.of(name)));
        return all;
    }

    private static boolean has(List<Places> levels, String name) {
        for (Places level : levels) {
            if (!level.of(name).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static void check(CheckScope scope, RuleLimit limit, List<Places> levels, AdjacencyWish wish,
            List<String> otherNames, FindingList findings) {
        boolean near = wish.relation() == AdjacencyRelation.NEAR;
        double limitMm = Lengths.millimetres(near ? limit : scope.standard().ruleLimits().get(AWAY));
        Found found = nearest(levels, wish, otherNames);
        if (found == null) {
            sayOtherLevel(scope, levels, wish, near, findings);
            return;
        }
        Sense sense = near ? Sense.AT_MOST : Sense.AT_LEAST;
        double distanceMm = Math.rint(found.distanceMm);
        if (sense.margin(distanceMm, limitMm) >= 0) {
            findings.holds(sense, distanceMm, limitMm, "mm");
            return;
        }
        List<Place> subjects = levels.get(found.level).of(wish.subject());
        List<Place> others = all(levels.get(found.level), otherNames);
        NearestPair pair = NearestPair.at(subjects, others, found.distanceMm);
        double allowanceMm = allowanceMm(pair);
        if (sense.margin(distanceMm, limitMm) + allowanceMm >= 0) {
            findings.holds(sense, limitMm, limitMm, "mm", pair.first().id());
            return;
        }
        report(scope, wish, pair, distanceMm, limitMm, findings);
    }

    private static void report(CheckScope scope, AdjacencyWish wish, NearestPair pair, double distanceMm,
            double limitMm, FindingList findings) {
        List<String> ids = new ArrayList<>(List.of(pair.first().id()));
        if (!pair.second().id().isEmpty() && !pair.second().id().equals(pair.first().id())) {
            ids.add(pair.second().id());
        }
        String key = "AdjacencyRule_" + wish.relation().name() + (wish.weight() < 1 ? "_maybe" : "");
        findings.measured(distanceMm, limitMm, "mm").at(ids).say(key, WishNames.of(scope, wish.subject()),
                WishNames.of(scope, wish.other()), Figures.millimetres(distanceMm), Figures.millimetres(limitMm),
                Figures.millimetres(Math.abs(distanceMm - limitMm)), WishNames.reason(wish));
    }

    private static Found nearest(List<Places> levels, AdjacencyWish wish, List<String> otherNames) {
        Found nearest = null;
        for (int i = 0; i < levels.size(); i++) {
            List<Place> subjects = levels.get(i).of(wish.subject());
            List<Place> others = all(levels.get(i), otherNames);
            if (!subjects.isEmpty() && !others.isEmpty()) {
                double distanceMm = NearestPair.distanceMm(subjects, others);
                if (nearest == null || distanceMm < nearest.distanceMm) {
                    nearest = new Found(distanceMm, i);
                }
            }
        }
        return nearest;
    }

    private static void sayOtherLevel(CheckScope scope, List<Places> levels, AdjacencyWish wish, boolean near,
            FindingList findings) {
        String first = levels.stream().flatMap(level -> level.of(wish.subject()).stream()).findFirst().orElseThrow()
                .id();
        if (near) {
            findings.measured(0, 1, "1").at(first).say("AdjacencyRule_otherLevel",
                    WishNames.of(scope, wish.subject()), WishNames.of(scope, wish.other()), WishNames.reason(wish));
        } else {
            findings.holds(first);
        }
    }

    private static double allowanceMm(NearestPair pair) {
        boolean isExact = (pair.first().area() == null || Rounding.isAxisParallel(pair.first().area()))
                && (pair.second().area() == null || Rounding.isAxisParallel(pair.second().area()));
        return isExact ? 0 : Rounding.SLANTED_MM;
    }
}
