package org.sceneplan.editor.display;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.layout.product.DisplayPlace;
import org.sceneplan.layout.product.FreePlaces;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.plan.edit.AssignProductEdit;
import org.sceneplan.plan.edit.CompositeEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.SetAttributesEdit;
import org.sceneplan.rules.DesignContext;

/** Shows a product on positions that showed another, at the height it is usually mounted at. */
public final class ProductExchange {

    private ProductExchange() {
    }

    /** The exchange on positions, whether the product fits there or not. */
    public static PlanEdit on(DesignContext context, List<DisplayPosition> positions, CatalogueProduct product) {
        Map<String, DisplayPlace> places = new HashMap<>();
        positions.forEach(position -> place(context, position.getId(), product)
                .ifPresent(place -> places.put(position.getId(), place)));
        return edit(positions, product, places);
    }

    /** Where a product is in the place of what a position shows, whether it fits or not; empty for unknown ones. */
    public static Optional<DisplayPlace> place(DesignContext context, String positionId, CatalogueProduct product) {
        return context.plan().levels().stream().flatMap(level -> level.fixtures().stream())
                .filter(fixture -> fixture.positions().stream().anyMatch(each -> each.id().equals(positionId)))
                .findFirst().flatMap(fixture -> context.catalogue().fixtureType(fixture.typeCode())
                        .flatMap(type -> new FreePlaces(context.catalogue(), context.standard().ruleLimits(), fixture,
                                type).mounted(product.type(), product.sku(), positionId)));
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
