package org.sceneplan.drawing.internal;

import java.util.Locale;
import java.util.Optional;

import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.ZoneTarget;

/**
 * One storey to be drawn at one scale in one language.
 *
 * @param scale plan mm per paper mm
 */
public record PlanScene(DesignContext context, LevelSnapshot level, Texts texts, double scale) {
    /** Thickness the shell is drawn with outside its inner face; surveys measure the inner face only [K]. */
    public static final int WALL_MM = 240;

    private static final String FALLBACK_TINT = "#E8EAED";

    /** Plan mm of a length on paper. */
    public double mm(double paperMm) {
        return paperMm * scale;
    }

    public Optional<ZoneTarget> target(ZoneSnapshot zone) {
        return context.standard().zone(zone.code());
    }

    /** Own name of a zone, else the standard's, else its code. */
    public String zoneName(ZoneSnapshot zone) {
        return zone.name().isEmpty()
                ? target(zone).map(target -> texts.pick(target.nameZh(), target.nameEn())).orElse(zone.code())
                : zone.name();
    }

    /** The zone's name as it stands on the plan: up to the first comma. */
    public String shortZoneName(ZoneSnapshot zone) {
        return shortName(zoneName(zone));
    }

    /** A name up to its first comma. */
    public static String shortName(String name) {
        int comma = name.indexOf(", ");
        return comma > 0 ? name.substring(0, comma) : name;
    }

    /** Fill colour of a zone. */
    public String tint(ZoneSnapshot zone) {
        return target(zone).map(ZoneTarget::tint).filter(tint -> tint.matches("#[0-9A-Fa-f]{6}")).orElse(FALLBACK_TINT);
    }

    /** Name of the fixture's type, its code when unknown. */
    public String fixtureName(FixtureSnapshot fixture) {
        return context.catalogue().fixtureType(fixture.typeCode())
                .map(type -> texts.pick(type.nameZh(), type.nameEn())).orElse(fixture.typeCode());
    }

    /** Chinese name of the product, in English brand and model; the name of its type while it is not decided. */
    public String productName(PositionSnapshot position) {
        return context.catalogue().product(position.sku())
                .map(product -> texts.pick(product.nameZh(), product.brand() + " " + product.model()))
                .or(() -> context.catalogue().productType(position.productTypeCode())
                        .map(type -> texts.pick(type.nameZh(), type.nameEn())))
                .orElse(position.productTypeCode());
    }

    /** A number with thousands separators and fixed decimals, the same in every locale. */
    public static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
