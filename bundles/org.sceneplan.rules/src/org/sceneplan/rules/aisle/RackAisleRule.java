package org.sceneplan.rules.aisle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.building.FixtureCodes;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.limit.FixedReasonRule;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleLimits;

/**
 * C04 to C07: the main aisle between two parallel runs of racks, by the lengths of the runs.
 *
 * <p>Runs are {@link RackRow}s; a gap of the width of REACH-01 ends one. Two runs that look at each other are a pair where
 * the main aisle lies in the middle between them and no fixture stands between. Measured: distance of their fronts in
 * whole mm; exactly the limit passes, at turned things rounding is allowed for. Lengths are short below C04-RUN, long
 * above C07-RUN, else of middle length. C04: both short; C05: one short; C06: none short, not both long; C07: both long.
 * Fixtures that stand in the aisle are racks of their own, so that goods in the aisle take its width (note 1). On levels
 * without counters (glass showcases) the limit is cut by the percentage of C09 (note 2).
 *
 * <p>Deviations: the code names no width for a long run beside a shorter one, which counts as one of middle length; ways
 * that are no main aisle belong to REACH-01, as the field notes propose. Source: JGJ 48-2014 table 4.2.2.
 */
public final class RackAisleRule implements Rule {

    private static final Wording WORDING = Wording.of(RackAisleRule.class);
    private static final String CUT = "C09";
    private static final String MIDDLE_FROM = "C04-RUN";
    private static final String LONG_ABOVE = "C07-RUN";
    private static final String WAY = "REACH-01";
    private static final List<String> IDS = List.of("C04", "C05", "C06", "C07");
    private static final double PARALLEL = Math.cos(Math.toRadians(0.5));
    private static final double PERCENT = 100;
    private static final int LONG = 2;

    private final int band;

    private RackAisleRule(int band) {
        this.band = band;
    }

