package org.sceneplan.rules.zone;

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
import org.sceneplan.rules.sight.SightLines;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * ZONE-HOT: the hot zone, near the entrance, takes a fitting share of the selling zones.
 *
 * <p>Selling zones are those of kind scene, hero and service. Depth of a zone is the straight distance from the middle
 * of the widest entrance to its centre of area; depth of the store is that of the farthest corner of the entrance's
 * level. Zones whose depth is at most ZONE-HOT-DEPTH percent of that are hot (A zone); zones on other levels are not.
 * Measured: area of the hot zones in percent of that of all selling zones, rounded to 0.01; it holds from ZONE-HOT to
 * ZONE-HOT-MAX, both included. A zone counts whole: with few large zones the share is coarse, so the rule only informs.
 * Source: retail layout manual; the depth is own knowledge.
 */
public final class HotZoneRule implements Rule {

    private static final Wording WORDING = Wording.of(HotZoneRule.class);
    private static final String MAX = "ZONE-HOT-MAX";
    private static final String DEPTH = "ZONE-HOT-DEPTH";

    @Override
    public String id() {
        return "ZONE-HOT";
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(MAX, DEPTH);
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL, PlanPart.ZONES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        Optional<LevelSnapshot> entered = scope.levels().stream()
                .filter(level -> SightLines.entrance(level).isPresent()).findFirst();
        double soldMm2 = 0;
        double hotMm2 = 0;
        List<ZoneSnapshot> hot = new ArrayList<>();
        for (LevelSnapshot level : scope.levels()) {
            for (ZoneSnapshot zone : level.zones()) {
                if (isSelling(scope, zone)) {
                    soldMm2 += zone.outline().areaMm2();
                    if (entered.isPresent() && level == entered.get() && isHot(scope, level, zone)) {
                        hotMm2 += zone.outline().areaMm2();
                        hot.add(zone);
                    }
                }
            }
        }
        if (entered.isEmpty() || soldMm2 == 0) {
            return new RuleOutcome.NotApplicable(WORDING.text("HotZoneRule_nothing"));
        }
        FindingList findings = scope.findings(limit, WORDING);
        check(scope, Math.rint(hotMm2 / soldMm2 * 10_000) / 100, limit.limit(), hot, findings);
        return findings.outcome();
    }

    private static boolean isSelling(CheckScope scope, ZoneSnapshot zone) {
        return scope.standard().zone(zone.code()).filter(target -> target.kind() == ZoneKind.SCENE
                || target.kind() == ZoneKind.HERO || target.kind() == ZoneKind.SERVICE).isPresent();
    }

    private static boolean isHot(CheckScope scope, LevelSnapshot level, ZoneSnapshot zone) {
        OpeningSnapshot entrance = SightLines.entrance(level).orElseThrow();
        Point from = entrance.span().midPoint();
        double deepestMm = 0;
        for (Point corner : level.outline().points()) {
            deepestMm = Math.max(deepestMm, corner.distanceMm(from));
        }
        double share = scope.standard().ruleLimits().get(DEPTH).limit() / 100;
        return zone.outline().centroid().distanceMm(from) <= deepestMm * share;
    }

    private static void check(CheckScope scope, double percent, double least, List<ZoneSnapshot> hot,
            FindingList findings) {
        double most = scope.standard().ruleLimits().get(MAX).limit();
        if (percent >= least && percent <= most) {
            findings.holds(Sense.AT_LEAST, percent, least, "%");
            findings.holds(Sense.AT_MOST, percent, most, "%");
            return;
        }
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (ZoneSnapshot zone : hot) {
            Bilingual name = scope.names().zone(zone);
            zh.add(name.zh());
            en.add(name.en());
        }
        Bilingual names = hot.isEmpty() ? WORDING.text("HotZoneRule_noZone")
                : new Bilingual(String.join("、", zh), String.join(", ", en));
        findings.measured(percent, percent < least ? least : most, "%")
                .at(hot.stream().map(ZoneSnapshot::id).toList())
                .say(percent < least ? "HotZoneRule_small" : "HotZoneRule_large", names, Figures.percent(percent),
                        Figures.percent(least), Figures.percent(most));
    }
}
