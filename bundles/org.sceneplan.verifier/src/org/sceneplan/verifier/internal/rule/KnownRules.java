package org.sceneplan.verifier.internal.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.verifier.Reason;
import org.sceneplan.verifier.internal.document.Facts;
import org.sceneplan.verifier.internal.document.Facts.NoSettingException;
import org.sceneplan.verifier.internal.document.RuleLine;
import org.sceneplan.verifier.internal.document.Setting;
import org.sceneplan.verifier.internal.plan.PlanDocument;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/** The one table of all rules the verifier knows. */
public final class KnownRules {

    private static final Map<String, RuleCheck> CHECKS = checks();
    private static final String NO_SETTING = "noSetting";
    private static final String NONE_IN_ZONES = "noneInZones";

    private KnownRules() {
    }

    private static Map<String, RuleCheck> checks() {
        Map<String, RuleCheck> checks = new LinkedHashMap<>();
        checks.put("SHELL-01", ShellRules::insideShell);
        checks.put("SHELL-02", ShellRules::noOverlap);
        checks.put("SHELL-03", ShellRules::obstacleClearance);
        checks.put("SHELL-04", ShellRules::frontClearance);
        checks.put("DOOR-01", DoorRules::swing);
        checks.put("AISLE-01", ZoneRules::aisleFree);
        checks.put("A01", WayRules::accessible);
        checks.put("C10", WayRules::mainAisle);
        checks.put("C03", WayRules::wantedMainAisle);
        checks.put("DECO-01", DoorRules::decompression);
        checks.put("REACH-01", WayRules::reach);
        checks.put("F01", ExitRules::count);
        checks.put("F08-1", ExitRules.width(storey -> storey == 1 || storey == 2));
        checks.put("F08-3", ExitRules.width(storey -> storey == 3));
        checks.put("F08-4", ExitRules.width(storey -> storey >= 4));
        checks.put("F08-B", ExitRules.width(storey -> storey < 1));
        checks.put("F09", ExitRules::distance);
        checks.put("F12", ExitRules::spacing);
        checks.put("F13", ExitRules::doorWidth);
        checks.put("F13-FREE", DoorRules::evacuationStrip);
        checks.put("F16", ExitRules::underHousing);
        checks.put("ZONE-01", ZoneRules::overlap);
        checks.put("ZONE-SHARE", ZoneRules::share);
        checks.put("ZONE-MUST", ZoneRules::mandatory);
        checks.put("SAMPLE-MIN", SupplyRules::sampleMinimum);
        checks.put("UTIL-01", SupplyRules::serviceReach);
        checks.put("UTIL-02", SupplyRules::plannedSource);
        checks.put("UTIL-02-WATER", SupplyRules.plannedRun(ServiceKind.WATER));
        checks.put("UTIL-02-DRAIN", SupplyRules.plannedRun(ServiceKind.DRAIN));
        checks.put("UTIL-02-FLUE", SupplyRules.plannedRun(ServiceKind.FLUE));
        checks.put("UTIL-02-GAS", SupplyRules.plannedRun(ServiceKind.GAS));
        checks.put("LOAD-01", SupplyRules::meterLoad);
        checks.put("LOAD-02", SupplyRules::loadDensity);
        checks.putAll(storeChecks());
        addDisplay(checks);
        addClearance(checks);
        addFormat(checks);
        addBuilding(checks);
        QuestionRules.addTo(checks);
        return checks;
    }

