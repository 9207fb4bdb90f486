package org.sceneplan.verifier.internal.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Why a rule does not apply to a plan, by the codes of certificates: of rules that have one reason of their own. */
final class OwnReasons {

    /** They are about the chain and its formats, not about the plan. */
    private static final Set<String> NOT_IN_PLAN = Set.of("selfService", "localCeiling", "audioRoom", "ordinary",
            "noReduction");
    private static final Map<String, String> BY_RULE = byRule("""
            aboveNone CLEAR-FRIDGE-TOP
            atLeastNone CLEAR-HOOD-INDUCTION CLEAR-HOOD-SIDE CLEAR-HOOD-TOP
            atMostNone CLEAR-HOOD-INDUCTION-MAX CLEAR-HOOD-SIDE-MAX CLEAR-HOOD-TOP-MAX
            audioRoom C22
            behindNone CLEAR-FRIDGE-BACK
            besideNone CLEAR-FRIDGE-SIDE CLEAR-HOOD-OVER
            countedIn A07-KNEE-D A07-KNEE-H A07-KNEE-W A07-TOP C09 E01
            countedIn F19-HEIGHT F19-HUNG F19-WALL F19-WIDTH L01-RA L01-UGR
            drainHighNone UTIL-06
            ductThinNone UTIL-07
            fittedNone CLEAR-BUILTIN
            frontNone CLEAR-TOILET-FRONT CLEAR-TOILET-FRONT-SMART
            hasSprinklers F21 F21-TOTAL
            highNone CLEAR-STACK
            large C02-LARGE
            localCeiling C17-LOCAL
            lowNone CLEAR-DISH-HEIGHT
            nearNone CLEAR-HINGE
            noAisle AISLE-01 C03 C10 DEADEND-01
            noCheckout A02
            noDesk A06 A07 A07-TURN L01-CASH
            noDoor A05 F13 F13-FREE F14 F17
            noEnds A01 A01-CROWD
            noEntrance A04 C20 DECO-01
            noExit F14-WAY
            noFixtures FIXTURE-01
            noGas G01
            noGasBelowGround G02
            noLeaf DOOR-01
            noListed P02
            noMeter LOAD-01
            noObstacle SHELL-03
            noPair C04 C05 C06 C07 F12
            noRack C24-HAND C24-HEIGHT C24-TROLLEY C24-WALL
            noReduction F07
            noRepair C21
            noRoom F18
            noSample P01
            noSamples BRAND-01 SAMPLE-HERO
            noStack T01
            noStair C08 C19
            noTelevision C15
            noWish ADJ-01
            noZones ZONE-01 ZONE-SHARE
            none AISLE-02 APPROVAL-01 C23 CASH-02 CASH-HEIGHT CLEAR-DUCT D02-EQUAL D03 D03-MAX D04-ROW D05 D06-ALONE
            none D08 D08-MAX D10 D10-CLASS DANGLER-01 F20 GAP-01 ISLAND-01 MATERIAL-01 POS-REACH QUEUE-01
            none SHELL-02 SHELL-04 SIGHT-01
            none UTIL-03 UTIL-04 VIEW-01 VIEW-02 VIEW-03 VIEW-03-MAX VIEW-04 VIEW-04-MAX
            noneAnyClass D01
            noneAsked SAMPLE-MIN
            noneAtEntrance CASH-01 CASH-03
            noneFloorAc D02 D02-APART D02-MAX
            noneFridge D06 D06-MAX
            noneLaundry D07 D07-MAX D07-PLINTH
            noneMandatory ZONE-MUST
            noneOutdoorUnit D04
            nonePulsator D07-APART
            noneScreen D09 D09-V
            noneTableGoods D13
            noneWallAc D03-COLUMN D03-ROW D03-ROW-MAX
            notBrand D10-BRAND
            notCare D01-CARE
            notLarge D12
            notLargest D08-LARGEST
            notLetter D12-LETTER
            notLive D12-LIVE
            notOrder D11
            notSmall C02 D12-SMALL
            notSort D06-SORT
            notStock D13-STOCK
            notUnderHousing F16
            nothing DELIVERY-01 F11 REACH-01 SHELL-01 SIGHT-02 TURN-01 ZONE-HOT
            nothingPlanned UTIL-02 UTIL-02-DRAIN UTIL-02-FLUE UTIL-02-GAS UTIL-02-WATER
            nothingRuns UTIL-01
            ordinary L01-HIGH
            otherGoods E02
            selfService C11-1 C11-2 C11-3 C12-1 C12-2 C12-3 C13 C14 C14-GAP C16 C16-TROLLEY
            shallowNone CLEAR-DISH-DEPTH
            shortNone CLEAR-DISH-DOOR CLEAR-FRIDGE-DOOR CLEAR-OVEN-DOOR
            sideNone CLEAR-TOILET-SIDE CLEAR-TOILET-SIDE-SMART
            tapHighNone UTIL-05-MAX
            tapLowNone UTIL-05
            tooSmall C01
            """);

    private OwnReasons() {
    }

    private static Map<String, String> byRule(String table) {
        Map<String, String> byRule = new HashMap<>();
        table.lines().forEach(line -> {
            String[] words = line.strip().split(" ");
            for (int i = 1; i < words.length; i++) {
                byRule.put(words[i], words[0]);
            }
        });
        return byRule;
    }

    /** Returns the code; empty where a rule has none of its own, or several. */
    static String of(String rule) {
        return BY_RULE.getOrDefault(rule, "");
    }

    /** Whether a reason can not be told from the plan: it is believed. */
    static boolean isBelieved(String code) {
        return code.isEmpty() || NOT_IN_PLAN.contains(code);
    }
}
