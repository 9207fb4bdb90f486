package org.sceneplan.rules.shown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.catalogue.UtilityNeeds;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.catalogue.MountKind;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Heard;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.RuleOutcome.Asked;
import org.sceneplan.rules.RuleOutcome.Checked;
import org.sceneplan.rules.RuleOutcome.NotApplicable;
import org.sceneplan.rules.TestStandard;

/** A store of 10 m by 8 m with one fixture R that shows samples; P1, P2, ... are their positions. */
public final class Show {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 8000);

    private final List<Consumer<LevelBuilder>> before = new ArrayList<>();
    private final List<Consumer<LevelBuilder>> positions = new ArrayList<>();
    private final List<BiConsumer<LevelBuilder, Fixture>> points = new ArrayList<>();
    private FixturePlace place = new FixturePlace(Point.of(5000, 4000), 0);
    private FixtureSize size = new FixtureSize(4000, 700, 2600, 1500, 1);
    private String typeCode = "FBAY";
    private String zoneId = "";
    private TestStandard standard = TestStandard.create();

    private Show() {
    }

    /** A fixture 4,000 wide, 700 deep, 2,600 high in the middle of the store, open to the south for 1,500. */
    public static Show wall() {
        return new Show();
    }

    /** A room set 4,000 wide, 3,000 deep, 2,400 high. */
    public static Show room() {
        return new Show().size(4000, 3000, 2400, 1000, 1);
    }

    /** Another size. */
    public Show size(int widthMm, int depthMm, int heightMm, int clearMm, int clearSides) {
        size = new FixtureSize(widthMm, depthMm, heightMm, clearMm, clearSides);
        return this;
    }

    /** Another place. */
    public Show at(int xMm, int yMm, double angleDeg) {
        place = new FixturePlace(Point.of(xMm, yMm), angleDeg);
        return this;
    }

    /** Another type, in a zone that {@link #level} adds. */
    public Show type(String code, String zone) {
        typeCode = code;
        zoneId = zone;
        return this;
    }

    /** Counts with another standard. */
    public Show standard(TestStandard other) {
        standard = other;
        return this;
    }

    /** Adds something to the level before the fixture. */
    public Show level(Consumer<LevelBuilder> more) {
        before.add(more);
        return this;
    }

    /** Adds a sample on the front side, not running. */
    public Show sample(String code, int alongMm, int inMm, int elevationMm) {
        return sample(code, alongMm, inMm, elevationMm, position -> { });
    }

    /** Adds a running sample on the front side. */
    public Show live(String code, int alongMm, int inMm, int elevationMm) {
        return sample(code, alongMm, inMm, elevationMm,
                position -> position.setDisplayMode(DisplayMode.LIVE_POWERED));
    }

    /** Adds a sample with attributes of its own. */
    public Show sample(String code, int alongMm, int inMm, int elevationMm, Consumer<DisplayPosition> more) {
        String id = "P" + (positions.size() + 1);
        positions.add(level -> level.position(id, "R", code, alongMm).last(DisplayPosition.class, position -> {
            position.setInMm(inMm);
            position.setElevationMm(elevationMm);
            position.setDisplayMode(DisplayMode.LIVE_UNPOWERED);
            more.accept(position);
        }));
        return this;
    }

    /** Adds a point S planned for the fixture, in its middle. */
    public Show planned(ServiceKind kind, Consumer<ServicePoint> more) {
        points.add((level, fixture) -> level.service("S", kind, place.centre()).last(ServicePoint.class, point -> {
            point.setStatus(ServiceStatus.PLANNED);
            point.setServes(fixture);
            more.accept(point);
        }));
        return this;
    }

    /** Returns what a rule says. */
    public RuleOutcome outcome(String ruleId) {
        Rule rule = RuleEngine.standard().rule(ruleId).orElseThrow();
        return Heard.add(ruleId, RuleEngine.check(rule, new CheckScope(context())));
    }

    /** Returns what a rule finds; fails if it does not apply. */
    public List<Finding> findings(String ruleId) {
        return assertInstanceOf(Checked.class, outcome(ruleId), ruleId).findings();
    }

    /** Fails unless a rule applies and finds nothing. */
    public void passes(String ruleId) {
        assertEquals(List.of(), findings(ruleId), ruleId);
    }

    /** Returns the one finding of a rule. */
    public Finding finding(String ruleId) {
        List<Finding> findings = findings(ruleId);
        assertEquals(1, findings.size(), ruleId + " " + findings);
        return findings.get(0);
    }

    /** Fails unless a rule has one finding with these numbers. */
    public Finding fails(String ruleId, double measured, double limit) {
        Finding finding = finding(ruleId);
        assertEquals(measured, finding.measured(), ruleId);
        assertEquals(limit, finding.limit(), ruleId);
        return finding;
    }

    /** Returns the English reason why a rule does not apply; fails if it does. */
    public String whyNot(String ruleId) {
        return assertInstanceOf(NotApplicable.class, outcome(ruleId), ruleId).reasonEn();
    }

    /** Returns the one question of a rule that only asks. */
    public String question(String ruleId) {
        Asked asked = assertInstanceOf(Asked.class, outcome(ruleId), ruleId);
        assertEquals(1, asked.questions().size());
        return asked.questions().get(0).textEn();
    }

    /** Returns the store with its standard and catalogue. */
    public DesignContext context() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, level -> {
            before.forEach(each -> each.accept(level));
            Fixture[] fixture = new Fixture[1];
            level.fixture("R", typeCode, zoneId, place, size).last(Fixture.class, added -> fixture[0] = added);
            points.forEach(each -> each.accept(level, fixture[0]));
            positions.forEach(each -> each.accept(level));
        });
        try {
            return new DesignContext(PlanSnapshotFactory.of(plan.build()), standard.build(), catalogue());
        } catch (InvalidPlanException refused) {
            throw new AssertionError(refused);
        }
    }

    private static CatalogueSnapshot catalogue() {
        return new CatalogueSnapshot("TEST", "1",
                List.of(type("ACF2", "ac", MountKind.FLOOR, 340, 400, 1750, "E"),
                        type("ACW15", "ac", MountKind.WALL, 840, 200, 300, "E"),
                        type("ACOU", "ac", MountKind.FLOOR, 860, 330, 550, "-"),
                        type("FR2D", "fridge", MountKind.FLOOR, 500, 600, 1600, "e"),
                        type("FRSS", "fridge", MountKind.FLOOR, 900, 600, 1800, "e"),
                        type("FRCE", "fridge", MountKind.FLOOR, 800, 600, 1900, "e"),
                        type("WMDR", "laundry", MountKind.FLOOR, 600, 600, 850, "EWD"),
                        type("WMPU", "laundry", MountKind.FLOOR, 600, 600, 900, "eWD"),
                        type("WSET", "laundry", MountKind.FLOOR, 600, 600, 1700, "EWD"),
                        type("TV65", "tv", MountKind.WALL, 1450, 80, 832, "eN"),
                        type("TV75", "tv", MountKind.WALL, 1660, 80, 950, "eN"),
                        type("RICE", "small_kitchen", MountKind.TABLE, 400, 300, 250, "e"),
                        type("KETT", "small_kitchen", MountKind.TABLE, 200, 160, 250, "e"),
                        type("HDTO", "kitchen", MountKind.WALL, 900, 500, 560, "eF"),
                        type("HDSI", "kitchen", MountKind.WALL, 900, 400, 500, "eF"),
                        type("HDTD", "kitchen", MountKind.WALL, 900, 400, 600, "eF"),
                        type("HBGA", "kitchen", MountKind.BUILT_IN, 700, 430, 100, "G"),
                        type("HBIN", "kitchen", MountKind.BUILT_IN, 700, 430, 60, "E"),
                        type("DWBI", "kitchen", MountKind.BUILT_IN, 600, 550, 780, "EWD"),
                        type("SOV60", "kitchen", MountKind.BUILT_IN, 600, 550, 600, "E"),
                        type("TOIL", "bath", MountKind.FLOOR, 400, 680, 480, "EWD"),
                        type("TOIN", "bath", MountKind.FLOOR, 400, 700, 760, "WD"),
                        type("BED", "furniture", MountKind.FLOOR, 1800, 1000, 1000, "-"),
                        type("PHON", "3c", MountKind.TABLE, 80, 10, 160, "eN")),
                List.of(new FixtureTypeSnapshot("FBAY", "冰箱墙柜", "Fridge wall surround", 1000, 750, 2400, 1200, 1, 800,
                        2500, "bay", "1 fridge", "[K]")),
                List.of(product("DEAR", "FRSS", 900, 600, 1800, 10_000), product("CHEAP", "FRSS", 900, 600, 1800, 9999),
                        product("SLIM", "FR2D", 480, 600, 1600, 999)));
    }

    private static ProductTypeSnapshot type(String code, String group, MountKind mount, int widthMm, int depthMm,
            int heightMm, String letters) {
        return new ProductTypeSnapshot(code, code, code, group, "living", widthMm, depthMm, heightMm, 1000, 0, 0,
                mount, UtilityNeeds.parse(letters), "[K]", "[K]", "[K]");
    }

    private static ProductSnapshot product(String sku, String typeCode, int widthMm, int depthMm, int heightMm,
            int priceCny) {
        return new ProductSnapshot(sku, "brand", sku, sku, typeCode, widthMm, depthMm, heightMm, priceCny, 1, 2026, "",
                true);
    }
}