    private static void addDisplay(Map<String, RuleCheck> checks) {
        checks.put("D01", DisplayRules::classes);
        checks.put("D02-APART", DisplayRules.apart(Kind.FLOOR_AC, Kind.WALL_AC));
        checks.put("D07-APART", DisplayRules.apart(Kind.PULSATOR, Kind.DRUM));
        checks.put("D02", DisplayRules.gap(Kind.FLOOR_AC, false, true));
        checks.put("D02-MAX", DisplayRules.gap(Kind.FLOOR_AC, false, false));
        checks.put("D03-COLUMN", DisplayRules.gap(Kind.WALL_AC, false, false));
        checks.put("D03-ROW", DisplayRules.gap(Kind.WALL_AC, true, true));
        checks.put("D03-ROW-MAX", DisplayRules.gap(Kind.WALL_AC, true, false));
        checks.put("D06", DisplayRules.gap(Kind.FRIDGE, false, true));
        checks.put("D06-MAX", DisplayRules.gap(Kind.FRIDGE, false, false));
        checks.put("D07", DisplayRules.gap(Kind.LAUNDRY, false, true));
        checks.put("D07-MAX", DisplayRules.gap(Kind.LAUNDRY, false, false));
        checks.put("D09", DisplayRules.gap(Kind.SCREEN, false, true));
        checks.put("D09-V", DisplayRules.gap(Kind.SCREEN, true, true));
        checks.put("D02-EQUAL", DisplayRules::equalGaps);
        checks.put("D03", DisplayRules.eyeLevel(true));
        checks.put("D03-MAX", DisplayRules.eyeLevel(false));
        checks.put("D04", DisplayRules.underside(Kind.OUTDOOR_UNIT, true));
        checks.put("D07-PLINTH", DisplayRules.underside(Kind.LAUNDRY, false));
        checks.put("D13", DisplayRules.underside(Kind.TABLE_GOODS, true));
        checks.put("D04-ROW", DisplayRules::outdoorRow);
        checks.put("D06-ALONE", DisplayRules::fridgeAlone);
        checks.put("D08", DisplayRules.hungScreen(true));
        checks.put("D08-MAX", DisplayRules.hungScreen(false));
        checks.put("D10", DisplayRules::filled);
        checks.put("D10-CLASS", DisplayRules::scattered);
        checks.put("VIEW-01", ViewRules::depth);
        checks.put("VIEW-02", ViewRules::depth);
        checks.put("VIEW-03", ViewRules.middle(true, 55, 65));
        checks.put("VIEW-03-MAX", ViewRules.middle(false, 55, 65));
        checks.put("VIEW-04", ViewRules.middle(true, 75, 85));
        checks.put("VIEW-04-MAX", ViewRules.middle(false, 75, 85));
    }

    private static void addFormat(Map<String, RuleCheck> checks) {
        checks.put("SAMPLE-HERO", FormatRules::hero);
        checks.put("SAMPLE-LIVE", FormatRules::live);
        checks.put("SAMPLE-DENSITY", FormatRules::density);
        checks.put("FIXTURE-01", FormatRules::approved);
        checks.put("BUDGET-01", FormatRules::budget);
        checks.put("MATERIAL-01", FormatRules::materials);
        checks.put("P01", FormatRules.label("priceTag", true));
        checks.put("P02", FormatRules.label("energyLabel", false));
        checks.put("DANGLER-01", FormatRules::dangler);
        checks.put("ZONE-HOT", FormatRules::hot);
        checks.put("SIGHT-01", SightRules::centre);
        checks.put("SIGHT-02", SightRules::scenes);
        checks.put("HERO-01", SightRules::hero);
        checks.put("CASH-03", SightRules::checkout);
    }

