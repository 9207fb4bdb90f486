package org.sceneplan.rules;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.rules.aisle.AccessibleWayRule;
import org.sceneplan.rules.aisle.AisleFreeRule;
import org.sceneplan.rules.aisle.MainAisleWidthRule;
import org.sceneplan.rules.circulation.DecompressionZoneRule;
import org.sceneplan.rules.circulation.DoorSwingRule;
import org.sceneplan.rules.circulation.FixtureReachRule;
import org.sceneplan.rules.exit.EvacuationDoorStripRule;
import org.sceneplan.rules.exit.EvacuationDoorWidthRule;
import org.sceneplan.rules.exit.ExitCountRule;
import org.sceneplan.rules.exit.ExitDistanceRule;
import org.sceneplan.rules.exit.ExitSpacingRule;
import org.sceneplan.rules.exit.ExitWidthRule;
import org.sceneplan.rules.exit.UnderHousingRule;
import org.sceneplan.rules.load.LoadDensityRule;
import org.sceneplan.rules.load.MeterLoadRule;
import org.sceneplan.rules.sample.SampleMinimumRule;
import org.sceneplan.rules.shell.FrontClearanceRule;
import org.sceneplan.rules.shell.InsideShellRule;
import org.sceneplan.rules.shell.NoOverlapRule;
import org.sceneplan.rules.shell.ObstacleClearanceRule;
import org.sceneplan.rules.utility.PlannedRunRule;
import org.sceneplan.rules.utility.PlannedSourceRule;
import org.sceneplan.rules.utility.ServiceReachRule;
import org.sceneplan.rules.zone.MandatoryZoneRule;
import org.sceneplan.rules.zone.ZoneOverlapRule;
import org.sceneplan.rules.zone.ZoneShareRule;

/** The one table of all rules; its order is the order of results. */
final class RuleTable {

    static final List<Rule> ALL = all();

    private RuleTable() {
    }

    private static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        rules.add(new InsideShellRule());
        rules.add(new NoOverlapRule());
        rules.add(new ObstacleClearanceRule());
        rules.add(new FrontClearanceRule());
        rules.add(new DoorSwingRule());
        rules.add(new AisleFreeRule());
        rules.add(new AccessibleWayRule());
        rules.addAll(MainAisleWidthRule.all());
        rules.add(new DecompressionZoneRule());
        rules.add(new FixtureReachRule());
        rules.add(new ExitCountRule());
        rules.addAll(ExitWidthRule.all());
        rules.add(new ExitDistanceRule());
        rules.add(new ExitSpacingRule());
        rules.add(new EvacuationDoorWidthRule());
        rules.add(new EvacuationDoorStripRule());
        rules.add(new UnderHousingRule());
        rules.add(new ZoneOverlapRule());
        rules.add(new ZoneShareRule());
        rules.add(new MandatoryZoneRule());
        rules.add(new SampleMinimumRule());
        rules.add(new ServiceReachRule());
        rules.add(new PlannedSourceRule());
        rules.addAll(PlannedRunRule.all());
        rules.add(new MeterLoadRule());
        rules.add(new LoadDensityRule());
        return List.copyOf(rules);
    }
}
