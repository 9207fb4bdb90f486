package org.sceneplan.editor.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sceneplan.drafting.measure.LiveArea;
import org.sceneplan.drafting.measure.LiveAreas;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.zone.ZoneRoom;
import org.sceneplan.standard.ZoneTarget;

/** Areas that change at the pencil, each on its side of it, with the share its kind has and is to have. */
final class AreaMarks {
    private static final int MOST = 4;
    private static final double FROM_POINTER_PIXELS = 90;
    private static final double MM2_PER_M2 = 1e6;
    /** A smaller change would be told as 0.00 m². */
    private static final double LEAST_CHANGE_MM2 = 5_000;

    private final DesignContext context;
    private final PackageTexts texts;
    private final double reachMm;

    /**
     * Marks of a canvas.
     *
     * @param pixelsPerMm its present scale
     */
    AreaMarks(DesignContext context, PackageTexts texts, double pixelsPerMm) {
        this.context = context;
        this.texts = texts;
        this.reachMm = FROM_POINTER_PIXELS / pixelsPerMm;
    }

    /** Marks of what an edit changes; the ones nearest to the pointer when there are many. */
    List<OverlayMark> of(LevelSnapshot before, LevelSnapshot after, PlanSnapshot plan, Point pointer) {
        List<LiveArea> areas = new ArrayList<>(LiveAreas.of(before, after, plan));
        areas.removeIf(area -> !area.isNew() && Math.abs(area.areaMm2() - area.beforeMm2()) < LEAST_CHANGE_MM2);
        areas.sort(Comparator.comparingDouble(area -> area.at().distanceMm(pointer)));
        List<OverlayMark> marks = new ArrayList<>();
        for (LiveArea area : areas.subList(0, Math.min(MOST, areas.size()))) {
            Optional<ZoneTarget> target = context.standard().zone(area.code());
            double percent = 100 * area.kindMm2() / MM2_PER_M2 / plan.totalAreaM2();
            boolean misses = target.isPresent() && (percent < target.get().minPercent()
                    || percent > target.get().maxPercent());
            double roomM2 = ZoneRoom.of(context.standard(), context.catalogue(), area.code()).areaM2();
            boolean tight = area.kindMm2() / MM2_PER_M2 < roomM2;
            String room = tight ? texts.text("area.room", texts.number(roomM2, 1)) : "";
            marks.add(new OverlayMark.Tag(beside(pointer, area.at()), text(area, target, percent) + room,
                    misses || tight ? OverlayStyle.WARNING : OverlayStyle.DIMENSION));
        }
        return marks;
    }

    private Point beside(Point pointer, Point inside) {
        double awayMm = pointer.distanceMm(inside);
        double share = awayMm <= reachMm ? 1 : reachMm / awayMm;
        return Point.rounded(pointer.xMm() + share * (inside.xMm() - pointer.xMm()),
                pointer.yMm() + share * (inside.yMm() - pointer.yMm()));
    }

    private String text(LiveArea area, Optional<ZoneTarget> target, double percent) {
        String squareMetres = texts.number(area.areaMm2() / MM2_PER_M2, 2);
        String change = area.isNew() ? "" : "  (%+.2f)".formatted((area.areaMm2() - area.beforeMm2()) / MM2_PER_M2);
        String size = squareMetres + " m²" + change;
        return target.map(wanted -> texts.text("area.ofKind", texts.choose(wanted.nameZh(), wanted.nameEn()), size,
                texts.number(percent, 1), texts.number(wanted.minPercent(), 0), texts.number(wanted.maxPercent(), 0)))
                .orElse(size);
    }
}
