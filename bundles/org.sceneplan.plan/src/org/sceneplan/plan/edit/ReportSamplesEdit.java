package org.sceneplan.plan.edit;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.plan.snapshot.SampleReport;

/**
 * Takes over what the store reports of samples: state, model that really stands there, days, tags, notes. Locks do not
 * stand in the way, because nothing of the design changes.
 */
public final class ReportSamplesEdit extends ValuesEdit {

    private final Map<DisplayPosition, SampleReport> reportByPosition;

    /** @param reportByPosition the whole new report of each position of an open plan, in the order to set them */
    public ReportSamplesEdit(Map<DisplayPosition, SampleReport> reportByPosition) {
        super(reportByPosition.keySet());
        this.reportByPosition = new LinkedHashMap<>(reportByPosition);
    }

    @Override
    Refusal collect(Settings settings) {
        for (EObject each : elements()) {
            SampleReports.values(reportByPosition.get(each)).forEach((feature, value) -> settings.add(each, feature,
                    "".equals(value) ? null : value));
        }
        return Refusal.NONE;
    }

    @Override
    public String label(Locale locale) {
        return label(locale, "samples.report");
    }
}
