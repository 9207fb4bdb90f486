package org.sceneplan.rules.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.geometry.Point;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * SIGHT-02: from the entrance customers see most of the scene zones.
 *
 * <p>Measured: scene zones of the entrance's level that are seen ({@link ZoneSight}) from the middle of the widest
 * entrance at the height of SIGHT-EYE, in percent of them all, rounded to 0.01; a share equal to the limit passes.
 * Further levels are not asked. Own knowledge, to be confirmed.
 */
public final class SceneSightRule implements Rule {

    private static final Wording WORDING = Wording.of(SceneSightRule.class);
    private static final String EYE = "SIGHT-EYE";

    @Override
    public String id() {
        return "SIGHT-02";
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(EYE);
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL, PlanPart.FIXTURES, PlanPart.ZONES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        for (LevelSnapshot level : scope.levels()) {
            Optional<OpeningSnapshot> entrance = SightLines.entrance(level);
            List<ZoneSnapshot> scenes = scenes(scope, level);
            if (entrance.isPresent() && !scenes.isEmpty()) {
                asked = true;
                check(scope, level, entrance.get(), scenes, limit.limit(), findings);
            }
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("SceneSightRule_nothing"));
    }

    private static List<ZoneSnapshot> scenes(CheckScope scope, LevelSnapshot level) {
        List<ZoneSnapshot> scenes = new ArrayList<>();
        for (ZoneSnapshot zone : level.zones()) {
            if (scope.standard().zone(zone.code()).filter(target -> target.kind() == ZoneKind.SCENE).isPresent()) {
                scenes.add(zone);
            }
        }
        return scenes;
    }

    private static void check(CheckScope scope, LevelSnapshot level, OpeningSnapshot entrance,
            List<ZoneSnapshot> scenes, double leastPercent, FindingList findings) {
        SightLines sight = new SightLines(level,
                Lengths.millimetres(scope.standard().ruleLimits().get(EYE)));
        Point from = SightLines.inside(entrance);
        List<ZoneSnapshot> hidden = scenes.stream().filter(zone -> !ZoneSight.isSeen(zone, from, sight)).toList();
        double percent = Math.rint((scenes.size() - hidden.size()) * 10_000.0 / scenes.size()) / 100;
        if (percent >= leastPercent) {
            findings.holds(Sense.AT_LEAST, percent, leastPercent, "%", entrance.id());
            return;
        }
        List<String> ids = new ArrayList<>(List.of(entrance.id()));
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (ZoneSnapshot zone : hidden) {
            ids.add(zone.id());
            Bilingual name = scope.names().zone(zone);
            zh.add(name.zh());
            en.add(name.en());
        }
        findings.measured(percent, leastPercent, "%").at(ids).say("SceneSightRule_hidden",
                scope.names().opening(entrance), Figures.percent(percent), Figures.percent(leastPercent),
                new Bilingual(String.join("、", zh), String.join(", ", en)));
    }
}