    private static void addBuilding(Map<String, RuleCheck> checks) {
        checks.put("C04", RackRules.aisles(0));
        checks.put("C05", RackRules.aisles(1));
        checks.put("C06", RackRules.aisles(2));
        checks.put("C07", RackRules.aisles(3));
        checks.put("AISLE-02", JointRules::secondaryAisle);
        checks.put("DEADEND-01", DeadEndRules::arms);
        checks.put("F11", WalkRules::distance);
        checks.put("DELIVERY-01", WayRules::delivery);
        checks.put("C08", BuildingRules::stairs);
        checks.put("C18", BuildingRules::ventilation);
        checks.put("C21", BuildingRules::repair);
        checks.put("C23", BuildingRules::platform);
        checks.put("C24-HAND", StoreRoomRules::byHand);
        checks.put("C24-TROLLEY", StoreRoomRules::byTrolley);
        checks.put("C24-WALL", StoreRoomRules::rackToWall);
        checks.put("T01", BuildingRules::floorLoad);
        checks.put("F15", EscapeRules::escapeHeight);
        checks.put("F17", EscapeRules::escapeRoute);
        checks.put("F20", EscapeRules::shutters);
        checks.put("A02", AccessRules::lane);
        checks.put("A03", AccessRules.entrance(true));
        checks.put("A04", AccessRules.entrance(false));
        checks.put("A07-TURN", AccessRules::turn);
        checks.put("CASH-01", AccessRules::place);
        checks.put("CASH-02", AccessRules::area);
        checks.put("D05", AccessRules::fridgePlace);
        checks.put("ADJ-01", NearRules::adjacency);
        checks.put("UTIL-03", NearRules::zoneServices);
        checks.put("UTIL-04", SupplyRules::ownCircuits);
        checks.put("UTIL-05", SupplyRules.planned(ServiceKind.WATER, Kind.LAUNDRY, true));
        checks.put("UTIL-05-MAX", SupplyRules.planned(ServiceKind.WATER, Kind.LAUNDRY, false));
        checks.put("UTIL-06", SupplyRules.planned(ServiceKind.DRAIN, Kind.LAUNDRY, false));
        checks.put("UTIL-07", SupplyRules.planned(ServiceKind.FLUE, Kind.HOOD, true));
        checks.put("TURN-01", NearRules::turn);
        checks.put("GAP-01", NearRules::gaps);
        checks.put("POS-REACH", NearRules::positions);
    }

    private static void addClearance(Map<String, RuleCheck> checks) {
        List<String> top = List.of("HDTO");
        List<String> side = List.of("HDSI");
        List<String> any = List.of("HBGA", "HBIN");
        checks.put("CLEAR-FRIDGE-SIDE", ClearanceRules.fridgeSide(false));
        checks.put("CLEAR-FRIDGE-TOP", ClearanceRules.fridgeTop());
        checks.put("CLEAR-FRIDGE-BACK", ClearanceRules.fridgeBack());
        checks.put("CLEAR-BUILTIN", ClearanceRules.fridgeSide(true));
        checks.put("CLEAR-HINGE", ClearanceRules.hinge());
        checks.put("CLEAR-HOOD-TOP", ClearanceRules.hoodHeight(true, top, List.of("HBGA")));
        checks.put("CLEAR-HOOD-TOP-MAX", ClearanceRules.hoodHeight(false, List.of("HDTO", "HDTD"), List.of("HBGA")));
        checks.put("CLEAR-HOOD-SIDE", ClearanceRules.hoodHeight(true, List.of("HDSI", "HDTD"), any));
        checks.put("CLEAR-HOOD-SIDE-MAX", ClearanceRules.hoodHeight(false, side, any));
        checks.put("CLEAR-HOOD-INDUCTION", ClearanceRules.hoodHeight(true, top, List.of("HBIN")));
        checks.put("CLEAR-HOOD-INDUCTION-MAX", ClearanceRules.hoodHeight(false, top, List.of("HBIN")));
        checks.put("CLEAR-HOOD-OVER", ClearanceRules.hoodOver());
        checks.put("CLEAR-DISH-DEPTH", ClearanceRules.dishDepth());
        checks.put("CLEAR-DISH-HEIGHT", ClearanceRules.dishHeight());
        checks.put("CLEAR-DISH-DOOR", ClearanceRules.dishDoor());
        checks.put("CLEAR-FRIDGE-DOOR", ClearanceRules.fridgeDoor());
        checks.put("CLEAR-OVEN-DOOR", ClearanceRules.ovenDoor());
        checks.put("CLEAR-STACK", ClearanceRules.stack());
        checks.put("CLEAR-TOILET-FRONT", ClearanceRules.toilet(true, "TOIN"));
        checks.put("CLEAR-TOILET-FRONT-SMART", ClearanceRules.toilet(true, "TOIL"));
        checks.put("CLEAR-TOILET-SIDE", ClearanceRules.toilet(false, "TOIN"));
        checks.put("CLEAR-TOILET-SIDE-SMART", ClearanceRules.toilet(false, "TOIL"));
    }

