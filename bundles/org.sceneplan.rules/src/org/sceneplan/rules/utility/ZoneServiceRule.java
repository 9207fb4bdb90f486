package org.sceneplan.rules.utility;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.UtilityNeed;

/**
 * UTIL-03: services that the format demands for a zone exist in it or within the reach of UTIL-01.
 *
 * <p>Measured per zone code and kind of service: straight distance in whole mm from the nearest zone of the code to
 * the nearest point of the kind on its level, surveyed or planned, 0 inside; a distance equal to the reach passes,
 * and rounding is allowed for at slanted zones. Where the level has no such point, the number of points, 0 of 1.
 * Zones of one code share their points: the format asks for the service once. Zones the store has not got belong to
 * ZONE-MUST.
 */
public final class ZoneServiceRule implements Rule {

    private static final Wording WORDING = Wording.of(ZoneServiceRule.class);

    private record Nearest(ZoneSnapshot zone, ServiceSnapshot point, double distanceMm) {
    }

    @Override
    public String id() {
        return "UTIL-03";
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(ServiceReach.RULE_ID);
    }

    @Override
    public Set<PlanPart> reads() {
        return EnumSet.of(PlanPart.SERVICES, PlanPart.ZONES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        double reachMm = Lengths.millimetres(scope.standard().ruleLimits().get(ServiceReach.RULE_ID));
        FindingList findings = scope.findings(limit, WORDING);
        boolean isAsked = false;
        for (UtilityNeed need : scope.standard().utilities()) {
            List<String> zones = zoneIds(scope, need.zoneCode());
            isAsked |= !zones.isEmpty();
            for (ServiceKind kind : zones.isEmpty() ? List.<ServiceKind>of() : need.serviceKinds()) {
                check(scope, need, kind, zones, reachMm, findings);
            }
        }
        return isAsked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("ZoneServiceRule_none"));
    }

    private static List<String> zoneIds(CheckScope scope, String code) {
        List<String> ids = new ArrayList<>();
        for (LevelSnapshot level : scope.levels()) {
            level.zones().stream().filter(zone -> zone.code().equals(code)).forEach(zone -> ids.add(zone.id()));
        }
        return ids;
    }

    private static void check(CheckScope scope, UtilityNeed need, ServiceKind kind, List<String> zones,
            double reachMm, FindingList findings) {
        Bilingual zone = scope.names().zoneCode(need.zoneCode());
        Bilingual reason = new Bilingual(need.noteZh(), need.noteEn());
        Nearest nearest = nearest(scope, need.zoneCode(), kind);
        if (nearest == null) {
            findings.measured(0, 1, "1").at(zones).say("ZoneServiceRule_missing", zone,
                    scope.names().serviceKind(kind), reason);
            return;
        }
        double distanceMm = Math.rint(nearest.distanceMm);
        if (distanceMm <= reachMm + Rounding.allowanceMm(nearest.zone.outline())) {
            findings.holds(Sense.AT_MOST, Math.min(distanceMm, reachMm), reachMm, "mm", nearest.zone.id());
        } else {
            findings.measured(distanceMm, reachMm, "mm").at(nearest.zone.id(), nearest.point.id()).say(
                    "ZoneServiceRule_far", zone, scope.names().serviceKind(kind),
                    scope.names().service(nearest.point), Figures.millimetres(distanceMm),
                    Figures.millimetres(reachMm), Figures.millimetres(distanceMm - reachMm), reason);
        }
    }

    private static Nearest nearest(CheckScope scope, String code, ServiceKind kind) {
        Nearest nearest = null;
        for (LevelSnapshot level : scope.levels()) {
            for (ZoneSnapshot zone : level.zones()) {
                for (ServiceSnapshot point : zone.code().equals(code) ? level.services()
                        : List.<ServiceSnapshot>of()) {
                    if (ServiceReach.meets(point.kind(), kind) && (nearest == null || nearest.distanceMm > 0)) {
                        double distanceMm = zone.outline().distanceMm(point.at());
                        nearest = nearest == null || distanceMm < nearest.distanceMm
                                ? new Nearest(zone, point, distanceMm)
                                : nearest;
                    }
                }
            }
        }
        return nearest;
    }
}
