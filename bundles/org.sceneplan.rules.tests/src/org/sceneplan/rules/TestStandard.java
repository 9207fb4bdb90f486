package org.sceneplan.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.standard.AdjacencyRelation;
import org.sceneplan.model.standard.CountBasis;
import org.sceneplan.model.standard.Placing;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.standard.AdjacencyWish;
import org.sceneplan.standard.ApprovalItem;
import org.sceneplan.standard.FixtureAllowance;
import org.sceneplan.standard.MaterialRule;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleLimits;
import org.sceneplan.standard.RuleScope;
import org.sceneplan.standard.SampleMinimum;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.standard.UtilityNeed;
import org.sceneplan.standard.ZoneTarget;

/** A small format standard with the limits the tests count with, independent of the bundled rule book. */
public final class TestStandard {

    private static final String[][] LIMITS = {
        {"SHELL-01", "0", "mm", "H"}, {"SHELL-02", "0", "mm", "H"}, {"SHELL-03", "0", "mm", "H"},
        {"SHELL-04", "0", "mm", "H"}, {"DOOR-01", "0", "mm", "H"}, {"AISLE-01", "0", "mm", "H"},
        {"A01", "1200", "mm", "H"}, {"C10", "1760", "mm", "H"}, {"C03", "2200", "mm", "W"},
        {"DECO-01", "1500", "mm", "H"}, {"REACH-01", "900", "mm", "H"}, {"F01", "2", "count", "H"},
        {"F02A", "200", "m²", "H"}, {"F02P", "50", "person", "H"}, {"F03", "50", "person", "H"},
        {"F03-AREA", "200", "m²", "H"}, {"F04", "0.6", "person/m²", "I"}, {"F05-1", "0.6", "person/m²", "I"},
        {"F05-2", "0.56", "person/m²", "I"}, {"F06-3", "0.54", "person/m²", "I"}, {"F06-4", "0.42", "person/m²", "I"},
        {"F08-1", "0.65", "m/100 persons", "H"}, {"F08-3", "0.75", "m/100 persons", "H"},
        {"F08-4", "1", "m/100 persons", "H"}, {"F08-B", "0.75", "m/100 persons", "H"}, {"F09", "30", "m", "H"},
        {"F10", "25", "%", "I"}, {"F12", "5000", "mm", "H"}, {"F13", "1400", "mm", "H"},
        {"F13-FREE", "1400", "mm", "H"}, {"F16", "22000", "mm", "H"}, {"F16-AREA", "300", "m²", "H"},
        {"F16-EXITS", "200", "m²", "H"}, {"ZONE-01", "0", "mm", "H"}, {"ZONE-SHARE", "0", "%", "W"},
        {"ZONE-MUST", "0", "count", "H"}, {"SAMPLE-MIN", "0", "count", "W"}, {"UTIL-01", "1500", "mm", "H"},
        {"UTIL-02", "0", "mm", "W"}, {"UTIL-02-WATER", "30000", "mm", "W"}, {"UTIL-02-DRAIN", "12000", "mm", "W"},
        {"UTIL-02-FLUE", "3000", "mm", "W"}, {"UTIL-02-GAS", "15000", "mm", "W"}, {"LOAD-01", "100", "%", "H"},
        {"LOAD-02", "120", "W/m²", "W"}, {"L02-NEW", "10", "W/m²", "I"}, {"DF-LIGHT", "0.9", "ratio", "I"},
        {"DF-TV", "0.8", "ratio", "I"}, {"DF-FRIDGE", "0.4", "ratio", "I"}, {"DF-AC", "0.8", "ratio", "I"},
        {"DF-LIVEKITCHEN", "0.5", "ratio", "I"}, {"DF-SMALL", "0.2", "ratio", "I"}, {"DF-3C", "0.7", "ratio", "I"},
        {"AISLE-02", "900", "mm", "W"}, {"GAP-01", "800", "mm", "W"}, {"GAP-CLOSED", "100", "mm", "I"},
        {"QUEUE-01", "1200", "mm", "W"}, {"ISLAND-01", "1000", "mm", "W"}, {"DELIVERY-01", "1200", "mm", "W"},
        {"TURN-01", "0", "mm", "W"}, {"POS-REACH", "0", "count", "W"}, {"CASH-01", "2400", "mm", "W"},
        {"CASH-01-FACING", "3700", "mm", "I"}, {"CASH-02", "1.5", "m²", "I"}, {"CASH-02-MAX", "2", "m²", "I"},
        {"CASH-02-MID", "2", "m²", "I"}, {"CASH-02-MID-MAX", "3", "m²", "I"}, {"CASH-02-LARGE", "2", "count", "I"},
        {"CASH-02-LARGE-MAX", "6", "m²", "I"}, {"CASH-02-STAFF", "600", "mm", "I"}, {"CASH-03", "0", "count", "W"},
        {"CASH-HEIGHT", "1100", "mm", "I"}, {"CASH-HEIGHT-MAX", "1200", "mm", "I"}, {"SIGHT-01", "1500", "mm", "W"},
        {"SIGHT-EYE", "1500", "mm", "I"}, {"SIGHT-02", "60", "%", "I"}, {"HERO-01", "0", "count", "W"},
        {"DANGLER-01", "2200", "mm", "W"}, {"ZONE-HOT", "25", "%", "I"}, {"ZONE-HOT-MAX", "30", "%", "I"},
        {"ZONE-HOT-DEPTH", "33", "%", "I"}, {"SAMPLE-HERO", "1", "count", "W"}, {"SAMPLE-LIVE", "0", "count", "W"},
        {"SAMPLE-DENSITY", "0.25", "piece/m²", "I"}, {"SAMPLE-DENSITY-MAX", "0.45", "piece/m²", "I"},
        {"FIXTURE-01", "0", "count", "W"}, {"APPROVAL-01", "0", "count", "I"}, {"FORMAT-01", "0", "m²", "H"},
        {"DEADEND-01", "6000", "mm", "W"}, {"BRAND-01", "0", "%", "W"}, {"MATERIAL-01", "0", "count", "W"},
        {"BUDGET-01", "0", "CNY", "W"},
        {"ROOM-DEPTH", "1400", "mm", "I"}, {"D01", "1", "count", "W"}, {"D01-CARE", "0", "mm", "W"},
        {"D02", "100", "mm", "W"}, {"D02-MAX", "150", "mm", "W"}, {"D02-EQUAL", "10", "mm", "W"},
        {"D02-APART", "1", "count", "W"}, {"D03", "1300", "mm", "W"}, {"D03-MAX", "1500", "mm", "W"},
        {"D03-COLUMN", "300", "mm", "W"}, {"D03-ROW", "150", "mm", "W"}, {"D03-ROW-MAX", "200", "mm", "W"},
        {"D04", "100", "mm", "W"}, {"D04-ROW", "20", "mm", "W"}, {"D05", "300", "mm", "W"}, {"D06", "50", "mm", "W"},
        {"D06-MAX", "100", "mm", "W"}, {"D06-SORT", "0", "mm", "W"}, {"D06-ALONE", "10000", "CNY", "W"},
        {"D07", "50", "mm", "W"}, {"D07-MAX", "100", "mm", "W"}, {"D07-PLINTH", "100", "mm", "W"},
        {"D07-APART", "1", "count", "W"}, {"D08", "1200", "mm", "W"}, {"D08-MAX", "1400", "mm", "W"},
        {"D08-LARGEST", "0", "mm", "W"}, {"D09", "200", "mm", "W"}, {"D09-V", "200", "mm", "W"},
        {"D10", "60", "%", "W"}, {"D10-COUNTER", "700", "mm", "I"}, {"D10-CLASS", "0", "count", "W"},
        {"D10-BRAND", "0", "mm", "W"}, {"D11", "0", "mm", "W"}, {"D12", "200", "m²", "W"},
        {"D12-SMALL", "60", "m²", "W"}, {"D12-LIVE", "0", "mm", "W"}, {"D12-LETTER", "10", "mm", "W"},
        {"D13", "100", "mm", "W"}, {"D13-STOCK", "100", "mm", "W"}, {"CLEAR-FRIDGE-SIDE", "50", "mm", "W"},
        {"CLEAR-FRIDGE-TOP", "100", "mm", "W"}, {"CLEAR-FRIDGE-BACK", "100", "mm", "W"},
        {"CLEAR-HINGE", "100", "mm", "W"}, {"CLEAR-BUILTIN", "4", "mm", "W"}, {"CLEAR-HOOD-TOP", "650", "mm", "W"},
        {"CLEAR-HOOD-TOP-MAX", "750", "mm", "W"}, {"CLEAR-HOOD-SIDE", "350", "mm", "W"},
        {"CLEAR-HOOD-SIDE-MAX", "450", "mm", "W"}, {"CLEAR-HOOD-INDUCTION", "600", "mm", "W"},
        {"CLEAR-HOOD-INDUCTION-MAX", "650", "mm", "W"}, {"CLEAR-HOOD-OVER", "100", "mm", "W"},
        {"CLEAR-DUCT", "2", "count", "W"}, {"CLEAR-DUCT-CABINET", "50", "mm", "I"},
        {"CLEAR-DISH-DEPTH", "550", "mm", "W"}, {"CLEAR-DISH-HEIGHT", "820", "mm", "W"},
        {"CLEAR-DISH-DOOR", "550", "mm", "W"}, {"CLEAR-FRIDGE-DOOR", "100", "%", "W"},
        {"CLEAR-OVEN-DOOR", "100", "%", "W"}, {"CLEAR-STACK", "1700", "mm", "W"},
        {"CLEAR-TOILET-FRONT", "600", "mm", "W"}, {"CLEAR-TOILET-FRONT-SMART", "700", "mm", "W"},
        {"CLEAR-TOILET-SIDE", "450", "mm", "W"}, {"CLEAR-TOILET-SIDE-SMART", "500", "mm", "W"},
        {"VIEW-01", "1.5", "ratio", "W"}, {"VIEW-02", "3", "ratio", "I"}, {"VIEW-03", "1100", "mm", "W"},
        {"VIEW-03-MAX", "1200", "mm", "W"}, {"VIEW-04", "1200", "mm", "W"}, {"VIEW-04-MAX", "1300", "mm", "W"},
        {"ADJ-01", "6000", "mm", "W"}, {"ADJ-AWAY", "3000", "mm", "I"}, {"UTIL-WALL", "300", "mm", "I"},
        {"UTIL-03", "0", "mm", "W"}, {"UTIL-04", "1", "count", "W"}, {"UTIL-05", "1100", "mm", "W"},
        {"UTIL-05-MAX", "1200", "mm", "W"}, {"UTIL-06", "900", "mm", "W"}, {"UTIL-07", "160", "mm", "W"},
        {"C01", "100", "m²", "I"}, {"C02", "5000", "m²", "I"}, {"C02-LARGE", "20000", "m²", "I"},
        {"C04", "2200", "mm", "W"}, {"C05", "3000", "mm", "W"}, {"C06", "3700", "mm", "W"},
        {"C07", "4000", "mm", "W"}, {"C04-RUN", "7500", "mm", "I"}, {"C07-RUN", "15000", "mm", "I"},
        {"C08", "4000", "mm", "W"}, {"C09", "20", "%", "W"}, {"C11-1", "1600", "mm", "W"}, {"C15", "1000", "m²", "I"},
        {"C17-AC", "3000", "mm", "W"}, {"C17-NATURAL", "3200", "mm", "W"}, {"C18", "5", "%", "I"},
        {"C19", "3000", "mm", "H"}, {"C20", "5000", "mm", "W"}, {"C21", "6", "m²/person", "I"},
        {"C23", "200", "mm", "I"}, {"C24-HAND", "700", "mm", "I"}, {"C24-TROLLEY", "1500", "mm", "I"},
        {"C24-WALL", "300", "mm", "I"}, {"C24-HEIGHT", "2100", "mm", "I"}, {"F07", "30", "%", "I"},
        {"F11", "45000", "mm", "W"}, {"F11-WAY", "550", "mm", "I"}, {"F14", "800", "mm", "H"},
        {"F14-WAY", "1100", "mm", "H"}, {"F15", "2100", "mm", "H"}, {"F17", "0", "mm", "H"}, {"F18", "3", "h", "W"},
        {"F19", "20000", "mm", "W"}, {"F19-WIDTH", "500", "mm", "W"}, {"F19-HEIGHT", "250", "mm", "W"},
        {"F19-WALL", "1000", "mm", "W"}, {"F19-HUNG", "2200", "mm", "W"}, {"F20", "300", "mm", "H"},
        {"F21", "1500", "m²", "I"}, {"F21-TOTAL", "3000", "m²", "I"}, {"F22", "0", "mm", "W"},
        {"F23", "20000", "mm", "W"}, {"A01-CROWD", "1800", "mm", "H"}, {"A02", "900", "mm", "H"},
        {"A03", "12", "1:n", "H"}, {"A04", "0", "mm", "H"}, {"A05", "900", "mm", "H"}, {"A06", "0", "mm", "H"},
        {"A07", "700", "mm", "W"}, {"A07-TOP", "850", "mm", "W"}, {"A07-KNEE-W", "750", "mm", "W"},
        {"A07-KNEE-H", "650", "mm", "W"}, {"A07-KNEE-D", "450", "mm", "W"}, {"A07-TURN", "1500", "mm", "W"},
        {"L01", "300", "lx", "W"}, {"L01-UGR", "22", "UGR", "W"}, {"L01-RA", "80", "Ra", "W"},
        {"L01-CASH", "500", "lx", "W"}, {"L02", "12", "W/m²", "I"}, {"G01", "0", "mm", "H"}, {"G02", "0", "mm", "H"},
        {"E01", "120", "W/m²", "W"}, {"E02", "200", "W/m²", "I"}, {"V01", "20", "m³/(h·person)", "I"},
        {"V01-COOL", "180", "W/m²", "I"}, {"T01", "4", "kN/m²", "W"}, {"T01-STACK", "130", "kg", "I"},
    };