    /** Returns the rules of all lengths, and C09, which counts in them. */
    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        for (int band = 0; band < IDS.size(); band++) {
            rules.add(new RackAisleRule(band));
        }
        rules.add(FixedReasonRule.countedIn(IDS.get(0), CUT));
        return rules;
    }

    @Override
    public String id() {
        return IDS.get(band);
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(CUT, MIDDLE_FROM, LONG_ABOVE, WAY);
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL, PlanPart.FIXTURES, PlanPart.AISLES);
    }

    private record Pair(RackRow one, RackRow other, AisleSnapshot aisle, double widthMm) {
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        RuleLimits limits = scope.standard().ruleLimits();
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        for (LevelGround ground : scope.grounds()) {
            List<AisleSnapshot> aisles = ground.level().aisles().stream()
                    .filter(aisle -> aisle.kind() == AisleKind.MAIN).toList();
            if (aisles.isEmpty()) {
                continue;
            }
            double limitMm = Lengths.millimetres(limit);
            if (ground.level().fixtures().stream().noneMatch(each -> each.typeCode().equals(FixtureCodes.COUNTER))) {
                limitMm = Math.rint(limitMm * (PERCENT - limits.get(CUT).limit()) / PERCENT);
            }
            List<RackRow> rows = RackRow.of(ground.level(), Lengths.millimetres(limits.get(WAY)));
            for (Pair pair : pairs(ground, rows, aisles, limits, Lengths.millimetres(limit))) {
                asked = true;
                check(scope, pair, limitMm, findings);
            }
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("RackAisleRule_noPair"));
    }

    private static void check(CheckScope scope, Pair pair, double limitMm, FindingList findings) {
        double widthMm = Math.rint(pair.widthMm);
        FixtureSnapshot one = pair.one.fixtures().get(0);
        FixtureSnapshot other = pair.other.fixtures().get(0);
        if (widthMm >= limitMm - Rounding.allowanceMm(one.footprint(), other.footprint())) {
            findings.holds(Sense.AT_LEAST, Math.max(limitMm, widthMm), limitMm, "mm", pair.aisle.id(), one.id(),
                    other.id());
            return;
        }
        Set<String> ids = new LinkedHashSet<>(List.of(pair.aisle.id()));
        pair.one.fixtures().forEach(fixture -> ids.add(fixture.id()));
        pair.other.fixtures().forEach(fixture -> ids.add(fixture.id()));
        findings.measured(widthMm, limitMm, "mm").at(List.copyOf(ids)).say("RackAisleRule_tooNarrow",
                scope.names().aisle(pair.aisle), Figures.millimetres(widthMm), scope.names().fixture(one),
                Figures.metres(pair.one.lengthMm()), scope.names().fixture(other),
                Figures.metres(pair.other.lengthMm()), Figures.millimetres(limitMm),
                Figures.millimetres(limitMm - widthMm));
    }

    private List<Pair> pairs(LevelGround ground, List<RackRow> rows, List<AisleSnapshot> aisles, RuleLimits limits,
            double mostMm) {
        double middleFromMm = Lengths.millimetres(limits.get(MIDDLE_FROM));
        double longAboveMm = Lengths.millimetres(limits.get(LONG_ABOVE));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RackRow one = rows.get(i);
            int length = length(one, middleFromMm, longAboveMm);
            for (int k = i + 1; k < rows.size(); k++) {
                RackRow other = rows.get(k);
                if (band == band(length, length(other, middleFromMm, longAboveMm))
                        && -one.out().dot(other.out()) > PARALLEL) {
                    addPair(ground, one, other, aisles, mostMm, pairs);
                }
            }
        }
        return pairs;
    }

    /** 0 short, 1 middle, 2 long. */
    private static int length(RackRow row, double middleFromMm, double longAboveMm) {
        return row.lengthMm() < middleFromMm ? 0 : row.lengthMm() <= longAboveMm ? 1 : LONG;
    }

    private static int band(int one, int other) {
        if (one == 0 || other == 0) {
            return one + other == 0 ? 0 : 1;
        }
        return one + other == 2 * LONG ? 3 : 2;
    }

    private static void addPair(LevelGround ground, RackRow one, RackRow other, List<AisleSnapshot> aisles,
            double mostMm, List<Pair> pairs) {
        double widthMm = -other.frontMm() - one.frontMm();
        double fromMm = Math.max(one.fromMm(), -other.toMm());
        double toMm = Math.min(one.toMm(), -other.fromMm());
        if (widthMm <= 0 || widthMm > 2 * mostMm || toMm - fromMm < 1) {
            return;
        }
        for (int quarter = 1; quarter < 4; quarter++) {
            double alongMm = fromMm + (toMm - fromMm) * quarter / 4;
            Point middle = place(one, one.frontMm() + widthMm / 2, alongMm);
            for (AisleSnapshot aisle : aisles) {
                if (aisle.outline().contains(middle) && isOpen(ground, one, widthMm, alongMm)) {
                    pairs.add(new Pair(one, other, aisle, widthMm));
                    return;
                }
            }
        }
    }

    /** Tells whether no fixture and no wall stands on the line across the aisle. */
    private static boolean isOpen(LevelGround ground, RackRow row, double widthMm, double alongMm) {
        Ring line = Ring.ccw(List.of(place(row, row.frontMm() + 5, alongMm - 2),
                place(row, row.frontMm() + 5, alongMm + 2), place(row, row.frontMm() + widthMm - 5, alongMm + 2),
                place(row, row.frontMm() + widthMm - 5, alongMm - 2)));
        for (GroundObject object : ground.near(line.box())) {
            if (object.kind() != GroundObject.Kind.COLUMN && object.footprint().overlaps(line)) {
                return false;
            }
        }
        return true;
    }

    private static Point place(RackRow row, double outMm, double alongMm) {
        Vector at = row.out().times(outMm).plus(row.along().times(alongMm));
        return Point.rounded(at.x(), at.y());
    }
}
