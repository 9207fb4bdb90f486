package org.sceneplan.rules.zone;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.Overlap;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * ZONE-01: zones overlap neither one another nor the main aisle.
 *
 * <p>Measured: common area in m2, rounded to 0.01; zones may touch. A zone whose code stands for the main aisle may lie
 * on it; secondary aisles run inside zones. One finding per pair.
 */
public final class ZoneOverlapRule implements Rule {

    private static final Wording WORDING = Wording.of(ZoneOverlapRule.class);
    private static final double MM2_PER_M2 = 1e6;

    @Override
    public String id() {
        return "ZONE-01";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.ZONES, PlanPart.AISLES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        if (scope.levels().stream().allMatch(level -> level.zones().isEmpty())) {
            return new RuleOutcome.NotApplicable(WORDING.text("ZoneOverlapRule_noZones"));
        }
        FindingList findings = scope.findings(limit, WORDING);
        for (LevelSnapshot level : scope.levels()) {
            List<ZoneSnapshot> zones = level.zones();
            for (int i = 0; i < zones.size(); i++) {
                Named zone = named(scope, zones.get(i));
                boolean isFree = !overlapsAisle(scope, findings, level, zones.get(i), zone);
                for (ZoneSnapshot other : zones.subList(i + 1, zones.size())) {
                    isFree &= !overlap(findings, zone, named(scope, other));
                }
                if (isFree) {
                    findings.holds(Sense.AT_MOST, 0, 0, "m2", zone.id);
                }
            }
        }
        return findings.outcome();
    }

    private static Named named(CheckScope scope, ZoneSnapshot zone) {
        return new Named(zone.id(), () -> scope.names().zone(zone), zone.outline());
    }

    private static boolean overlapsAisle(CheckScope scope, FindingList findings, LevelSnapshot level,
            ZoneSnapshot zone, Named named) {
        boolean isAisleZone = scope.standard().zone(zone.code())
                .filter(target -> target.kind() == ZoneKind.MAIN_AISLE).isPresent();
        boolean overlaps = false;
        for (AisleSnapshot aisle : level.aisles()) {
            if (aisle.kind() == AisleKind.MAIN && !isAisleZone) {
                overlaps |= overlap(findings, named,
                        new Named(aisle.id(), () -> scope.names().aisle(aisle), aisle.outline()));
            }
        }
        return overlaps;
    }

    private static boolean overlap(FindingList findings, Named first, Named second) {
        if (!first.ring.box().intersects(second.ring.box()) || !Overlap.counts(first.ring, second.ring)) {
            return false;
        }
        double areaM2 = Region.of(first.ring).intersect(Region.of(second.ring)).areaMm2() / MM2_PER_M2;
        double measured = Math.max(0.01, Math.rint(areaM2 * 100) / 100);
        findings.measured(measured, 0, "m2").at(first.id, second.id).say("ZoneOverlapRule_overlap", first.name.get(),
                second.name.get(), Figures.squareMetres(measured));
        return true;
    }

    /** A zone or aisle; its name is made only where a finding names it. */
    private record Named(String id, Supplier<Bilingual> name, Ring ring) {
    }
}
