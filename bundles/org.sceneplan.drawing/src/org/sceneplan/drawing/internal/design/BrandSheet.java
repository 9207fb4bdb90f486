package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.annotation.PlanField;
import org.sceneplan.drawing.internal.floor.ProductGroup;
import org.sceneplan.drawing.internal.label.Placer.Look;
import org.sceneplan.drawing.internal.label.Placer.Place;
import org.sceneplan.drawing.internal.sheet.Compass;
import org.sceneplan.drawing.internal.sheet.Legend;
import org.sceneplan.drawing.internal.sheet.Notes;
import org.sceneplan.drawing.internal.sheet.SheetBlock;
import org.sceneplan.drawing.internal.sheet.SheetSpec;
import org.sceneplan.drawing.internal.sheet.Table;
import org.sceneplan.drawing.internal.sheet.Table.Cell;
import org.sceneplan.drawing.internal.sheet.Table.Column;
import org.sceneplan.drawing.internal.sheet.Table.Row;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;

/** Which brand stands where: products in the colour of their brand, names at the fixtures, places and shares listed. */
final class BrandSheet {
    /** Colours that stay apart in print and for most colour-blind people; brands beyond them share the last. */
    private static final List<String> COLOURS = List.of("#4E79A7", "#F28E2B", "#59A14F", "#E15759", "#76B7B2",
            "#EDC948", "#B07AA1", "#9C755F", "#FF9DA7", "#86BCB6", "#D37295", "#8CD17D", "#A0A7B2");
    private static final String UNDECIDED = "#FFFFFF";
    private static final int MOST_NAMES = 3;
    private static final double MM_PER_M = 1000;

    private final LevelKit kit;
    private final Texts texts;
    private final Map<String, int[]> sumsByBrand;
    private final List<String> brands;

    BrandSheet(LevelKit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.sumsByBrand = sums();
        this.brands = sumsByBrand.keySet().stream().filter(brand -> !brand.isEmpty())
                .sorted(Comparator.comparingInt((String brand) -> -sumsByBrand.get(brand)[0])
                        .thenComparing(Comparator.naturalOrder())).toList();
    }

    /** Empty while no product is decided. */
    Optional<SheetSpec> spec() {
        if (brands.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SheetSpec(SheetKind.BRANDS, kit.part(), kit.name(SheetKind.BRANDS),
                new StoreyView(kit, StoreyView.DOORS_MM, this::draw), this::side, List.of(table()),
                kit.storeyScales()));
    }

    /** Positions and their width in mm by brand; the empty brand stands for positions without product. */
    private Map<String, int[]> sums() {
        Map<String, int[]> sums = new TreeMap<>();
        PlanScene scene = kit.scene(1);
        for (FixtureSnapshot fixture : kit.level().fixtures()) {
            for (PositionSnapshot position : fixture.positions()) {
                int[] sum = sums.computeIfAbsent(brand(position), brand -> new int[2]);
                sum[0]++;
                sum[1] += ProductSize.of(scene, position).widthMm() * Math.max(1, position.facings());
            }
        }
        return sums;
    }

    private String brand(PositionSnapshot position) {
        return kit.context().catalogue().product(position.sku()).map(ProductSnapshot::brand).orElse("");
    }

    private String colour(String brand) {
        return brand.isEmpty() ? UNDECIDED : COLOURS.get(Math.min(brands.indexOf(brand), COLOURS.size() - 1));
    }

    private void draw(PlanScene scene, List<DrawnElement> elements) {
        Backdrop.fixtures(scene, elements);
        PlanField plan = new PlanField(scene).building(kit.shell().poche()).plainFixtures();
        for (FixtureSnapshot fixture : kit.level().fixtures()) {
            for (ProductGroup group : ProductGroup.of(fixture, kit.context().catalogue())) {
                elements.add(product(group));
            }
        }
        Backdrop.building(scene, kit.shell(), elements);
        Backdrop.buildingLabels(scene, plan, elements);
        kit.level().fixtures().forEach(fixture -> name(scene, plan, fixture, elements));
    }

