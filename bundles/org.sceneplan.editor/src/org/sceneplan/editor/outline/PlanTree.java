package org.sceneplan.editor.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.ColumnSnapshot;
import org.sceneplan.plan.snapshot.DimensionSnapshot;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.GroupLeaves;
import org.sceneplan.plan.snapshot.GroupSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.NoteSnapshot;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.StoreSnapshot;
import org.sceneplan.plan.snapshot.WallSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.ZoneTarget;

/** Builds the tree of a plan: store, levels, zones with fixtures and positions, aisles, shell, services. */
public final class PlanTree {
    private static final int CLICK_MM = 150;
    /** Thickness that the walls of the outline are drawn with. */
    public static final int WALL_MM = 240;

    private final DesignContext context;
    private final PackageTexts texts;
    private final boolean chinese;
    private final Map<String, PlanNode> nodeById = new LinkedHashMap<>();
    private final PlanNode root;

    private PlanTree(DesignContext context, Locale locale) {
        this.context = context;
        this.texts = PackageTexts.ofEditor(locale);
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
        PlanNode node = node(PlanNodeKind.STORE, context.plan().id(), store.name(), null);
        context.plan().levels().forEach(level -> node.add(levelNode(level)));
        folder(node, "layers", context.plan().layers().stream().filter(layer -> layer.kind().isEmpty())
                .map(layer -> node(PlanNodeKind.LAYER, layer.id(), layer.name(), null)).toList());
        return node;
    }

    private PlanNode levelNode(LevelSnapshot level) {
        String name = level.name().isEmpty() ? level.id() : level.name();
        PlanNode node = node(PlanNodeKind.LEVEL, level.id(), name, null);
        PlanNode zones = group(node, "zones");
        level.zones().forEach(zone -> zones.add(zoneNode(level, zone)));
        PlanNode aisles = group(node, "aisles");
        level.aisles().forEach(aisle -> aisles.add(aisleNode(aisle)));
        PlanNode shell = group(node, "shell");
        level.openings().forEach(opening -> shell.add(openingNode(opening)));
        level.columns().forEach(column -> shell.add(columnNode(column)));
        level.obstacles().forEach(obstacle -> shell.add(obstacleNode(obstacle)));
        level.walls().forEach(wall -> shell.add(wallNode(wall)));
        PlanNode services = group(node, "services");
        level.services().forEach(service -> services.add(serviceNode(service)));
        addOthers(node, level);
        return node;
    }

    /** What most levels do not have; without folders that would be empty. */
    private void addOthers(PlanNode node, LevelSnapshot level) {
        folder(node, "otherFixtures", level.fixtures().stream()
                .filter(fixture -> level.zone(fixture.zoneId()).isEmpty()).map(this::fixtureNode).toList());
        folder(node, "dimensions", level.dimensions().stream().map(this::dimensionNode).toList());
        folder(node, "notes", level.notes().stream().map(this::noteNode).toList());
        GroupLeaves leaves = new GroupLeaves(level);
        folder(node, "groups", level.groups().stream().filter(group -> leaves.parentId(group.id()).isEmpty())
                .map(group -> groupNode(level, group, leaves)).toList());
        folder(node, "underlays", level.underlays().stream().map(underlay -> node(PlanNodeKind.UNDERLAY, underlay.id(),
                underlay.file(), null)).toList());
        folder(node, "guides", level.guides().stream().map(guide -> node(PlanNodeKind.GUIDE, guide.id(),
                (guide.vertical() ? "x  " : "y  ") + millimetres(guide.positionMm()), null)).toList());
    }

    private void folder(PlanNode parent, String key, List<PlanNode> nodes) {
        if (!nodes.isEmpty()) {
            nodes.forEach(group(parent, key)::add);
        }
    }

    private PlanNode wallNode(WallSnapshot wall) {
        PlanNode node = node(PlanNodeKind.WALL, wall.id(), texts.text("wall") + "  " + ElementIds.shortId(wall.id()),
                wall.footprint());
        wall.openings().forEach(opening -> node.add(node(PlanNodeKind.OPENING, opening.id(),
                texts.text("inner_door." + opening.swing().getLiteral()) + "  " + ElementIds.shortId(opening.id()) + "  "
                        + millimetres(opening.widthMm()), opening.approach(CLICK_MM))));
        return node;
    }

    private PlanNode dimensionNode(DimensionSnapshot dimension) {
        String length = millimetres((int) Math.round(dimension.lengthMm()));
        return node(PlanNodeKind.DIMENSION, dimension.id(), length, strip(dimension));
    }

    /** A strip about the dimension line to click; null where it has no length. */
    private static Ring strip(DimensionSnapshot dimension) {
        if (dimension.lengthMm() < 1) {
            return null;
        }
        Vector aside = dimension.direction().perpendicular().times(CLICK_MM);
        Vector from = dimension.lineFrom();
        Vector to = dimension.lineTo();
        return Ring.ccw(List.of(point(from, aside, -1), point(to, aside, -1), point(to, aside, 1),
                point(from, aside, 1)));
    }

    private static Point point(Vector at, Vector aside, int side) {
        return Point.rounded(at.x() + side * aside.x(), at.y() + side * aside.y());
    }

    private PlanNode noteNode(NoteSnapshot note) {
        return node(PlanNodeKind.NOTE, note.id(), note.text().lines().findFirst().orElse(""), around(note.at()));
    }

