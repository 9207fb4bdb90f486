package org.sceneplan.rules.display;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.ShelfRule;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.shown.Trait;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * D10, D10-CLASS: counters with small appliances are full, and appliances of a type stand together.
 *
 * <p>A row is what stands on one side of a fixture in one row of the plan. D10 measures the share of the length of
 * all used rows that samples take, in percent rounded down; D10-CLASS the number of types that begin a second time in
 * their row after another type, 0 allowed. Fixtures lower than the height of D10-COUNTER (floor stacks, window
 * platforms) are no counters; room sets are left out. Source: store rules for samples [S27]; the share is the least
 * fixture fill [K].
 */
public final class CounterRule extends ShelfRule {

    private static final Wording WORDING = Wording.of(CounterRule.class);
    private static final String COUNTER = "D10-COUNTER";
    private static final double PERCENT = 100;

    private final boolean fill;

    private CounterRule(String id, boolean fill) {
        super(id, WORDING, SHOWN, Trait.SMALL, "CounterRule_none");
        this.fill = fill;
    }

    /** Returns both rules. */
    public static List<Rule> all() {
        return List.of(new CounterRule("D10", true), new CounterRule("D10-CLASS", false));
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(Shelf.ROOM_SETTING, COUNTER);
    }

    @Override
    protected boolean concerns(CheckScope scope, Shelf shelf) {
        return shelf.fixture().heightMm() >= Lengths.millimetres(scope.standard().ruleLimits().get(COUNTER))
                && !shelf.isRoom(scope);
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, Shelf shelf, FindingList findings) {
        if (fill) {
            checkFill(scope, limit, shelf, findings);
        } else {
            checkTypes(scope, limit, shelf, findings);
        }
    }

    private static void checkFill(CheckScope scope, RuleLimit limit, Shelf shelf, FindingList findings) {
        BitSet rows = new BitSet();
        long usedMm = 0;
        for (Shown product : shelf.products()) {
            rows.set(row(product));
            usedMm += product.widthMm();
        }
        int count = rows.cardinality();
        double percent = Math.floor(PERCENT * usedMm / ((double) count * shelf.fixture().widthMm()));
        if (percent >= limit.limit()) {
            findings.holds(Sense.AT_LEAST, percent, limit.limit(), "%", shelf.fixture().id());
        } else {
            findings.measured(percent, limit.limit(), "%").at(shelf.fixture().id()).say("CounterRule_empty",
                    scope.names().fixture(shelf.fixture()), count, Figures.percent(percent),
                    Figures.percent(limit.limit()), Figures.number(limit.limit() - percent));
        }
    }

    private static void checkTypes(CheckScope scope, RuleLimit limit, Shelf shelf, FindingList findings) {
        if (!shelf.remembered("D10-CLASS repeats", Boolean.class, () -> repeatsType(shelf))) {
            findings.holds(Sense.AT_MOST, 0, limit.limit(), "1", shelf.fixture().id());
            return;
        }
        Map<Integer, List<Shown>> rows = new LinkedHashMap<>();
        shelf.products().forEach(product -> rows.computeIfAbsent(row(product), row -> new ArrayList<>()).add(product));
        List<Shown> again = new ArrayList<>();
        rows.values().forEach(row -> collectSecondBeginnings(row, again));
        if (again.size() <= limit.limit()) {
            findings.holds(Sense.AT_MOST, again.size(), limit.limit(), "1", shelf.fixture().id());
            return;
        }
        List<String> ids = new ArrayList<>(List.of(shelf.fixture().id()));
        again.forEach(product -> ids.add(product.id()));
        Bilingual type = scope.names().productType(again.get(0).type().code());
        findings.measured(again.size(), limit.limit(), "1").at(ids).say("CounterRule_scattered",
                scope.names().fixture(shelf.fixture()), type, again.size());
    }

    /** Tells whether any type appears more than once; only then can it be scattered. */
    private static boolean repeatsType(Shelf shelf) {
        Set<String> codes = new HashSet<>();
        for (Shown product : shelf.products()) {
            if (!codes.add(product.type().code())) {
                return true;
            }
        }
        return false;
    }

    private static void collectSecondBeginnings(List<Shown> row, List<Shown> again) {
        if (row.size() < 3) {
            return;
        }
        List<Shown> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparingInt((Shown product) -> product.position().alongMm()).thenComparing(Shown::id));
        Set<String> seen = new HashSet<>();
        String last = "";
        for (Shown product : sorted) {
            String code = product.type().code();
            if (!code.equals(last) && !seen.add(code) && product.is(Trait.SMALL)) {
                again.add(product);
            }
            last = code;
        }
    }

    private static int row(Shown product) {
        return 2 * product.position().row() + product.position().side();
    }
}
