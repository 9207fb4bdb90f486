package org.sceneplan.plan.edit;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.plan.snapshot.SampleReport;

/** What the store reports of samples, as features of display positions. */
final class SampleReports {

    private SampleReports() {
    }

    /** The values of a report by the name of the feature that holds them. */
    static Map<String, Object> values(SampleReport report) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sampleState", report.state());
        values.put("actualModel", report.actualModel());
        values.put("shownOn", report.shownOn());
        values.put("shownUntil", report.shownUntil());
        values.put("arrivesOn", report.arrivesOn());
        values.put("responsible", report.responsible());
        values.put("supplier", report.supplier());
        values.put("priceTag", report.priceTag());
        values.put("featureCard", report.featureCard());
        values.put("energyLabel", report.energyLabel());
        values.put("checkResult", report.checkResult());
        values.put("storeNote", report.note());
        return values;
    }

    /** Forgets what was reported: the position now shows another sample. */
    static void clear(DisplayPosition position) {
        for (String name : values(SampleReport.NONE).keySet()) {
            EStructuralFeature feature = position.eClass().getEStructuralFeature(name);
            if (position.eIsSet(feature)) {
                position.eUnset(feature);
            }
        }
    }
}