    private final Map<String, RuleLimit> limits = new LinkedHashMap<>();
    private final List<ZoneTarget> zones = new ArrayList<>();
    private final List<SampleMinimum> samples = new ArrayList<>();
    private final List<AdjacencyWish> wishes = new ArrayList<>();
    private final List<UtilityNeed> utilities = new ArrayList<>();
    private final List<MaterialRule> materials = new ArrayList<>();
    private final List<ApprovalItem> checks = new ArrayList<>();
    private double minAreaM2;
    private double maxAreaM2 = 10_000;

    private TestStandard() {
        for (String[] row : LIMITS) {
            limits.put(row[0], new RuleLimit(row[0], row[0], row[0], Double.parseDouble(row[1]), row[2],
                    Severity.valueOf(row[3]), true, RuleScope.EVERYWHERE, "clause of " + row[0], "[K]", "K"));
        }
        scopeOfCodes();
        zones.add(zone("KITCHEN", ZoneKind.SCENE, 20, 40, false, List.of(allowance("FBAY", 0), allowance("GOND", 0))));
        zones.add(zone("MAIN_AISLE", ZoneKind.MAIN_AISLE, 5, 60, false, List.of()));
    }

    /** Which stores the design code and the rule of crowded places are for, as in the bundled rule book. */
    private void scopeOfCodes() {
        limits.keySet().stream().filter(id -> id.matches("C(0[4-9]|1|2).*")).toList().forEach(id -> from(id, 100));
        from("A01-CROWD", 1000);
    }

