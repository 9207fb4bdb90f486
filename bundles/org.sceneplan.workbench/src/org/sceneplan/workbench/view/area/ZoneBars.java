package org.sceneplan.workbench.view.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sceneplan.editor.PackageTexts;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.zone.ZoneAreas;
import org.sceneplan.rules.zone.ZoneRoom;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.standard.ZoneTarget;

/**
 * The bars of a plan: zones in the order of the standard, then zones it does not know.
 *
 * @param totalM2 area of the store
 * @param usedM2 area of all zones and main aisles
 */
public record ZoneBars(List<ZoneBar> bars, double totalM2, double usedM2) {

    public ZoneBars {
        bars = List.copyOf(bars);
    }

    /** The bars of a plan as it is. */
    public static ZoneBars of(DesignContext context, Locale locale) {
        return of(context, context.plan(), locale);
    }

    /**
     * The bars of what a plan would become.
     *
     * @param context plan as it is, with its standard
     * @param then plan as it would be
     */
    public static ZoneBars of(DesignContext context, PlanSnapshot then, Locale locale) {
        StandardSnapshot standard = context.standard();
        ZoneAreas now = ZoneAreas.of(context.plan(), standard);
        ZoneAreas next = then == context.plan() ? now : ZoneAreas.of(then, standard);
        double nowTotalM2 = context.plan().totalAreaM2();
        double totalM2 = then.totalAreaM2();
        List<ZoneBar> bars = new ArrayList<>();
        for (ZoneTarget target : standard.zones()) {
            double areaM2 = next.areaM2(target.code());
            double percent = percent(areaM2, totalM2);
            bars.add(new ZoneBar(target.code(), PackageTexts.isChinese(locale) ? target.nameZh() : target.nameEn(),
                    state(target, next, percent), areaM2, percent, percent(now.areaM2(target.code()), nowTotalM2),
                    target.minPercent(), target.targetPercent(), target.maxPercent(),
                    missing(target, areaM2, percent, totalM2), next.ids(target.code()), target.source(),
                    ZoneRoom.of(standard, context.catalogue(), target.code()).areaM2()));
        }
        for (String code : next.codes()) {
            if (standard.zone(code).isEmpty()) {
                double areaM2 = next.areaM2(code);
                bars.add(new ZoneBar(code, code, ZoneBar.State.UNKNOWN, areaM2, percent(areaM2, totalM2),
                        percent(now.areaM2(code), nowTotalM2), 0, 0, 0, areaM2, next.ids(code), "", 0));
            }
        }
        return new ZoneBars(bars, totalM2, bars.stream().mapToDouble(ZoneBar::areaM2).sum());
    }

    /** The greatest share that has to find room on the scale. */
    public double scalePercent() {
        return bars.stream().mapToDouble(bar -> Math.max(Math.max(bar.percent(), bar.beforePercent()),
                bar.maxPercent())).max().orElse(1);
    }

    private static ZoneBar.State state(ZoneTarget target, ZoneAreas areas, double percent) {
        if (!areas.has(target.code())) {
            return target.mandatory() ? ZoneBar.State.MISSING : ZoneBar.State.ABSENT;
        }
        return percent < target.minPercent() ? ZoneBar.State.UNDER
                : percent > target.maxPercent() ? ZoneBar.State.OVER : ZoneBar.State.WITHIN;
    }

    private static double missing(ZoneTarget target, double areaM2, double percent, double totalM2) {
        return percent < target.minPercent() ? areaM2 - target.minPercent() / 100 * totalM2
                : percent > target.maxPercent() ? areaM2 - target.maxPercent() / 100 * totalM2 : 0;
    }

    private static double percent(double areaM2, double totalM2) {
        return totalM2 == 0 ? 0 : Math.rint(areaM2 / totalM2 * 10_000) / 100;
    }
}
