package org.sceneplan.rules.fix;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.IncrementalCheck;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.ObjectNames;
import org.sceneplan.rules.wording.Wording;

/**
 * Looks for edits that certainly mend findings of one state of a plan.
 *
 * <p>Tried are: each unlocked fixture that a finding measured in mm names, moved by what is missing along the four
 * directions of its own frame and of the frames of the other fixtures named; and each display position that it names,
 * hung higher or lower by what is missing. Every try is checked with all rules. It is certain when the finding is gone
 * no finding
 * appeared that was not there before and none got worse; among the certain moves the shortest is taken, the first of
 * equals. What is missing is whole mm; where something is turned, up to {@value #TURNED_EXTRA_MM} mm are added, because
 * corners lie on whole mm.
 *
 * <p>Not safe for several threads at once.
 */
public final class QuickFixes {

    private static final Wording WORDING = Wording.of(QuickFixes.class);
    private static final int TURNED_EXTRA_MM = 3;
    private static final double FULL_TURN_DEG = 360;
    private static final double QUARTER_DEG = 90;
    /** Findings that miss more are no matter of a small move. */
    private static final double FARTHEST_MM = 3000;
    private static final List<String> DIRECTIONS = List.of("right", "back", "left", "front");

    private final DesignContext context;
    private final IncrementalCheck check;
    private final Map<String, Double> offByKnown;
    private final ObjectNames names;

    private QuickFixes(RuleEngine engine, DesignContext context) {
        this.context = context;
        this.check = new IncrementalCheck(engine, context);
        this.offByKnown = offByKey(check.result());
        this.names = new ObjectNames(context);
    }

    /** Prepares the search for fixes of a plan. */
    public static QuickFixes of(RuleEngine engine, DesignContext context) {
        return new QuickFixes(requireNonNull(engine, "engine"), requireNonNull(context, "context"));
    }

    /** Returns what the rules say of the plan as it is. */
    public CheckResult result() {
        return check.update(context);
    }

    /**
     * Returns the fix of a finding of {@link #result()}.
     *
     * @return empty when no tried edit is certain
     */
    public Optional<QuickFix> of(Finding finding) {
        double missingMm = Math.ceil(Math.abs(finding.limit() - finding.measured()));
        if (!finding.unit().equals("mm") || missingMm == 0 || missingMm > FARTHEST_MM) {
            return Optional.empty();
        }
        return lift(finding, (int) missingMm).or(() -> move(finding, (int) missingMm));
    }