    /** The standard without samples and without mandatory zones. */
    public static TestStandard create() {
        return new TestStandard();
    }

    /** Takes a setting away. */
    public TestStandard without(String ruleId) {
        limits.remove(ruleId);
        return this;
    }

    /** Sets another limit. */
    public TestStandard limit(String ruleId, double limit) {
        RuleLimit old = limits.get(ruleId);
        limits.put(ruleId, new RuleLimit(ruleId, old.titleZh(), old.titleEn(), limit, old.unit(), old.severity(),
                old.enabled(), old.scope(), old.clause(), old.source(), old.grade()));
        return this;
    }

    /** Adds a setting the other tests do without. */
    public TestStandard with(String ruleId, double limit, String unit) {
        limits.put(ruleId, new RuleLimit(ruleId, ruleId, ruleId, limit, unit, Severity.H, true, RuleScope.EVERYWHERE,
                "clause of " + ruleId, "[K]", "K"));
        return this;
    }

    /** Switches a rule off. */
    public TestStandard switchedOff(String ruleId) {
        RuleLimit old = limits.get(ruleId);
        limits.put(ruleId, new RuleLimit(ruleId, old.titleZh(), old.titleEn(), old.limit(), old.unit(), old.severity(),
                false, old.scope(), old.clause(), old.source(), old.grade()));
        return this;
    }

