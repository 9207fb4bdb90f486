package org.sceneplan.standard;

import java.util.List;
import java.util.Optional;

/** One format standard in one version. */
public record StandardSnapshot(String id, String version, String nameZh, String nameEn, double minAreaM2,
        double maxAreaM2, String source, List<ZoneTarget> zones, List<UtilityNeed> utilities,
        List<SampleMinimum> samples, List<AdjacencyWish> adjacencies, List<MaterialRule> materials,
        List<ApprovalItem> checks, RuleLimits ruleLimits) {

    public StandardSnapshot {
        zones = List.copyOf(zones);
        utilities = List.copyOf(utilities);
        samples = List.copyOf(samples);
        adjacencies = List.copyOf(adjacencies);
        materials = List.copyOf(materials);
        checks = List.copyOf(checks);
    }

    /** Finds the target of a zone by its code. */
    public Optional<ZoneTarget> zone(String code) {
        return zones.stream().filter(zone -> zone.code().equals(code)).findFirst();
    }

    /** The same standard with other rule settings. */
    StandardSnapshot withRuleLimits(RuleLimits otherLimits) {
        return new StandardSnapshot(id, version, nameZh, nameEn, minAreaM2, maxAreaM2, source, zones, utilities,
                samples, adjacencies, materials, checks, otherLimits);
    }
}
