package org.sceneplan.editor.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.editor.EditorTexts;
import org.sceneplan.editor.property.PlanProperty;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.ColumnSnapshot;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.StoreSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.ZoneTarget;

/** Builds the tree of a plan: store, levels, zones with fixtures and positions, aisles, shell, services. */
public final class PlanTree {
    private static final int CLICK_MM = 150;

    private final DesignContext context;
    private final EditorTexts texts;
    private final boolean chinese;
    private final Map<String, PlanNode> nodeById = new LinkedHashMap<>();
    private final PlanNode root;

    private PlanTree(DesignContext context, Locale locale) {
        this.context = context;
        this.texts = EditorTexts.of(locale);
        this.chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        this.root = storeNode();
    }

    /** The tree of a plan in a language. */
    public static PlanTree of(DesignContext context, Locale locale) {
        return new PlanTree(context, locale);
    }

    /** The node of the store. */
    public PlanNode root() {
        return root;
    }

    /** The node of an element, or null when the tree does not show it. */
    public PlanNode node(String elementId) {
        return nodeById.get(elementId);
    }

    private PlanNode storeNode() {
        StoreSnapshot store = context.plan().store();
        PropertyList list = new PropertyList("store");
        list.add("code", store.code()).add("name", store.name()).add("region", store.region());
        list.add("format", chinese ? context.standard().nameZh() : context.standard().nameEn());
        list.add("area", squareMetres(context.plan().totalAreaM2()));
        list.add("meter", store.meterCapacityW() == 0 ? "" : texts.number(store.meterCapacityW() / 1000.0, 1) + " kW");
        list.add("standardVersion", context.plan().standardVersion());
        list.add("revision", String.valueOf(context.plan().revision()));
        PlanNode node = list.node(PlanNodeKind.STORE, context.plan().id(), store.name(), null);
        context.plan().levels().forEach(level -> node.add(levelNode(level)));
        return node;
    }

    private PlanNode levelNode(LevelSnapshot level) {
        PropertyList list = new PropertyList("level");
        list.add("id", level.id()).add("area", squareMetres(level.areaM2()));
        list.add("clearHeight", millimetres(level.clearHeightMm()));
        String name = level.name().isEmpty() ? level.id() : level.name();
        PlanNode node = list.node(PlanNodeKind.LEVEL, level.id(), name, null);
        PlanNode zones = group(node, "zones");
        level.zones().forEach(zone -> zones.add(zoneNode(level, zone)));
        PlanNode aisles = group(node, "aisles");
        level.aisles().forEach(aisle -> aisles.add(aisleNode(aisle)));
        PlanNode shell = group(node, "shell");
        level.openings().forEach(opening -> shell.add(openingNode(opening)));
        level.columns().forEach(column -> shell.add(columnNode(column)));
        level.obstacles().forEach(obstacle -> shell.add(obstacleNode(obstacle)));
        PlanNode services = group(node, "services");
        level.services().forEach(service -> services.add(serviceNode(service)));
        return node;
    }

    private PlanNode zoneNode(LevelSnapshot level, ZoneSnapshot zone) {
        ZoneTarget target = context.standard().zone(zone.code()).orElse(null);
        String name = !zone.name().isEmpty() ? zone.name()
                : target == null ? zone.code() : chinese ? target.nameZh() : target.nameEn();
        double areaM2 = zone.outline().areaMm2() / 1e6;
        PropertyList list = new PropertyList("zone");
        list.add("id", zone.id()).add("name", name).add("area", squareMetres(areaM2));
        list.add("share", texts.number(100 * areaM2 / context.plan().totalAreaM2(), 1) + " %");
        if (target != null) {
            list.add("range", "%s – %s – %s %%".formatted(texts.number(target.minPercent(), 1),
                    texts.number(target.targetPercent(), 1), texts.number(target.maxPercent(), 1)));
            list.add("source", target.source());
        }
        PlanNode node = list.node(PlanNodeKind.ZONE, zone.id(), name + "  " + squareMetres(areaM2), zone.outline());
        level.fixtures().stream().filter(fixture -> fixture.zoneId().equals(zone.id()))
                .forEach(fixture -> node.add(fixtureNode(fixture)));
        return node;
    }

    private PlanNode fixtureNode(FixtureSnapshot fixture) {
        String type = context.catalogue().fixtureType(fixture.typeCode())
                .map(found -> chinese ? found.nameZh() : found.nameEn()).orElse(fixture.typeCode());
        PropertyList list = new PropertyList("fixture");
        list.add("number", fixture.number()).add("type", type + " (" + fixture.typeCode() + ")");
        list.add("x", millimetres(fixture.centre().xMm())).add("y", millimetres(fixture.centre().yMm()));
        list.add("angle", texts.number(fixture.angleDeg(), 1) + "°");
        list.add("width", millimetres(fixture.widthMm())).add("depth", millimetres(fixture.depthMm()));
        list.add("height", millimetres(fixture.heightMm())).add("clearance", millimetres(fixture.clearMm()));
        list.add("positions", String.valueOf(fixture.positions().size()));
        PlanNode node = list.node(PlanNodeKind.FIXTURE, fixture.id(), fixture.number() + "  " + type,
                fixture.footprint());
        fixture.positions().forEach(position -> node.add(positionNode(fixture, position)));
        return node;
    }

