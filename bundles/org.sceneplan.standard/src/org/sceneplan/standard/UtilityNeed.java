package org.sceneplan.standard;

import java.util.List;

import org.sceneplan.model.plan.ServiceKind;

/** Services that must exist within reach of a zone. */
public record UtilityNeed(String zoneCode, List<ServiceKind> serviceKinds, String noteZh, String noteEn,
        String source) {

    public UtilityNeed {
        serviceKinds = List.copyOf(serviceKinds);
    }
}