    /** The places of a group one behind the other, each in the colour of its brand. */
    private DrawnElement product(ProductGroup group) {
        Sketch pad = new Sketch(group.frame());
        double w = group.width() / 2.0;
        double d = group.shape().depthMm();
        int tiers = group.positions().size();
        for (int i = 0; i < tiers; i++) {
            Style style = Style.stroked(Ink.PRODUCT, Ink.THIN_MM)
                    .withFill(colour(brand(group.positions().get(i))), 0.85);
            pad.rectangle(-w, -d / 2 + d * i / tiers, w, -d / 2 + d * (i + 1) / tiers, style);
        }
        return new DrawnElement(group.top().id(), group.fixture().number() + " " + brand(group.top()),
                DrawingLayer.PRODUCTS, pad.primitives());
    }

    private void name(PlanScene scene, PlanField plan, FixtureSnapshot fixture, List<DrawnElement> elements) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        fixture.positions().stream().map(this::brand).filter(brand -> !brand.isEmpty())
                .forEach(brand -> counts.merge(brand, 1, Integer::sum));
        if (counts.isEmpty()) {
            return;
        }
        List<String> names = counts.keySet().stream().sorted(Comparator.comparingInt(brand -> -counts.get(brand)))
                .limit(MOST_NAMES).toList();
        String text = String.join(" ", names) + (counts.size() > MOST_NAMES ? " …" : "");
        Frame frame = Frame.at(fixture.centre(), fixture.angleDeg());
        double d = fixture.depthMm() / 2.0;
        double w = fixture.widthMm() / 2.0;
        for (double size : new double[] { 2.2, 1.8 }) {
            List<Place> places = new ArrayList<>();
            double off = scene.mm(size * 0.6 + 0.4);
            for (double along : new double[] { 0, -0.3, 0.3 }) {
                places.add(new Place(frame.toPlan(along * w * 2, -d - off), frame.angleDeg(), Math.abs(along)));
                places.add(new Place(frame.toPlan(along * w * 2, d + off), frame.angleDeg(), 0.5 + Math.abs(along)));
                places.add(new Place(frame.toPlan(-w - off, along * d * 2), frame.angleDeg() + 90, 1));
                places.add(new Place(frame.toPlan(w + off, along * d * 2), frame.angleDeg() + 90, 1));
                places.add(new Place(frame.toPlan(along * w * 2, 0), frame.angleDeg(), 2));
            }
            var label = plan.placer().place(new Look(text, size, Weight.REGULAR, Ink.BLACK, 0.2), places, 14);
            if (label.isPresent()) {
                elements.add(new DrawnElement(fixture.id(), DrawingLayer.LABELS, List.of(label.get())));
                return;
            }
        }
    }

    private List<SheetBlock> side(int scale) {
        return List.of(new Compass(texts, scale), new Legend(texts, kit.level()).building(),
                new Notes(texts, List.of(texts.get("brands.note_colour"), texts.get("brands.note_share"))));
    }

    private Table table() {
        List<Column> columns = List.of(new Column("", 11, Anchor.MIDDLE),
                new Column(texts.get("brands.brand"), 27, Anchor.START),
                new Column(texts.get("brands.positions"), 12, Anchor.END), new Column("%", 11, Anchor.END),
                new Column(texts.get("brands.width"), 15, Anchor.END));
        int all = sumsByBrand.values().stream().mapToInt(sum -> sum[0]).sum();
        List<Row> rows = new ArrayList<>();
        brands.forEach(brand -> rows.add(row(brand, brand, all)));
        if (sumsByBrand.containsKey("")) {
            rows.add(row("", texts.get("brands.undecided"), all));
        }
        return new Table(texts.get("brands.table"), columns, rows);
    }

    private Row row(String brand, String name, int all) {
        int[] sum = sumsByBrand.get(brand);
        return new Row(List.of(Cell.sign(pad -> pad.rectangle(-4, -1.2, 4, 1.2,
                Style.stroked(Ink.PRODUCT, Ink.THIN_MM).withFill(colour(brand), 0.85))), Cell.of(name),
                Cell.of(Integer.toString(sum[0])), Cell.of(PlanScene.number(100.0 * sum[0] / all, 1)),
                Cell.of(PlanScene.number(sum[1] / MM_PER_M, 1))));
    }
}
