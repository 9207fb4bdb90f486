package org.sceneplan.editor.display;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;

/** Where the products of positions stand, seen from above. */
public final class PositionOutlines {
    private static final int UNKNOWN_MM = 400;

    private final CatalogueSnapshot catalogue;

    /** Outlines in the sizes of a catalogue. */
    public PositionOutlines(CatalogueSnapshot catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The position under a point of a fixture: the highest, or the next lower one while one there is selected; after the
     * lowest the highest again.
     */
    public Optional<PositionSnapshot> at(FixtureSnapshot fixture, Point at, Collection<String> selectedIds) {
        List<PositionSnapshot> under = fixture.positions().stream()
                .filter(position -> of(fixture, position).contains(at))
                .sorted(Comparator.comparingInt(PositionSnapshot::elevationMm).reversed()).toList();
        int selected = under.stream().map(position -> selectedIds.contains(position.id())).toList().indexOf(true);
        return under.stream().skip(selected + 1L).findFirst().or(() -> under.stream().findFirst());
    }

    /** Outline of what a position shows, plan mm. */
    public Ring of(FixtureSnapshot fixture, PositionSnapshot position) {
        Optional<ProductSnapshot> shown = catalogue.product(position.sku());
        Optional<ProductTypeSnapshot> type = catalogue.productType(position.productTypeCode());
        int width = shown.map(ProductSnapshot::widthMm).filter(mm -> mm > 0)
                .or(() -> type.map(ProductTypeSnapshot::widthMm)).orElse(UNKNOWN_MM);
        int depth = shown.map(ProductSnapshot::depthMm).filter(mm -> mm > 0)
                .or(() -> type.map(ProductTypeSnapshot::depthMm)).orElse(UNKNOWN_MM);
        return rectangle(fixture, position.alongMm(), position.inMm(), width, depth);
    }

    static Ring rectangle(FixtureSnapshot fixture, int alongMm, int inMm, int widthMm, int depthMm) {
        return FixtureFrame.rectangle(fixture.place(), alongMm - widthMm / 2.0, inMm - depthMm / 2.0,
                alongMm + widthMm / 2.0, inMm + depthMm / 2.0);
    }
}
