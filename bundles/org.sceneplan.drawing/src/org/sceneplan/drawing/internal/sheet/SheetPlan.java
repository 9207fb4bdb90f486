package org.sceneplan.drawing.internal.sheet;

import java.util.List;

import org.sceneplan.drawing.SheetSize;

/**
 * Where things go on a sheet: frame, area for the plan, area for the blocks (a column at the right of a landscape
 * sheet, a strip at the bottom of a portrait one).
 */
record SheetPlan(SheetSize size, boolean landscape, int scale) {
    private static final double COLUMN_MM = 84;
    private static final double STRIP_MM = 104;

    /** Sizes and scales in the order of preference: small sheets and large scales first. */
    static List<SheetPlan> preferences() {
        return List.of(of(SheetSize.A3, true, 50), of(SheetSize.A3, false, 50), of(SheetSize.A3, true, 75),
                of(SheetSize.A3, false, 75), of(SheetSize.A3, true, 100), of(SheetSize.A3, false, 100),
                of(SheetSize.A2, true, 75), of(SheetSize.A2, false, 75), of(SheetSize.A2, true, 100),
                of(SheetSize.A2, false, 100), of(SheetSize.A1, true, 100), of(SheetSize.A1, false, 100),
                of(SheetSize.A1, true, 150), of(SheetSize.A1, false, 150), of(SheetSize.A1, true, 200),
                of(SheetSize.A1, false, 200), of(SheetSize.A1, true, 300), of(SheetSize.A1, true, 500),
                of(SheetSize.A1, true, 1000), of(SheetSize.A1, true, 2000), of(SheetSize.A1, true, 5000));
    }

    private static SheetPlan of(SheetSize size, boolean landscape, int scale) {
        return new SheetPlan(size, landscape, scale);
    }

    double widthMm() {
        return size.widthMm(landscape);
    }

    double heightMm() {
        return size.heightMm(landscape);
    }

    Area frame() {
        return new Area(SheetSize.BINDING_MM, size.marginMm(), widthMm() - size.marginMm(),
                heightMm() - size.marginMm());
    }

    /** Area of the blocks. */
    Area blocks() {
        Area frame = frame();
        if (!landscape) {
            return new Area(frame.minX(), frame.minY(), frame.maxX(), frame.minY() + STRIP_MM);
        }
        return new Area(frame.maxX() - COLUMN_MM, frame.minY(), frame.maxX(), frame.maxY());
    }

    /** Area of the plan with its title below it. */
    Area drawing() {
        Area frame = frame();
        Area blocks = blocks();
        return landscape ? new Area(frame.minX(), frame.minY(), blocks.minX(), frame.maxY())
                : new Area(frame.minX(), blocks.maxY(), frame.maxX(), frame.maxY());
    }
}
