package org.sceneplan.layout.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.UnmetSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.FixtureAllowance;
import org.sceneplan.standard.SampleMinimum;
import org.sceneplan.standard.ZoneTarget;

/** Counts what the standard asks and holds it against the requirements that the design says it can't meet. */
final class RequirementAudit {

    /** By how much a share may be out before it must be named, and what it may be rounded to, in percent. */
    private static final double PERCENT_TOLERANCE = 0.06;

    private final DesignContext context;
    private final PlanSnapshot plan;
    private final List<String> complaints = new ArrayList<>();

    private RequirementAudit(DesignContext context) {
        this.context = context;
        this.plan = context.plan();
    }

    /** What is lacking without being named, or named without lacking; empty when the list of unmet is right. */
    static List<String> naming(DesignContext context) {
        RequirementAudit audit = new RequirementAudit(context);
        audit.shares();
        audit.mustHaves();
        audit.samples();
        return audit.complaints;
    }

    private void shares() {
        for (ZoneTarget zone : context.standard().zones()) {
            double percent = 100 * areaM2(zone) / plan.totalAreaM2();
            double out = Math.max(zone.minPercent() - percent, percent - zone.maxPercent());
            if (out <= 0 || out > PERCENT_TOLERANCE) {
                compare("zone.area", zone.code(), percent, out > 0);
            }
        }
    }

    private double areaM2(ZoneTarget zone) {
        double sum = 0;
        for (LevelSnapshot level : plan.levels()) {
            sum += level.zones().stream().filter(part -> part.code().equals(zone.code()))
                    .mapToDouble(part -> part.outline().areaMm2()).sum();
            if (zone.kind() == ZoneKind.MAIN_AISLE) {
                sum += level.aisles().stream().filter(aisle -> aisle.kind() == AisleKind.MAIN)
                        .mapToDouble(aisle -> aisle.outline().areaMm2()).sum();
            }
        }
        return sum / 1e6;
    }

    private void mustHaves() {
        for (ZoneTarget zone : context.standard().zones()) {
            Map<String, Integer> wantedByType = new LinkedHashMap<>();
            for (FixtureAllowance allowance : zone.fixtures()) {
                wantedByType.merge(allowance.fixtureTypeCode(), allowance.minCount(), Integer::sum);
            }
            wantedByType.forEach((type, wanted) -> {
                long placed = plan.levels().stream().mapToLong(level -> count(level, zone.code(), type)).sum();
                compare("fixture.must", zone.code() + "/" + type, placed, placed < wanted);
            });
        }
    }

    private static long count(LevelSnapshot level, String zoneCode, String typeCode) {
        return level.fixtures().stream().filter(fixture -> fixture.typeCode().equals(typeCode)
                && level.zone(fixture.zoneId()).filter(zone -> zone.code().equals(zoneCode)).isPresent()).count();
    }

    private void samples() {
        for (SampleMinimum minimum : context.standard().samples()) {
            int placed = 0;
            for (LevelSnapshot level : plan.levels()) {
                for (FixtureSnapshot fixture : level.fixtures()) {
                    placed += fixture.positions().stream().filter(position -> counts(minimum, position))
                            .mapToInt(PositionSnapshot::quantity).sum();
                }
            }
            compare("sample.minimum", minimum.code(), placed, placed < minimum.minCount());
        }
    }

    private boolean counts(SampleMinimum minimum, PositionSnapshot position) {
        String code = position.productTypeCode();
        String group = context.catalogue().productType(code).orElseThrow(
                () -> new AssertionError(position.id() + " shows " + code + ", which the catalogue lacks")).group();
        return minimum.productTypeCodes().contains(code) || minimum.productGroups().contains(group);
    }

    private void compare(String requirement, String subject, double achieved, boolean isLacking) {
        Optional<UnmetSnapshot> named = plan.unmetRequirements().stream()
                .filter(unmet -> unmet.requirement().equals(requirement) && unmet.subject().equals(subject))
                .findFirst();
        if (isLacking && named.isEmpty()) {
            complaints.add("%s %s is lacking (%.2f) and not named".formatted(requirement, subject, achieved));
        }
        if (!isLacking && named.isPresent()) {
            complaints.add("%s %s is named but holds (%.2f)".formatted(requirement, subject, achieved));
        }
        if (isLacking && named.isPresent() && Math.abs(named.get().achieved() - achieved) > PERCENT_TOLERANCE) {
            complaints.add("%s %s: %.2f is achieved, %.2f is named".formatted(requirement, subject, achieved,
                    named.get().achieved()));
        }
    }
}