    private static Map<String, RuleCheck> storeChecks() {
        Map<String, RuleCheck> checks = new LinkedHashMap<>();
        checks.put("A01-CROWD", WayRules::crowdedAccessible);
        checks.put("A05", StoreRules::doorPassage);
        checks.put("C01", StoreRules::codeScope);
        checks.put("C02", StoreRules::small);
        checks.put("C02-LARGE", StoreRules::notLarge);
        checks.put("FORMAT-01", StoreRules::format);
        checks.put("F14-WAY", ExitRules::ways);
        checks.put("C17-AC", StoreRules::clearHeight);
        checks.put("C17-NATURAL", StoreRules::naturalHeight);
        checks.put("C24-HEIGHT", StoreRules::storeRoomHeight);
        checks.put("F14", ExitRules::doorWidth);
        checks.put("F21", StoreRules::sprinklersByFloor);
        checks.put("F21-TOTAL", StoreRules::sprinklersInAll);
        checks.put("QUEUE-01", CheckoutRules::queue);
        checks.put("ISLAND-01", CheckoutRules::island);
        checks.put("CASH-HEIGHT", StoreRules::checkoutHeight);
        checks.put("L02", StoreRules::lightingDensity);
        checks.put("E02", StoreRules::salesSpaceLoad);
        return checks;
    }

    /** Returns the ids of the rules that can be checked again. */
    public static Set<String> ids() {
        return CHECKS.keySet();
    }

    /** Checks a rule that is known again and returns how its line differs; empty when it does not. */
    public static List<Reason> differences(RuleLine line, PlanDocument plan, Facts facts) {
        Differences differences = new Differences(line.id());
        Answer answer = answer(line.id(), plan, facts);
        (answer instanceof None none ? none.of(line.id()) : answer).compare(line, differences);
        return differences.reasons();
    }

    /** Checks of any rule that its line says it does not apply where its setting says so. */
    public static List<Reason> scopeDifferences(RuleLine line, PlanDocument plan) {
        Differences differences = new Differences(line.id());
        String reason = outside(line.setting().orElse(null), plan);
        if (!reason.isEmpty()) {
            new None(reason).compare(line, differences);
        }
        return differences.reasons();
    }

    private static Answer answer(String id, PlanDocument plan, Facts facts) {
        Setting setting = facts.settings().get(id);
        String reason = outside(setting, plan);
        if (!reason.isEmpty()) {
            return new None(reason);
        }
        try {
            Answer answer = CHECKS.get(id).answer(new Case(plan, facts, setting));
            Map<String, String> codes = plan.zoneCodes();
            return setting.zones().isEmpty() || answer instanceof None ? answer
                    : new OrNone(answer.in(thing -> setting.zones().contains(codes.getOrDefault(thing, ""))),
                            NONE_IN_ZONES);
        } catch (NoSettingException missing) {
            return new None(NO_SETTING);
        }
    }

    /** Whether the reason of a line that does not apply is believed: it is none of the plan, or none is given. */
    public static boolean isBelieved(RuleLine line) {
        return line.isNotApplicable() && OwnReasons.isBelieved(line.reasonCode());
    }

    /** Why a plan is outside of the scope of a setting; empty where it is inside. */
    private static String outside(Setting setting, PlanDocument plan) {
        if (setting == null) {
            return NO_SETTING;
        }
        double area = plan.areaM2();
        String tier = plan.plan().getStore().getTier().getLiteral();
        if (!setting.enabled()) {
            return "switchedOff";
        } else if (area < setting.minAreaM2()) {
            return "storeTooSmall";
        } else if (setting.maxAreaM2() > 0 && area > setting.maxAreaM2()) {
            return "storeTooLarge";
        }
        return setting.tiers().isEmpty() || setting.tiers().contains(tier) ? "" : "otherTier";
    }
}