    /** A group with the groups within it. */
    private PlanNode groupNode(LevelSnapshot level, GroupSnapshot group, GroupLeaves leaves) {
        String name = group.name().isEmpty() ? ElementIds.shortId(group.id()) : group.name();
        PlanNode node = node(PlanNodeKind.ELEMENTS, group.id(), name + "  (" + leaves.of(group.id()).size() + ")", null);
        level.groups().stream().filter(inner -> leaves.parentId(inner.id()).equals(group.id()))
                .forEach(inner -> node.add(groupNode(level, inner, leaves)));
        return node;
    }

    private PlanNode zoneNode(LevelSnapshot level, ZoneSnapshot zone) {
        ZoneTarget target = context.standard().zone(zone.code()).orElse(null);
        String name = !zone.name().isEmpty() ? zone.name()
                : target == null ? zone.code() : chinese ? target.nameZh() : target.nameEn();
        double areaM2 = zone.outline().areaMm2() / 1e6;
        PlanNode node = node(PlanNodeKind.ZONE, zone.id(), name + "  " + squareMetres(areaM2), zone.outline());
        level.fixtures().stream().filter(fixture -> fixture.zoneId().equals(zone.id()))
                .forEach(fixture -> node.add(fixtureNode(fixture)));
        return node;
    }

    private PlanNode fixtureNode(FixtureSnapshot fixture) {
        String type = context.catalogue().fixtureType(fixture.typeCode())
                .map(found -> chinese ? found.nameZh() : found.nameEn()).orElse(fixture.typeCode());
        PlanNode node = node(PlanNodeKind.FIXTURE, fixture.id(), fixture.number() + "  " + type,
                fixture.footprint());
        fixture.positions().forEach(position -> node.add(positionNode(fixture, position)));
        return node;
    }

    private PlanNode positionNode(FixtureSnapshot fixture, PositionSnapshot position) {
        CatalogueSnapshot catalogue = context.catalogue();
        String type = catalogue.productType(position.productTypeCode())
                .map(found -> chinese ? found.nameZh() : found.nameEn()).orElse(position.productTypeCode());
        String model = catalogue.product(position.sku()).map(product -> " " + product.brand() + " " + product.model())
                .orElse("");
        return node(PlanNodeKind.POSITION, position.id(), position.number() + "  " + type + model, null);
    }

    private PlanNode aisleNode(AisleSnapshot aisle) {
        String label = texts.text("aisle." + aisle.kind().getLiteral());
        return node(PlanNodeKind.AISLE, aisle.id(), label, aisle.outline());
    }

    private PlanNode openingNode(OpeningSnapshot opening) {
        String label = texts.text("opening." + opening.kind().getLiteral());
        Ring outline = reach(opening);
        return node(PlanNodeKind.OPENING, opening.id(), label + "  " + ElementIds.shortId(opening.id())
                + "  " + millimetres(opening.widthMm()), outline);
    }

    /** Where an opening is clicked: in the wall and where leaves open outwards, as it is drawn, and a little inside. */
    private static Ring reach(OpeningSnapshot opening) {
        Vector inwards = opening.span().leftNormal();
        Point from = opening.span().from();
        Point to = opening.span().to();
        int leafMm = (int) opening.leaves().stream().filter(leaf -> !leaf.inwards())
                .mapToDouble(leaf -> leaf.hinge().distanceMm(leaf.closedTip())).max().orElse(0);
        int outMm = -WALL_MM - leafMm;
        return Ring.ccw(List.of(shifted(from, inwards, outMm), shifted(to, inwards, outMm),
                shifted(to, inwards, CLICK_MM), shifted(from, inwards, CLICK_MM)));
    }

    private static Point shifted(Point at, Vector way, int mm) {
        return Point.rounded(at.xMm() + way.x() * mm, at.yMm() + way.y() * mm);
    }

    private PlanNode columnNode(ColumnSnapshot column) {
        String label = texts.text("column");
        return node(PlanNodeKind.COLUMN, column.id(), label + "  " + ElementIds.shortId(column.id()),
                column.footprint());
    }

    private PlanNode obstacleNode(ObstacleSnapshot obstacle) {
        String label = texts.text("obstacle." + obstacle.kind().getLiteral());
        return node(PlanNodeKind.OBSTACLE, obstacle.id(), label + "  " + ElementIds.shortId(obstacle.id()),
                obstacle.outline());
    }

    private PlanNode serviceNode(ServiceSnapshot service) {
        String label = texts.text("service." + service.kind().getLiteral());
        Point at = service.at();
        return node(PlanNodeKind.SERVICE, service.id(), label + "  " + ElementIds.shortId(service.id()), around(at));
    }

    private static Ring around(Point at) {
        return Ring.rectangle(at.xMm() - CLICK_MM, at.yMm() - CLICK_MM, at.xMm() + CLICK_MM, at.yMm() + CLICK_MM);
    }

    private PlanNode group(PlanNode parent, String key) {
        return parent.add(new PlanNode(PlanNodeKind.GROUP, "", texts.text("group." + key), null));
    }

    private String squareMetres(double areaM2) {
        return texts.number(areaM2, 1) + " m²";
    }

    private String millimetres(int lengthMm) {
        return texts.number(lengthMm, 0) + " mm";
    }

    private PlanNode node(PlanNodeKind kind, String elementId, String label, Ring outline) {
        PlanNode node = new PlanNode(kind, elementId, label, outline);
        nodeById.put(elementId, node);
        return node;
    }
}