    /** Lets a rule apply from an area on. */
    public TestStandard from(String ruleId, double minAreaM2) {
        RuleLimit old = limits.get(ruleId);
        limits.put(ruleId, new RuleLimit(ruleId, old.titleZh(), old.titleEn(), old.limit(), old.unit(), old.severity(),
                old.enabled(), RuleScope.from(minAreaM2), old.clause(), old.source(), old.grade()));
        return this;
    }

    /** Lets a rule look only at what stands in zones of a code. */
    public TestStandard in(String ruleId, String zoneCode) {
        RuleLimit old = limits.get(ruleId);
        limits.put(ruleId, new RuleLimit(ruleId, old.titleZh(), old.titleEn(), old.limit(), old.unit(), old.severity(),
                old.enabled(), new RuleScope(0, 0, Set.of(), Set.of(zoneCode)), old.clause(), old.source(),
                old.grade()));
        return this;
    }

    /** Replaces the zone targets by one. */
    public TestStandard onlyZone(String code, double minPercent, double maxPercent, boolean mandatory) {
        zones.clear();
        zones.add(zone(code, ZoneKind.SCENE, minPercent, maxPercent, mandatory, List.of()));
        return this;
    }

    /** Replaces the zone targets by one with a must-have fixture. */
    public TestStandard onlyZoneWith(String code, String fixtureTypeCode, int minCount) {
        zones.clear();
        zones.add(zone(code, ZoneKind.SCENE, 0, 100, false, List.of(allowance(fixtureTypeCode, minCount))));
        return this;
    }

