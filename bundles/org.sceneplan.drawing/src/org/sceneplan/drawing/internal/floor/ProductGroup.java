package org.sceneplan.drawing.internal.floor;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.drawing.internal.symbol.ProductShape;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;

/**
 * Positions of one fixture that stand above one another: the plan shows one symbol for them, that of the lowest tier,
 * and the numbers of all.
 *
 * @param positions the drawn one first, then those of the tiers above
 * @param shape size of one product; the symbol is repeated for each facing
 */
public record ProductGroup(FixtureSnapshot fixture, List<PositionSnapshot> positions, ProductShape shape) {
    /** Share of the smaller product that lies over the other when they count as above one another. */
    private static final double SAME_PLACE = 0.25;

    public ProductGroup {
        positions = List.copyOf(positions);
    }

    /** Groups the positions of a fixture, in the order of their first numbers. */
    public static List<ProductGroup> of(FixtureSnapshot fixture, CatalogueSnapshot catalogue) {
        List<ProductGroup> groups = new ArrayList<>();
        for (PositionSnapshot position : fixture.positions()) {
            ProductGroup fresh = new ProductGroup(fixture, List.of(position), ProductShape.of(position, catalogue));
            int host = hostOf(groups, fresh);
            if (host < 0) {
                groups.add(fresh);
            } else {
                groups.set(host, groups.get(host).with(position));
            }
        }
        return groups;
    }

    /** The group that covers most of the new one, -1 when none does. */
    private static int hostOf(List<ProductGroup> groups, ProductGroup fresh) {
        int best = -1;
        double bestShare = SAME_PLACE;
        for (int i = 0; i < groups.size(); i++) {
            double share = groups.get(i).sharedWith(fresh);
            if (share > bestShare) {
                best = i;
                bestShare = share;
            }
        }
        return best;
    }

    /** Common area as a share of the smaller one's; 0 for other sides of the fixture. */
    private double sharedWith(ProductGroup other) {
        if (top().side() != other.top().side() || top().row() == other.top().row()) {
            return 0;
        }
        double along = common(top().alongMm(), width(), other.top().alongMm(), other.width());
        double in = common(top().inMm(), shape.depthMm(), other.top().inMm(), other.shape.depthMm());
        double smaller = Math.min((double) width() * shape.depthMm(), (double) other.width() * other.shape.depthMm());
        return along * in / smaller;
    }

    private static double common(double centreA, double sizeA, double centreB, double sizeB) {
        double from = Math.max(centreA - sizeA / 2, centreB - sizeB / 2);
        double to = Math.min(centreA + sizeA / 2, centreB + sizeB / 2);
        return Math.max(0, to - from);
    }

    private ProductGroup with(PositionSnapshot position) {
        List<PositionSnapshot> all = new ArrayList<>(positions);
        all.add(position);
        return new ProductGroup(fixture, all, shape);
    }

    /** The position whose product is drawn. */
    public PositionSnapshot top() {
        return positions.getFirst();
    }

    /** Width of all facings. */
    public int width() {
        return shape.widthMm() * Math.max(1, top().facings());
    }

    /** Area of the symbol without swings. */
    public Patch body() {
        double w = width() / 2.0;
        double d = shape.depthMm() / 2.0;
        return Patch.box(frame(), -w, -d, w, d);
    }

    /** Frame in the centre of the symbol, front towards local -y. */
    public Frame frame() {
        return Frame.at(top().at(), fixture.angleDeg() + (top().side() == 1 ? 180 : 0));
    }

    /** The numbers in short, see {@link PositionNumbers}. */
    public String label() {
        return PositionNumbers.inShort(positions.stream().map(PositionSnapshot::number).toList());
    }
}
