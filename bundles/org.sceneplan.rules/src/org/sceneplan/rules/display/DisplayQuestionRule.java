package org.sceneplan.rules.display;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.ShelfRule;
import org.sceneplan.rules.shown.Shelves;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.shown.Trait;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * D01-CARE, D06-SORT, D08-LARGEST, D10-BRAND, D11, D12, D12-SMALL, D12-LIVE, D12-LETTER, D13-STOCK: what no machine
 * can see on a plan is asked, one question a store, with what the plan does say.
 *
 * <p>Asked only where it matters: there is something of the kind, and for D12 and D12-SMALL the hall has that area.
 * The hall is every zone in which phones or computers stand; its area is that of the zones in m2. Sources: store
 * rules for samples [S27], hypermarket order [S28], phone hall rules [S62], goods handling note [S73].
 */
public final class DisplayQuestionRule implements Rule {

    private static final Wording WORDING = Wording.of(DisplayQuestionRule.class);
    private static final double MM2_PER_M2 = 1e6;
    private static final Set<PlanPart> IN_ZONES = EnumSet.of(PlanPart.INVENTORY, PlanPart.POSITIONS, PlanPart.ZONES);

    /** Tells the values of the question; null where it does not matter. */
    @FunctionalInterface
    private interface Facts {
        Object[] of(CheckScope scope, RuleLimit limit);
    }

    private final String id;
    private final String key;
    private final Set<PlanPart> reads;
    private final Facts facts;

    private DisplayQuestionRule(String id, String key, Facts facts) {
        this(id, key, Set.of(PlanPart.POSITIONS), facts);
    }

    private DisplayQuestionRule(String id, String key, Set<PlanPart> reads, Facts facts) {
        this.id = id;
        this.key = key;
        this.reads = reads;
        this.facts = facts;
    }

    /** Returns all questions. */
    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        rules.add(new DisplayQuestionRule("D01-CARE", "care", (scope, limit) -> counted(all(scope), 1)));
        rules.add(new DisplayQuestionRule("D06-SORT", "sort", DisplayQuestionRule::fridges));
        rules.add(new DisplayQuestionRule("D08-LARGEST", "largest", ShelfRule.SHOWN,
                DisplayQuestionRule::largestScreen));
        rules.add(new DisplayQuestionRule("D10-BRAND", "brand",
                (scope, limit) -> counted(products(scope, Trait.SMALL), 2)));
        rules.add(new DisplayQuestionRule("D11", "order", DisplayQuestionRule::washersAndAirConditioners));
        rules.add(new DisplayQuestionRule("D12", "large", IN_ZONES, (scope, limit) -> hall(scope, limit, true)));
        rules.add(new DisplayQuestionRule("D12-SMALL", "small", IN_ZONES, (scope, limit) -> hall(scope, limit, false)));
        rules.add(new DisplayQuestionRule("D12-LIVE", "live", DisplayQuestionRule::live));
        rules.add(new DisplayQuestionRule("D12-LETTER", "letter", (scope, limit) -> products(scope, Trait.DIGITAL)
                .isEmpty() ? null : new Object[] {Figures.millimetres(limit.limit())}));
        rules.add(new DisplayQuestionRule("D13-STOCK", "stock", IN_ZONES, DisplayQuestionRule::stock));
        return rules;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<PlanPart> reads() {
        return reads;
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        Object[] values = facts.of(scope, limit);
        if (values == null) {
            return new RuleOutcome.NotApplicable(WORDING.text("DisplayQuestionRule_not_" + key));
        }
        FindingList findings = scope.findings(limit, WORDING);
        findings.ask(List.of(), "DisplayQuestionRule_ask_" + key, values);
        return findings.outcome();
    }

    private static Object[] counted(List<Shown> products, int least) {
        long chosen = products.stream().filter(product -> !product.position().sku().isEmpty()).count();
        return products.size() < least ? null : new Object[] {products.size(), chosen};
    }