    private PlanNode positionNode(FixtureSnapshot fixture, PositionSnapshot position) {
        CatalogueSnapshot catalogue = context.catalogue();
        String type = catalogue.productType(position.productTypeCode())
                .map(found -> chinese ? found.nameZh() : found.nameEn()).orElse(position.productTypeCode());
        PropertyList list = new PropertyList("position");
        list.add("number", fixture.number() + " · " + position.number()).add("productType", type);
        catalogue.product(position.sku()).ifPresent(product -> list.add("brand", product.brand())
                .add("model", product.model()).add("price", "¥ " + texts.number(product.priceCny(), 0)));
        list.add("sku", position.sku()).add("mode", texts.text("mode." + position.displayMode().getLiteral()));
        list.add("quantity", String.valueOf(position.quantity()));
        list.add("elevation", millimetres(position.elevationMm()));
        String model = catalogue.product(position.sku()).map(product -> " " + product.brand() + " " + product.model())
                .orElse("");
        return list.node(PlanNodeKind.POSITION, position.id(), position.number() + "  " + type + model, null);
    }

    private PlanNode aisleNode(AisleSnapshot aisle) {
        String label = texts.text("aisle." + aisle.kind().getLiteral());
        PropertyList list = new PropertyList("aisle");
        list.add("id", aisle.id()).add("type", label);
        list.add("area", squareMetres(aisle.outline().areaMm2() / 1e6));
        list.add("width", millimetres(aisle.designWidthMm()));
        return list.node(PlanNodeKind.AISLE, aisle.id(), label, aisle.outline());
    }

    private PlanNode openingNode(OpeningSnapshot opening) {
        String label = texts.text("opening." + opening.kind().getLiteral());
        PropertyList list = new PropertyList("opening");
        list.add("id", opening.id()).add("type", label).add("width", millimetres(opening.widthMm()));
        list.add("height", opening.heightMm() == 0 ? "" : millimetres(opening.heightMm()));
        list.add("evacuation", texts.text(opening.evacuation() ? "yes" : "no"));
        list.add("stepFree", texts.text(opening.stepFree() ? "yes" : "no"));
        Ring outline = opening.approach(CLICK_MM);
        return list.node(PlanNodeKind.OPENING, opening.id(), label + "  " + millimetres(opening.widthMm()), outline);
    }

    private PlanNode columnNode(ColumnSnapshot column) {
        String label = texts.text("column");
        PropertyList list = new PropertyList("column");
        list.add("id", column.id()).add("width", millimetres(column.widthMm()));
        list.add("depth", millimetres(column.depthMm()));
        list.add("x", millimetres(column.centre().xMm())).add("y", millimetres(column.centre().yMm()));
        return list.node(PlanNodeKind.COLUMN, column.id(), label + "  " + ElementIds.shortId(column.id()), column.footprint());
    }

    private PlanNode obstacleNode(ObstacleSnapshot obstacle) {
        String label = texts.text("obstacle." + obstacle.kind().getLiteral());
        PropertyList list = new PropertyList("obstacle");
        list.add("id", obstacle.id()).add("type", label);
        list.add("area", squareMetres(obstacle.outline().areaMm2() / 1e6));
        list.add("freeStrip", millimetres(obstacle.clearanceMm()));
        return list.node(PlanNodeKind.OBSTACLE, obstacle.id(), label, obstacle.outline());
    }

    private PlanNode serviceNode(ServiceSnapshot service) {
        String label = texts.text("service." + service.kind().getLiteral());
        PropertyList list = new PropertyList("service");
        list.add("id", service.id()).add("type", label);
        list.add("status", texts.text("status." + service.status().getLiteral()));
        list.add("x", millimetres(service.at().xMm())).add("y", millimetres(service.at().yMm()));
        list.add("capacity", service.capacityW() == 0 ? "" : texts.number(service.capacityW() / 1000.0, 1) + " kW");
        list.add("diameter", service.diameterMm() == 0 ? "" : millimetres(service.diameterMm()));
        list.add("source", service.sourceId());
        Point at = service.at();
        Ring outline = Ring.rectangle(at.xMm() - CLICK_MM, at.yMm() - CLICK_MM, at.xMm() + CLICK_MM,
                at.yMm() + CLICK_MM);
        return list.node(PlanNodeKind.SERVICE, service.id(), label + "  " + ElementIds.shortId(service.id()), outline);
    }

    private PlanNode group(PlanNode parent, String key) {
        return parent.add(new PlanNode(PlanNodeKind.GROUP, "", texts.text("group." + key), null, List.of()));
    }

    private String squareMetres(double areaM2) {
        return texts.number(areaM2, 1) + " m²";
    }

    private String millimetres(int lengthMm) {
        return texts.number(lengthMm, 0) + " mm";
    }

    /** Collects properties of one category, leaving out empty values. */
    private final class PropertyList {
        private final String category;
        private final List<PlanProperty> properties = new ArrayList<>();

        PropertyList(String key) {
            category = texts.text("category." + key);
        }

        PropertyList add(String key, String value) {
            if (!value.isEmpty()) {
                properties.add(new PlanProperty(category, texts.text("property." + key), value));
            }
            return this;
        }

        /** The node with these properties; see {@link PlanNode}. */
        PlanNode node(PlanNodeKind kind, String elementId, String label, Ring outline) {
            PlanNode node = new PlanNode(kind, elementId, label, outline, properties);
            nodeById.put(elementId, node);
            return node;
        }
    }
}
