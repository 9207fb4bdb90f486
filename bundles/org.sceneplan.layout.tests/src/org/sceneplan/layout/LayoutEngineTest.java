package org.sceneplan.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.layout.audit.DesignAudit;
import org.sceneplan.layout.shell.SampleShells;
import org.sceneplan.layout.shell.Stores;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.UnmetSnapshot;
import org.sceneplan.rules.load.LoadCalculation;

/** The engine on the shells of the four sample surveys, and what it refuses. */
class LayoutEngineTest {

    private static final long SEED = 1;
    private static final Map<String, DesignAudit> AUDITS = new LinkedHashMap<>();

    @BeforeAll
    static void layOutTheSamples() {
        AUDITS.put("S_CLASS", DesignAudit.of(SampleShells.sClass(), SEED));
        AUDITS.put("SMART_KITCHEN", DesignAudit.of(SampleShells.smartKitchen(), SEED));
        AUDITS.put("HOME", DesignAudit.of(SampleShells.home(), SEED));
        AUDITS.put("THREE_C", DesignAudit.of(SampleShells.threeC(), SEED));
    }

    static Set<String> formats() {
        return AUDITS.keySet();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void fixturesStandFreeInsideTheirZone(String format) {
        assertEquals(List.of(), AUDITS.get(format).standing());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void zonesAndMainAisleShareOutTheShell(String format) {
        assertEquals(List.of(), AUDITS.get(format).sharing());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void sharesMustHavesAndSamplesAreMetOrNamed(String format) {
        assertEquals(List.of(), AUDITS.get(format).naming());
    }

    /** The stair of the S-class shell stands 500 mm before its exit D2, so no way of 900 mm leads there. */
    @ParameterizedTest
    @MethodSource("formats")
    void aSampleShellLacksNothingButWhatTheShellItselfLacks(String format) {
        List<String> shellToBlame = format.equals("S_CLASS") ? List.of("escape.way D2 0.0") : List.of();

        assertEquals(shellToBlame, AUDITS.get(format).plan().unmetRequirements().stream()
                .map(unmet -> unmet.requirement() + " " + unmet.subject() + " " + unmet.achieved()).toList());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyDoorIsReached(String format) {
        assertEquals(List.of(), AUDITS.get(format).reaching());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void noRuleBlocksWhatTheEngineDesigned(String format) {
        assertEquals(List.of(), AUDITS.get(format).blocking());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void idsAreUniqueAndTheSurveyIsLeftAsItWas(String format) {
        assertEquals(List.of(), AUDITS.get(format).bookkeeping());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theLoadStaysUnderTheMeterAndSomethingRuns(String format) {
        LoadCalculation load = LoadCalculation.of(AUDITS.get(format).designed());

        assertTrue(load.demandW() <= load.meterCapacityW(), load.toString());
        assertTrue(AUDITS.get(format).plan().levels().stream().flatMap(level -> level.fixtures().stream())
                .flatMap(fixture -> fixture.positions().stream())
                .anyMatch(position -> position.displayMode() == DisplayMode.LIVE_POWERED));
    }

    @Test
    void aLevelWithoutDoorAndStairIsRefusedByItsId() {
        StorePlan windowOnly = Stores.shop("W", "THREE_C", "0,0 9000,0 9000,9000 0,9000",
                level -> level.opening("G1", OpeningKind.SHOP_WINDOW, 0, 500, 3000));
        StorePlan closedUpstairs = PlanBuilder.of("U", "THREE_C")
                .level("GROUND", 3000, Ring.rectangle(0, 0, 9000, 9000), level -> level.entrance("D1", 0, 3000, 2000))
                .level("UPSTAIRS", 3000, Ring.rectangle(0, 0, 9000, 9000)).build();

        assertEquals("L1", refused(windowOnly).levelId());
        LayoutResult.Refused upstairs = refused(closedUpstairs);
        assertEquals("UPSTAIRS", upstairs.levelId());
        assertEquals("no-arrival", upstairs.reason());
        assertTrue(upstairs.messageEn().contains("UPSTAIRS") && upstairs.messageZh().contains("UPSTAIRS"));
    }

    /** What comes out when a survey is given in tenths of a millimetre; the search would ask for gigabytes. */
    @Test
    void aLevelLargerThanAnyStoreIsRefusedByItsId() {
        StorePlan huge = Stores.shop("HUGE", "THREE_C", "0,0 900000,0 900000,900000 0,900000",
                level -> level.entrance("D1", 0, 3000, 2000));

        LayoutResult.Refused refused = refused(huge);
        assertEquals("too-large", refused.reason());
        assertEquals("L1", refused.levelId());
        assertTrue(refused.messageEn().contains("900 by 900 m"), refused.messageEn());
    }

    @Test
    void aStairOrABackDoorIsEnoughToArrive() {
        StorePlan plan = PlanBuilder.of("U", "THREE_C")
                .level("GROUND", 3000, Ring.rectangle(0, 0, 4000, 4000),
                        level -> level.opening("D1", OpeningKind.BACK_DOOR, 0, 2000, 1000))
                .level("UPSTAIRS", 3000, Ring.rectangle(0, 0, 4000, 4000), level -> level.obstacle("ST1",
                        ObstacleKind.STAIR, Ring.rectangle(3000, 1000, 4000, 3000)))
                .build();

        assertInstanceOf(LayoutResult.Designed.class, LayoutEngine.layout(Stores.context(plan), SEED));
    }

    @Test
    void aSmallMeterSwitchesSamplesOff() {
        DesignAudit ample = DesignAudit.of(Stores.undemanding(Stores.context(shopWithMeter(100_000))), SEED);
        DesignAudit small = DesignAudit.of(Stores.undemanding(Stores.context(shopWithMeter(1500))), SEED);

        assertTrue(LoadCalculation.of(ample.designed()).demandW() > 1500, "nothing to switch off");
        assertTrue(LoadCalculation.of(small.designed()).demandW() <= 1500);
    }

    @Test
    void aStoreTooSmallForItsFormatKeepsWhatFitsAndNamesWhatDoesNot() {
        DesignAudit audit = DesignAudit.of(Stores.shop("SMALL", "SMART_KITCHEN", "0,0 6000,0 6000,7000 0,7000",
                level -> level.entrance("D1", 0, 2000, 1800).column("C1", Point.of(3000, 5000), 400, 400)), SEED);

        LevelSnapshot level = audit.plan().levels().get(0);
        assertTrue(level.fixtures().size() >= 5, "only " + level.fixtures().size() + " fixtures on 42 m2");
        List<String> named = audit.plan().unmetRequirements().stream().map(UnmetSnapshot::requirement).toList();
        assertTrue(named.containsAll(List.of("fixture.must", "sample.minimum")), named.toString());
        assertEquals(List.of(), audit.standing());
        assertEquals(List.of(), audit.naming());
    }

    private static StorePlan shopWithMeter(int capacityW) {
        StorePlan plan = Stores.shop("METER", "THREE_C", "0,0 9000,0 9000,9000 0,9000",
                level -> level.entrance("D1", 0, 3000, 2000)
                        .service("E1", ServiceKind.POWER, Point.of(8900, 4000))
                        .service("N1", ServiceKind.NETWORK, Point.of(8900, 4200)));
        plan.getStore().setMeterCapacityW(capacityW);
        return plan;
    }

    private static LayoutResult.Refused refused(StorePlan plan) {
        return assertInstanceOf(LayoutResult.Refused.class, LayoutEngine.layout(Stores.context(plan), SEED));
    }
}
