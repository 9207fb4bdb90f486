package org.sceneplan.rules.aisle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * A01: a wheelchair gets from the entrance to every evacuation door and to the ends of every main aisle.
 *
 * <p>Measured on the free floor of each level, that is the shell without columns, walls, obstacles and fixtures: the
 * diameter in mm of the widest disc that gets from {@link WayEnd#arrival} to the end, by
 * {@link org.sceneplan.geometry.ClearWidth}. Doors are not narrowed by their own width, which other rules judge. A way
 * exactly as wide as the limit passes; at turned things rounding is allowed for. One finding per narrow place.
 * Source: GB 55019-2021 2.2.2.
 */
public final class AccessibleWayRule implements Rule {

    private static final Wording WORDING = Wording.of(AccessibleWayRule.class);

    @Override
    public String id() {
        return "A01";
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        for (LevelGround ground : scope.grounds()) {
            Optional<WayEnd> arrival = WayEnd.arrival(ground.level(), scope.names());
            List<WayEnd> ends = arrival.map(start -> ends(scope, ground, start)).orElse(List.of());
            if (!ends.isEmpty()) {
                asked = true;
                check(scope, ground, arrival.get(), ends, Lengths.millimetres(limit), findings);
            }
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("AccessibleWayRule_noEnds"));
    }

    private static List<WayEnd> ends(CheckScope scope, LevelGround ground, WayEnd start) {
        List<WayEnd> ends = new ArrayList<>(WayEnd.exits(ground.level(), scope.names()));
        ends.removeIf(end -> end.id().equals(start.id()));
        ground.level().aisles().stream().filter(aisle -> aisle.kind() == AisleKind.MAIN)
                .forEach(aisle -> ends.addAll(WayEnd.ofAisle(aisle, scope.names())));
        return ends;
    }

    private static void check(CheckScope scope, LevelGround ground, WayEnd start, List<WayEnd> ends, double limitMm,
            FindingList findings) {
        for (Narrows narrows : Narrows.between(ground.ways((int) Math.ceil(limitMm)), start, ends, limitMm)) {
            int widthMm = narrows.bottleneck().widthMm();
            if (widthMm >= limitMm) {
                continue;
            }
            GapSides sides = GapSides.of(scope, ground, narrows.bottleneck(), List.of());
            if (widthMm < limitMm - sides.roundingMm()) {
                WayEnd end = narrows.ends().get(0);
                boolean noWay = widthMm == 0;
                Set<String> ids = new LinkedHashSet<>(sides.ids());
                narrows.ends().forEach(behind -> ids.add(behind.id()));
                ids.add(start.id());
                findings.measured(widthMm, limitMm, "mm").at(List.copyOf(ids)).say(
                        noWay ? "AccessibleWayRule_noWay" : "AccessibleWayRule_tooNarrow", start.name(), end.name(),
                        Figures.millimetres(widthMm), Figures.millimetres(limitMm),
                        Figures.millimetres(limitMm - widthMm), sides.where());
            }
        }
    }
}
