package org.sceneplan.rules.aisle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
 * C10 and C03: the main aisle is clear in its whole length. C10 is the least width; C03 the width the code wants, reported
 * only where C10 holds or is not asked.
 *
 * <p>Measured by {@link MainAisleWidths} in mm; an aisle exactly as wide as the limit passes, at turned things rounding is
 * allowed for. One finding per narrow place. Source: JGJ 48-2014 table 4.2.2 with notes 1 and 2.
 */
public final class MainAisleWidthRule implements Rule {

    private static final Wording WORDING = Wording.of(MainAisleWidthRule.class);
    private static final String LEAST = "C10";
    private static final String WANTED = "C03";

    private final String id;

    private MainAisleWidthRule(String id) {
        this.id = id;
    }

    /** Returns the rules of both widths. */
    public static List<Rule> all() {
        return List.of(new MainAisleWidthRule(LEAST), new MainAisleWidthRule(WANTED));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        double limitMm = Lengths.millimetres(limit);
        double reportedMm = id.equals(WANTED) ? reportedByLeast(scope) : 0;
        FindingList findings = new FindingList(limit, WORDING);
        boolean asked = false;
        for (LevelGround ground : scope.grounds()) {
            List<MainAisleWidths> widths = MainAisleWidths.of(ground, scope.names(), (int) Math.ceil(limitMm));
            asked |= !widths.isEmpty();
            Set<Object> reported = new LinkedHashSet<>();
            for (MainAisleWidths aisle : widths) {
                for (Narrows narrows : aisle.narrows()) {
                    int widthMm = narrows.bottleneck().widthMm();
                    if (widthMm < limitMm && reported.add(narrows.bottleneck())) {
                        check(scope, ground, aisle, narrows, new Range(reportedMm, limitMm), findings);
                    }
                }
            }
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("MainAisleWidthRule_noAisle"));
    }

    private record Range(double reportedMm, double limitMm) {
    }

    private static void check(CheckScope scope, LevelGround ground, MainAisleWidths aisle, Narrows narrows, Range range,
            FindingList findings) {
        int widthMm = narrows.bottleneck().widthMm();
        GapSides sides = GapSides.of(scope, ground, narrows.bottleneck(), aisle.aisles());
        if (widthMm >= range.limitMm - sides.roundingMm() || widthMm < range.reportedMm - sides.roundingMm()) {
            return;
        }
        List<String> ids = new ArrayList<>(new LinkedHashSet<>(narrows.ends().stream().map(WayEnd::id).toList()));
        ids.addAll(sides.ids());
        boolean noWay = narrows.bottleneck().gap().isEmpty();
        findings.measured(widthMm, range.limitMm, "mm").at(ids).say(
                noWay ? "MainAisleWidthRule_noWay" : "MainAisleWidthRule_tooNarrow", narrows.ends().get(0).name(),
                Figures.millimetres(widthMm), Figures.millimetres(range.limitMm),
                Figures.millimetres(range.limitMm - widthMm), sides.names().get(0), sides.names().get(1));
    }

    /** Widths below this are reported by the least width already; 0 when that is not asked. */
    private static double reportedByLeast(CheckScope scope) {
        Optional<RuleLimit> least = scope.standard().ruleLimits().find(LEAST);
        return least.filter(limit -> limit.enabled() && scope.plan().totalAreaM2() >= limit.minAreaM2())
                .map(Lengths::millimetres).orElse(0.0);
    }
}
