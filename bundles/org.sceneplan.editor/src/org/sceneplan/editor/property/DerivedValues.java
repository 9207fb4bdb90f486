package org.sceneplan.editor.property;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.SourceText;
import org.sceneplan.standard.ZoneTarget;

/** Values that follow from others, with their units and sources. */
final class DerivedValues {
    private static final double MM2_PER_M2 = 1e6;

    private final DesignContext context;
    private final PropertyTexts texts;

    DerivedValues(DesignContext context, PropertyTexts texts) {
        this.context = context;
        this.texts = texts;
    }

    String id(EObject element) {
        return ((Identified) element).getId();
    }

    String area(EObject element) {
        return texts.squareMetres(areaM2(element));
    }

    private double areaM2(EObject element) {
        PlanSnapshot plan = context.plan();
        return switch (element) {
            case Level level -> plan.level(level.getId()).map(LevelSnapshot::areaM2).orElse(0.0);
            case Zone zone -> plan.levels().stream().flatMap(level -> level.zone(zone.getId()).stream())
                    .findFirst().map(found -> ringM2(found.outline())).orElse(0.0);
            case Aisle aisle -> plan.levels().stream().flatMap(level -> level.aisles().stream())
                    .filter(each -> each.id().equals(aisle.getId())).findFirst()
                    .map(found -> ringM2(found.outline())).orElse(0.0);
            case Obstacle obstacle -> plan.levels().stream().flatMap(level -> level.obstacles().stream())
                    .filter(each -> each.id().equals(obstacle.getId())).findFirst()
                    .map(found -> ringM2(found.outline())).orElse(0.0);
            default -> plan.totalAreaM2();
        };
    }

    private static double ringM2(Ring ring) {
        return ring.areaMm2() / MM2_PER_M2;
    }

    String share(EObject zone) {
        return texts.number(100 * areaM2(zone) / context.plan().totalAreaM2(), 1) + " %";
    }

    String range(EObject zone) {
        return target(zone).map(target -> texts.text("rangeOf", texts.number(target.minPercent(), 1),
                texts.number(target.targetPercent(), 1), texts.number(target.maxPercent(), 1))).orElse("");
    }

    String zoneSource(EObject zone) {
        return target(zone).map(target -> SourceText.named(target.source(), texts.locale())).orElse("");
    }

    private Optional<ZoneTarget> target(EObject zone) {
        return context.standard().zone(((Zone) zone).getCode());
    }

    String zoneName(Zone zone) {
        if (zone.getName() != null && !zone.getName().isEmpty()) {
            return zone.getName();
        }
        return target(zone).map(this::name).orElse(zone.getCode());
    }

    List<PropertyChoice> zoneCodes() {
        return context.standard().zones().stream()
                .map(target -> new PropertyChoice(target.code(), name(target) + " (" + target.code() + ")")).toList();
    }

    private String name(ZoneTarget target) {
        return texts.choose(target.nameZh(), target.nameEn());
    }

    String format(EObject plan) {
        return texts.choose(context.standard().nameZh(), context.standard().nameEn());
    }

    String standardVersion(EObject plan) {
        return context.plan().standardVersion();
    }

    String revision(EObject plan) {
        return String.valueOf(context.plan().revision());
    }

    String typeSize(EObject fixture) {
        return context.catalogue().fixtureType(((Fixture) fixture).getTypeCode()).map(type -> texts.text("sizeOf",
                type.widthMm() + " × " + type.depthMm() + " × " + type.heightMm() + " mm", type.source())).orElse("");
    }

    String dock(EObject fixture) {
        String host = ((Fixture) fixture).getDockHost();
        return host == null ? "" : host;
    }

    String positions(EObject fixture) {
        return String.valueOf(((Fixture) fixture).getPositions().size());
    }

    String price(EObject position) {
        return product(position).filter(product -> product.priceCny() > 0)
                .map(product -> "¥ " + texts.number(product.priceCny(), 0)).orElse("");
    }

    String productSize(EObject position) {
        return product(position).map(product -> product.widthMm() + " × " + product.depthMm() + " × "
                + product.heightMm() + " mm").or(() -> context.catalogue()
                        .productType(((DisplayPosition) position).getProductTypeCode())
                        .map(type -> texts.text("sizeOf", type.widthMm() + " × " + type.depthMm() + " × "
                                + type.heightMm() + " mm", type.sizeSource()))).orElse("");
    }

    private Optional<ProductSnapshot> product(EObject position) {
        String sku = ((DisplayPosition) position).getSku();
        return context.catalogue().product(sku == null ? "" : sku);
    }

    String length(EObject line) {
        double length = switch (line) {
            case Wall wall -> Math.hypot(wall.getToXMm() - wall.getFromXMm(), wall.getToYMm() - wall.getFromYMm());
            case Dimension dimension -> lengthMm(dimension);
            default -> 0;
        };
        return texts.number(length, 0) + " mm";
    }

    private static double lengthMm(Dimension dimension) {
        Point from = new Point(dimension.getFromXMm(), dimension.getFromYMm());
        Point to = new Point(dimension.getToXMm(), dimension.getToYMm());
        return dimension.isDirected() ? Math.abs(Vector.ofAngle(dimension.getAngleDeg()).dot(from.to(to)))
                : from.distanceMm(to);
    }

    String fedBy(EObject service) {
        ServicePoint source = ((ServicePoint) service).getSource();
        return source == null ? "" : ElementIds.shortId(source.getId());
    }

    String materialCode(EObject material) {
        return ((MaterialPlacement) material).getMaterialCode();
    }

    String members(EObject group) {
        return ((Group) group).getMembers().stream().map(member -> ElementIds.shortId(member.getId()))
                .collect(Collectors.joining(", "));
    }

    String file(EObject underlay) {
        String file = ((Underlay) underlay).getFile();
        return file == null ? "" : file;
    }
}
