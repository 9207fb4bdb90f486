package org.sceneplan.plan.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.model.plan.CheckResult;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.Reported;
import org.sceneplan.model.plan.SampleState;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.SamplePlans;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.SampleReport;

class ReportSamplesEditTest {
    private static final SampleReport SHOWN = new SampleReport(SampleState.SHOWN, "BCD-500", "2026-11-20", "", "",
            "李四", "", Reported.YES, Reported.NO, Reported.UNKNOWN, CheckResult.PASSED, "门向右开");

    private StorePlan plan;
    private Fixture fixture;
    private DisplayPosition position;

    @BeforeEach
    void shop() {
        plan = SamplePlans.shop();
        fixture = plan.getLevels().get(0).getFixtures().get(0);
        position = PlanFactory.INSTANCE.createDisplayPosition();
        position.setId("P-NEW");
        position.setProductTypeCode("FRCX");
        position.setSku("SKU-1");
        fixture.getPositions().add(position);
    }

    @Test
    void reportComesIntoTheSnapshotAlsoOfLockedFixtures() throws Exception {
        fixture.setLocked(true);

        EditHarness.applied(plan, new ReportSamplesEdit(Map.of(position, SHOWN)));

        assertEquals(SHOWN, report());
        EditHarness.applied(plan, new ReportSamplesEdit(Map.of(position, SampleReport.NONE)));
        assertSame(SampleReport.NONE, report());
    }

    @Test
    void onlyDaysThatExistAreAccepted() throws Exception {
        for (String day : List.of("2026-02-29", "26-1-2", "1-2", "0001-01-01", "2026-11-20T00:00")) {
            SampleReport wrong = new SampleReport(SampleState.SHOWN, "", day, "", "", "", "", Reported.UNKNOWN,
                    Reported.UNKNOWN, Reported.UNKNOWN, CheckResult.NONE, "");
            EditHarness.refused(plan, new ReportSamplesEdit(Map.of(position, wrong)), "day.unreadable", "P-NEW");
        }
    }

    @Test
    void newDesignKeepsTheReportOnlyWhileTheProductIsTheSame() throws Exception {
        new PlanHistory(plan).execute(new ReportSamplesEdit(Map.of(position, SHOWN)));
        List<LevelSnapshot> levels = PlanSnapshotFactory.of(plan).levels();

        new PlanHistory(plan).execute(new ReplaceDesignEdit(plan, levels, List.of(), 1));
        assertEquals(SHOWN, report());
        position.setSku("OTHER");
        new PlanHistory(plan).execute(new ReplaceDesignEdit(plan, levels, List.of(), 2));

        assertEquals(SampleReport.NONE, report());
        assertEquals("SKU-1", position.getSku());
    }

    @Test
    void everyReportedFeatureOfTheModelIsPartOfTheReport() {
        int first = position.eClass().getEStructuralFeature("heroRank").getFeatureID() + 1;
        List<String> features = position.eClass().getEAllStructuralFeatures().stream()
                .skip(first).map(EStructuralFeature::getName).toList();

        assertFalse(features.isEmpty());
        assertEquals(features, List.copyOf(SampleReports.values(SHOWN).keySet()));
    }

    private SampleReport report() throws Exception {
        return PlanSnapshotFactory.of(plan).levels().get(0).fixtures().get(0).positions().stream()
                .filter(each -> each.id().equals("P-NEW")).map(PositionSnapshot::report).findFirst().orElseThrow();
    }
}
