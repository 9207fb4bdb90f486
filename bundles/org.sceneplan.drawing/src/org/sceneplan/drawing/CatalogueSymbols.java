package org.sceneplan.drawing;

import java.util.List;

import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.symbol.FixtureSymbols;
import org.sceneplan.drawing.internal.symbol.ProductShape;
import org.sceneplan.drawing.internal.symbol.ProductSymbols;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayObligation;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.plan.SampleOwnership;
import org.sceneplan.plan.snapshot.PositionSnapshot;

/** Symbols of catalogue entries as plans show them from above: centred on 0, 0 mm, front to the south, true size. */
public final class CatalogueSymbols {
    private static final Point CENTRE = new Point(0, 0);

    private CatalogueSymbols() {
    }

    /** The symbol of a fixture type, in plan mm. */
    public static List<Primitive> fixture(FixtureTypeSnapshot type) {
        Sketch pad = new Sketch(Frame.at(CENTRE, 0));
        FixtureSymbols.draw(pad, type.code(), type.widthMm(), type.depthMm());
        return pad.primitives();
    }

    /** The symbol of a product type in its usual size, in plan mm. */
    public static List<Primitive> productType(ProductTypeSnapshot type) {
        return product(type, type.widthMm(), type.depthMm());
    }

    /** The symbol of a product in its size, where that is unknown in the size of its type; in plan mm. */
    public static List<Primitive> product(ProductTypeSnapshot type, ProductSnapshot product) {
        boolean isMeasured = product.widthMm() > 0 && product.depthMm() > 0;
        return isMeasured ? product(type, product.widthMm(), product.depthMm()) : productType(type);
    }

    private static List<Primitive> product(ProductTypeSnapshot type, int widthMm, int depthMm) {
        Sketch pad = new Sketch(Frame.at(CENTRE, 0));
        PositionSnapshot position = new PositionSnapshot("", "", 1, 1, 0, 0, 0, 0, type.code(), "", 1, 1,
                DisplayMode.LIVE_UNPOWERED, SampleOwnership.SELF_PURCHASE, DisplayObligation.OPTIONAL, HeroRank.BASE,
                CENTRE);
        ProductSymbols.draw(pad, new ProductShape(type.code(), type.group(), widthMm, depthMm), position);
        return pad.primitives();
    }
}
