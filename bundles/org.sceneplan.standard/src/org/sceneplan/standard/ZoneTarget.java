package org.sceneplan.standard;

import java.util.List;

import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.standard.ZoneKind;

/**
 * What the standard asks of one zone.
 *
 * @param minPercent least share of the total store area in percent
 * @param tint fill colour in drawings, {@code #RRGGBB}
 * @param utilities service kinds the zone needs within reach
 * @param fixtures what stands in it, by priority
 */
public record ZoneTarget(String code, String nameZh, String nameEn, ZoneKind kind, double minPercent,
        double targetPercent, double maxPercent, boolean mandatory, String tint, boolean needsWall,
        List<ServiceKind> utilities, List<FixtureAllowance> fixtures, String source) {

    public ZoneTarget {
        utilities = List.copyOf(utilities);
        fixtures = List.copyOf(fixtures);
    }
}