    private static Object[] fridges(CheckScope scope, RuleLimit limit) {
        List<Shown> fridges = products(scope, Trait.FRIDGE);
        if (fridges.size() < 2) {
            return null;
        }
        int lowest = fridges.stream().mapToInt(Shown::heightMm).min().orElseThrow();
        int highest = fridges.stream().mapToInt(Shown::heightMm).max().orElseThrow();
        return new Object[] {fridges.size(), Figures.millimetres(lowest), Figures.millimetres(highest)};
    }

    private static Object[] largestScreen(CheckScope scope, RuleLimit limit) {
        Shown largest = null;
        Shelf place = null;
        int count = 0;
        for (LevelGround ground : scope.grounds()) {
            for (Shelf shelf : Shelves.of(scope).showing(ground, Trait.SCREEN)) {
                for (Shown screen : shelf.all(Trait.SCREEN)) {
                    count++;
                    if (largest == null || screen.widthMm() > largest.widthMm()) {
                        largest = screen;
                        place = shelf;
                    }
                }
            }
        }
        return count < 2 ? null : new Object[] {count, scope.names().productType(largest.type().code()),
            scope.names().fixture(place.fixture())};
    }

    private static Object[] washersAndAirConditioners(CheckScope scope, RuleLimit limit) {
        int washers = products(scope, Trait.LAUNDRY).size();
        int airConditioners = products(scope, Trait.FLOOR_AC).size() + products(scope, Trait.WALL_AC).size();
        return washers < 2 && airConditioners < 2 ? null : new Object[] {washers, airConditioners};
    }

    private static Object[] hall(CheckScope scope, RuleLimit limit, boolean above) {
        double areaM2 = 0;
        for (LevelGround ground : scope.grounds()) {
            Set<String> zones = new LinkedHashSet<>();
            Shelves.of(scope).showing(ground, Trait.DIGITAL).forEach(shelf -> zones.add(shelf.fixture().zoneId()));
            for (ZoneSnapshot zone : ground.level().zones()) {
                areaM2 += zones.contains(zone.id()) ? zone.outline().areaMm2() / MM2_PER_M2 : 0;
            }
        }
        boolean matters = above ? areaM2 > limit.limit() : areaM2 > 0 && areaM2 <= limit.limit();
        return matters ? new Object[] {Figures.squareMetres(areaM2), Figures.squareMetres(limit.limit())} : null;
    }

    private static Object[] live(CheckScope scope, RuleLimit limit) {
        List<Shown> devices = products(scope, Trait.SMART_DEVICE);
        long live = devices.stream().filter(Shown::isLive).count();
        return devices.isEmpty() ? null : new Object[] {devices.size(), live};
    }

    private static Object[] stock(CheckScope scope, RuleLimit limit) {
        int racks = 0;
        for (LevelGround ground : scope.grounds()) {
            Set<String> back = new LinkedHashSet<>();
            for (ZoneSnapshot zone : ground.level().zones()) {
                if (scope.standard().zone(zone.code()).filter(target -> target.kind() == ZoneKind.BACK_OF_HOUSE)
                        .isPresent()) {
                    back.add(zone.id());
                }
            }
            for (FixtureSnapshot fixture : ground.level().fixtures()) {
                racks += back.contains(fixture.zoneId()) ? 1 : 0;
            }
        }
        return racks == 0 ? null : new Object[] {racks, Figures.millimetres(limit.limit())};
    }

    private static List<Shown> all(CheckScope scope) {
        return products(scope, null);
    }

    private static List<Shown> products(CheckScope scope, Trait trait) {
        List<Shown> products = new ArrayList<>();
        for (LevelGround ground : scope.grounds()) {
            if (trait == null) {
                Shelves.of(scope).all(ground).forEach(shelf -> products.addAll(shelf.products()));
            } else {
                products.addAll(Shelves.of(scope).products(ground, trait));
            }
        }
        return products;
    }
}
