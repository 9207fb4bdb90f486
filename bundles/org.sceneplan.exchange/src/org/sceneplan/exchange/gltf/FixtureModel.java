package org.sceneplan.exchange.gltf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;

/**
 * One fixture with what it shows. A fixture that carries its products on top is a solid box; one that carries them
 * inside is a pane of glass the size of the box, with boards below the products, so that the products are seen.
 */
final class FixtureModel {
    private static final Paint SOLID = Paint.solid("fixture", "#B9AE9F");
    private static final Paint GLASS = new Paint("fixture with products inside", "#B9AE9F", 0.25);
    private static final Paint BOARD = Paint.solid("board", "#8C8172");
    private static final int BOARD_MM = 25;
    /** Deeper ones are sets that one walks into: a board below each product only. */
    private static final int ROOM_SET_MM = 1_200;
    private static final int THIN_MM = 10;
    private static final int UNKNOWN_MM = 400;
    private static final int MAX_FACINGS = 100;
    private static final List<String> COLOURS = List.of("#4C78A8", "#F58518", "#54A24B", "#B279A2", "#E45756",
            "#72B7B2", "#9D755D", "#EECA3B", "#5F6B7A", "#2E8B8B", "#A0522D", "#6A5ACD", "#7F9F3F", "#C06080",
            "#3F6FBF", "#808060");

    private final GlbFile file;
    private final CatalogueSnapshot catalogue;
    private final List<String> groups;

    FixtureModel(GlbFile file, CatalogueSnapshot catalogue) {
        this.file = file;
        this.catalogue = catalogue;
        this.groups = List.copyOf(new TreeSet<>(catalogue.productTypes().stream().map(ProductTypeSnapshot::group)
                .toList()));
    }

    /** Adds the fixture and gives the number of its node. */
    int add(FixtureSnapshot fixture) {
        ModelNode node = new ModelNode((fixture.number() + " " + fixture.typeCode()).strip())
                .at(fixture.centre().xMm(), fixture.centre().yMm(), 0).turned(fixture.angleDeg())
                .extra("kind", "fixture").extra("id", fixture.id()).extra("number", fixture.number())
                .extra("typeCode", fixture.typeCode()).extra("zoneId", fixture.zoneId());
        catalogue.fixtureType(fixture.typeCode()).ifPresent(type -> node.extra("nameZh", type.nameZh())
                .extra("nameEn", type.nameEn()));
        int number = file.node(node.extra("widthMm", fixture.widthMm()).extra("depthMm", fixture.depthMm())
                .extra("heightMm", fixture.heightMm()));
        body(fixture).forEach(part -> file.attach(number, file.node(part)));
        fixture.positions().forEach(position -> file.attach(number, position(position)));
        return number;
    }

    private List<ModelNode> body(FixtureSnapshot fixture) {
        int heightMm = Math.max(THIN_MM, fixture.heightMm());
        List<PositionSnapshot> inside = fixture.positions().stream()
                .filter(position -> position.elevationMm() < heightMm - BOARD_MM).toList();
        List<ModelNode> parts = new ArrayList<>();
        parts.add(new ModelNode("body").box(file.box(inside.isEmpty() ? SOLID : GLASS), 0, 0, 0,
                new double[] {fixture.widthMm(), fixture.depthMm(), heightMm}));
        TreeSet<Integer> rows = new TreeSet<>();
        for (PositionSnapshot position : inside) {
            if (position.elevationMm() < BOARD_MM) {
                continue;
            }
            if (fixture.depthMm() > ROOM_SET_MM) {
                double[] size = sizeMm(position);
                parts.add(board(position.elevationMm(), position.alongMm(), position.inMm(),
                        size[0] * facings(position), size[1]));
            } else if (rows.add(position.elevationMm())) {
                parts.add(board(position.elevationMm(), 0, 0, fixture.widthMm(), fixture.depthMm()));
            }
        }
        return parts;
    }

    private ModelNode board(int topMm, double alongMm, double inMm, double widthMm, double depthMm) {
        return new ModelNode("board " + topMm).box(file.box(BOARD), alongMm, inMm, topMm - (double) BOARD_MM,
                new double[] {widthMm, depthMm, BOARD_MM});
    }

    private static int facings(PositionSnapshot position) {
        return Math.max(1, Math.min(MAX_FACINGS, position.facings()));
    }

    private int position(PositionSnapshot position) {
        double[] size = sizeMm(position);
        String type = position.productTypeCode();
        Paint paint = Paint.solid("product " + group(type), colour(type));
        ModelNode node = new ModelNode((position.number() + " " + title(position)).strip()).extra("kind", "position")
                .extra("id", position.id()).extra("number", position.number()).extra("typeCode", type)
                .extra("sku", position.sku());
        catalogue.product(position.sku()).ifPresent(product -> node.extra("brand", product.brand())
                .extra("model", product.model()).extra("nameZh", product.nameZh()));
        int facings = facings(position);
        if (facings == 1) {
            return file.node(node.box(file.box(paint), position.alongMm(), position.inMm(), position.elevationMm(),
                    size));
        }
        int number = file.node(node.extra("facings", position.facings()));
        for (int i = 0; i < facings; i++) {
            double along = position.alongMm() + (i - (facings - 1) / 2.0) * size[0];
            file.attach(number, file.node(new ModelNode("facing " + (i + 1)).box(file.box(paint), along,
                    position.inMm(), position.elevationMm(), size)));
        }
        return number;
    }

    private String title(PositionSnapshot position) {
        return catalogue.product(position.sku()).map(product -> product.brand() + " " + product.model())
                .orElse(position.productTypeCode());
    }

    /** Size of the product, else that of its type. */
    private double[] sizeMm(PositionSnapshot position) {
        ProductSnapshot product = catalogue.product(position.sku()).orElse(null);
        if (product != null) {
            return new double[] {product.widthMm(), product.depthMm(), product.heightMm()};
        }
        return catalogue.productType(position.productTypeCode())
                .map(type -> new double[] {type.widthMm(), type.depthMm(), type.heightMm()})
                .orElseGet(() -> new double[] {UNKNOWN_MM, UNKNOWN_MM, UNKNOWN_MM});
    }

    private String group(String typeCode) {
        return catalogue.productType(typeCode).map(ProductTypeSnapshot::group).orElse("unknown");
    }

    private String colour(String typeCode) {
        int index = groups.indexOf(group(typeCode));
        return index < 0 ? "#999999" : COLOURS.get(index % COLOURS.size());
    }
}
