package org.sceneplan.layout.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.sceneplan.layout.LayoutEngine;
import org.sceneplan.layout.LayoutResult;
import org.sceneplan.layout.shell.Stores;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.UnmetSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.RuleEngine;

/**
 * A plan that the engine laid out, and what is wrong with it. Overlaps, shares and counts are found by means apart from
 * the engine's.
 *
 * @param shell the plan before
 * @param designed the plan after, with its unmet requirements
 */
public record DesignAudit(DesignContext shell, DesignContext designed) {

    private static final Set<String> PLACEMENT_RULES = Set.of("SHELL-01", "SHELL-02", "SHELL-03", "SHELL-04", "ZONE-01",
            "DOOR-01", "DECO-01", "REACH-01", "AISLE-01", "A01", "C10", "F13-FREE");

    /** Lays a plan out by its bundled standard; fails when the engine refuses it. */
    public static DesignAudit of(StorePlan plan, long seed) {
        return of(Stores.context(plan), seed);
    }

    /** Lays a plan out; fails when the engine refuses it. */
    public static DesignAudit of(DesignContext context, long seed) {
        return switch (LayoutEngine.layout(context, seed)) {
            case LayoutResult.Designed design -> new DesignAudit(context,
                    context.withPlan(context.plan().withDesign(design.levels(), design.unmet(), seed)));
            case LayoutResult.Refused refused -> throw new AssertionError("refused: " + refused);
        };
    }

    /** The designed plan. */
    public PlanSnapshot plan() {
        return designed.plan();
    }

    /** Fixtures that overlap, leave the shell or their zone, or stand where the floor stays free. */
    public List<String> standing() {
        return plan().levels().stream().flatMap(level -> FloorAudit.standing(level).stream()).toList();
    }

    /** All complaints by their kind, without {@link #blocking}; empty when the design holds together. */
    public Map<String, List<String>> complaints() {
        Map<String, List<String>> complaints = new LinkedHashMap<>();
        complaints.put("standing", standing());
        complaints.put("sharing", sharing());
        complaints.put("naming", naming());
        complaints.put("reaching", reaching());
        complaints.put("bookkeeping", bookkeeping());
        complaints.put("misplacements", misplacements());
        complaints.values().removeIf(List::isEmpty);
        return complaints;
    }

    /** Zones and main aisle that overlap, leave the shell or do not cover it. */
    public List<String> sharing() {
        return plan().levels().stream().flatMap(level -> FloorAudit.sharing(level).stream()).toList();
    }

    /** Requirements that are neither met nor named, or named wrongly. */
    public List<String> naming() {
        return RequirementAudit.naming(designed);
    }

    /** Doors that nobody reaches and that are not named. */
    public List<String> reaching() {
        return plan().levels().stream().flatMap(level -> WalkAudit.unreached(level).stream())
                .filter(doorId -> plan().unmetRequirements().stream().noneMatch(
                        unmet -> unmet.requirement().equals("escape.way") && unmet.subject().equals(doorId)))
                .map(doorId -> doorId + " is neither reached nor named").toList();
    }

    /** Ids used twice, changes of the surveyed shell, planned service points without a source. */
    public List<String> bookkeeping() {
        List<String> complaints = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        ids().filter(id -> !ids.add(id)).forEach(id -> complaints.add("id " + id + " is used twice"));
        for (int i = 0; i < plan().levels().size(); i++) {
            LevelSnapshot before = shell.plan().levels().get(i);
            LevelSnapshot after = plan().levels().get(i);
            LevelSnapshot bare = after.withDesign(before.services(), before.zones(), before.aisles(),
                    before.fixtures(), before.materials());
            if (!bare.equals(before)) {
                complaints.add("the shell of " + before.id() + " was changed");
            }
            if (!after.services().containsAll(before.services())) {
                complaints.add("a surveyed service of " + before.id() + " is gone");
            }
            after.services().stream().filter(service -> service.status() == ServiceStatus.PLANNED)
                    .filter(service -> !isFed(after, service))
                    .forEach(service -> complaints.add(service.id() + " has no source or serves nothing"));
        }
        return complaints;
    }

    /** Blocking findings of the rules about where things stand, but for those that the shell alone is to blame for. */
    public List<String> misplacements() {
        return blocking(RuleEngine.of(RuleEngine.standard().rules().stream()
                .filter(rule -> PLACEMENT_RULES.contains(rule.id())).toList()));
    }

    /** Blocking findings of all rules, but for those that the shell alone is to blame for. */
    public List<String> blocking() {
        return blocking(RuleEngine.standard());
    }

    private List<String> blocking(RuleEngine engine) {
        Set<String> surveyed = new HashSet<>();
        shell.plan().levels().forEach(level -> ids(level).forEach(surveyed::add));
        return engine.check(designed).findings().stream().filter(finding -> finding.severity() == Severity.H)
                .filter(finding -> finding.objects().isEmpty() || !surveyed.containsAll(finding.objects()))
                .map(finding -> finding.rule() + " " + finding.objects() + " " + finding.messageEn()).toList();
    }

    private static boolean isFed(LevelSnapshot level, ServiceSnapshot planned) {
        return level.fixture(planned.servesFixtureId()).isPresent() && level.services().stream().anyMatch(
                service -> service.status() == ServiceStatus.SURVEYED && service.id().equals(planned.sourceId()));
    }

    private Stream<String> ids() {
        Stream<String> unmet = plan().unmetRequirements().stream().map(UnmetSnapshot::id);
        return Stream.concat(unmet, plan().levels().stream().flatMap(DesignAudit::ids));
    }

    private static Stream<String> ids(LevelSnapshot level) {
        List<String> ids = new ArrayList<>(List.of(level.id()));
        level.zones().forEach(zone -> ids.add(zone.id()));
        level.aisles().forEach(aisle -> ids.add(aisle.id()));
        level.services().forEach(service -> ids.add(service.id()));
        level.openings().forEach(opening -> ids.add(opening.id()));
        level.columns().forEach(column -> ids.add(column.id()));
        level.walls().forEach(wall -> ids.add(wall.id()));
        level.obstacles().forEach(obstacle -> ids.add(obstacle.id()));
        level.fixtures().forEach(fixture -> {
            ids.add(fixture.id());
            fixture.positions().forEach(position -> ids.add(position.id()));
        });
        return ids.stream();
    }
}
