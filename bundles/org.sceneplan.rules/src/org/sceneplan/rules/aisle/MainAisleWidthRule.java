package org.sceneplan.rules.aisle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * C10 and C03: the main aisle is clear in its whole length. C10 is the least width; C03 the width the code wants,
 * reported only where C10 holds or is not asked.
 *
 * <p>Measured by {@link MainAisleWidths} in mm; an aisle exactly as wide as the limit passes, at turned things rounding
 * is allowed for. One finding per pair of things that make it narrow, and one per connected piece that is drawn too
 * narrow. Source: JGJ 48-2014 table 4.2.2 with notes 1 and 2.
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
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL, PlanPart.FIXTURES, PlanPart.AISLES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        double limitMm = Lengths.millimetres(limit);
        double reportedMm = id.equals(WANTED) ? reportedByLeast(scope) : 0;
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        boolean reported = false;
        for (LevelGround ground : scope.grounds()) {
            for (MainAisleWidths piece : MainAisleWidths.of(scope, ground, (int) Math.ceil(limitMm))) {
                asked = true;
                Collection<NarrowPlace> places = narrowPlaces(scope, ground, piece, limitMm);
                for (NarrowPlace place : places) {
                    if (place.widthMm < reportedMm - place.sides.roundingMm()) {
                        reported = true;
                    } else {
                        report(scope, place, limitMm, findings);
                    }
                }
                if (places.isEmpty()) {
                    findings.holds(Sense.AT_LEAST, limitMm, limitMm, "mm", piece.aisles().get(0).id());
                }
            }
        }
        if (reported && !findings.hasFindings()) {
            return new RuleOutcome.NotApplicable(
                    WORDING.text("MainAisleWidthRule_reported", Figures.millimetres(reportedMm)));
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("MainAisleWidthRule_noAisle"));
    }

    private record NarrowPlace(AisleSnapshot aisle, int widthMm, GapSides sides) {
    }

    /** Every place that things make narrow, and of the piece as it is drawn the narrowest place. */
    private static Collection<NarrowPlace> narrowPlaces(CheckScope scope, LevelGround ground, MainAisleWidths piece,
            double limitMm) {
        Map<Object, NarrowPlace> places = new LinkedHashMap<>();
        for (Narrows narrows : piece.narrows()) {
            int widthMm = narrows.bottleneck().widthMm();
            if (widthMm < limitMm) {
                GapSides sides = GapSides.of(scope, ground, narrows, piece.aisles(), limitMm);
                if (widthMm < limitMm - sides.roundingMm()) {
                    NarrowPlace place = new NarrowPlace(piece.aisleAt(narrows.bottleneck().to()), widthMm, sides);
                    places.merge(sides.ids().isEmpty() ? piece : sides.ids(), place,
                            (one, other) -> other.widthMm < one.widthMm ? other : one);
                }
            }
        }
        return places.values();
    }

    private static void report(CheckScope scope, NarrowPlace place, double limitMm, FindingList findings) {
        List<String> ids = new ArrayList<>(List.of(place.aisle.id()));
        ids.addAll(place.sides.ids());
        findings.measured(place.widthMm, limitMm, "mm").at(ids).say(
                place.widthMm == 0 ? "MainAisleWidthRule_noWay" : "MainAisleWidthRule_tooNarrow",
                scope.names().aisle(place.aisle), Figures.millimetres(place.widthMm),
                Figures.millimetres(limitMm), Figures.millimetres(limitMm - place.widthMm),
                place.sides.where());
    }

    /** Widths below this are reported by the least width already; 0 when that is not asked. */
    private static double reportedByLeast(CheckScope scope) {
        Optional<RuleLimit> least = scope.standard().ruleLimits().find(LEAST);
        return least.filter(limit -> limit.enabled() && scope.plan().totalAreaM2() >= limit.minAreaM2())
                .map(Lengths::millimetres).orElse(0.0);
    }
}