    /** Adds a least number of samples of types and groups. */
    public TestStandard samples(String code, List<String> groups, List<String> types, int minCount) {
        samples.add(new SampleMinimum(code, "样机" + code, "samples " + code, groups, types, minCount, "[K]"));
        return this;
    }

    /** Sets the range of store areas. */
    public TestStandard area(double minM2, double maxM2) {
        minAreaM2 = minM2;
        maxAreaM2 = maxM2;
        return this;
    }

    /** Adds a zone of any kind that may take any share. */
    public TestStandard zoneOf(String code, ZoneKind kind, FixtureAllowance... fixtures) {
        zones.removeIf(zone -> zone.code().equals(code));
        zones.add(zone(code, kind, 0, 100, false, List.of(fixtures)));
        return this;
    }

    /** Adds a material with 10 % spare pieces at 2 CNY each. */
    public TestStandard material(String code, String kind, CountBasis basis, String appliesTo, double quantity,
            String paidBy) {
        materials.add(new MaterialRule(code, "物料" + code, "material " + code, kind, "", "", "", basis, appliesTo,
                quantity, 0.1, 2, paidBy, "[K]"));
        return this;
    }

    /** Adds an item of the check list. */
    public TestStandard check(int number, boolean automatic) {
        checks.add(new ApprovalItem(number, "项目" + number, "item " + number, automatic, List.of(), "[K]"));
        return this;
    }

    /** Adds a wish about what lies near to or away from what. */
    public TestStandard wish(String subject, String other, AdjacencyRelation relation, double weight) {
        wishes.add(new AdjacencyWish(subject, other, relation, weight, "原因", "reason", "[K]"));
        return this;
    }

    /** Adds a service that a zone needs. */
    public TestStandard utility(String zoneCode, ServiceKind... kinds) {
        utilities.add(new UtilityNeed(zoneCode, List.of(kinds), "说明", "note", "[K]"));
        return this;
    }

    /** Returns the finished standard. */
    public StandardSnapshot build() {
        return new StandardSnapshot("TEST", "1.0.0", "测试", "Test", minAreaM2, maxAreaM2, "[K]", zones, utilities,
                samples, wishes, materials, checks, new RuleLimits(limits));
    }

    private static FixtureAllowance allowance(String fixtureTypeCode, int minCount) {
        return new FixtureAllowance(fixtureTypeCode, minCount, 99, 1, Placing.ANYWHERE, false, List.of(), 1, "[K]");
    }

    private static ZoneTarget zone(String code, ZoneKind kind, double minPercent, double maxPercent,
            boolean mandatory, List<FixtureAllowance> fixtures) {
        return new ZoneTarget(code, "区" + code, "Zone " + code, kind, minPercent, (minPercent + maxPercent) / 2,
                maxPercent, mandatory, "#CCCCCC", false, List.of(), fixtures, "[K]");
    }
}