    private Optional<QuickFix> move(Finding finding, int missingMm) {
        for (int extraMm = 0; extraMm <= TURNED_EXTRA_MM; extraMm++) {
            for (Map.Entry<LevelSnapshot, List<FixtureSnapshot>> named : fixtures(finding).entrySet()) {
                List<FixtureSnapshot> fixtures = named.getValue();
                boolean turned = fixtures.stream().anyMatch(fixture -> fixture.angleDeg() % QUARTER_DEG != 0);
                if (extraMm > 0 && !turned) {
                    continue;
                }
                for (FixtureSnapshot fixture : fixtures) {
                    Optional<QuickFix> fix = move(finding, named.getKey(), fixture, fixtures, missingMm + extraMm);
                    if (fix.isPresent()) {
                        return fix;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<QuickFix> move(Finding finding, LevelSnapshot level, FixtureSnapshot fixture,
            List<FixtureSnapshot> frames, int byMm) {
        if (fixture.locked()) {
            return Optional.empty();
        }
        Set<Double> tried = new TreeSet<>();
        for (FixtureSnapshot frame : frames) {
            for (int quarter = 0; quarter < DIRECTIONS.size(); quarter++) {
                double angle = (frame.angleDeg() + quarter * QUARTER_DEG) % FULL_TURN_DEG;
                if (tried.add(angle)) {
                    FixturePlace place = new FixturePlace(shifted(fixture.centre(), angle, byMm), fixture.angleDeg());
                    if (mends(finding, context.plan().withLevel(level.withFixture(fixture.withPlace(place))))) {
                        return Optional.of(moved(fixture, place, angle, byMm));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private QuickFix moved(FixtureSnapshot fixture, FixturePlace place, double angleDeg, int byMm) {
        double own = ((angleDeg - fixture.angleDeg()) % FULL_TURN_DEG + FULL_TURN_DEG) % FULL_TURN_DEG;
        String side = own % QUARTER_DEG == 0 ? DIRECTIONS.get((int) (own / QUARTER_DEG)) : "aside";
        Bilingual text = WORDING.text("QuickFixes_move_" + side, names.fixture(fixture), Figures.millimetres(byMm),
                Figures.place(place.centre()));
        return new QuickFix.Move(fixture.id(), place, text.zh(), text.en());
    }

    private Optional<QuickFix> lift(Finding finding, int missingMm) {
        for (LevelSnapshot level : context.plan().levels()) {
            for (FixtureSnapshot fixture : level.fixtures()) {
                for (PositionSnapshot position : fixture.positions()) {
                    if (finding.objects().contains(position.id()) && !fixture.locked()) {
                        Optional<QuickFix> fix = lift(finding, level, fixture, position, missingMm);
                        if (fix.isPresent()) {
                            return fix;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<QuickFix> lift(Finding finding, LevelSnapshot level, FixtureSnapshot fixture,
            PositionSnapshot position, int missingMm) {
        int higherMm = finding.measured() < finding.limit() ? missingMm : -missingMm;
        for (int byMm : new int[] {higherMm, -higherMm}) {
            int elevationMm = position.elevationMm() + byMm;
            List<PositionSnapshot> positions = fixture.positions().stream()
                    .map(each -> each == position ? each.withElevation(elevationMm) : each).toList();
            if (elevationMm >= 0 && mends(finding,
                    context.plan().withLevel(level.withFixture(fixture.withPositions(positions))))) {
                Bilingual text = WORDING.text("QuickFixes_lift", names.fixture(fixture), position.number(),
                        Figures.millimetres(elevationMm), Figures.millimetres(position.elevationMm()));
                return Optional.of(new QuickFix.Lift(position.id(), elevationMm, text.zh(), text.en()));
            }
        }
        return Optional.empty();
    }

    /** The finding is gone, nothing new came, and nothing known got worse. */
    private boolean mends(Finding finding, PlanSnapshot tried) {
        Map<String, Double> after = offByKey(check.update(context.withPlan(tried)));
        return !after.containsKey(key(finding)) && after.entrySet().stream()
                .allMatch(each -> each.getValue() <= offByKnown.getOrDefault(each.getKey(), -1.0));
    }

    private Map<LevelSnapshot, List<FixtureSnapshot>> fixtures(Finding finding) {
        Map<LevelSnapshot, List<FixtureSnapshot>> byLevel = new LinkedHashMap<>();
        for (LevelSnapshot level : context.plan().levels()) {
            List<FixtureSnapshot> named = new ArrayList<>();
            finding.objects().forEach(id -> level.fixture(id).ifPresent(named::add));
            if (!named.isEmpty()) {
                byLevel.put(level, named);
            }
        }
        return byLevel;
    }

    private static Point shifted(Point point, double angleDeg, int byMm) {
        Vector way = new Vector(byMm, 0).rotated(angleDeg);
        return Point.rounded(point.xMm() + way.x(), point.yMm() + way.y());
    }

    /** How far off the findings are; of findings about the same objects the farthest. */
    private static Map<String, Double> offByKey(CheckResult result) {
        Map<String, Double> off = new HashMap<>();
        result.findings().forEach(finding -> off.merge(key(finding), Math.abs(finding.limit() - finding.measured()),
                Math::max));
        return off;
    }

    private static String key(Finding finding) {
        return finding.rule() + new TreeSet<>(finding.objects());
    }
}
