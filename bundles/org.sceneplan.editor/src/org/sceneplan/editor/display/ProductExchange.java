package org.sceneplan.editor.display;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sceneplan.layout.product.DisplayPlace;
import org.sceneplan.layout.product.FreePlaces;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.plan.edit.AssignProductEdit;
import org.sceneplan.plan.edit.CompositeEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.SetAttributesEdit;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.DesignContext;

/** Shows a product on positions that showed another, at the height it is usually mounted at. */
public final class ProductExchange {

    private ProductExchange() {
    }

    /** The exchange on positions of a level, whether the product fits there or not. */
    public static PlanEdit on(DesignContext context, LevelSnapshot level, List<DisplayPosition> positions,
            CatalogueProduct product) {
        Map<String, DisplayPlace> places = new HashMap<>();
        for (FixtureSnapshot fixture : level.fixtures()) {
            context.catalogue().fixtureType(fixture.typeCode()).ifPresent(type -> {
                FreePlaces free = new FreePlaces(context.catalogue(), context.standard().ruleLimits(), fixture, type);
                fixture.positions().stream().map(PositionSnapshot::id)
                        .filter(id -> positions.stream().anyMatch(each -> each.getId().equals(id)))
                        .forEach(id -> free.mounted(product.type(), product.sku(), id)
                                .ifPresent(place -> places.put(id, place)));
            });
        }
        return edit(positions, product, places);
    }

    /** The exchange with the place of each position where it is known, by its id. */
    static PlanEdit edit(List<DisplayPosition> positions, CatalogueProduct product, Map<String, DisplayPlace> places) {
        List<PlanEdit> edits = new ArrayList<>();
        edits.add(new AssignProductEdit(positions, product.type().code(), product.sku()));
        for (DisplayPosition position : positions) {
            DisplayPlace place = places.get(position.getId());
            if (place != null) {
                edits.add(new SetAttributesEdit(List.of(position), "elevationMm", place.elevationMm()));
                edits.add(new SetAttributesEdit(List.of(position), "inMm", place.inMm()));
            }
        }
        return CompositeEdit.of(edits.getFirst().label(Locale.ENGLISH), edits.getFirst().label(Locale.CHINESE), edits);
    }
}
