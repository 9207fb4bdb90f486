package org.sceneplan.plan.underlay;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;

/**
 * Brings a picture to scale: two places on it, as it lies now, are a known length apart. The first place stays where it
 * is, the picture grows or shrinks about it.
 */
public final class CalibrateUnderlayEdit implements PlanEdit {
    /** Two places nearer than this, as shown, tell no scale. */
    public static final int MIN_SHOWN_MM = 10;
    /** Longest known length. */
    public static final int MAX_KNOWN_MM = 1_000_000;
    private static final double MIN_MM_PER_UNIT = 0.001;
    private static final double MAX_MM_PER_UNIT = 100_000;

    private final Underlay underlay;
    private final Point from;
    private final Point to;
    private final double knownMm;

    /**
     * @param underlay the picture
     * @param from first place, plan mm
     * @param to second place, plan mm
     * @param knownMm true length between both in mm
     */
    public CalibrateUnderlayEdit(Underlay underlay, Point from, Point to, double knownMm) {
        this.underlay = requireNonNull(underlay, "underlay");
        this.from = requireNonNull(from, "from");
        this.to = requireNonNull(to, "to");
        this.knownMm = knownMm;
    }

    @Override
    public String label(Locale locale) {
        return isChinese(locale) ? "按已知长度设定底图比例" : "Scale background by a known length";
    }

    @Override
    public Refusal canApply() {
        if (underlay.isLocked()) {
            return new Refusal("underlay.locked", underlay.getId(),
                    "The background picture is locked; unlock it first.", "底图已锁定，请先解锁。");
        }
        if (from.distanceMm(to) < MIN_SHOWN_MM) {
            return new Refusal("underlay.near", underlay.getId(),
                    "Both places are almost the same; take two that are farther apart.", "两点几乎重合，请选择相距较远的两点。");
        }
        double unit = underlay.getMmPerUnit() * factor();
        if (!(knownMm > 0) || knownMm > MAX_KNOWN_MM || unit < MIN_MM_PER_UNIT || unit > MAX_MM_PER_UNIT) {
            return new Refusal("underlay.length", underlay.getId(),
                    "The known length must be more than 0 and at most 1 km, and fit the picture.",
                    "已知长度必须大于 0、不超过 1 千米，并与图片相称。");
        }
        return Refusal.NONE;
    }

    @Override
    public Set<EObject> apply() {
        double factor = factor();
        underlay.setMmPerUnit(underlay.getMmPerUnit() * factor);
        underlay.setXMm((int) Math.round(from.xMm() + (underlay.getXMm() - from.xMm()) * factor));
        underlay.setYMm((int) Math.round(from.yMm() + (underlay.getYMm() - from.yMm()) * factor));
        return Set.of(underlay);
    }

    private double factor() {
        return knownMm / from.distanceMm(to);
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
