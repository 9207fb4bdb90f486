package org.sceneplan.drawing.internal.floor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.drawing.internal.symbol.ProductShape;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;

/**
 * Positions of one fixture that stand above one another: seen from above they are one symbol, that of the largest.
 *
 * @param positions in the order of their numbers
 * @param top the position whose product is drawn
 * @param shape size of one product; the symbol is repeated for each facing
 */
public record ProductGroup(FixtureSnapshot fixture, List<PositionSnapshot> positions, PositionSnapshot top,
        ProductShape shape) {

    private static final Pattern ROW_AND_COLUMN = Pattern.compile("(\\D*)(\\d{1,4})-(\\d{1,4})");

    public ProductGroup {
        positions = List.copyOf(positions);
    }

    /** Groups the positions of a fixture, in the order of their first numbers. */
    public static List<ProductGroup> of(FixtureSnapshot fixture, CatalogueSnapshot catalogue) {
        List<ProductGroup> groups = new ArrayList<>();
        for (PositionSnapshot position : fixture.positions()) {
            ProductShape shape = ProductShape.of(position, catalogue);
            ProductGroup fresh = new ProductGroup(fixture, List.of(position), position, shape);
            int host = hostOf(groups, fresh);
            if (host < 0) {
                groups.add(fresh);
            } else {
                groups.set(host, groups.get(host).with(fresh));
            }
        }
        return groups;
    }

    private static int hostOf(List<ProductGroup> groups, ProductGroup fresh) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).covers(fresh) || fresh.covers(groups.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the centre of the other lies well inside this. */
    private boolean covers(ProductGroup other) {
        return top.side() == other.top.side()
                && Math.abs(top.alongMm() - other.top.alongMm()) < width() * 0.35
                && Math.abs(top.inMm() - other.top.inMm()) < shape.depthMm() * 0.35;
    }

    private ProductGroup with(ProductGroup other) {
        List<PositionSnapshot> all = new ArrayList<>(positions);
        all.addAll(other.positions);
        boolean larger = (long) other.width() * other.shape.depthMm() > (long) width() * shape.depthMm();
        return new ProductGroup(fixture, all, larger ? other.top : top, larger ? other.shape : shape);
    }

    /** Width of all facings. */
    public int width() {
        return shape.widthMm() * Math.max(1, top.facings());
    }

    /** Area of the symbol without swings. */
    public Patch body() {
        double w = width() / 2.0;
        double d = shape.depthMm() / 2.0;
        return Patch.box(frame(), -w, -d, w, d);
    }

    /** Frame in the centre of the symbol, front towards local -y. */
    public Frame frame() {
        return Frame.at(top.at(), fixture.angleDeg() + (top.side() == 1 ? 180 : 0));
    }

    /** Position numbers, lowest row first: {@code 1-2}; those above one another in short: {@code 1~3-2}. */
    public String label() {
        List<String> numbers = positions.stream().sorted(Comparator.comparingInt(PositionSnapshot::row))
                .map(PositionSnapshot::number).toList();
        Matcher first = ROW_AND_COLUMN.matcher(numbers.getFirst());
        Matcher last = ROW_AND_COLUMN.matcher(numbers.getLast());
        boolean column = numbers.size() > 1 && first.matches() && last.matches() && first.group(1).equals(last.group(1))
                && first.group(3).equals(last.group(3))
                && Integer.parseInt(last.group(2)) - Integer.parseInt(first.group(2)) == numbers.size() - 1;
        return column ? first.group(1) + first.group(2) + "~" + last.group(2) + "-" + last.group(3)
                : String.join("/", numbers);
    }
}
