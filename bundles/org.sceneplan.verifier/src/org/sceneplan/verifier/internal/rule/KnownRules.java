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
        return checks;
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
        answer(line.id(), plan, facts).compare(line, differences);
        return differences.reasons();
    }

    private static Answer answer(String id, PlanDocument plan, Facts facts) {
        Setting setting = facts.settings().get(id);
        if (setting == null || !applies(setting, plan)) {
            return Answer.NOT_APPLICABLE;
        }
        try {
            Answer answer = CHECKS.get(id).answer(new Case(plan, facts, setting));
            return setting.zones().isEmpty() || !(answer instanceof Measured measured) ? answer
                    : inZones(measured, setting.zones(), plan.zoneCodes());
        } catch (NoSettingException missing) {
            return Answer.NOT_APPLICABLE;
        }
    }

    private static boolean applies(Setting setting, PlanDocument plan) {
        double area = plan.areaM2();
        return setting.enabled() && area >= setting.minAreaM2()
                && (setting.maxAreaM2() <= 0 || area <= setting.maxAreaM2())
                && (setting.tiers().isEmpty() || setting.tiers()
                        .contains(plan.plan().getStore().getTier().getLiteral()));
    }

    private static Answer inZones(Measured measured, Set<String> zones, Map<String, String> codes) {
        return measured.filtered(item -> {
            String first = item.objects().stream().findFirst().orElse("");
            return zones.contains(codes.getOrDefault(first, "")) ? item : null;
        });
    }
}
